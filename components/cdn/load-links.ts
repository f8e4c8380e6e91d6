/** For the script builds, in place of message/load-links.ts. */
import type { loadLinks as usual } from '../message/load-links.js';
import { loadMade } from './kit.js';

export const loadLinks: typeof usual = () => loadMade('links.js');
