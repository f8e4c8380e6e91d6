/**
 * A clock that stands still until a test moves it: timers, `Date.now` and `performance.now` go by
 * it. What waits for nothing but its turn happens between two of its timers, as it would.
 */
import type { TestContext } from 'node:test';
import { settled } from './setup.js';

export interface FakeClock {
  /** Milliseconds since it was stopped. */
  now(): number;
  /** Lets time pass, timer by timer. */
  advance(ms: number): Promise<void>;
  /** Lets time pass until something holds, or until nothing waits for time any more. */
  until(holds: () => boolean): Promise<void>;
}

interface Timer {
  at: number;
  readonly everyMs: number | undefined;
  act(): void;
  unref(): void;
}

/** A time that is no real one, and no round number. */
const START_MS = 1_765_432_109_876;

/** Stops the clock for one test. */
export function stopClock(t: TestContext): FakeClock {
  const timers = new Set<Timer>();
  let elapsedMs = 0;

  function start(act: () => void, ms: number, isRepeated: boolean): Timer {
    const waitMs = Math.max(1, ms || 0); // as timers do
    const timer: Timer = {
      at: elapsedMs + waitMs,
      everyMs: isRepeated ? waitMs : undefined,
      act,
      unref: () => undefined,
    };
    timers.add(timer);
    return timer;
  }

  function nextTimer(): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of timers) if (!next || timer.at < next.at) next = timer;
    return next;
  }

  function ring(timer: Timer): void {
    elapsedMs = Math.max(elapsedMs, timer.at);
    if (timer.everyMs === undefined) timers.delete(timer);
    else timer.at += timer.everyMs;
    timer.act();
  }

  async function passTo(untilMs: number, holds: () => boolean): Promise<void> {
    await settled();
    for (let timer = nextTimer(); timer && timer.at <= untilMs; timer = nextTimer()) {
      if (holds()) return;
      ring(timer);
      await settled();
    }
  }

  const clear = (timer: unknown) => timers.delete(timer as Timer);
  const real = { ...pick(globalThis), dateNow: Date.now, performanceNow: performance.now };
  Object.assign(globalThis, {
    setTimeout: (act: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
      start(act.bind(undefined, ...args), ms, false),
    setInterval: (act: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
      start(act.bind(undefined, ...args), ms, true),
    clearTimeout: clear,
    clearInterval: clear,
  });
  Date.now = () => START_MS + Math.floor(elapsedMs);
  performance.now = () => elapsedMs;
  t.after(() => {
    const { dateNow, performanceNow, ...timing } = real;
    Object.assign(globalThis, timing);
    Date.now = dateNow;
    performance.now = performanceNow;
  });

  return {
    now: () => elapsedMs,
    async advance(ms) {
      const untilMs = elapsedMs + ms;
      await passTo(untilMs, () => false);
      elapsedMs = untilMs;
    },
    until: (holds) => passTo(Infinity, holds),
  };
}

function pick({ setTimeout, setInterval, clearTimeout, clearInterval }: typeof globalThis) {
  return { setTimeout, setInterval, clearTimeout, clearInterval };
}
