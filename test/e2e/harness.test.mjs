/** The harness hears what it is there to hear. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { until } from './chat-on-page.mjs';
import { assertClean, cdpSession, freeze, openPage, openStage } from './harness.mjs';

const page = (body) => ({
  body: `<!doctype html><html lang="en"><title>test</title><body>${body}</body></html>`,
});
const script = (body) => ({ type: 'text/javascript', body });

let stage;
let context;

before(async () => {
  stage = await openStage({
    extraRoutes: {
      '/clean': page('<p>fine</p>'),
      '/style': page('<p style="color: red">red</p>'),
      '/error': page('<script src="/error.js"></script>'),
      '/error.js': script('throw new Error("broken")'),
      '/html': page('<script src="/html.js"></script>'),
      '/html.js': script('try { document.body.innerHTML = "<b>b</b>" } catch {}'),
      '/stranger': page('<script src="/stranger.js"></script>'),
      '/stranger.js': script('fetch("http://localhost:9/").catch(() => {})'),
      '/picture': page('<img src="/nowhere.png" alt="">'),
    },
  });
  context = await stage.newContext();
});
after(() => stage.close());

test('a clean page is clean', async () => {
  await assertClean(await openPage(context, '/clean'));
});

for (const [path, complaint] of [
  ['/style', /policy: style-src-attr inline/],
  ['/error', /error: broken/],
  ['/html', /policy: require-trusted-types-for trusted-types-sink/],
  ['/stranger', /policy: connect-src http:\/\/localhost:9/],
  ['/picture', /console: Failed to load resource.*404/],
]) {
  test(`${path} is not`, async () => {
    await assert.rejects(assertClean(await openPage(context, path)), complaint);
  });
}

test('a reload forgets nothing', async () => {
  const tab = await openPage(context, '/style');
  await tab.reload();
  await assert.rejects(assertClean(tab), (error) => error.actual.length >= 2);
});

test('requests to another host are heard where the policy lets them pass', async () => {
  const open = await openStage({
    policy: "default-src * 'unsafe-inline'",
    extraRoutes: { '/': page('<script>fetch("http://localhost:9/").catch(() => {})</script>') },
  });
  try {
    const tab = await openPage(await open.newContext(), '/');
    await assert.rejects(assertClean(tab), /request: http:\/\/localhost:9/);
  } finally {
    await open.close();
  }
});

test('a tab can be spoken to with the DevTools protocol', async () => {
  const session = await cdpSession(await openPage(context, '/clean'));
  const { product } = await session.send('Browser.getVersion');
  assert.match(product, /Chrom/);
});

test('a tab that is frozen does nothing until it is thawed', async () => {
  const [frozen, other] = [await openPage(context, '/clean'), await openPage(context, '/clean')];
  await frozen.evaluate(() => {
    localStorage.count = '0';
    setInterval(() => (localStorage.count = String(Number(localStorage.count) + 1)), 1);
  });
  const count = () => other.evaluate(() => Number(localStorage.count));
  await until('it counts', async () => (await count()) > 3);
  const thaw = await freeze(frozen);
  const before = await count();
  await other.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  assert.equal(await count(), before);
  await thaw();
  await until('it counts on', async () => (await count()) > before);
});
