/**
 * Where emoji are in a text, each as a whole: with its tone, its joined parts, its tags. By the
 * grammar of Unicode 17, not by what the engine of the day knows. Knows no names.
 */
import { PICTURES, TEXTS } from './ranges.js';

const PICTURE = 1;
const TEXT = 2;

/** All emoji are below it in the first plane, and in {@link UPPER} in the second. */
const LOWER_END = 0x3300;
const UPPER = { from: 0x1f000, end: 0x1fb00 } as const;

const lower = new Uint8Array(LOWER_END);
const upper = new Uint8Array(UPPER.end - UPPER.from);
mark(PICTURES, PICTURE);
mark(TEXTS, TEXT);

function mark(ranges: string, kind: number): void {
  let end = 0;
  for (const range of ranges.split(' ')) {
    const [gap = 0, length = 1] = range.split('.').map((digits) => parseInt(digits, 36));
    const from = end + gap;
    end = from + length;
    if (from < LOWER_END) lower.fill(kind, from, end);
    else upper.fill(kind, from - UPPER.from, end - UPPER.from);
  }
}

/** What a code point is: 0 for what is no emoji. */
function kindOf(code: number): number {
  return (code < LOWER_END ? lower[code] : upper[code - UPPER.from]) ?? 0;
}

/** Whether a code point is an emoji, or may be one. */
export function isEmojiCode(code: number): boolean {
  return kindOf(code) > 0;
}

const JOINER = 0x200d;
const KEYCAP = 0x20e3;
const AS_TEXT = 0xfe0e;
const AS_PICTURE = 0xfe0f;
const BLACK_FLAG = 0x1f3f4;
/** Longer than any that there is. */
const TAGS_MAX = 32;
const TAG_END = 0xe007f;

const isTone = (code: number) => code >= 0x1f3fb && code <= 0x1f3ff;
const isFlagLetter = (code: number) => code >= 0x1f1e6 && code <= 0x1f1ff;
const isTag = (code: number) => code >= 0xe0020 && code < TAG_END;
const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const lengthOf = (code: number) => (code > 0xffff ? 2 : 1);
const codeAt = (text: string, at: number) => text.codePointAt(at) ?? 0;

/** ©, the first emoji but for the keycaps of `#`, `*` and the digits. */
export const FIRST_SIGN = 0xa9;

/** `#`, `*` and the digits are emoji where a keycap follows. */
export const mayHaveKeycap = (unit: number) =>
  unit === 0x23 || unit === 0x2a || (unit >= 0x30 && unit <= 0x39);

/** Whether this UTF-16 unit can begin an emoji; cheap, and true for few that do not. */
export function canBegin(unit: number): boolean {
  if (unit < FIRST_SIGN) return mayHaveKeycap(unit);
  if (unit < LOWER_END) return lower[unit] !== 0;
  return unit >= 0xd83c && unit <= 0xd83e;
}

/**
 * Where the emoji that begins at a place ends; the place itself where none does.
 *
 * @param isListed tells of signs that are emoji here although they are text by default
 */
export function unitEnd(text: string, at: number, isListed: (sign: string) => boolean): number {
  const code = codeAt(text, at);
  if (code < FIRST_SIGN) return mayHaveKeycap(code) ? keycapEnd(text, at) : at;
  if (isFlagLetter(code)) return isFlagLetter(codeAt(text, at + 2)) ? at + 4 : at;
  let end = elementEnd(text, at, code);
  if (end === at) return at;
  if (code === BLACK_FLAG) end = tagsEnd(text, end);
  let last = at;
  while (text.charCodeAt(end) === JOINER) {
    const next = elementEnd(text, end + 1, codeAt(text, end + 1));
    if (next === end + 1) break;
    last = end;
    end = next;
  }
  if (text.charCodeAt(end) === AS_TEXT) end = last;
  const isBareSign = kindOf(code) === TEXT && end === at + lengthOf(code);
  return isBareSign && !isListed(text.slice(at, end)) ? at : end;
}

function keycapEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1) === AS_PICTURE ? at + 2 : at + 1;
  return text.charCodeAt(next) === KEYCAP ? next + 1 : at;
}

/** One code point with its tone, or with what asks for a picture. */
function elementEnd(text: string, at: number, code: number): number {
  if (kindOf(code) === 0) return at;
  const end = at + lengthOf(code);
  const next = text.charCodeAt(end);
  if (next === AS_PICTURE) return end + 1;
  return isHighSurrogate(next) && isTone(codeAt(text, end)) ? end + 2 : end;
}

/** The flags of regions write their codes in tags; without an end they mean nothing. */
function tagsEnd(text: string, at: number): number {
  let end = at;
  for (let count = 0; count < TAGS_MAX && isTag(codeAt(text, end)); count += 1) end += 2;
  return end > at && codeAt(text, end) === TAG_END ? end + 2 : at;
}

/** A piece of a text: an emoji, or what stands between two. */
export interface Piece {
  readonly text: string;
  readonly isEmoji: boolean;
}

const never = () => false;

/**
 * The text in pieces, none of them empty; joined they are the text again.
 *
 * @param isListed tells of signs that are emoji here although they are text by default: ☺, ☀
 */
export function splitEmoji(text: string, isListed: (sign: string) => boolean = never): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!canBegin(text.charCodeAt(at))) continue;
    const end = unitEnd(text, at, isListed);
    if (end === at) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), isEmoji: false });
    pieces.push({ text: text.slice(at, end), isEmoji: true });
    from = end;
    at = end - 1;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isEmoji: false });
  return pieces;
}

/** Without what only asks for a picture: the same emoji, however it was written. */
export function bare(emoji: string): string {
  return emoji.replaceAll('\ufe0f', '');
}
