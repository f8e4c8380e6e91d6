/** For the script builds, in place of shared/words/load.ts. */
import type {
  languages as usual,
  problemLanguages as usualProblems,
} from '../shared/words/load.js';
import { loadPart } from './base.js';

export const languages: typeof usual = {
  zh: () => loadPart('words-zh.js'),
};

export const problemLanguages: typeof usualProblems = {
  en: () => loadPart('words-problems-en.js'),
  zh: () => loadPart('words-problems-zh.js'),
};
