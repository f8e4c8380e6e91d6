/** For the script builds, in place of names/load-names.ts. */
import type { loadNames as usual } from '../names/load-names.js';
import { loadPart } from './base.js';

export const loadNames: typeof usual = () => loadPart('names.js');
