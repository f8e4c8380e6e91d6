import { pinyin } from 'pinyin-pro';
import { bare, builtin, characters, literal, shortcodes, wordsOf } from './source.mjs';

/** Built-in names are what readers of this language know from elsewhere, so they are found, too. */
function builtinNames(language) {
  const names = new Map(builtin.map((entry) => [bare(entry.emoji), entry[language]]));
  return characters.map(({ emoji }) => names.get(bare(emoji)));
}

/** What a name or another word says already finds the emoji without being said again. */
function onlyNew(name, words) {
  const unique = [...new Set(words)].filter((word) => word && !/[_,\n]|:$/.test(word));
  const longest = unique.sort((a, b) => b.length - a.length);
  const kept = [];
  for (const word of longest) {
    if (![name, ...kept].some((other) => other.includes(word))) kept.push(word);
  }
  return kept;
}

/**
 * In which order words stand matters to nobody but to what compresses them: each is followed by the
 * one that followed it most often before, or by the one that there is most of.
 */
function inOneOrder(lists) {
  const counts = new Map();
  const pairs = new Map();
  const countOf = (map, key) => map.get(key) ?? 0;
  const add = (map, key) => map.set(key, countOf(map, key) + 1);
  for (const word of lists.flat()) add(counts, word);
  const compare = (a, b) => countOf(counts, b) - countOf(counts, a) || (a < b ? -1 : 1);
  return lists.map((list) => {
    const left = list.toSorted(compare);
    const ordered = [];
    while (left.length > 0) {
      const last = ordered.at(-1);
      const likely = (word) => countOf(pairs, `${last} ${word}`);
      const next = left.reduce((best, word) => (likely(word) > likely(best) ? word : best));
      left.splice(left.indexOf(next), 1);
      add(pairs, `${last} ${next}`);
      ordered.push(next);
    }
    return ordered;
  });
}

/** Words of a line stand between spaces; within one there is a `_`, as in short codes. */
const lineOf = (words) => words.map((word) => word.replaceAll(' ', '_')).join(' ');

const slug = (name) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f’'.]/g, '')
    .replace(/[^a-z\d]+/g, '_')
    .replace(/^_|_$/g, '');

/** What the group says already. */
const GROUP_WORDS = { 3: ['animal', 'animals'], 4: ['food'], 9: ['flag', 'flags'] };
const FLAG_CODE = /^(flag_)?[a-z]{2}$/;

/** Short codes that nobody can tell from the name or, for a flag, from its two letters. */
function newCodes({ name, group }, { known, others }, words) {
  const isFlag = group === 9;
  const told = new Set([slug(name), slug(name.replace(/^flag: /, ''))]);
  const spoken = [...slug(name).split('_'), ...words];
  const isNew = (code) => !told.has(code) && !(isFlag && FLAG_CODE.test(code));
  const saysMore = (code) => !code.split('_').every((word) => spoken.includes(word));
  return [...new Set([...known, ...others.filter(saysMore)])].filter(isNew);
}

/** A line for each emoji: keywords, and short codes other than its name's. */
export function packEnglishKeywords() {
  const builtinOnes = builtinNames('en');
  const entries = wordsOf('en').map(({ name, tags }, index) => {
    const { group } = characters[index];
    const all = [...tags, builtinOnes[index] ?? ''].map((word) => word.toLowerCase());
    const codes = newCodes({ name, group }, shortcodes[index], all);
    const spoken = `${name.toLowerCase()} ${codes.join(' ')} ${codes.join(' ').replaceAll('_', ' ')}`;
    const isTold = (word) =>
      GROUP_WORDS[group]?.includes(word) || (group === 9 && FLAG_CODE.test(word));
    return { words: onlyNew(spoken, all).filter((word) => !isTold(word)), codes };
  });
  const ordered = inOneOrder(entries.map(({ words }) => words));
  const lines = entries.map(({ codes }, index) =>
    lineOf([...ordered[index], ...codes.map((code) => `${code}:`)]),
  );
  return `CLDR's keywords, and with a colon short codes other
// than the name's, in the order of the characters.
export default ${literal(lines.join('\n'))};
`;
}

const syllablesOf = (text) =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'spaced', v: true });

/** A line for each emoji, and how their characters are read. */
export function packChineseKeywords() {
  const builtinOnes = builtinNames('zh');
  const entries = wordsOf('zh').map(({ name, tags }, index) => ({
    name,
    words: onlyNew(
      name,
      [...tags, builtinOnes[index] ?? ''].map((word) => word.toLowerCase()),
    ),
  }));
  const lines = inOneOrder(entries.map(({ words }) => words)).map(lineOf);
  return `CLDR's keywords, in the order of the characters;
// then how characters are read, and the words in which they are read otherwise.
export default ${literal(lines.join('\n'))};

${readings(entries.flatMap(({ name, words }) => [name, ...words]))}
`;
}

/** Most characters are read one way nearly everywhere; the rest are told by the word. */
function readings(texts) {
  const counts = new Map();
  const seen = new Set(texts.flatMap((text) => text.match(/\p{Script=Han}+/gu) ?? []));
  const read = [...seen].map((text) => [text, [...text].map((_, i) => readingAt(text, i))]);
  for (const [text, syllables] of read) {
    for (const [index, character] of [...text].entries()) {
      const count = counts.get(character) ?? new Map();
      counts.set(character, count.set(syllables[index], (count.get(syllables[index]) ?? 0) + 1));
    }
  }
  const usual = new Map(
    [...counts].map(([character, count]) => [
      character,
      [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0][0],
    ]),
  );
  return `export const SYLLABLES = ${literal(bySyllable(usual))};

export const OTHERWISE = ${literal(otherwise(read, usual))};`;
}

function readingAt(text, index) {
  const syllables = syllablesOf(text);
  return syllables[index];
}

function bySyllable(usual) {
  const groups = new Map();
  for (const [character, syllable] of usual) {
    groups.set(syllable, [...(groups.get(syllable) ?? []), character]);
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([syllable, list]) => syllable + list.sort().join('')).join('\n');
}

/** The character with its neighbours, as short as tells it apart from where it is read as usual. */
function otherwise(read, usual) {
  const found = new Map();
  for (const [text, syllables] of read) {
    const list = [...text];
    list.forEach((character, index) => {
      if (syllables[index] === usual.get(character)) return;
      const pair = index > 0 ? list.slice(index - 1, index + 1) : list.slice(index, index + 2);
      found.set(pair.join(''), pair.map((one) => syllables[list.indexOf(one)]).join(' '));
    });
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((pair) => pair.join(' '))
    .join('\n');
}
