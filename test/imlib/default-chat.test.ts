/** The page's default chat: what `init` makes, and the functions that act on it. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import '../engine/setup.js';
import * as RongIMLib from '../../src/index.js';
import { createFakeTransport } from '../contract/index.js';
import { heard, join, talkWith, until } from './people.js';

const { ErrorCode, Events } = RongIMLib;

afterEach(() => RongIMLib.destroy());

test('before init every call resolves with 33001', async () => {
  const calls = [
    RongIMLib.connect('alice'),
    RongIMLib.sendMessage(talkWith('bob'), new RongIMLib.TextMessage({ content: 'x' })),
    RongIMLib.getHistoryMessages(talkWith('bob')),
    RongIMLib.getConversationList(),
    RongIMLib.recallMessage(talkWith('bob'), { messageUId: 'u', sentTime: 1 }),
  ];
  for (const { isOk, code, msg } of await Promise.all(calls)) {
    assert.deepEqual([isOk, code], [false, ErrorCode.BIZ_ERROR_CLIENT_NOT_INIT]);
    assert.match(msg, /init/);
  }
  assert.equal(RongIMLib.getCurrentUserId(), '');
  assert.equal(RongIMLib.getConnectionStatus(), RongIMLib.RCConnectionStatus.DISCONNECTED);
  assert.ok(Math.abs(RongIMLib.getServerTime() - Date.now()) < 1_000);
  await RongIMLib.disconnect();
});

test('listeners that were added before init hear of the chat that it makes', async () => {
  const order: string[] = [];
  for (const event of [Events.CONNECTING, Events.CONNECTED] as const)
    RongIMLib.addEventListener(event, () => order.push(event));
  const over = heard(RongIMLib, Events.DISCONNECT);
  RongIMLib.init({ appkey: 'early' });
  const { code, data } = await RongIMLib.connect('alice');
  assert.deepEqual([code, data?.userId], [0, 'alice']);
  assert.equal(RongIMLib.getCurrentUserId(), 'alice');
  assert.equal(RongIMLib.getConnectionStatus(), RongIMLib.RCConnectionStatus.CONNECTED);
  await RongIMLib.disconnect();
  assert.deepEqual(order, ['CONNECTING', 'CONNECTED']);
  assert.deepEqual(over, [[ErrorCode.ACTIVE_DISCONNECT]]);
});

test('a lost connection suspends, and one that is over says its code', async () => {
  const transport = createFakeTransport();
  RongIMLib.init({ appkey: 'x', transport });
  const suspended = heard(RongIMLib, Events.SUSPEND);
  const over = heard(RongIMLib, Events.DISCONNECT);
  await RongIMLib.connect('alice');
  transport.events.connection({ state: 'reconnecting' });
  assert.equal(RongIMLib.getConnectionStatus(), RongIMLib.RCConnectionStatus.SUSPENDED);
  transport.events.connection({ state: 'closed', code: 31010 });
  assert.deepEqual([suspended.length, over], [1, [[31010]]]);
});

test('init wants an app key, and makes one chat until destroy', async () => {
  for (const options of [undefined, null, {}, { appkey: 5 }, { appkey: '' }]) {
    assert.throws(
      () => {
        RongIMLib.init(options as never);
      },
      { name: 'ArgumentError', code: 33003 },
    );
  }
  RongIMLib.init({ appkey: 'one' });
  await RongIMLib.connect('alice');
  RongIMLib.init({ appkey: 'two' });
  assert.equal(RongIMLib.getCurrentUserId(), 'alice', 'the first one goes on');
  await RongIMLib.destroy();
  RongIMLib.init({ appkey: 'two' });
  assert.equal(RongIMLib.getCurrentUserId(), '');
});

test('a message comes as an event, with what its listener may do with as it likes', async () => {
  RongIMLib.init({ appkey: 'messages' });
  await RongIMLib.connect('alice');
  const told = heard(RongIMLib, Events.MESSAGES);
  const bob = await join('messages', 'bob');
  await bob.sendTextMessage(talkWith('alice'), { content: 'hi' });
  const [{ messages }] = await until('the event', () => told[0]);
  const [message] = messages;
  assert.equal(Object.keys(message ?? {}).length, 27);
  assert.ok(message);
  (message.content as Record<string, unknown>).content = 'changed by the page';
  const shown = RongIMLib.defaultChat()?.conversation(talkWith('bob')).$messages.get()[0];
  assert.equal(shown?.content.content, 'hi');
  bob.destroy();
});

test('listeners are called once, with their target, and not after they are removed', async () => {
  const transport = createFakeTransport();
  RongIMLib.init({ appkey: 'x', transport });
  const calls: unknown[] = [];
  const target = { name: 'target' };
  function listener(this: unknown): void {
    calls.push(this);
  }
  RongIMLib.addEventListener(Events.CONNECTED, listener, target);
  RongIMLib.addEventListener(Events.CONNECTED, listener, target);
  RongIMLib.onceEventListener(Events.CONNECTED, listener);
  await RongIMLib.connect('alice');
  assert.deepEqual(calls, [target, undefined]);
  await RongIMLib.connect('alice');
  assert.equal(calls.length, 3, 'the one that was to hear once heard once');
  RongIMLib.removeEventListener(Events.CONNECTED, listener, target);
  await RongIMLib.connect('alice');
  assert.equal(calls.length, 3);
  RongIMLib.addEventListener(Events.CONNECTED, listener);
  RongIMLib.removeEventListeners(Events.CONNECTED);
  RongIMLib.addEventListener(Events.CONNECTING, listener);
  RongIMLib.clearEventListeners();
  await RongIMLib.connect('alice');
  assert.equal(calls.length, 3);
});

test('an event that there is not, or a listener that is none, is an error that names it', () => {
  assert.throws(
    () => {
      RongIMLib.addEventListener('MESSAGE' as never, (() => undefined) as never);
    },
    { code: 33003, message: /"MESSAGE".*MESSAGES/s },
  );
  assert.throws(
    () => {
      RongIMLib.onceEventListener(Events.MESSAGES, 'no function' as never);
    },
    { code: 33003, message: /"no function"/ },
  );
});

test('a chat of its own never meets the default one', async () => {
  RongIMLib.init({ appkey: 'x', transport: createFakeTransport() });
  const other = RongIMLib.createChat({ transport: createFakeTransport() });
  const told = heard(RongIMLib, Events.CONNECTED);
  await other.connect('bob');
  assert.equal(told.length, 0);
  assert.equal(RongIMLib.getCurrentUserId(), '');
  other.destroy();
});

test('the server’s clock is the transport’s where it has one', () => {
  RongIMLib.init({
    appkey: 'x',
    transport: Object.assign(createFakeTransport(), { serverTime: () => 12_345 }),
  });
  assert.equal(RongIMLib.getServerTime(), 12_345);
});
