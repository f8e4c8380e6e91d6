/** Two people chat: on one page, in two tabs, over reloads, frozen tabs and lost rings. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { chatOn, until } from './chat-on-page.mjs';
import { assertClean, freeze, openPage, openStage } from './harness.mjs';

let stage;
let context;

before(async () => {
  stage = await openStage();
});
after(() => stage.close());
beforeEach(async () => {
  context = await stage.newContext();
});
afterEach(() => context.close());

async function openDemo() {
  const page = await openPage(context, '/');
  // connected: who types before that is not told of
  await page.waitForFunction(() =>
    [...document.querySelectorAll('rim-chat')].every((chat) => {
      const list = chat.shadowRoot?.querySelector('rim-conversation')?.shadowRoot;
      const state = list?.querySelector('.state')?.textContent;
      return list?.querySelector('.bubble') || (state && !state.includes('Loading'));
    }),
  );
  return { page, alice: chatOn(page, 0), bob: chatOn(page, 1) };
}

/** Alice's and bob's texts agree, and each stands there once. */
function assertSame(texts, others) {
  assert.deepEqual(others, texts);
  assert.equal(new Set(texts).size, texts.length);
}

test('two people on one page chat, and the page breaks no rule of its policy', async () => {
  const { page, alice, bob } = await openDemo();
  await alice.say('Hello Bob');
  await bob.sees('Hello Bob');
  await alice.hasSent('Hello Bob');
  await bob.say('Hello <b>Alice</b> & "all"');
  await alice.sees('Hello <b>Alice</b> & "all"');
  assertSame(await alice.texts(), await bob.texts());
  await assertClean(page);
});

test('what is typed is shown as typing at the other side, until the message is there', async () => {
  const { page, alice, bob } = await openDemo();
  await bob.field.pressSequentially('I am');
  await alice.typing.getByText('bob is typing').waitFor();
  assert.equal(await bob.typing.innerText(), '');
  await bob.field.press('Enter');
  await alice.sees('I am');
  await until('typing is over', async () => (await alice.typing.innerText()) === '');
  await assertClean(page);
});

test('a message reaches the other side within a few frames', async () => {
  const { page, alice, bob } = await openDemo();
  await alice.say('warm up');
  await bob.sees('warm up');
  await page.evaluate(() => {
    const [, bobChat] = document.querySelectorAll('rim-chat');
    const list = bobChat.shadowRoot.querySelector('rim-conversation').shadowRoot;
    window.framesUntil = (text) =>
      new Promise((resolve) => {
        let frames = 0;
        const look = () => {
          if (list.textContent.includes(text)) resolve(frames);
          else requestAnimationFrame(look, (frames += 1));
        };
        look();
      });
  });
  await alice.field.fill('quick');
  const frames = page.evaluate(() => window.framesUntil('quick'));
  await alice.field.press('Enter');
  assert.ok((await frames) < 60, `${String(await frames)} frames`);
});

