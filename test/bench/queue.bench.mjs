/**
 * The queue alone: no records, no storage. 10,000 tasks queued and drained without waiting for a
 * limit, beside a hand-written log of start times (the physical limit) and two well-known queues;
 * how many starts each lets into 1,000 ms; and what a queued text weighs.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import Bottleneck from 'bottleneck';
import PQueue from 'p-queue';
import { register } from 'tsx/esm/api';
import { inTurns } from './rounds.mjs';

register();
const { createQueue } = await import('../../src/send/queue.ts');
const { createRate } = await import('../../src/send/rate.ts');
const { SEND_STARTS, SEND_WINDOW_MS } = await import('../../src/limits.ts');

const TASKS = 10_000;
const ROUNDS = 7;
/** Bottleneck needs half a minute for ten thousand: it gets fewer, and is counted up. */
const BOTTLENECK_TASKS = 500;

export const title = `The queue: ${TASKS} tasks without limit waits, medians of ${ROUNDS} rounds`;

/** Runs work while looking at how long the thread is not free for anything else. */
async function timed(work) {
  let longestMs = 0;
  let last = performance.now();
  const look = setInterval(() => {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - last);
    last = now;
  }, 1);
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  longestMs = Math.max(longestMs, performance.now() - last);
  clearInterval(look);
  return { ms, 'longest block ms': longestMs };
}

function ours(tasks, windowMs, onStart) {
  return new Promise((resolve) => {
    let done = 0;
    const queue = createQueue({
      rate: createRate(SEND_STARTS, windowMs),
      now: () => performance.now(),
      mayOverlap: () => true,
      claim: () => true,
      start() {
        onStart?.();
        if (++done === tasks) resolve();
        return Promise.resolve();
      },
    });
    queue.open();
    for (let turn = 0; turn < tasks; turn++) queue.add({ lane: String(turn % 40), turn });
  });
}

/** What one writes who needs nothing but the limit: a list, and a log of the last starts. */
async function byHand(tasks) {
  const waiting = [];
  for (let task = 0; task < tasks; task++) waiting.push(() => Promise.resolve(task));
  const log = new Array(SEND_STARTS).fill(-Infinity);
  for (let next = 0; next < waiting.length; next++) {
    const now = performance.now();
    if (log[next % SEND_STARTS] + 0 > now) await new Promise((resolve) => setTimeout(resolve, 1));
    log[next % SEND_STARTS] = now;
    await waiting[next]();
  }
}

const pQueue = (tasks, options, onStart) => {
  const queue = new PQueue(options);
  for (let task = 0; task < tasks; task++) {
    void queue.add(() => {
      onStart?.();
      return Promise.resolve(task);
    });
  }
  return queue.onIdle();
};

const bottleneck = (tasks, options, onStart) => {
  const limiter = new Bottleneck(options);
  const all = Array.from({ length: tasks }, (_, task) =>
    limiter.schedule(() => {
      onStart?.();
      return Promise.resolve(task);
    }),
  );
  return Promise.all(all);
};

/** The largest number of starts in any window of 1,000 ms, and how near the ideal rate they come. */
async function underLimit(run) {
  const starts = [];
  await run(31, () => starts.push(performance.now()));
  const inWindow = (from) => starts.filter((at) => at >= from && at <= from + 1_000).length;
  const ideal = ((starts.length - 1) / SEND_STARTS) * 1_000;
  return {
    'most starts in 1,000 ms': Math.max(...starts.map(inWindow)),
    'of the ideal rate': ideal / (starts.at(-1) - starts[0]),
  };
}

function bytesPerText() {
  const file = fileURLToPath(new URL('queued-text.mjs', import.meta.url));
  const options = { encoding: 'utf8' };
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', file],
    options,
  );
  if (!stdout) throw new Error(stderr);
  return Number(stdout);
}

export async function bench() {
  const free = { concurrency: Infinity };
  const figures = await inTurns(
    {
      'rim-chat': () => timed(() => ours(TASKS, 0)),
      'by hand': () => timed(() => byHand(TASKS)),
      'p-queue': () => timed(() => pQueue(TASKS, free)),
      bottleneck: async () => {
        const { ms, ...rest } = await timed(() => bottleneck(BOTTLENECK_TASKS, {}));
        return { ms: (ms * TASKS) / BOTTLENECK_TASKS, ...rest };
      },
    },
    ROUNDS,
  );
  const limited = {
    'rim-chat': (tasks, onStart) => ours(tasks, SEND_WINDOW_MS, onStart),
    'p-queue': (tasks, onStart) => pQueue(tasks, { interval: 1_000, intervalCap: 5 }, onStart),
    bottleneck: (tasks, onStart) =>
      bottleneck(
        tasks,
        { reservoir: 5, reservoirRefreshAmount: 5, reservoirRefreshInterval: 1_000 },
        onStart,
      ),
  };
  for (const [name, run] of Object.entries(limited))
    Object.assign(figures[name], await underLimit(run));
  const hand = figures['by hand'].ms;
  for (const figure of Object.values(figures)) figure['ratio to by hand'] = figure.ms / hand;
  figures['rim-chat']['bytes for a queued text'] = bytesPerText();
  return rounded(figures);
}

function rounded(figures) {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      Object.fromEntries(
        Object.entries(figure).map(([key, value]) => [key, Math.round(value * 1_000) / 1_000]),
      ),
    ]),
  );
}
