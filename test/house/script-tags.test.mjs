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

const RONGCLOUD =
  '<rim-chat transport="rongcloud" app-key="key" token="alice" target-id="bob"></rim-chat>';
/** As much of the original SDK as it takes to connect. */
const SDK = `
  const done = async () => ({ code: 0, data: { userId: 'alice', list: [] } });
  const names = ['connect', 'disconnect', 'sendMessage', 'sendTypingStatusMessage',
    'sendReadReceiptMessage', 'recallMessage', 'updateMessageExpansion',
    'removeMessageExpansionForKey', 'getHistoryMessages'];
  const nothing = () => undefined;
  globalThis.RongIMLib = {
    ...Object.fromEntries(names.map((name) => [name, done])),
    Events: {}, BaseMessage: class {}, init: nothing, registerMessageType: nothing,
    addEventListener: nothing, removeEventListener: nothing,
    getConnectionStatus: () => 2, getServerTime: Date.now,
  };`;

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
      '/module-rongcloud': page(MODULE + RONGCLOUD),
      '/classic-rongcloud': page(CLASSIC + RONGCLOUD),
      '/sdk': page(`<script src="/sdk.js"></script>${MODULE}${RONGCLOUD}`),
      '/sdk.js': { body: SDK, type: 'text/javascript' },
      '/chinese': page(`${MODULE}<rim-composer lang="zh"></rim-composer>`),
    },
  });
});
after(() => stage.close());

const open = async (path) => openPage(await stage.newContext(), path);
const defined = (tab, tag) => tab.evaluate((name) => Boolean(customElements.get(name)), tag);

