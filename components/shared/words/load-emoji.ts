/** Where the words around emoji come from, in languages other than English. */
import type { EmojiWords } from './emoji-words.js';

export const emojiLanguages: Readonly<
  Record<'zh', () => Promise<{ readonly default: EmojiWords }>>
> = {
  zh: () => import('./emoji-zh.js'),
};
