/**
 * Which sentences each language lacks, and says in English: `npm run words`. Fails where one that is
 * to be whole lacks some.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { report } from './read-code.mjs';

/** Languages that are to say everything. */
export const WHOLE = ['en', 'zh', 'ar'];
export const PARTIAL = ['zh-Hant', 'ja', 'ko', 'es', 'fr', 'de', 'pt', 'ru', 'he'];

const root = new URL('../', import.meta.url);

/** What there is to say, by the folder and the start of the files that say it. */
const KINDS = {
  words: 'components/shared/words/',
  problems: 'components/shared/words/problems-',
  emoji: 'components/shared/words/emoji-',
  tools: 'components/shared/words/tools-',
  settings: 'components/shared/words/settings-',
  codes: 'src/sentences/',
};

export async function sentencesOf(kind, language) {
  const file = new URL(`${KINDS[kind]}${language}.ts`, root);
  if (!existsSync(fileURLToPath(file))) return {};
  const { default: words } = await import(file.href);
  if (kind === 'codes') return words;
  if (kind === 'problems') return words.sentences;
  return flat({ ...words, codes: {} }); // these are in the files of codes as well
}

/** `actions.undo` for what stands in a group. */
function flat(words) {
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, value]) =>
      typeof value === 'object'
        ? Object.entries(value).map(([inner, sentence]) => [`${name}.${inner}`, sentence])
        : [[name, value]],
    ),
  );
}

/**
 * @param english sentences by name
 * @param own those of another language; what it has not, or has taken from English, is missing
 * @returns {string[]} names
 */
export function missingOf(english, own) {
  return Object.keys(english).filter((name) =>
    typeof english[name] === 'function'
      ? (own[name] ?? english[name]) === english[name]
      : !own[name],
  );
}

/** What is to be said of a language's file: a line that it lacks some, or nothing. */
async function lackOf(kind, language) {
  const english = await sentencesOf(kind, 'en');
  const names = missingOf(english, await sentencesOf(kind, language));
  const all = Object.keys(english).length;
  if (language === 'en' || names.length === 0) return undefined;
  const named = names.length < all ? names.join(', ') : 'all';
  return `${KINDS[kind]}${language}.ts lacks ${names.length} of ${all} sentences: ${named}`;
}

async function main() {
  const faults = [];
  for (const language of [...WHOLE, ...PARTIAL]) {
    for (const kind of Object.keys(KINDS)) {
      const lack = await lackOf(kind, language);
      if (lack && WHOLE.includes(language)) faults.push(`${lack}. ${language} is to be whole.`);
      else if (lack) console.log(lack);
    }
  }
  report(faults, `${WHOLE.join(', ')} are whole; what others lack is said in English.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
