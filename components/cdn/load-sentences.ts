/** For the script builds, in place of src/sentences/load.ts. */
import type { sentenceFiles as usual } from '../../src/sentences/load.js';
import { loadPart } from './base.js';

export const sentenceFiles: typeof usual = {
  en: () => loadPart('words-codes-en.js'),
  zh: () => loadPart('words-codes-zh.js'),
  ar: () => loadPart('words-codes-ar.js'),
};
