/** For the script builds, in place of chat/load-settings.ts. */
import type { loadSettings as usual } from '../chat/load-settings.js';
import { loadMade } from './kit.js';

export const loadSettings: typeof usual = () => loadMade('settings.js');
