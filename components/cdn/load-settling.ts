/** For the script builds, in place of src/send/load-settling.ts. */
import type { loadSettling as usual } from '../../src/send/load-settling.js';
import { loadPart } from './base.js';

export const loadSettling: typeof usual = () => loadPart('settling.js');
