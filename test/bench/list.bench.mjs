/**
 * The list beside two hand-written pages: a window of rows near the view, which stands for the
 * physical limit, and every row in the document. Each figure is measured in a page of its own, in
 * turns; `pages/` holds the pages and what drives them, as they were given.
 */
import { readFileSync } from 'node:fs';
import { cdpSession, openStage } from '../e2e/harness.mjs';
import { inTurns } from './rounds.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');
const script = (file) => ({ body: read(file), type: 'text/javascript' });
const page = (adapter) => ({
  body: `<!doctype html><html lang="en"><title>bench</title>
<style>body{margin:0}#app{inline-size:480px}.ours{block-size:684px}</style>
<div id="app"></div>
<script type="module" src="/bench/rt.mjs"></script>
<script type="module" src="/bench/${adapter}.mjs"></script>`,
});

const ROUTES = {
  '/bench/rt.mjs': script('pages/rt.mjs'),
  '/bench/corpus.mjs': script('pages/corpus.mjs'),
  '/bench/base-shared.mjs': script('pages/base-shared.mjs'),
  '/bench/window.mjs': script('pages/base-window.mjs'),
  '/bench/plain.mjs': script('pages/base-naive.mjs'),
  '/bench/rim-chat.mjs': script('list-page.mjs'),
  '/window': page('window'),
  '/plain': page('plain'),
  '/rim-chat': page('rim-chat'),
};

export const title = `The list: medians of ${ROUNDS} rounds, in brackets the ratio to the window`;

let stage;

/** Does something in a page of its own that shows `count` messages. */
async function inPage(name, count, act) {
  const context = await stage.newContext({ viewport: { width: 500, height: 760 } });
  const tab = await context.newPage();
  try {
    await tab.goto(`/${name}`);
    await tab.waitForFunction(() => globalThis.RT?.adapter);
    const session = await cdpSession(tab);
    await session.send('Performance.enable');
    await tab.evaluate(async (messages) => {
      const { RT } = globalThis;
      await RT.adapter.prepare?.(RT.history(messages));
    }, count);
    // what taking in left behind is not a part of showing
    await session.send('HeapProfiler.collectGarbage');
    const shown = await tab.evaluate((messages) => globalThis.RT.show(messages), count);
    if (!shown.ok) throw new Error(`${name} does not show ${count} messages`);
    return await act({ tab, session, shown });
  } finally {
    await context.close();
  }
}

async function taskMs(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1_000;
}

