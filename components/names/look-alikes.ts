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

/**
 * By Latin letter: what looks like it. A small letter stands for its capital, too, where that has no
 * place of its own: some look like one letter when they are small, and like another as capitals.
 */
const ALIKE: Readonly<Record<string, string>> = {
  a: 'аɑα',
  b: 'вьβ',
  c: 'сϲⅽ',
  d: 'ԁ',
  e: 'еєε',
  g: 'ɡ',
  h: 'һнΗ',
  i: 'іıι',
  j: 'јϳ',
  k: 'кκ',
  l: 'ӏΙІI1|',
  m: 'мΜ',
  n: 'пηΝո',
  o: '0оοσօ',
  p: 'рρ',
  q: 'ԛ',
  r: 'г',
  s: 'ѕ',
  t: 'тτ',
  u: 'υμսц',
  v: 'νѵ',
  w: 'ѡωԝ',
  x: 'хχ',
  y: 'уγΥү',
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
 * @param around names of others, and perhaps itself, that it must not be taken for
 * @returns the first thing that is suspicious, or undefined
 */
export function trickOf(name: string, around?: Crowd): Trick | undefined {
  if (name.search(HIDDEN) >= 0) return 'hidden';
  if (MIXED.test(name)) return 'mixed';
  return around?.hasAlike(name) ? 'alike' : undefined;
}

/** Names that are seen together. */
export class Crowd {
  readonly #looks = new Map<string, string>();
  /** How many names look so. */
  readonly #counts = new Map<string, number>();

  get size(): number {
    return this.#looks.size;
  }

  add(name: string): void {
    if (this.#looks.has(name)) return;
    const looks = looksOf(name);
    this.#looks.set(name, looks);
    if (trickOf(name)) return; // it says so itself: that is no fault of the name it looks like
    this.#counts.set(looks, (this.#counts.get(looks) ?? 0) + 1);
  }

  /** Whether there is another name that looks like this one. */
  hasAlike(name: string): boolean {
    const own = this.#looks.get(name);
    const count = this.#counts.get(own ?? looksOf(name)) ?? 0;
    return count > (own === undefined ? 0 : 1);
  }
}

/** A name with something in the place of each character that is hidden. */
export function withHidden(name: string, instead: string): string {
  return name.replace(HIDDEN, instead);
}

/** The same for all names that look the same, or nearly. */
function looksOf(name: string): string {
  const folded = withHidden(name, '')
    .normalize('NFKD')
    .replace(/[\p{M}\s]+/gu, '');
  return Array.from(folded, (letter) => {
    const small = letter.toLowerCase();
    return LATIN.get(letter) ?? LATIN.get(small) ?? small;
  })
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}
