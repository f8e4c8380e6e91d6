/**
 * Names that try to pass for others: with characters that nobody sees or that turn text round, with
 * letters of two alphabets that look alike, or letter for letter like another name. Knows nothing of
 * who is who: it is told the names.
 */

/**
 * What turns text round or cannot be seen, and has no place in a name. What joins letters or emoji,
 * or chooses between shapes of one, has.
 */
const HIDDEN =
  /(?![\u200C\u200D\p{VS}\u{E0020}-\u{E007F}])[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A Latin letter beside one of an alphabet that has letters of the same looks, in one word. */
const MIXED =
  /\p{sc=Latn}[\p{M}\d]*[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}\p{sc=Copt}]|[\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Cher}\p{sc=Copt}][\p{M}\d]*\p{sc=Latn}/u;

/** By Latin letter: what looks like it, small or as a capital. */
const ALIKE: Readonly<Record<string, string>> = {
  a: 'аɑα',
  b: 'вьβ',
  c: 'сϲⅽ',
  d: 'ԁ',
  e: 'еєε',
  g: 'ɡ',
  h: 'һнη',
  i: 'іıι',
  j: 'јϳ',
  k: 'кκ',
  l: 'ӏ1|',
  m: 'мμ',
  n: 'пո',
  o: '0оοσօ',
  p: 'рρ',
  q: 'ԛ',
  r: 'г',
  s: 'ѕ',
  t: 'тτ',
  u: 'υսц',
  v: 'νѵ',
  w: 'ѡωԝ',
  x: 'хχ',
  y: 'уγү',
  z: 'ζ',
};

const LATIN = new Map(
  Object.entries(ALIKE).flatMap(([latin, others]) =>
    Array.from(others, (other) => [other, latin] as const),
  ),
);

/** What is suspicious about a name. */
export type Trick = 'hidden' | 'mixed' | 'alike';

/**
 * @param others names that this one must not be taken for
 * @returns the first thing that is suspicious, or undefined
 */
export function trickOf(name: string, others: readonly string[] = []): Trick | undefined {
  if (name.search(HIDDEN) >= 0) return 'hidden';
  if (MIXED.test(name)) return 'mixed';
  const looks = looksOf(name);
  return others.some((other) => other !== name && looksOf(other) === looks) ? 'alike' : undefined;
}

/** A name with something in the place of each character that is hidden. */
export function withHidden(name: string, instead: string): string {
  return name.replace(HIDDEN, instead);
}

/** The same for all names that look the same, or nearly. */
function looksOf(name: string): string {
  const folded = withHidden(name, '').normalize('NFKD').replaceAll('I', 'l').toLowerCase();
  return Array.from(folded.replace(/[\p{M}\s]+/gu, ''), (letter) => LATIN.get(letter) ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}
