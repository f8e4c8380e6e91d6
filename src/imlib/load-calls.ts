/** Where the calls come from: they are here, but in the builds for script tags. */
import { createCalls } from './calls.js';

export function loadCalls(): Promise<typeof createCalls> {
  return Promise.resolve(createCalls);
}
