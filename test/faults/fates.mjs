/**
 * What becomes of each request and event: drawn, never decided by hand. Knows no server.
 */
import { createRandom } from './random.mjs';

/** How often each fault strikes, from 0 to 1. */
const PROBABILITY = {
  /** A send that the server refuses for its rate: certainly not stored. */
  refused: 0.02,
  /** A send that is lost on its way to the server. */
  dropped: 0.06,
  storedLate: 0.12,
  /** A send that is stored, and its sender never hears of it. */
  answerDropped: 0.06,
  answeredLate: 0.2,
  /** Of what is lost: no error tells of it, so that only the waiting ends. */
  silent: 0.5,
  eventLate: 0.4,
  eventTwice: 0.1,
  historyFails: 0.08,
  historySlow: 0.25,
};

const ANSWER_DELAY_MS = 300;
const EVENT_DELAY_MS = 400;
const HISTORY_DELAY_MS = 300;
const CUT_MS = [50, 1_000];

/** How a send fares where nothing goes wrong. */
const SMOOTH_SEND = { kind: 'stored', storeDelayMs: 0, isAnswered: true, answerDelayMs: 0 };

/**
 * @param {number} seed
 * @param {number} acknowledgementTimeoutMs what is stored is stored within this time
 */
export function createFates(seed, acknowledgementTimeoutMs) {
  const sends = createRandom(seed, 'sends');
  const events = createRandom(seed, 'events');
  const pages = createRandom(seed, 'pages of history');
  const cuts = createRandom(seed, 'cuts');
  let isCalm = false;

  const delay = (random, probability, longestMs) =>
    random.chance(probability) ? random.between(0, longestMs) : 0;

  return {
    /** From now on nothing goes wrong. */
    calm() {
      isCalm = true;
    },
    ofSend() {
      if (isCalm) return SMOOTH_SEND;
      const isSilent = sends.chance(PROBABILITY.silent);
      if (sends.chance(PROBABILITY.refused)) return { kind: 'refused' };
      if (sends.chance(PROBABILITY.dropped)) return { kind: 'dropped', isSilent };
      return {
        kind: 'stored',
        isSilent,
        storeDelayMs: delay(sends, PROBABILITY.storedLate, acknowledgementTimeoutMs),
        isAnswered: !sends.chance(PROBABILITY.answerDropped),
        answerDelayMs: delay(sends, PROBABILITY.answeredLate, ANSWER_DELAY_MS),
      };
    },
    /** @returns {number[]} after how many milliseconds an event comes, for each of its copies */
    ofEvent() {
      if (isCalm) return [0];
      const count = events.chance(PROBABILITY.eventTwice) ? 2 : 1;
      return Array.from({ length: count }, () =>
        delay(events, PROBABILITY.eventLate, EVENT_DELAY_MS),
      );
    },
    ofHistory() {
      if (isCalm) return { fails: false, delayMs: 0, isStale: false };
      return {
        fails: pages.chance(PROBABILITY.historyFails),
        delayMs: delay(pages, PROBABILITY.historySlow, HISTORY_DELAY_MS),
        // read before it was slow: what is stored meanwhile is not in it
        isStale: pages.chance(0.5),
      };
    },
    /** @returns how long a tab is cut off */
    ofCut: () => cuts.between(...CUT_MS),
    /** @returns whether a request of a tab that is cut off ends without any answer */
    ofRequestWhileCut: () => cuts.chance(0.5),
  };
}
