/** What is written arrives: over reloads, crashed and frozen tabs, wrong clocks and pages without locks. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { chatOn, until } from './chat-on-page.mjs';
import { assertClean, cdpSession, freeze, openPage, openStage } from './harness.mjs';

const HOLDING = `<!doctype html><html lang="en"><head><title>held</title>
<script type="module" src="/dist/cdn/rim-chat.js"></script></head><body>
<rim-chat transport="local" space="held" user-id="alice" target-id="bob" undo-send-ms="60000"></rim-chat>
</body></html>`;

let stage;
let context;

before(async () => {
  stage = await openStage({ extraRoutes: { '/holding': { body: HOLDING } } });
});
after(() => stage.close());
beforeEach(async () => {
  context = await newContext(stage);
});
afterEach(() => context.close());

/** People's browsers, in which a test can also ask the chats themselves. */
async function newContext({ newContext: open }) {
  const opened = await open();
  await opened.addInitScript(() => {
    window.chats = {};
    addEventListener('rim-ready', ({ chat, userId }) => (window.chats[userId] = chat));
  });
  return opened;
}

const areConnected = (page) => page.waitForFunction(() => window.chats.alice && window.chats.bob);

async function openDemo(path = '/') {
  const page = await openPage(context, path);
  await areConnected(page);
  return { page, alice: chatOn(page, 0), bob: chatOn(page, 1) };
}

const numbered = (count) => Array.from({ length: count }, (_, index) => `message ${index};`);

/** What a user's conversation consists of, also where it is out of view. */
const messagesOf = (page, user, targetId) =>
  page.evaluate(
    ([name, other]) => {
      const talk = window.chats[name].conversation({ conversationType: 1, targetId: other });
      return talk.$messages.get().map(({ content, delivery }) => [content.content, delivery.state]);
    },
    [user, targetId],
  );

const textsOf = async (...talk) => (await messagesOf(...talk)).map(([text]) => text);

/** How many of alice's messages are not sent yet. */
const waiting = (page) => page.evaluate(() => window.chats.alice.$outbox.get().length);

/** Alice writes many messages at once; over when all are kept. */
async function queue(page, texts) {
  await page.evaluate((all) => {
    const conversation = { conversationType: 1, targetId: 'bob' };
    for (const content of all) void window.chats.alice.sendTextMessage(conversation, { content });
  }, texts);
  await until('they are kept', async () => (await waiting(page)) > 0);
}

/** Waits until bob has so many of alice's messages, but not yet all. */
const untilSome = (bob, count) =>
  until(`${count} are there`, async () => (await bob.texts()).length >= count);

/** All arrive by themselves, each once, and alice sees that they are sent. */
async function assertArrive({ page, alice, bob }, texts, sorted = false) {
  const hasAll = async () => (await textsOf(page, 'bob', 'alice')).length >= texts.length;
  await until('bob has all', hasAll, 30_000);
  await until('nothing waits', async () => (await waiting(page)) === 0);
  const order = (all) => (sorted ? [...all].sort() : all);
  const arrived = await textsOf(page, 'bob', 'alice');
  assert.deepEqual(order(arrived), order(texts));
  const sent = await messagesOf(page, 'alice', 'bob');
  assert.deepEqual(
    sent.map(([text]) => text),
    arrived,
  );
  for (const [text, state] of sent) assert.match(state, /^(sent|read)$/, text);
  await alice.hasSent(arrived.at(-1));
  await bob.sees(arrived.at(-1));
  assert.equal(await alice.chat.locator('.trouble').count(), 0);
}

test('a reload in the middle of a queue loses nothing: all arrive by themselves, once, in order', async () => {
  const texts = numbered(12);
  const first = await openDemo();
  await queue(first.page, texts);
  await untilSome(first.bob, 3);
  assert.ok((await waiting(first.page)) > 0);
  await first.page.reload();
  await areConnected(first.page);
  await assertArrive(first, texts);
  await first.page.reload();
  await areConnected(first.page);
  await first.bob.sees(texts[11]);
  assert.deepEqual(await textsOf(first.page, 'bob', 'alice'), texts);
  await assertClean(first.page);
});

test('a reload while nothing can leave keeps what waits, and what is half written', async () => {
  const page = await openPage(context, '/holding');
  const alice = chatOn(page);
  await alice.say('held over the reload');
  await alice.chat.getByRole('button', { name: 'Undo' }).waitFor();
  await until('it is kept', async () => (await waiting(page)) === 1);
  await alice.field.fill('half a sen');
  await until('it is written down', () =>
    page.evaluate(async () => {
      const request = indexedDB.open('rim-chat/user/["local","held","alice"]');
      await new Promise((resolve) => (request.onsuccess = resolve));
      const drafts = request.result.transaction('drafts').objectStore('drafts').getAll();
      await new Promise((resolve) => (drafts.onsuccess = resolve));
      request.result.close();
      return drafts.result.includes('half a sen');
    }),
  );
  await page.reload();
  await alice.sees('held over the reload');
  await until('it is in the field', async () => (await alice.field.inputValue()) === 'half a sen');
  await alice.chat.getByRole('button', { name: 'Undo' }).click();
  await until(
    'both are in the field',
    async () => (await alice.field.inputValue()) === 'held over the reload\nhalf a sen',
  );
  assert.deepEqual(await alice.texts(), []);
  await assertClean(page);
});

