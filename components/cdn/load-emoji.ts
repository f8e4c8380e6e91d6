/** For the script builds, in place of shared/words/load-emoji.ts. */
import type { emojiWordsIn as usual } from '../shared/words/load-emoji.js';
import { loadPart } from './base.js';

export const emojiWordsIn: typeof usual = (language) =>
  language === 'en' ? undefined : loadPart(`emoji-words-${language}.js`);
