/** For the script builds, in place of src/transports/local/load-memory-log.ts. */
import type { loadMemoryLog as usual } from '../../src/transports/local/load-memory-log.js';
import { loadPart } from './base.js';

export const loadMemoryLog: typeof usual = () => loadPart('memory-log.js');
