/** Where the words around emoji come from, in languages other than English. */
import type { EmojiWords } from './emoji-words.js';
import type { WordFiles } from './load.js';

const files: WordFiles<EmojiWords> = {
  ar: () => import('./emoji-ar.js'),
  de: () => import('./emoji-de.js'),
  es: () => import('./emoji-es.js'),
  fr: () => import('./emoji-fr.js'),
  he: () => import('./emoji-he.js'),
  ja: () => import('./emoji-ja.js'),
  ko: () => import('./emoji-ko.js'),
  pt: () => import('./emoji-pt.js'),
  ru: () => import('./emoji-ru.js'),
  zh: () => import('./emoji-zh.js'),
  'zh-Hant': () => import('./emoji-zh-Hant.js'),
};

/** @param language of the words around them @returns undefined for English, which is there */
export const emojiWordsIn = (
  language: string,
): Promise<{ readonly default: EmojiWords }> | undefined => files[language]?.();
