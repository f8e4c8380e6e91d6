/**
 * How the built scripts hang together, in a real browser under the strict policy: one Lit, nothing
 * loaded before its time, and no name in the page that gets in their way.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { assertClean, openPage, openStage } from '../e2e/harness.mjs';

const MODULE = '<script type="module" src="/dist/cdn/rim-chat.js"></script>';
const CLASSIC = '<script src="/dist/cdn/rim-chat.iife.js"></script>';
const page = (body) => ({
  body: `<!doctype html><html lang="en"><title>test</title><body>${body}</body></html>`,
});
const PARTS = /\/(rim-chat\/|lit)/;
const CHAT = '<rim-chat launcher space="house" user-id="alice" target-id="bob"></rim-chat>';

let stage;

before(async () => {
  stage = await openStage({
    extraRoutes: {
      '/module': page(MODULE),
      '/classic': page(CLASSIC),
      '/badly-named': page(CLASSIC.replace('src', 'data-global="a-b" src')),
      '/clobbered': page(`<img id="RimChat" alt=""><img name="currentScript" alt="">${CLASSIC}`),
      '/module-launcher': page(MODULE + CHAT),
      '/classic-launcher': page(CLASSIC + CHAT),
      '/chat': page(MODULE + CHAT.replace('launcher', '')),
      '/problem': page(`${MODULE}<rim-chat user-id="alice"></rim-chat>`),
      '/chinese': page(`${MODULE}<rim-composer lang="zh"></rim-composer>`),
    },
  });
});
after(() => stage.close());

const open = async (path) => openPage(await stage.newContext(), path);
const defined = (tab, tag) => tab.evaluate((name) => Boolean(customElements.get(name)), tag);

for (const path of ['/module', '/classic']) {
  test(`${path} defines the elements from one file, and loads the panel later`, async () => {
    const tab = await (await stage.newContext()).newPage();
    const asked = [];
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await tab.goto(path);
    await tab.waitForFunction(() => customElements.get('rim-composer'));
    assert.deepEqual(
      asked.filter((address) => PARTS.test(address)),
      [],
    );
    assert.equal(await defined(tab, 'rim-emoji-panel'), false);
    await tab.close();
  });

  test(`${path} shares its one Lit with the panel`, async () => {
    const tab = await open(path);
    const warnings = [];
    tab.on('console', (message) => warnings.push(message.text()));
    await tab.evaluate(async (isModule) => {
      const { loadPanel } = isModule ? await import('/dist/cdn/rim-chat.js') : globalThis.RimChat;
      await loadPanel();
      await loadPanel();
    }, path === '/module');
    assert.deepEqual(warnings, []);
    assert.equal(await defined(tab, 'rim-emoji-panel'), true);
    assert.equal(await tab.evaluate(() => globalThis.litElementVersions.length), 1);
    const shown = await tab.evaluate(async () => {
      const panel = document.createElement('rim-emoji-panel');
      document.body.append(panel);
      await panel.updateComplete;
      return panel.shadowRoot.textContent;
    });
    assert.match(shown, /😀/u);
    await assertClean(tab);
  });
}

test('a panel that cannot be loaded is said to be missing, and comes at a later try', async () => {
  const context = await stage.newContext();
  await context.route('**/emoji-panel.js*', (route) => route.abort());
  const tab = await context.newPage();
  await tab.goto('/chinese');
  const button = tab.getByRole('button', { name: '表情' });
  await button.click();
  await tab.getByText('无法加载 emoji-panel。').waitFor();
  assert.equal(await button.getAttribute('aria-expanded'), 'false');
  await context.unroute('**/emoji-panel.js*');
  await button.click();
  await tab.getByRole('button', { name: '火箭' }).dispatchEvent('click');
  assert.equal(await tab.getByRole('textbox').inputValue(), '🚀');
  await tab.close();
});

