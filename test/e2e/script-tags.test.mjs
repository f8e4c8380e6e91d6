/** The files for script tags on other people's pages, under the policy and without one. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { afterEach, before, test } from 'node:test';
import { POLICY } from '../../demo/server.mjs';
import { chatOn } from './chat-on-page.mjs';
import { assertClean, openPage, openStage } from './harness.mjs';

const CHATS = ['alice', 'bob']
  .map((user, index, users) => {
    const other = users[1 - index];
    return `<rim-chat transport="local" space="tags" user-id="${user}" target-id="${other}"></rim-chat>`;
  })
  .join('');
const page = (scripts) => ({
  body: `<!doctype html><html lang="en"><head><title>tags</title>${scripts}</head><body>${CHATS}</body></html>`,
});
const MODULE = '<script type="module" src="/dist/cdn/rim-chat.js"></script>';
const CLASSIC = '<script src="/dist/cdn/rim-chat.iife.js"></script>';
const IMLIB = '<script type="module" src="/dist/cdn/rim-chat-imlib.js"></script>';
const OTHER_MODULE = '<script type="module" src="/other/rim-chat.js"></script>';

const codes = JSON.parse(
  await readFile(new URL('../document/error-codes.json', import.meta.url), 'utf8'),
);

let stages = [];
let routes;

before(async () => {
  const built = (file) => readFile(new URL(`../../dist/cdn/${file}`, import.meta.url), 'utf8');
  const code = (body) => ({ type: 'text/javascript', body });
  routes = {
    '/module': page(MODULE),
    '/classic': page(CLASSIC),
    '/imlib': page(IMLIB),
    '/both': page(MODULE + IMLIB),
    '/named': page('<script data-global="Chat" src="/dist/cdn/rim-chat.iife.js"></script>'),
    '/twice': page(CLASSIC + CLASSIC),
    '/clobbered': page(`</head><img id="RimChat" alt="">${CLASSIC}`),
    '/two-versions': page(MODULE + OTHER_MODULE),
    '/other/rim-chat.js': code(await built('rim-chat.js')),
    '/moved': page('<script src="/moved/app.js"></script><script src="/moved/start.js"></script>'),
    '/moved/app.js': code(await built('rim-chat.iife.js')),
    '/moved/start.js': code('RimChat.configure({ base: "/dist/cdn" });'),
  };
});
afterEach(async () => {
  for (const stage of stages) await stage.close();
  stages = [];
});

async function open(path, policy = POLICY) {
  const stage = await openStage({ extraRoutes: routes, policy });
  stages.push(stage);
  const warnings = [];
  const context = await stage.newContext();
  context.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  return { page: await openPage(context, path), warnings };
}

async function assertChats(tab) {
  const alice = chatOn(tab, 0);
  await alice.say('hi');
  await chatOn(tab, 1).sees('hi');
  await alice.emojiButton.click();
  await alice.chat.getByRole('button', { name: 'winking face', exact: true }).click();
  assert.equal(await alice.field.inputValue(), '😉');
}

for (const path of ['/module', '/classic', '/imlib', '/both', '/named', '/clobbered', '/moved']) {
  test(`${path}: one script tag is a whole chat under the strict policy, panel included`, async () => {
    const { page: tab } = await open(path);
    await assertChats(tab);
    await assertClean(tab);
  });
}

test('the classic script leaves the engine in one global, and in another where the tag says so', async () => {
  const { page: tab } = await open('/named');
  const names = await tab.evaluate(() => [
    typeof window.RimChat.createChat,
    window.Chat === window.RimChat,
    typeof window.RimChat.version,
  ]);
  assert.deepEqual(names, ['function', true, 'string']);
});

for (const [path, name] of [
  ['/both', 'the module with the original SDK’s names'],
  ['/classic', 'the classic script'],
]) {
  test(`${name} sends with the original’s functions what an element on the page shows`, async () => {
    const { page: tab } = await open(path);
    const result = await tab.evaluate(async () => {
      const lib = window.RimChat ?? (await import('/dist/cdn/rim-chat-imlib.js'));
      const connected = new Promise((resolve) => {
        lib.addEventListener(lib.Events.CONNECTED, () => resolve('CONNECTED'));
      });
      const early = await lib.connect('bob');
      lib.init({ appkey: 'tags' });
      const { data } = await lib.connect('bob');
      const conversation = { conversationType: lib.ConversationType.PRIVATE, targetId: 'alice' };
      const message = new lib.TextMessage({ content: 'by a function' });
      const sent = await lib.sendMessage(conversation, message, { onSendBefore: () => undefined });
      return {
        early: early.code,
        user: data.userId,
        code: sent.code,
        keys: Object.keys(sent.data).length,
        event: await connected,
        name: lib.ErrorCode[33001],
        codes: Object.entries(lib.ErrorCode).filter(([name]) => Number.isNaN(Number(name))),
      };
    });
    assert.deepEqual(result, {
      early: 33001,
      user: 'bob',
      code: 0,
      keys: 27,
      event: 'CONNECTED',
      name: 'BIZ_ERROR_CLIENT_NOT_INIT',
      codes: [['CANCELLED', -2], ...Object.entries(codes)].sort(([, a], [, b]) => a - b),
    });
    await chatOn(tab, 0).sees('by a function');
    await assertClean(tab);
  });
}

test('the file with the original’s names brings no second copy of the elements', async () => {
  const { page: tab, warnings } = await open('/both');
  await assertChats(tab);
  assert.deepEqual(warnings, []);
  const loaded = await tab.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((name) => /rim-chat(-imlib)?\.js$/.test(name)),
  );
  assert.deepEqual(loaded.sort(), ['/dist/cdn/rim-chat-imlib.js', '/dist/cdn/rim-chat.js']);
});

test('a second copy of the classic script ends before it starts anything, and says so', async () => {
  const { page: tab, warnings } = await open('/twice');
  await assertChats(tab);
  await assertClean(tab);
  assert.equal(warnings.filter((text) => /does not start: version/.test(text)).length, 1);
});

for (const [name, policy] of [
  ['that lists allow-duplicates', POLICY.replace(/lit-html$/, "lit-html 'allow-duplicates'")],
  ['without trusted-types', POLICY.replace(/; trusted-types.*$/, '')],
]) {
  test(`two versions as modules live together under a policy ${name}`, async () => {
    const { page: tab, warnings } = await open('/two-versions', policy);
    await assertChats(tab);
    await assertClean(tab);
    assert.ok(warnings.some((text) => /<rim-chat> is defined already/.test(text)));
  });
}

test('where the policy allows one Lit, the first version goes on and the second reports itself', async () => {
  const { page: tab } = await open('/two-versions');
  await assertChats(tab);
  await assert.rejects(assertClean(tab), /lit-html/);
});
