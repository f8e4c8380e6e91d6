/** A page that the browser keeps while somebody is elsewhere, and gives back as it was. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { startServer } from '../../demo/server.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { chatOn } from './chat-on-page.mjs';

let server;
let browser;

before(async () => {
  const body = '<!doctype html><html lang="en"><title>elsewhere</title><p>elsewhere</p></html>';
  server = await startServer({ port: 0, extraRoutes: { '/elsewhere': { body } } });
  browser = await chromium.launch({
    executablePath: findBrowser(),
    // the driver turns the cache off, since a page in it cannot be driven
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
});
after(async () => {
  await browser.close();
  await server.close();
});

test('a page is kept in the back-forward cache, and goes on when it is back', async () => {
  const context = await browser.newContext({ baseURL: server.url });
  const kept = await context.newPage();
  await kept.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => (window.wasKept = persisted));
  });
  await kept.goto('/');
  await chatOn(kept, 0).say('before I go');
  await chatOn(kept, 0).hasSent('before I go');
  await kept.goto('/elsewhere');
  const other = await context.newPage();
  await other.goto('/');
  await chatOn(other, 1).say('while you were away');
  await chatOn(other, 1).hasSent('while you were away');
  await kept.goBack({ waitUntil: 'commit' }); // nothing is loaded again
  assert.equal(await kept.evaluate(() => window.wasKept), true);
  await chatOn(kept, 0).sees('while you were away');
  await chatOn(kept, 0).say('back again');
  await chatOn(other, 1).sees('back again');
  assert.deepEqual(await chatOn(kept, 0).texts(), await chatOn(other, 0).texts());
});
