/** For the script builds, in place of shared/words/load.ts. */
import type {
  languages as usual,
  problemLanguages as usualProblems,
} from '../shared/words/load.js';
import { loadPart } from './base.js';

const words =
  <Kind>(name: string) =>
  () =>
    loadPart<{ readonly default: Kind }>(`words-${name}.js`);

export const languages: typeof usual = {
  zh: words('zh'),
};

export const problemLanguages: typeof usualProblems = {
  en: words('problems-en'),
  zh: words('problems-zh'),
};
