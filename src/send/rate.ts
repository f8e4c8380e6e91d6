/**
 * The rate limit: a log of the last start times, and when the next start may be. It has one rule
 * and no modes: a bucket of tokens would let twice as many through at the edge of two windows.
 * Knows numbers only.
 */

export interface Rate {
  /** The earliest time of the next start, on the clock of those that were told of. */
  next(): number;
  started(at: number): void;
  /** As if every place of the log had been taken at this time. */
  fill(at: number): void;
}

/** @param starts how many may be in any `windowMs` milliseconds */
export function createRate(starts: number, windowMs: number): Rate {
  const log = new Array<number>(starts).fill(-Infinity);
  let oldest = 0;
  return {
    next: () => (log[oldest] as number) + windowMs,
    started(at) {
      log[oldest] = at;
      oldest = (oldest + 1) % starts;
    },
    fill(at) {
      log.fill(at);
    },
  };
}
