import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bare, characters, literal } from './source.mjs';

const require = createRequire(import.meta.url);
export const picturesFolder = require
  .resolve('@discordapp/twemoji/package.json')
  .replace(/package\.json$/, 'dist/svg/');
const TONE = /[\u{1F3FB}-\u{1F3FF}]/gu;

/** Emoji that are newer than the pictures, and what is named by another rule. */
export function packPictures() {
  const files = new Set(readdirSync(picturesFolder));
  const missing = new Set();
  const toned = new Set();
  const named = [];
  for (const { emoji } of characters) {
    if (files.has(fileOf(emoji))) continue;
    if (files.has(fileOf(bare(emoji)))) named.push(emoji);
    else missing.add(bare(emoji));
  }
  for (const { emoji } of characters.flatMap(({ skins = [] }) => skins)) {
    const plain = bare(emoji.replace(TONE, ''));
    if (!files.has(fileOf(emoji)) && !missing.has(plain)) toned.add(plain);
  }
  return `From the files of the pictures' package.
/** Newer than the pictures. */
export const MISSING = ${literal([...missing].join(' '))};

/** Those that have a picture without tones alone. */
export const WITHOUT_TONES = ${literal([...toned].join(' '))};

/** Those whose picture is named without U+FE0F, although they are joined. */
export const NAMED_BARE = ${literal(named.join(' '))};
`;
}

/** The rule that the picture's package has: U+FE0F counts only in what is joined. */
function fileOf(emoji) {
  const text = emoji.includes('\u200D') ? emoji : bare(emoji);
  return `${[...text].map((one) => one.codePointAt(0).toString(16)).join('-')}.svg`;
}
