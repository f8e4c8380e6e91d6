/** For the script builds, in place of conversation/load-list.ts. */
import type { loadList as usual } from '../conversation/load-list.js';
import { loadMade } from './kit.js';

export const loadList: typeof usual = () => loadMade('list.js');
