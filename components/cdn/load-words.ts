/** For the script builds, in place of shared/words/load.ts. */
import type {
  languages as usual,
  problemLanguages as usualProblems,
} from '../shared/words/load.js';
import { loadPart } from './base.js';

const NAMES = 'ar de es fr he ja ko pt ru zh zh-Hant';

/** @param start of the files' names */
function filesOf<Kind>(names: string, start: string) {
  const load = (name: string) => () => loadPart<{ default: Kind }>(`${start}${name}.js`);
  return Object.fromEntries(names.split(' ').map((name) => [name, load(name)]));
}

export const languages: typeof usual = filesOf(NAMES, 'words-');

export const problemLanguages: typeof usualProblems = filesOf(`en ${NAMES}`, 'words-problems-');
