/**
 * What messages and the composer know of emoji before one is there: a cheap look, and where the
 * part is that knows more. Without it every text is shown and sent as it was written.
 */
import type { TemplateResult } from 'lit';
import { languageChanged } from '../shared/language.js';
import { partMissing } from '../shared/part-missing.js';
import type { Words } from '../shared/words/words.js';
import { loadText } from './load-text.js';

/** Letters and the usual signs of any language are not among these. */
// eslint-disable-next-line no-misleading-character-class -- units, not what they combine to
const MAY_HOLD_EMOJI = /[\u203c-\u2bff\ud83c-\uf8ff\ufe0f[]/;
/** The beginning of a short code, or of a name in brackets. */
const IS_TYPED = /(^|\s):[\w+-]{2}|\[/;
/** A message waits this long for the part; then it goes as it was typed. */
const PATIENCE_MS = 3_000;

let part: Awaited<ReturnType<typeof loadText>> | undefined;
let loading: Promise<void> | undefined;
let isLate = false;

/**
 * Settles also where it fails: then whose text it is tells the page, and for a moment nobody asks
 * again.
 */
const load = (teller: EventTarget): Promise<void> =>
  (loading ??= loadText().then(
    (loaded) => {
      part = loaded;
      languageChanged(); // all draw anew
    },
    (error: unknown) => {
      console.warn('rim-chat: what knows emoji in texts could not be loaded.', error);
      teller.dispatchEvent(partMissing('emoji-text'));
      setTimeout(() => {
        loading = undefined;
      }, PATIENCE_MS);
    },
  ));

/** A text as a message shows it. */
export function emojiText(
  text: string,
  words: Words,
  teller: EventTarget,
): TemplateResult | string {
  if (!MAY_HOLD_EMOJI.test(text)) return text;
  void load(teller);
  return part ? part.messageText(text, words.language) : text;
}

/** Completes short codes in a field, from the first that is typed. */
export function assist(field: HTMLTextAreaElement, words: Words): void {
  if (!IS_TYPED.test(field.value)) return;
  void load(field).then(() => part?.complete(field, words.language));
}

/**
 * A text as it is sent: names in brackets as emoji.
 *
 * @param again is called when the part is here, or is not waited for any longer
 * @returns undefined while it is waited for
 */
export function sentText(text: string, teller: EventTarget, again: () => void): string | undefined {
  if (part || isLate || !text.includes('[')) return part?.symbolToEmoji(text) ?? text;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  void Promise.race([load(teller), late]).then(() => {
    isLate = true; // if it is: where the part is here, nobody asks
    again();
  });
  return undefined;
}