for (const path of ['/module', '/classic']) {
  test(`${path} defines the elements from one file, and loads by itself what draws messages alone`, async () => {
    const tab = await (await stage.newContext()).newPage();
    const asked = [];
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await tab.goto(path);
    await tab.waitForFunction(() => customElements.get('rim-composer'));
    await tab.waitForLoadState('networkidle');
    assert.deepEqual(
      asked.filter((address) => PARTS.test(address)),
      ['/dist/cdn/rim-chat/list.js'],
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
  await tab.addInitScript(() => {
    globalThis.problems = [];
    addEventListener('rim-problem', ({ code, data }) => globalThis.problems.push(code, data));
  });
  await tab.goto('/chinese');
  const button = tab.getByRole('button', { name: '表情' });
  await button.click();
  await tab.getByText('无法加载 emoji-panel。').waitFor();
  const problems = await tab.evaluate(() => globalThis.problems);
  assert.deepEqual(problems, ['part-missing', { part: 'emoji-panel' }]);
  assert.equal(await button.getAttribute('aria-expanded'), 'false');
  await context.unroute('**/emoji-panel.js*');
  await button.click();
  await tab.getByRole('button', { name: '嘿嘿' }).dispatchEvent('click');
  assert.equal(await tab.getByRole('textbox').inputValue(), '😀');
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
  await tab.getByRole('img', { name: 'Sent' }).waitFor();
  await tab.getByText('No storage here').waitFor();
  await assertClean(tab);
  await context.route('**/transport-local.js*', (route) => route.abort());
  await tab.reload();
  await tab.getByRole('alert').getByText('Could not load transport-local.').waitFor();
  await tab.close();
});

test('a chat loads its transport and the way out at once', async () => {
  const context = await stage.newContext();
  const asked = new Set();
  let bothAsked;
  const both = new Promise((resolve) => (bothAsked = resolve));
  await context.route(/rim-chat\/(delivery|transport-local)\.js/, async (route) => {
    asked.add(new URL(route.request().url()).pathname);
    if (asked.size === 2) bothAsked();
    await both; // whoever asked for one after the other would wait for ever
    await route.continue();
  });
  await context.addInitScript(() => {
    addEventListener('rim-ready', () => (globalThis.isReady = true));
  });
  const tab = await openPage(context, '/chat');
  await tab.waitForFunction(() => globalThis.isReady); // to send would ask for the way out, too
  await tab.getByRole('textbox').fill('hello');
  await tab.getByRole('textbox').press('Enter');
  await tab.getByRole('img', { name: 'Sent' }).waitFor();
  await assertClean(tab);
});

test('without the way out a chat says so; what was typed is there when it has come', async () => {
  const context = await stage.newContext();
  let mayFail;
  const typed = new Promise((resolve) => (mayFail = resolve));
  await context.route('**/delivery.js*', async (route) => {
    await typed;
    await route.abort();
  });
  const tab = await context.newPage();
  await tab.goto('/chat');
  await tab.getByRole('textbox').fill('not lost');
  await tab.getByRole('textbox').press('Enter');
  mayFail();
  await tab.getByRole('alert').getByText('Could not load delivery.').waitFor();
  await context.unroute('**/delivery.js*');
  await tab.evaluate(() => dispatchEvent(new Event('online')));
  const field = tab.getByRole('textbox');
  await field.waitFor();
  assert.equal(await field.inputValue(), 'not lost');
  await field.press('Enter');
  await tab.getByRole('img', { name: 'Sent' }).waitFor();
  await tab.close();
});

for (const path of ['/module-rongcloud', '/classic-rongcloud']) {
  test(`${path} says that the page has no SDK, by the code that the docs name`, async () => {
    const context = await stage.newContext();
    await context.addInitScript(() => {
      globalThis.codes = [];
      addEventListener('rim-problem', ({ code }) => globalThis.codes.push(code));
    });
    const tab = await openPage(context, path);
    await tab.getByRole('alert').getByText('RongIMLib').waitFor();
    assert.deepEqual(await tab.evaluate(() => globalThis.codes), ['sdk-missing']);
    await assertClean(tab);
  });
}

test('a page with the original SDK connects over it', async () => {
  const context = await stage.newContext();
  await context.addInitScript(() => {
    addEventListener('rim-ready', ({ userId }) => (globalThis.user = userId));
  });
  const tab = await openPage(context, '/sdk');
  await tab.waitForFunction(() => globalThis.user === 'alice');
  await assertClean(tab);
});

/** Connects a chat by a transport that always can, and says what became of it. */
const connectAlice = async () => {
  const { createChat, ConversationType } = await import('/dist/cdn/rim-chat.js');
  const nothing = () => Promise.resolve();
  let ends = 0;
  const chat = createChat({
    transport: {
      name: 'elsewhere',
      scope: 'parts',
      connect: (userId) => Promise.resolve({ userId, capabilities: {} }),
      disconnect: () => Promise.resolve(void (ends += 1)),
      send: nothing,
      signal: nothing,
      change: nothing,
      history: nothing,
    },
  });
  const target = { conversationType: ConversationType.PRIVATE, targetId: 'bob' };
  const say = (content) => chat.sendTextMessage(target, { content });
  const unconnected = await Promise.all([say('x'), say(5)]);
  globalThis.chat = chat;
  const first = await chat.connect('alice');
  return {
    codes: [...unconnected, first].map(({ code }) => code),
    state: chat.$connection.get().state,
    problems: chat.$problems.get().map(({ code, data }) => [code, data.part]),
    ends,
  };
};

test('without the way out no connection is kept, and the next connect asks for it again', async () => {
  const context = await stage.newContext();
  await context.route('**/delivery.js*', (route) => route.abort());
  const tab = await context.newPage();
  await tab.goto('/module');
  assert.deepEqual(await tab.evaluate(connectAlice), {
    codes: [30002, 30002, 30002],
    state: 'failed',
    problems: [['part-missing', 'delivery']],
    ends: 1,
  });
  await context.unroute('**/delivery.js*');
  assert.equal(await tab.evaluate(async () => (await globalThis.chat.connect('alice')).code), 0);
  await tab.close();
});

test('the way out comes once, and checks what is sent before there is a connection', async () => {
  const context = await stage.newContext();
  await context.route('**/emoji-panel.js*', (route) => route.abort());
  const tab = await context.newPage();
  const asked = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await tab.goto('/module');
  const { codes } = await tab.evaluate(connectAlice);
  assert.deepEqual(codes, [30002, 34205, 0]);
  await tab.evaluate(async () => {
    const { loadPanel } = await import('/dist/cdn/rim-chat.js');
    await loadPanel().catch(() => undefined); // from now on other addresses are asked for
  });
  assert.deepEqual((await tab.evaluate(connectAlice)).codes, [30002, 34205, 0]);
  assert.equal(asked.filter((address) => address.endsWith('/delivery.js')).length, 1);
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

test('what draws messages may be out of reach: the chat says so, and it comes by itself', async () => {
  const context = await stage.newContext();
  await context.route('**/rim-chat/list.js*', (route) => route.abort());
  const tab = await context.newPage();
  await tab.goto('/chat');
  await tab.getByText('Could not load list.').waitFor();
  assert.equal(await tab.getByRole('textbox').isVisible(), true);
  await context.unroute('**/rim-chat/list.js*');
  await tab.getByText('No messages yet').first().waitFor();
  await tab.close();
});

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
