/**
 * Where words that are not there from the start come from: each language a file of its own, loaded
 * when somebody reads it, and one for its problems, loaded when there is one.
 */
import type { ProblemWords, Words } from './words.js';

/** Words by language. */
export type WordFiles<Kind> = Readonly<Record<string, () => Promise<{ readonly default: Kind }>>>;

/** All but English, which is there. */
export const languages: WordFiles<Words> = {
  zh: () => import('./zh.js'),
};

export const problemLanguages: WordFiles<ProblemWords> = {
  en: () => import('./problems-en.js'),
  zh: () => import('./problems-zh.js'),
};
