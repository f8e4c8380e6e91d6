/** For the script builds, in place of list/load-tools.ts. */
import type { loadTools as usual } from '../list/load-tools.js';
import { loadMade } from './kit.js';

export const loadTools: typeof usual = () => loadMade('list-tools.js');
