/** For the script builds, in place of shared/words/load.ts. */
import english from '../shared/words/en.js';
import { filled, type WordsFile } from '../shared/words/filled.js';
import type {
  languages as usual,
  problemLanguages as usualProblems,
} from '../shared/words/load.js';
import { loadPart } from './base.js';

const NAMES = 'ar de es fr he ja ko pt ru zh zh-Hant'.split(' ');

/** What is whole is filled, too: that adds nothing, and needs no second list. */
function filesOf<Kind extends object>(
  start: string,
  base: () => WordsFile<Kind> | Promise<WordsFile<Kind>>,
) {
  const load = (name: string) => () => filled(base(), loadPart(`${start}${name}.js`));
  return Object.fromEntries(NAMES.map((name) => [name, load(name)]));
}

export const languages: typeof usual = filesOf('words-', () => ({ default: english }));

const englishProblems: (typeof usualProblems)[string] = () => loadPart('words-problems-en.js');

export const problemLanguages: typeof usualProblems = {
  en: englishProblems,
  ...filesOf('words-problems-', englishProblems),
};
