/** A list that a finger has flung: what comes meanwhile neither ends its motion nor moves what is read. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { until } from './chat-on-page.mjs';
import { assertClean, cdpSession, openPage, openStage } from './harness.mjs';

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>fling</title>
  <meta name="viewport" content="width=device-width">
  <link rel="stylesheet" href="/fling-page.css">
  <script type="module" src="/fling-page.js"></script></head><body></body></html>`;
const CSS = 'html, body { margin: 0; } rim-conversation { block-size: 600px; }';
const PHONE = { viewport: { width: 390, height: 600 }, hasTouch: true, isMobile: true };

let stage;

before(async () => {
  const body = await readFile(new URL('fling-page.js', import.meta.url), 'utf8');
  stage = await openStage({
    extraRoutes: {
      '/fling': { body: HTML },
      '/fling-page.js': { body, type: 'text/javascript; charset=utf-8' },
      '/fling-page.css': { body: CSS, type: 'text/css; charset=utf-8' },
    },
  });
});
after(() => stage.close());

/** What is seen in each frame of a fling towards older messages, and after its end. */
async function fling(page, what) {
  await page.evaluate((comes) => window.fling.watch(comes), what);
  const session = await cdpSession(page);
  const touch = (type, ...ys) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: ys.map((y) => ({ x: 200, y })),
    });
  // a gesture that Chromium synthesizes itself moves nothing where there is no screen
  await touch('touchStart', 150);
  for (let y = 150; y <= 400; y += 25) {
    await touch('touchMove', y);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await touch('touchEnd');
  await page.locator('html[data-watched]').waitFor({ state: 'attached', timeout: 20_000 });
  return page.evaluate(() => window.fling.frames());
}

/** By how much rows moved from one frame to the next; undefined where none is in both. */
function moved(from, to) {
  const name = Object.keys(from.rows).find((row) => row in to.rows);
  return name && to.rows[name] - from.rows[name];
}

describe('a list that is flung', () => {
  for (const [what, name] of [
    ['history', 'older messages come'],
    ['pictures', 'pictures above grow'],
  ]) {
    test(`goes its way while ${name}, and what is read moves with it`, async () => {
      const context = await stage.newContext(PHONE);
      const page = await openPage(context, '/fling');
      await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      await until('there are rows', () => page.evaluate(() => window.fling.isReady()));
      await page.evaluate(() => window.fling.askForOlder());
      const stand = () => page.evaluate(() => window.fling.stand(2_000));
      await until('it stands there', async () => Math.abs((await stand()) - 2_000) < 100);
      const frames = await fling(page, what);
      const motion = frames.filter(({ isOver }) => !isOver);
      const after = motion.filter(({ isThere }) => isThere);
      const ways = after.slice(1).map(({ top }, index) => top - after[index].top);
      assert.ok(ways.filter((way) => way < 0).length >= 3, 'it goes on after they have come');
      for (const [index, frame] of frames.slice(1).entries()) {
        const last = frames[index];
        const way = frame.top - last.top;
        const rows = moved(last, frame);
        const told = JSON.stringify({ index, way, rows, isOver: frame.isOver });
        if (!frame.isOver) assert.ok(way <= 0.5, `no jump back: ${told}`);
        if (rows === undefined) continue;
        if (!frame.isOver) assert.ok(Math.abs(rows + way) <= 1, `rows move as it does: ${told}`);
        else assert.ok(Math.abs(rows) <= Math.abs(Math.min(0, way)) + 1, `rows rest: ${told}`);
      }
      assert.ok(moved(frames.at(-3), frames.at(-1)) !== undefined, 'rows stay in view at its end');
      await assertClean(page);
      await context.close();
    });
  }
});