test('a tab that crashes with messages in its queue is followed by another tab', async () => {
  const texts = numbered(12);
  const stays = await openDemo();
  const crashes = await openDemo();
  await queue(crashes.page, texts);
  await untilSome(stays.bob, 3);
  assert.ok((await waiting(stays.page)) > 0);
  const session = await cdpSession(crashes.page);
  const crashed = crashes.page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined); // nobody is left to answer
  await crashed;
  await assertArrive(stays, texts, true);
  await assertClean(stays.page);
});

test('a tab that is closed with messages in its queue is followed by the next one that is opened', async () => {
  const texts = numbered(12);
  const closes = await openDemo();
  await queue(closes.page, texts);
  await untilSome(closes.bob, 3);
  await closes.page.close();
  const opens = await openDemo();
  await assertArrive(opens, texts, true);
  await assertClean(opens.page);
});

test('a tab that is frozen while it sends holds up nobody who looks at another', async () => {
  const texts = numbered(12);
  const awake = await openDemo();
  const asleep = await openDemo();
  await queue(asleep.page, texts);
  await untilSome(awake.bob, 3);
  const thaw = await freeze(asleep.page);
  assert.ok((await waiting(awake.page)) > 0);
  await awake.page.bringToFront();
  // every tab of this browser counts as visible: so it is said that somebody has turned to this one
  await awake.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await awake.bob.sees(texts[11]);
  await thaw();
  await assertArrive(awake, texts, true);
  await assertArrive(asleep, texts, true);
});

async function isTold({ alice }) {
  const line = alice.chat.locator('.notice');
  await line.filter({ hasText: /60 minutes off/ }).waitFor();
  assert.equal(await line.locator('div').count(), 1);
}

for (const [name, offMs, behind] of [
  ['an hour behind', -3_600_000, 'wrong'],
  ['an hour ahead', 3_600_000, 'right'],
]) {
  test(`a clock that is ${name} delivers all the same, in order`, async () => {
    const right = await openDemo();
    await right.alice.say('before');
    await right.alice.hasSent('before');
    await context.addInitScript((off) => {
      const Real = Date;
      window.Date = class extends Real {
        constructor(...parts) {
          super(...(parts.length > 0 ? parts : [Real.now() + off]));
        }
        static now() {
          return Real.now() + off;
        }
      };
    }, offMs);
    const wrong = await openDemo();
    const texts = ['before', ...numbered(7)];
    await queue(wrong.page, texts.slice(1));
    await assertArrive(wrong, texts);
    assert.deepEqual(await textsOf(right.page, 'bob', 'alice'), texts);
    // the times of a space rise: whoever's clock is behind is told so
    if (behind === 'wrong') await isTold(wrong);
    await assertClean(wrong.page);
    await wrong.page.close();
    await right.alice.say('after');
    await right.bob.sees('after');
    assert.deepEqual(await textsOf(right.page, 'bob', 'alice'), [...texts, 'after']);
    if (behind === 'right') await isTold(right);
  });
}

test('a clock that is set in the middle of a queue changes nothing of its pace and order', async () => {
  await context.addInitScript(() => {
    window.offMs = 0;
    const { now } = Date;
    Date.now = () => now() + window.offMs;
  });
  const texts = numbered(12);
  const chat = await openDemo();
  await queue(chat.page, texts);
  for (const [index, offMs] of [-7_200_000, 7_200_000, 0].entries()) {
    await untilSome(chat.bob, 1 + index * 3);
    await chat.page.evaluate((off) => (window.offMs = off), offMs);
  }
  await assertArrive(chat, texts);
});

test('a page that is not secure has no locks, and delivers all the same in two tabs', async () => {
  const open = await openStage({ flags: ['--host-resolver-rules=MAP chat.test 127.0.0.1'] });
  try {
    context = await newContext({
      newContext: () =>
        open.browser.newContext({ baseURL: open.url.replace('127.0.0.1', 'chat.test') }),
    });
    const stays = await openDemo();
    assert.deepEqual(await stays.page.evaluate(() => [isSecureContext, typeof navigator.locks]), [
      false,
      'undefined',
    ]);
    const goes = await openDemo();
    const texts = numbered(12);
    await queue(stays.page, texts);
    await untilSome(stays.bob, 3);
    await goes.page.close();
    await assertArrive(stays, texts, true);
    await assertClean(stays.page);
  } finally {
    await open.close();
  }
});
