/** How a page is told that a part, which loads at its first use, could not be loaded. */
import { RimProblemEvent } from './events.js';

export const partMissing = (part: string): RimProblemEvent =>
  new RimProblemEvent({ code: 'part-missing', data: { part } });
