/**
 * What old clients send in place of emoji: the lower 16 bits of their code points. Knows no names.
 */
import { isEmojiCode } from './units.js';

const FLAG_LETTERS = /[\uf1e6-\uf1ff]{2}/g;
const PRIVATE = /[\uf000-\uf8ff]/g;
/** Characters of Chinese, Japanese and Korean: only a site that knows its senders reads them so. */
const HAN = /[\uf900-\ufaff]/g;

const UPPER_BITS = 0x10000;
const whole = (unit: string) => String.fromCodePoint(UPPER_BITS + unit.charCodeAt(0));

/** A unit that stands for no emoji is somebody's own character, and stays what it is. */
function emojiOf(unit: string): string {
  return isEmojiCode(UPPER_BITS + unit.charCodeAt(0)) ? whole(unit) : unit;
}

/** Whether a UTF-16 unit may be such a rest. */
export function mayBeCut(unit: number, readsHan: boolean): boolean {
  return unit >= 0xf000 && unit <= (readsHan ? 0xfaff : 0xf8ff);
}

/** The text with emoji where old senders cut them. */
export function mendCut(text: string, readsHan: boolean): string {
  const mended = text
    .replace(FLAG_LETTERS, ([a = '', b = '']) => whole(a) + whole(b))
    .replace(PRIVATE, emojiOf);
  return readsHan ? mended.replace(HAN, emojiOf) : mended;
}
