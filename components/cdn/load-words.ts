/** For the script builds, in place of shared/words/load.ts. */
import type { languages as usual } from '../shared/words/load.js';
import { loadPart } from './base.js';

const wordsOf = (language: string) => () =>
  loadPart<Awaited<ReturnType<NonNullable<(typeof usual)[string]>>>>(`words-${language}.js`);

export const languages: typeof usual = {
  zh: wordsOf('zh'),
};
