/**
 * Drives the built files from outside: the demo's server, a real Chromium, and an ear for all that
 * a strict site would complain about.
 *
 *   const stage = await openStage();
 *   const context = await stage.newContext();
 *   const page = await openPage(context, '/');
 *   …
 *   await assertClean(page);
 *   await stage.close();
 */
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { startServer } from '../../demo/server.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';

const FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What was heard from each page: complaints, and the addresses it asked for. */
const heard = new WeakMap();

/** A browser and nothing else. @param {readonly string[]} [flags] more of them */
export const launchBrowser = (flags = []) =>
  chromium.launch({ executablePath: findBrowser(), args: [...FLAGS, ...flags] });

/**
 * A server and a browser. Contexts of `newContext` are apart like two people's browsers; pages of
 * one context are tabs that share storage.
 *
 * @param {Omit<Parameters<typeof startServer>[0], 'port'> & { flags?: readonly string[] }} [options]
 * for the server, and flags for the browser
 */
export async function openStage({ flags, ...options } = {}) {
  const server = await startServer({ port: 0, ...options });
  const browser = await launchBrowser(flags);
  return {
    url: server.url,
    browser,
    newContext: (contextOptions) => browser.newContext({ baseURL: server.url, ...contextOptions }),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Opens a path of the server in a new tab, with everything that goes wrong being kept. */
export async function openPage(context, path) {
  const page = await context.newPage();
  await listen(page);
  await page.goto(path);
  return page;
}

/** Fails with everything that was heard since the page was opened, reloads included. */
export async function assertClean(page) {
  await page.evaluate(() => undefined); // what the page reported before has arrived after this
  const { complaints, addresses } = heard.get(page);
  const strangers = addresses.filter((address) => isElsewhere(address, page.url()));
  assert.deepEqual([...complaints, ...strangers.map((address) => `request: ${address}`)], []);
}

/** A session of the DevTools protocol, to slow the CPU, cut the network or crash a tab. */
export const cdpSession = (page) => page.context().newCDPSession(page);

/**
 * Freezes a tab: not a line of it runs any more, and what it holds it goes on holding. By the
 * debugger, for a browser without a screen takes every tab for visible, and freezes none of those.
 * Never within a transaction, as browsers do not freeze a page whose transaction others wait for.
 * @returns thaws it
 */
export async function freeze(page) {
  const session = await cdpSession(page);
  await session.send('Debugger.enable');
  const paused = new Promise((resolve) => session.once('Debugger.paused', resolve));
  page
    .evaluate(async () => {
      while (window.openTransactions > 0) await new Promise((done) => setTimeout(done));
      debugger; // eslint-disable-line no-debugger -- this is where it stands still
    })
    .catch(() => undefined); // it answers when it is thawed, if ever
  await paused;
  return async () => {
    await session.send('Debugger.disable');
    await session.detach();
  };
}

/** Counts the page's transactions that are open, for {@link freeze}. */
function countTransactions() {
  window.openTransactions = 0;
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...args) {
    const opened = transaction.apply(this, args);
    window.openTransactions += 1;
    const ended = () => (window.openTransactions -= 1);
    opened.addEventListener('complete', ended);
    opened.addEventListener('abort', ended);
    return opened;
  };
}

async function listen(page) {
  const complaints = [];
  const addresses = [];
  heard.set(page, { complaints, addresses });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('crash', () => complaints.push('crash'));
  page.on('request', (request) => addresses.push(request.url()));
  page.on('websocket', (socket) => addresses.push(socket.url()));
  // A binding, because a list in the page would be lost with a reload.
  await page.exposeBinding('reportViolation', (_source, text) =>
    complaints.push(`policy: ${text}`),
  );
  await page.addInitScript(countTransactions);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      window.reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}

/** Only the page's own server may be asked for anything. */
function isElsewhere(address, pageAddress) {
  const { protocol, host } = new URL(address);
  return protocol !== 'data:' && protocol !== 'blob:' && host !== new URL(pageAddress).host;
}
