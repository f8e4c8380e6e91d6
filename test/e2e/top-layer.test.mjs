/**
 * The launcher among what else lies over a page: its panel is above the page's own layers, below its
 * dialogs, fills a phone, and neither stops the page from scrolling nor touches how it zooms.
 */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { PHONE } from '../looks/scenes.mjs';
import { assertClean, openPage, openStage } from './harness.mjs';

const VIEWPORT = 'width=device-width, initial-scale=1';
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>a shop</title>
  <meta name="viewport" content="${VIEWPORT}">
  <link rel="stylesheet" href="/shop.css">
  <script type="module" src="/dist/cdn/rim-chat.js"></script></head><body>
  <main>A long page</main>
  <div id="banner">We have biscuits</div>
  <footer>At the foot</footer>
  <dialog id="modal"><button>Agree</button></dialog>
  <rim-chat launcher space="shop" user-id="alice" target-id="bob"></rim-chat></body></html>`;
const CSS = `main { block-size: 4000px }
  #banner, footer { position: fixed; inset-inline: 0; inset-block-end: 0; block-size: 300px; background: #fc8 }
  #banner { z-index: 999; block-size: 60vh }
  footer { z-index: 900 }
  rim-chat { --rim-z-index: 1001 }
  dialog { inline-size: 90vw; block-size: 90vh }`;

const stage = await openStage({
  extraRoutes: {
    '/shop': { body: HTML },
    '/shop.css': { body: CSS, type: 'text/css; charset=utf-8' },
  },
});
after(() => stage.close());

/** Runs with the page, its launcher being there. */
async function inShop(viewport, run) {
  const context = await stage.newContext({ viewport, reducedMotion: 'reduce' });
  try {
    const page = await openPage(context, '/shop');
    await page.locator('.launcher').waitFor();
    await run(page, {
      open: async () => {
        await page.locator('.launcher').click();
        await page.locator('.panel').waitFor();
      },
      box: () => page.locator('.panel').boundingBox(),
    });
    await assertClean(page);
  } finally {
    await context.close();
  }
}

/** What a finger would touch at places of a box: the element of the page that it belongs to. */
const touched = (page, { x, y, width, height }) =>
  page.evaluate(
    (places) => [
      ...new Set(
        places.map(([left, top]) => {
          const element = document.elementFromPoint(left, top);
          return element?.id || element?.localName;
        }),
      ),
    ],
    [0.2, 0.5, 0.8].flatMap((across) =>
      [0.2, 0.5, 0.8].map((down) => [x + across * width, y + down * height]),
    ),
  );

describe('the panel of a launcher', () => {
  for (const [where, viewport] of [
    ['in a window', { width: 1000, height: 800 }],
    ['on a phone', PHONE],
  ]) {
    test(`lies over everything that the page has fixed, whatever its z-index, ${where}`, async () => {
      await inShop(viewport, async (page, { open, box }) => {
        const button = await page.locator('.launcher').boundingBox();
        assert.deepEqual(await touched(page, button), ['rim-chat']);
        await page.evaluate(() => (document.querySelector('#banner').style.zIndex = '2147483647'));
        assert.deepEqual(await touched(page, button), ['banner']);
        await page.evaluate(() => (document.querySelector('#banner').style.zIndex = ''));
        await open();
        await page.evaluate(() => (document.querySelector('#banner').style.zIndex = '2147483647'));
        assert.deepEqual(await touched(page, await box()), ['rim-chat']);
      });
    });

    test(`gives way to a dialog of the page, and is there again behind it, ${where}`, async () => {
      await inShop(viewport, async (page, { open }) => {
        await open();
        await page.evaluate(() => document.querySelector('#modal').showModal());
        const dialog = await page.locator('#modal').boundingBox();
        assert.ok(!(await touched(page, dialog)).includes('rim-chat'));
        assert.equal(await page.evaluate(() => document.activeElement.localName), 'button');
        await page.keyboard.press('Escape');
        assert.equal(await page.evaluate(() => document.querySelector('#modal').open), false);
        assert.equal(await page.evaluate(() => document.querySelector('rim-chat').open), true);
        await page.locator('rim-chat').getByRole('textbox').fill('still here');
      });
    });

    test(`leaves the page its scrolling and its zoom, ${where}`, async () => {
      await inShop(viewport, async (page, { open }) => {
        const stylesOf = () =>
          page.evaluate(() =>
            [document.documentElement, document.body].map((element) => {
              const { overflow, position, touchAction } = getComputedStyle(element);
              return [overflow, position, touchAction, element.getAttribute('style')].join();
            }),
          );
        const before = await stylesOf();
        await open();
        assert.deepEqual(await stylesOf(), before);
        await page.evaluate(() => window.scrollTo(0, 500));
        assert.equal(await page.evaluate(() => window.scrollY), 500);
        const content = await page.locator('meta[name=viewport]').getAttribute('content');
        assert.equal(content, VIEWPORT);
      });
    });
  }

  test('fills a phone from edge to edge, and stands in the corner of a window', async () => {
    await inShop(PHONE, async (_page, { open, box }) => {
      await open();
      assert.deepEqual(await box(), { x: 0, y: 0, ...PHONE });
    });
    await inShop({ width: 1000, height: 800 }, async (_page, { open, box }) => {
      await open();
      const { x, y, width, height } = await box();
      assert.deepEqual([x + width, width], [980, 400]);
      assert.ok(y > 0 && y + height < 800);
    });
  });
});
