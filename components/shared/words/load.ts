/**
 * Where words that are not there from the start come from: each language a file of its own, loaded
 * when somebody reads it, and one for its problems, loaded when there is one.
 */
import type { ProblemWords, SomeWords } from './words.js';

/** Words by language. */
export type WordFiles<Kind> = Readonly<Record<string, () => Promise<{ readonly default: Kind }>>>;

/** All but English, which is there. */
export const languages: WordFiles<SomeWords> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  pt: () => import('./pt.js'),
  ru: () => import('./ru.js'),
  zh: () => import('./zh.js'),
  'zh-Hant': () => import('./zh-Hant.js'),
};

export const problemLanguages: WordFiles<ProblemWords> = {
  ar: () => import('./problems-ar.js'),
  de: () => import('./problems-de.js'),
  en: () => import('./problems-en.js'),
  es: () => import('./problems-es.js'),
  fr: () => import('./problems-fr.js'),
  he: () => import('./problems-he.js'),
  ja: () => import('./problems-ja.js'),
  ko: () => import('./problems-ko.js'),
  pt: () => import('./problems-pt.js'),
  ru: () => import('./problems-ru.js'),
  zh: () => import('./problems-zh.js'),
  'zh-Hant': () => import('./problems-zh-Hant.js'),
};
