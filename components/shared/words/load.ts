/**
 * Where words that are not there from the start come from: each language a file of its own, loaded
 * when somebody reads it, and one for its problems, loaded when there is one.
 */
import english from './en.js';
import { filled, type Some, type WordsFile } from './filled.js';
import type { ProblemWords, Words } from './words.js';

/** Words by language. */
export type WordFiles<Kind> = Readonly<Record<string, () => Promise<WordsFile<Kind>>>>;

const some = (own: Promise<WordsFile<Some<Words>>>) => filled({ default: english }, own);

const someProblems = (own: Promise<WordsFile<Some<ProblemWords>>>) =>
  filled(import('./problems-en.js'), own);

/** All but English, which is there. */
export const languages: WordFiles<Words> = {
  ar: () => import('./ar.js'),
  de: () => some(import('./de.js')),
  es: () => some(import('./es.js')),
  fr: () => some(import('./fr.js')),
  he: () => some(import('./he.js')),
  ja: () => some(import('./ja.js')),
  ko: () => some(import('./ko.js')),
  pt: () => some(import('./pt.js')),
  ru: () => some(import('./ru.js')),
  zh: () => import('./zh.js'),
  'zh-Hant': () => some(import('./zh-Hant.js')),
};

export const problemLanguages: WordFiles<ProblemWords> = {
  ar: () => import('./problems-ar.js'),
  de: () => someProblems(import('./problems-de.js')),
  en: () => import('./problems-en.js'),
  es: () => someProblems(import('./problems-es.js')),
  fr: () => someProblems(import('./problems-fr.js')),
  he: () => someProblems(import('./problems-he.js')),
  ja: () => someProblems(import('./problems-ja.js')),
  ko: () => someProblems(import('./problems-ko.js')),
  pt: () => someProblems(import('./problems-pt.js')),
  ru: () => someProblems(import('./problems-ru.js')),
  zh: () => import('./problems-zh.js'),
  'zh-Hant': () => someProblems(import('./problems-zh-Hant.js')),
};
