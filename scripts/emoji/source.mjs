/** The emoji of Unicode 17 and what CLDR calls them, as the data package has them. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const read = (name) => require(`emojibase-data/${name}.json`);

/** Skin tones and hair stand in nobody's panel by themselves. */
const COMPONENTS = 2;

const entries = read('en/data');

/** What is a text where no U+FE0F follows: 0 is "text" in the package's field. */
const texts = new Set(entries.filter(({ type }) => type === 0).map(({ emoji }) => bare(emoji)));

/** Single code points that are a text by default. */
export const textsByDefault = [...texts].filter((text) => [...text].length === 1);

export function bare(emoji) {
  return emoji.replaceAll('\uFE0F', '');
}

/** The fully-qualified form: U+FE0F behind all that would be a text, unless a tone says enough. */
function qualified(emoji) {
  if (emoji.endsWith('\u20E3')) return emoji;
  const units = [...bare(emoji)];
  return units
    .map((unit, i) => (texts.has(unit) && !isTone(units[i + 1]) ? `${unit}\uFE0F` : unit))
    .join('');
}

const isTone = (unit) => /^[\u{1F3FB}-\u{1F3FF}]$/u.test(unit ?? '');

/** All emoji that can be picked, in Unicode's order. */
export const characters = entries
  .filter(({ group }) => group !== undefined && group !== COMPONENTS)
  .sort((a, b) => a.order - b.order)
  .map((entry) => ({
    ...entry,
    emoji: qualified(entry.emoji),
    skins: entry.skins?.map((skin) => ({ ...skin, emoji: qualified(skin.emoji) })),
  }));

/** @param {'en' | 'zh'} language */
export function wordsOf(language) {
  const byCode = new Map(read(`${language}/data`).map((entry) => [entry.hexcode, entry]));
  return characters.map(({ hexcode, emoji }) => {
    const { label, tags = [] } = byCode.get(hexcode) ?? {};
    if (!label || /[\n|[\]]/.test(label)) throw new Error(`${emoji} has no usable name: ${label}`);
    return { name: label, tags };
  });
}

/** What CLDR calls the five tones: what it adds to the name of an emoji that wears one. */
export function toneNames(language) {
  const wave = read(`${language}/data`).find(({ emoji }) => emoji === '👋');
  return wave.skins.map(({ label }) => label.slice(wave.label.length).replace(/^[:：]\s*/, ''));
}

/** Short codes of each emoji: those that most people know, then those of the data package. */
export const shortcodes = characters.map(({ hexcode }) => {
  const [known, others] = ['github', 'emojibase'].map((set) =>
    [read(`en/shortcodes/${set}`)[hexcode] ?? []].flat(),
  );
  return { known, others };
});

/** The table of built-in emoji that other clients have, too. */
export const { emojis: builtin } = require('../../src/emoji/emoji-builtin.json');

/** A text as a template literal. */
export function literal(text) {
  if (/[`\\]|\$\{/.test(text)) throw new Error('The text would end its literal.');
  return `\`${text}\``;
}
