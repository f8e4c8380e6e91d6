/** The key code of every key that an input method is busy with, also where `isComposing` is late. */
const COMPOSING_KEY = 229;

/**
 * Whether a key belongs to an input method. WebKit ends a composition before the key that confirmed
 * it: then only its code tells.
 */
export function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated, and the only sign in WebKit
  return event.isComposing || event.keyCode === COMPOSING_KEY;
}
