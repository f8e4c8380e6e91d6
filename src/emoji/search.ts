/**
 * Finds emoji by what people call them: names, keywords, short codes; Chinese also by its reading.
 * Knows words and places in a list, no pictures.
 */
import type { Character } from './characters.js';
import type { KeywordsFile } from './load.js';
import { flagLetters, isCode } from './shortcodes.js';

/** How well a query fits; what fits not at all is not found. */
const EXACT = 0;
const STARTS = 1;
const STARTS_WORD = 2;
/** What only other words say stands behind all that a name or a short code says. */
const BY_WORDS = 3;
const INSIDE = 6;
const NOT_AT_ALL = 7;

/** Between two entries of one emoji, and before the words of one entry. */
const ENTRY = '\n';
/** Behind names and short codes; then come the words. */
const NAMES_END = ENTRY + ENTRY;

/** The entries of each emoji, in one text for each: a search is a look into a text. */
export type SearchIndex = readonly string[];

/** @param names and the file, both in the order of the characters */
export function createIndex(
  characters: readonly Character[],
  names: readonly string[],
  file: KeywordsFile,
): SearchIndex {
  const lines = file.default.split('\n');
  const read = createReader(file);
  return characters.map(({ emoji, group }, index) => {
    const line = (lines[index] ?? '').split(' ');
    const codes = line.filter(isCode).map((code) => code.slice(0, -1));
    const words = line.filter((word) => word && !isCode(word));
    return (
      entriesText([names[index] ?? '', ...codes], read) +
      entriesText([...words, group, flagLetters(emoji)].filter(Boolean), read)
    );
  });
}

/** For a site's own emoji. */
export function createOwnIndex(names: readonly (readonly string[])[]): SearchIndex {
  return names.map((entries) => entriesText(entries, () => []) + ENTRY);
}

function entriesText(
  entries: readonly string[],
  read: (text: string) => readonly string[],
): string {
  const all = entries.flatMap((entry) => [entry.toLowerCase(), ...read(entry)]);
  return ENTRY + all.join(ENTRY).replaceAll('_', ' ') + ENTRY;
}

/** How Chinese is typed: in whole syllables, and by the first letter of each. */
function createReader({ SYLLABLES, OTHERWISE = '' }: KeywordsFile): (text: string) => string[] {
  if (SYLLABLES === undefined) return () => [];
  const usual = new Map<string, string>();
  for (const line of SYLLABLES.split('\n')) {
    const [syllable = ''] = /^[a-z]+/.exec(line) ?? [];
    for (const character of line.slice(syllable.length)) usual.set(character, syllable);
  }
  const otherwise = new Map<string, readonly string[]>();
  for (const line of OTHERWISE.split('\n')) {
    const [pair = '', ...syllables] = line.split(' ');
    otherwise.set(pair, syllables);
  }
  return (text) => {
    const characters = Array.from(text);
    const syllables = characters.map((character, at) => {
      const before = otherwise.get(`${characters[at - 1] ?? ''}${character}`)?.[1];
      const after = otherwise.get(`${character}${characters[at + 1] ?? ''}`)?.[0];
      return before ?? after ?? usual.get(character) ?? '';
    });
    const known = syllables.filter(Boolean);
    if (known.length === 0) return [];
    return [known.join(''), known.map(([letter = '']) => letter).join('')];
  };
}

/** What is looked for: in small letters, without the colons of a short code. */
function normalizedQuery(query: string): string {
  return query.trim().toLowerCase().replace(/^:|:$/g, '').replaceAll('_', ' ').trim();
}

/** One letter inside a word would find nearly everything. */
const INSIDE_MIN_LETTERS = 3;

function rankOf(text: string, query: string): number {
  if (!text.includes(query)) return NOT_AT_ALL;
  const byName = rankIn(text.slice(0, text.indexOf(NAMES_END) + 1), query);
  if (byName < BY_WORDS) return byName;
  const byWords = BY_WORDS + rankIn(text, query);
  if (byWords < INSIDE) return byWords;
  const isLatin = query < '\u0250';
  return isLatin && query.length < INSIDE_MIN_LETTERS ? NOT_AT_ALL : INSIDE;
}

function rankIn(text: string, query: string): number {
  if (text.includes(ENTRY + query + ENTRY)) return EXACT;
  if (text.includes(ENTRY + query)) return STARTS;
  return text.includes(` ${query}`) ? STARTS_WORD : BY_WORDS;
}

/**
 * The places of what is found, the best first. What the first index finds stands before what only
 * the next one does.
 */
export function search(indexes: readonly SearchIndex[], query: string): number[] {
  const words = normalizedQuery(query).split(/\s+/).filter(Boolean);
  const whole = words.join(' ');
  if (whole === '') return [];
  const count = Math.max(0, ...indexes.map((index) => index.length));
  const found: { readonly place: number; readonly rank: number }[] = [];
  for (let place = 0; place < count; place += 1) {
    const rank = bestRank(indexes, place, whole, words);
    if (rank < Infinity) found.push({ place, rank });
  }
  return found.sort((a, b) => a.rank - b.rank || a.place - b.place).map(({ place }) => place);
}

function bestRank(
  indexes: readonly SearchIndex[],
  place: number,
  whole: string,
  words: readonly string[],
): number {
  for (const [language, index] of indexes.entries()) {
    const text = index[place] ?? '';
    const rank = rankOf(text, whole);
    if (rank < NOT_AT_ALL) return language * (NOT_AT_ALL + 1) + rank;
    // in whatever order: "cat grinning"
    if (words.length > 1 && words.every((word) => rankOf(text, word) < NOT_AT_ALL)) {
      return language * (NOT_AT_ALL + 1) + NOT_AT_ALL;
    }
  }
  return Infinity;
}
