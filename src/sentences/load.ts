/** Where the sentences of all codes come from: each language a file of its own. */
import type { Sentences } from '../errors.js';

interface SentenceFile {
  readonly default: Sentences;
  /** What to say of a code that has no sentence. */
  readonly otherCode: (code: number) => string;
}

export const sentenceFiles: Readonly<Record<'en' | 'zh' | 'ar', () => Promise<SentenceFile>>> = {
  en: () => import('./en.js'),
  zh: () => import('./zh.js'),
  ar: () => import('./ar.js'),
};
