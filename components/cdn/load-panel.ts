/** For the script builds, in place of composer/load-panel.ts. */
import type { loadPanel as usual } from '../composer/load-panel.js';
import { loadMade } from './kit.js';

export const loadPanel: typeof usual = () => loadMade('emoji-panel.js');
