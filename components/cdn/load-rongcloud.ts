/** For the script builds, in place of chat/load-rongcloud.ts. */
import type { loadRongcloud as usual } from '../chat/load-rongcloud.js';
import { loadPart } from './base.js';

export const loadRongcloud: typeof usual = () => loadPart('transport-rongcloud.js');
