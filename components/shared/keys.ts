/**
 * Whose a key is: an input method's, a writer's, or the page's. Knows no element and no field.
 */

/** The key code of every key that an input method is busy with, also where `isComposing` is late. */
const COMPOSING_KEY = 229;

/** What is typed, and what moves in what is typed: never the page's, wherever it is pressed. */
const TYPED =
  /^(.|Enter|Backspace|Delete|Insert|Arrow\w+|Home|End|Page\w+|Dead|Process|Unidentified)$/u;

/** A key is down. */
let isHeld = false;
/** How many keys may still belong to a composition that is over: the next one, in this frame. */
let late = 0;

/**
 * WebKit ends a composition before the key that confirmed it. There it has a code of its own; an
 * ending that no key has led to is followed by its key all the same.
 */
function ended(): void {
  if (isHeld) return;
  late = 2;
  requestAnimationFrame(() => {
    late = 0;
  });
}

if (typeof document !== 'undefined') {
  const listen = (type: string, listener: () => void) => {
    document.addEventListener(type, listener, true);
  };
  listen('compositionend', ended);
  listen('keydown', () => {
    isHeld = true;
    if (late > 0) late -= 1;
  });
  listen('keyup', () => {
    isHeld = false;
  });
}

/** Whether a key that goes down belongs to an input method. */
export function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated, and the only sign in WebKit
  return event.isComposing || event.keyCode === COMPOSING_KEY || late > 0;
}

/** The key that leads to the next stop, or back: with Shift, WebKit on Linux has no name for it. */
export function isTab({ key, code }: KeyboardEvent): boolean {
  return key === 'Tab' || code === 'Tab';
}

/** Whether a key is a writer's: none that a page may take for a shortcut of its own. */
export function isTyped(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey } = event;
  // what AltGr types comes with Control in some systems
  const isShortcut = (ctrlKey || metaKey) && !event.getModifierState('AltGraph');
  return event.isComposing || (!isShortcut && !isTab(event) && TYPED.test(key));
}
