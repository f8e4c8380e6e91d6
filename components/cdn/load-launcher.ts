/** For the script builds, in place of chat/load-launcher.ts. */
import type { loadLauncher as usual } from '../chat/load-launcher.js';
import { loadMade } from './kit.js';

export const loadLauncher: typeof usual = () => loadMade('launcher.js');
