/** For the script builds, in place of emoji/load-text.ts. */
import type { loadText as usual } from '../emoji/load-text.js';
import { loadMade } from './kit.js';

export const loadText: typeof usual = () => loadMade('emoji-text.js');
