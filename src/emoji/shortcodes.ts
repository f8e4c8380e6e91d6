/**
 * Short codes, as people type them between colons: `smile`, `+1`, `flag_cn`. Knows words, no
 * elements.
 */
import { loadCharacters } from './characters.js';
import { tables } from './load.js';
import { loadNames } from './names.js';

const FLAG_A = 0x1f1e6;
const LETTER_A = 97;

/** The two letters of a region's flag; empty for everything else. */
export function flagLetters(emoji: string): string {
  const codes = Array.from(emoji, (letter) => (letter.codePointAt(0) ?? 0) - FLAG_A);
  const isFlag = codes.length === 2 && codes.every((code) => code >= 0 && code < 26);
  return isFlag ? String.fromCharCode(...codes.map((code) => LETTER_A + code)) : '';
}

/** Among the words of a line. */
export const isCode = (word: string): boolean => word.endsWith(':');

/** A name as a short code: `face with tears of joy` is `face_with_tears_of_joy`. */
function codeOfName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f’'.]/g, '')
    .replace(/[^a-z\d]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** An emoji with one of its short codes. */
export interface Shortcode {
  readonly code: string;
  readonly emoji: string;
  readonly hasTones: boolean;
}

let loaded: Promise<readonly Shortcode[]> | undefined;

/** All of them, in the order of the characters. Rejects where the tables cannot be loaded. */
export function loadShortcodes(): Promise<readonly Shortcode[]> {
  loaded ??= read();
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

async function read(): Promise<Shortcode[]> {
  const [characters, names, file] = await Promise.all([
    loadCharacters(),
    loadNames('en'),
    tables.keywords.en(),
  ]);
  const lines = file.default.split('\n');
  return characters.flatMap(({ emoji, hasTones }, index) => {
    const letters = flagLetters(emoji);
    const listed = (lines[index] ?? '').split(' ').filter(isCode);
    const codes = [
      ...listed.map((word) => word.slice(0, -1)),
      codeOfName((names.list[index] ?? '').replace(/^flag: /, '')),
      letters && `flag_${letters}`,
    ];
    return codes.filter(Boolean).map((code) => ({ code, emoji, hasTones }));
  });
}

/** What begins so, the shortest first; then what has a word that does. Each emoji once. */
export function findShortcodes(
  all: readonly Shortcode[],
  typed: string,
  most: number,
): Shortcode[] {
  const query = typed.toLowerCase();
  const rank = ({ code }: Shortcode) =>
    code.startsWith(query) ? code.length : code.includes(`_${query}`) ? 100 + code.length : 0;
  const ranked = all
    .map((shortcode) => ({ shortcode, rank: rank(shortcode) }))
    .filter((one) => one.rank > 0)
    .sort((a, b) => a.rank - b.rank);
  const byEmoji = new Map<string, Shortcode>();
  for (const { shortcode } of ranked) {
    if (!byEmoji.has(shortcode.emoji)) byEmoji.set(shortcode.emoji, shortcode);
    if (byEmoji.size === most) break;
  }
  return [...byEmoji.values()];
}
