/** For the script builds, in place of shared/words/load-emoji.ts. */
import type { emojiLanguages as usual } from '../shared/words/load-emoji.js';
import { loadPart } from './base.js';

export const emojiLanguages: typeof usual = {
  ar: () => loadPart('emoji-words-ar.js'),
  zh: () => loadPart('emoji-words-zh.js'),
};
