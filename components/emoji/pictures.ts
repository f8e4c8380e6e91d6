/**
 * Which file shows an emoji. Loaded with the first picture, so that a page with the platform's
 * font has none of it. The addresses that the package would take by itself are nobody's.
 */
import twemoji from 'twemoji';
import { MISSING, NAMED_BARE, WITHOUT_TONES } from './picture-names.js';

const words = (list: string) => new Set(list.split(' '));
const missing = words(MISSING);
const withoutTones = words(WITHOUT_TONES);
const namedBare = words(NAMED_BARE);

const VARIATION = /\ufe0f/g;
const TONE = /[\u{1F3FB}-\u{1F3FF}]/gu;

/** The name of the file; undefined for what has no picture. */
export function pictureFile(emoji: string): string | undefined {
  const bare = emoji.replace(VARIATION, '');
  const plain = bare.replace(TONE, '');
  if (missing.has(plain) || (bare !== plain && withoutTones.has(plain))) return undefined;
  const isJoined = emoji.includes('\u200d') && !namedBare.has(emoji);
  return `${twemoji.convert.toCodePoint(isJoined ? emoji : bare)}.svg`;
}