test('a chat without storage goes on in memory; one whose transport cannot be loaded says so', async () => {
  const context = await stage.newContext();
  await context.addInitScript(() => {
    globalThis.IDBFactory.prototype.open = () => {
      throw new DOMException('no storage', 'SecurityError');
    };
    addEventListener('rim-ready', () => (globalThis.isReady = true));
  });
  const tab = await openPage(context, '/chat');
  await tab.waitForFunction(() => globalThis.isReady);
  await tab.getByRole('textbox').fill('kept in memory');
  await tab.getByRole('textbox').press('Enter');
  await tab.getByTitle('Sent').waitFor();
  await tab.getByText('No storage here').waitFor();
  await assertClean(tab);
  await context.route('**/transport-local.js*', (route) => route.abort());
  await tab.reload();
  await tab.getByRole('alert').getByText('Could not connect').waitFor();
  await tab.close();
});

test('the sentence of a problem is loaded; without it, its code is there', async () => {
  const context = await stage.newContext();
  const tab = await openPage(context, '/problem');
  await tab.getByRole('alert').getByText('target-id is missing').waitFor();
  await assertClean(tab);
  await context.route('**/words-problems-en.js*', (route) => route.abort());
  await tab.reload();
  await tab.getByRole('alert').getByText('target-missing').first().waitFor();
  await tab.close();
});

for (const path of ['/module', '/classic']) {
  test(`${path} loads the sentence of a code for those who read it`, async () => {
    const tab = await open(path);
    await tab.evaluate(async (isModule) => {
      const { createChat } = isModule ? await import('/dist/cdn/rim-chat.js') : globalThis.RimChat;
      const nothing = () => Promise.resolve();
      const parts = ['disconnect', 'send', 'signal', 'change', 'history'];
      const chat = createChat({
        transport: {
          name: 'refuses',
          scope: 'house',
          connect: () => Promise.reject(Object.assign(new Error(), { code: 31_020 })),
          ...Object.fromEntries(parts.map((part) => [part, nothing])),
        },
      });
      const element = document.createElement('rim-chat');
      Object.assign(element, { chat, targetId: 'bob', lang: 'zh' });
      document.body.append(element);
      await chat.connect('alice');
    }, path === '/module');
    await tab.getByRole('alert').getByText('令牌已过期。请重新登录。').waitFor();
    await assertClean(tab);
  });
}

for (const path of ['/module-launcher', '/classic-launcher']) {
  test(`${path} loads the launcher for a chat that has one`, async () => {
    const tab = await open(path);
    await tab.getByRole('button', { name: 'Open chat' }).click();
    await tab.getByRole('dialog').getByRole('textbox').waitFor();
    await tab.getByRole('button', { name: 'Close chat' }).first().click();
    await tab.getByRole('dialog').waitFor({ state: 'hidden' });
    await assertClean(tab);
  });

  test(`${path} shows the chat where it stands when the launcher cannot be loaded`, async () => {
    const context = await stage.newContext();
    await context.route('**/launcher.js*', (route) => route.abort());
    const tab = await context.newPage();
    await tab.addInitScript(() => {
      globalThis.problems = [];
      addEventListener('rim-ready', () => (globalThis.isReady = true));
      addEventListener('rim-problem', ({ code, data }) => globalThis.problems.push(code, data));
    });
    await tab.goto(path);
    await tab.waitForFunction(() => globalThis.isReady);
    await tab.getByRole('textbox').fill('not lost');
    await tab.getByRole('textbox').press('Enter');
    await tab.getByText('not lost').waitFor();
    const problems = await tab.evaluate(() => globalThis.problems);
    assert.deepEqual(problems, ['part-missing', { part: 'launcher' }]);
    await tab.close();
  });
}

test('another language is loaded for those who read it', async () => {
  const tab = await openPage(await stage.newContext(), '/chinese');
  await tab.getByRole('button', { name: '发送' }).waitFor();
  await assertClean(tab);
});

test('data-global has to be a name', async () => {
  const tab = await open('/badly-named');
  assert.equal(await tab.evaluate(() => globalThis['a-b']), undefined);
  await assertClean(tab);
});

test('elements named like our globals are in nobody’s way', async () => {
  const tab = await open('/clobbered');
  assert.equal(await tab.evaluate(() => typeof globalThis.RimChat.createChat), 'function');
  await assertClean(tab);
});