test('an emoji from the panel goes into the text at the caret, by mouse and by keys', async () => {
  const { page, alice, bob } = await openDemo();
  await alice.field.fill('ab');
  await alice.field.press('ArrowLeft');
  await alice.emojiButton.click();
  await alice.chat.getByRole('button', { name: 'grinning face', exact: true }).click();
  assert.equal(await alice.field.inputValue(), 'a😀b');
  await page.keyboard.press('Escape');
  await alice.emojiButton.press('Enter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  assert.equal(await alice.chat.locator('rim-emoji-panel').count(), 0);
  await page.keyboard.press('Enter');
  await until('the text is at bob', async () => /^a😀.*b$/u.test((await bob.texts()).join()));
  await assertClean(page);
});

test('all emoji are in the panel', async () => {
  const { alice } = await openDemo();
  await alice.emojiButton.click();
  await alice.chat.locator('rim-emoji-panel [part~=emoji]').first().waitFor();
  const grid = alice.chat.locator('rim-emoji-panel [role=grid]');
  assert.ok(Number(await grid.getAttribute('aria-rowcount')) > 1914 / 8);
});

test('a second tab joins the conversation, and both tabs of a user show the same', async () => {
  const first = await openDemo();
  await first.alice.say('before the second tab');
  const second = await openDemo();
  await second.bob.sees('before the second tab');
  await second.bob.say('from the second tab');
  await first.alice.sees('from the second tab');
  await first.bob.sees('from the second tab');
  await second.alice.field.pressSequentially('typing here');
  await first.bob.typing.getByText('alice is typing').waitFor();
  assertSame(await first.alice.texts(), await second.alice.texts());
  assertSame(await first.bob.texts(), await second.bob.texts());
  await assertClean(first.page);
  await assertClean(second.page);
});

test('a reload keeps the history, in its order', async () => {
  const { page, alice, bob } = await openDemo();
  for (const text of ['one', 'two', 'three']) await alice.say(text);
  await alice.hasSent('three');
  await page.reload();
  await bob.sees('three');
  assert.deepEqual(await alice.texts(), ['one', 'two', 'three']);
  assertSame(await alice.texts(), await bob.texts());
  await assertClean(page);
});

test('a reload in the middle of sending loses nothing that was sent, and doubles nothing', async () => {
  const writer = await openDemo();
  const reader = await openDemo();
  const texts = Array.from({ length: 40 }, (_, index) => `message ${String(index)};`);
  for (const text of texts.slice(0, 25)) await writer.alice.say(text);
  const sent = await writer.alice.chat
    .locator('.bubble', { has: writer.page.locator('[part~=status]', { hasText: 'Sent' }) })
    .locator('.text')
    .allInnerTexts();
  await writer.page.reload();
  for (const text of texts.slice(25)) await writer.alice.say(text);
  await reader.bob.sees('message 39;');
  // not all of them have rows
  const exported = await reader.bob.chat
    .locator('rim-conversation')
    .evaluate(async (element) => (await element.exportConversation('text')).text());
  const arrived = exported.match(/message \d+;/g);
  for (const text of sent) assert.ok(arrived.includes(text), `${text} is lost`);
  assert.deepEqual(
    arrived,
    texts.filter((text) => arrived.includes(text)),
  );
});

test('a tab that was frozen shows everything when it thaws, once and in order', async () => {
  const asleep = await openDemo();
  await asleep.alice.say('good night');
  const awake = await openDemo();
  await awake.alice.sees('good night');
  const thaw = await freeze(asleep.page);
  for (let index = 0; index < 12; index++) await awake.bob.say(`dream ${String(index)};`);
  await awake.alice.sees('dream 11;');
  await thaw();
  await asleep.alice.sees('dream 11;');
  // what is far above may have rows in one tab and none in the other
  const [all, others] = [await awake.alice.texts(), await asleep.alice.texts()];
  const count = Math.min(all.length, others.length);
  assertSame(all.slice(-count), others.slice(-count));
});

test('a lost ring is made good', async () => {
  await context.addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  const first = await openDemo();
  const second = await openDemo();
  await first.page.bringToFront();
  await second.alice.say('nobody rang');
  await first.bob.sees('nobody rang');
});

test('without storage two people on one page chat, and are told once that nothing is kept', async () => {
  await context.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  const { page, alice, bob } = await openDemo();
  await alice.say('in memory');
  await bob.sees('in memory');
  await alice.chat.getByText('No storage here').waitFor();
  assert.equal(await alice.chat.getByText('No storage here').count(), 1);
  await assertClean(page);
});

test('a database that is deleted underneath stops nobody', async () => {
  const { page, alice, bob } = await openDemo();
  await alice.say('before');
  await bob.sees('before');
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('rim-chat/local/demo');
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
  await bob.say('after');
  await alice.sees('after');
  assert.deepEqual(await alice.texts(), ['before', 'after']);
  assert.deepEqual(await bob.texts(), ['before', 'after']);
});

test('a text that is too long comes back into the field, with the reason', async () => {
  const { alice } = await openDemo();
  const text = 'x'.repeat(131_073);
  await alice.say(text);
  await alice.chat.getByText('The message is too long').waitFor();
  assert.equal(await alice.field.inputValue(), text);
});

test('the page works in Chinese, the words being loaded when they are wanted', async () => {
  const page = await openPage(context, '/?lang=zh');
  await page.getByPlaceholder('输入消息').first().waitFor();
  const chat = page.locator('rim-chat').first();
  await chat.getByRole('button', { name: '表情' }).click();
  await chat.getByRole('button', { name: '嘿嘿', exact: true }).click();
  assert.equal(await chat.getByRole('textbox').inputValue(), '😀');
  await assertClean(page);
});
