/** For script tags, in place of src/imlib/load-calls.ts: the calls come while a chat connects. */
import type { createCalls } from '../../src/imlib/calls.js';
import type { loadCalls as usual } from '../../src/imlib/load-calls.js';
import { loadPart } from './base.js';

/** What the part exports. */
interface CallsPart {
  readonly createCalls: typeof createCalls;
}

export const loadCalls: typeof usual = async () =>
  (await loadPart<CallsPart>('imlib-calls.js')).createCalls;
