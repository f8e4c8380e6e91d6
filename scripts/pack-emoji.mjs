/**
 * Makes what src/emoji/ and components/emoji/ hold in packed form:
 *   node scripts/pack-emoji.mjs          writes the files
 *   node scripts/pack-emoji.mjs --check  exits 1 where one does not say what its source says
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { packBuiltin } from './emoji/builtin.mjs';
import { packCharacters, packNames } from './emoji/characters.mjs';
import { packEnglishKeywords, packChineseKeywords } from './emoji/keywords.mjs';
import { packPictures } from './emoji/pictures.mjs';
import { packRanges } from './emoji/ranges.mjs';

/** What each file is made from, and its text. */
const FILES = {
  'src/emoji/builtin.ts': packBuiltin,
  'src/emoji/ranges.ts': packRanges,
  'src/emoji/data/characters.ts': packCharacters,
  'src/emoji/data/names-en.ts': () => packNames('en'),
  'src/emoji/data/names-zh.ts': () => packNames('zh'),
  'src/emoji/data/keywords-en.ts': packEnglishKeywords,
  'src/emoji/data/keywords-zh.ts': packChineseKeywords,
  'components/emoji/picture-names.ts': packPictures,
};

const isCheck = process.argv.includes('--check');
for (const [path, pack] of Object.entries(FILES)) {
  const file = new URL(`../${path}`, import.meta.url);
  const options = { ...(await resolveConfig(file)), parser: 'typescript' };
  const source = await format(`// Made by scripts/pack-emoji.mjs. ${pack()}`, options);
  if (!isCheck) writeFileSync(file, source);
  else if (readOrNothing(file) !== source) {
    console.error(`${path} is out of date: run node scripts/pack-emoji.mjs`);
    process.exitCode = 1;
  }
}

function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // it is not there: then it is out of date, too
  }
}
