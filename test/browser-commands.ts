/** What tests ask of the browser that runs them, besides what a page can do itself. */
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';

type Keys =
  | { readonly type: string }
  | { readonly press: string }
  | { readonly down: string }
  | { readonly up: string };

/** Types a text, or presses, holds or lets go a key: by its character, or the name that events give it. */
export async function sendKeys(keys: Keys): Promise<void> {
  await executeServerCommand('keys', keys);
}

/** Gives the page this size in CSS pixels; where its window cannot be so narrow, as narrow as it gets. */
export async function setViewport(size: {
  readonly width: number;
  readonly height: number;
}): Promise<void> {
  await executeServerCommand('viewport', size);
}

/** What a reader can prefer, as media queries name it, and the values that they have. */
interface Preferences {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/**
 * Has the reader prefer something. Only Chromium lets itself be told, over its DevTools protocol;
 * in other browsers they go on preferring what they do: ask {@link prefers}.
 */
export async function setPreferences(preferences: Preferences): Promise<void> {
  if (navigator.userAgent.includes('Chrome/')) await emulateMedia(preferences);
}

/** Whether that is what the reader prefers. */
export function prefers(what: 'prefers-color-scheme: dark' | 'prefers-reduced-motion: reduce') {
  return matchMedia(`(${what})`).matches;
}

/** Takes back what was done last to a field that has the focus, by the keys for that. */
export async function undo(): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: 'z' });
  await sendKeys({ up: 'Control' });
  // the window around the page has them in WebKit, where no driver presses anything
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else takes back
  if (!/Chrome|Firefox/.test(navigator.userAgent)) document.execCommand('undo');
}
