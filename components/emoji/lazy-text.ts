/**
 * What messages and the composer know of emoji before one is there: a cheap look, and where the
 * part is that knows more. Without it every text is shown and sent as it was written.
 */
import type { TemplateResult } from 'lit';
import { latePart } from '../shared/late-part.js';
import type { Words } from '../shared/words/words.js';
import { loadText } from './load-text.js';

/** Letters and the usual signs of any language are not among these. */
// eslint-disable-next-line no-misleading-character-class -- units, not what they combine to
const MAY_HOLD_EMOJI = /[\u203c-\u2bff\ud83c-\uf8ff\ufe0f[]/;
/** The beginning of a short code, or of a name in brackets. */
const IS_TYPED = /(^|\s):[\w+-]{2}|\[/;
/** A message waits this long for the part; then it goes as it was typed. */
const PATIENCE_MS = 3_000;

const late = latePart(loadText, 'emoji-text');
let isTooLate = false;

/**
 * A text as a message shows it.
 *
 * @param isWhole nothing stands beside it
 */
export function emojiText(
  text: string,
  words: Words,
  teller: EventTarget,
  isWhole: boolean,
): TemplateResult | string {
  if (!MAY_HOLD_EMOJI.test(text)) return text;
  void late.ask(teller);
  return late.part?.messageText(text, words.language, isWhole) ?? text;
}

/** Completes short codes in a field, from the first that is typed. */
export function assist(field: HTMLTextAreaElement, words: Words): void {
  if (!IS_TYPED.test(field.value)) return;
  void late.ask(field).then(() => late.part?.complete(field, words.language));
}

/**
 * A text as it is sent: names in brackets as emoji.
 *
 * @param again is called when the part is here, or is not waited for any longer
 * @returns undefined while it is waited for
 */
export function sentText(text: string, teller: EventTarget, again: () => void): string | undefined {
  const { part } = late;
  if (part || isTooLate || !text.includes('[')) return part?.symbolToEmoji(text) ?? text;
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  void Promise.race([late.ask(teller), patience]).then(() => {
    isTooLate = true; // if it is: where the part is here, nobody asks
    again();
  });
  return undefined;
}