async function heapMb(session) {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

const show = (count) => (name) =>
  inPage(name, count, ({ shown }) => ({
    [`show ${count}: ms`]: shown.ms,
    [`show ${count}: longest block ms`]: shown.longest,
  }));

const append = (count) => (name) =>
  inPage(name, count, async ({ tab, session }) => {
    await tab.evaluate(() => globalThis.RT.appendSeries(10));
    const before = await taskMs(session);
    const series = await tab.evaluate(() => globalThis.RT.appendSeries(40));
    const after = await taskMs(session);
    return {
      [`append at ${count}: CPU ms`]: (after - before) / series.done,
      [`append at ${count}: ms to the frame`]: series.median,
    };
  });

const burst = (name) =>
  inPage(name, 10_000, async ({ tab }) => {
    const { ms, longest } = await tab.evaluate(() => globalThis.RT.burst(1_000));
    return { 'burst of 1,000: ms': ms, 'burst: longest block ms': longest };
  });

/** @param isUsed somebody has scrolled before and stopped, so that all is there that comes then */
const scroll =
  (count, isUsed = false) =>
  (name) =>
    inPage(name, count, async ({ tab, session }) => {
      const { x, y } = await tab.evaluate(() => globalThis.RT.startFrames());
      const fling = (yDistance) =>
        session.send('Input.synthesizeScrollGesture', {
          x,
          y,
          yDistance,
          speed: 3_000,
          gestureSourceType: 'mouse',
        });
      if (isUsed) {
        await fling(1_500);
        await new Promise((done) => setTimeout(done, 600));
        await tab.evaluate(() => globalThis.RT.stopFrames());
        await tab.evaluate(() => globalThis.RT.startFrames());
      }
      const before = await taskMs(session);
      await fling(9_000);
      const after = await taskMs(session);
      const frames = await tab.evaluate(() => globalThis.RT.stopFrames());
      const what = `scroll ${isUsed ? 'again ' : ''}at ${count}`;
      return {
        [`${what}: ms of a frame`]: (after - before) / frames.frames,
        [`${what}: longest block ms`]: frames.longest,
        [`${what}: blank probes`]: frames.blank,
        [`${what}: messages passed`]: frames.passed,
      };
    });

const size = (name) =>
  inPage(name, 10_000, async ({ tab }) => {
    const { elements } = await tab.evaluate(() => globalThis.RT.count());
    return { elements };
  });

/** What a page with `count` messages takes more than one with 50. */
const heap = (count) => async (name) => {
  const used = (messages) => inPage(name, messages, ({ session }) => heapMb(session));
  return { [`heap at ${count}: MB`]: (await used(count)) - (await used(50)) };
};

const intake = async () => {
  const context = await stage.newContext({ viewport: { width: 500, height: 760 } });
  const tab = await context.newPage();
  await tab.goto('/rim-chat');
  await tab.waitForFunction(() => globalThis.RT?.intake);
  await tab.evaluate(() => globalThis.RT.prepareIntake(100_000));
  // what making the records left behind is not a part of taking them in
  const session = await cdpSession(tab);
  await session.send('HeapProfiler.collectGarbage');
  const figures = await tab.evaluate(() => globalThis.RT.intake());
  await context.close();
  return {
    'taking in 100,000: ms': figures.ms,
    'taking in: ms until the newest is painted': figures.paintedMs,
    'taking in: longest block ms': figures.longestMs,
  };
};

const prepend = async () =>
  inPage('rim-chat', 10_000, async ({ tab }) => ({
    'prepend of 50: ms': await tab.evaluate(() => globalThis.RT.prepend(0, 50)),
  }));

const ALL = ['rim-chat', 'window', 'plain'];
const WITHOUT_PLAIN = ['rim-chat', 'window']; // 100,000 rows are not what a browser is for

const MEASURES = {
  'show-1000': [show(1_000), ALL],
  'show-10000': [show(10_000), ALL],
  'show-100000': [show(100_000), WITHOUT_PLAIN],
  'append-10000': [append(10_000), ALL],
  'append-100000': [append(100_000), WITHOUT_PLAIN],
  burst: [burst, ALL],
  'scroll-10000': [scroll(10_000), ALL],
  'scroll-again-10000': [scroll(10_000, true), WITHOUT_PLAIN],
  'scroll-100000': [scroll(100_000), WITHOUT_PLAIN],
  prepend: [prepend, ['rim-chat']],
  elements: [size, ALL],
  'heap-10000': [heap(10_000), WITHOUT_PLAIN],
  'heap-100000': [heap(100_000), WITHOUT_PLAIN],
  intake: [intake, ['rim-chat']],
};

/** @param {readonly string[]} [only] some of the measures, by their names above */
export async function bench(only = []) {
  stage = await openStage({ extraRoutes: ROUTES, policy: '' });
  const table = {};
  try {
    for (const [measure, [run, names]] of Object.entries(MEASURES)) {
      if (only.length > 0 && !only.includes(measure)) continue;
      const contestants = names.map((name) => [name, () => run(name)]);
      addTo(table, await inTurns(Object.fromEntries(contestants), ROUNDS));
    }
  } finally {
    await stage.close();
  }
  return table;
}

/** A line for each figure, a column for each page. */
function addTo(table, figures) {
  const limit = figures.window;
  for (const [name, all] of Object.entries(figures)) {
    for (const [figure, value] of Object.entries(all)) {
      const ratio = limit && name !== 'window' && limit[figure] ? value / limit[figure] : undefined;
      table[figure] ??= {};
      table[figure][name] =
        value.toFixed(1) + (ratio === undefined ? '' : ` (${ratio.toFixed(2)})`);
    }
  }
}
