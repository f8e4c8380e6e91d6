/**
 * Where the languages other than English come from: each a file of its own, loaded when somebody
 * reads it.
 */
import type { Words } from './words.js';

export const languages: Readonly<Record<string, () => Promise<{ readonly default: Words }>>> = {
  zh: () => import('./zh.js'),
};
