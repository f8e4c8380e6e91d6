/** For the script builds, in place of shared/words/load.ts. */
import type {
  languages as usual,
  problemLanguages as usualProblems,
} from '../shared/words/load.js';
import { loadPart } from './base.js';

const NAMES = 'ar de es fr he ja ko pt ru zh zh-Hant';

type Loader<Files> = Files extends Readonly<Record<string, infer Load>> ? Load : never;

/** @param start of the files' names */
function filesOf<Files>(names: string, start: string) {
  const load = (name: string) => () => loadPart(`${start}${name}.js`);
  return Object.fromEntries(names.split(' ').map((name) => [name, load(name) as Loader<Files>]));
}

export const languages: typeof usual = filesOf<typeof usual>(NAMES, 'words-');

export const problemLanguages: typeof usualProblems = filesOf<typeof usualProblems>(
  `en ${NAMES}`,
  'words-problems-',
);
