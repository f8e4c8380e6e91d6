/** Where the words around emoji come from, in languages other than English. */
import type { EmojiWords } from './emoji-words.js';
import type { WordFiles } from './load.js';

/** By the language of the words around them; what has no file is said in English. */
export const emojiLanguages: WordFiles<EmojiWords> = {
  ar: () => import('./emoji-ar.js'),
  zh: () => import('./emoji-zh.js'),
};
