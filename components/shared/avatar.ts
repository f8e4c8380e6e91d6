/** What stands for a person or a group: initials on one of a few colours, by the name alone. */
import { html, type TemplateResult } from 'lit';
import { visible } from './direction.js';

const HUES = 6;
/** Keeps the letters of joining scripts apart. */
const APART = '\u200c';
let letters: Intl.Segmenter | undefined;

export function avatar(name: string): TemplateResult {
  return html`<span class=${`avatar ${hueOf(name)}`} part="avatar" aria-hidden="true"
    >${initialsOf(visible(name))}</span
  >`;
}

/** The class of a name's colour: the same one wherever the name stands. */
export function hueOf(name: string): string {
  let sum = 0;
  for (const letter of name) sum += letter.codePointAt(0) ?? 0;
  return `hue${String(sum % HUES)}`;
}

/** Of the first and the last word; a letter may be made of many code points. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => firstLetter(word ?? '').toUpperCase()).join(APART);
}

function firstLetter(word: string): string {
  letters ??= new Intl.Segmenter();
  const [letter] = letters.segment(word);
  return letter?.segment ?? '';
}
