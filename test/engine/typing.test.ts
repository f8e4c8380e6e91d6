/** Who is typing: told to the others, and shown of them. */
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { ConversationType, type TransportRecord } from '../../src/index.js';
import { aliceConnects, BOB, CAROL, fromBob, say, settled, TEAM } from './setup.js';

const TEXT = 'RC:TxtMsg';

/** Alice, and a clock that goes only when the test says so. */
async function withClock(t: TestContext) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000 });
  let now = 5_000;
  t.mock.method(performance, 'now', () => now);
  const alice = await aliceConnects({ acknowledges: true });
  const hears = (userId: string, conversation = BOB, messageType = TEXT) => {
    const timestamp = 1;
    alice.transport.events.signal({ kind: 'typing', conversation, userId, messageType, timestamp });
  };
  const passes = (ms: number) => {
    now += ms;
    t.mock.timers.tick(ms);
  };
  const typing = () => alice.talk.$typing.get().map(({ userId }) => userId);
  const types = (conversation = BOB) => alice.chat.sendTypingStatusMessage(conversation, TEXT);
  return { ...alice, hears, passes, typing, types };
}

describe('that this user types', () => {
  test('is told with the conversation and the type of message', async (t) => {
    const { transport, types } = await withClock(t);
    assert.deepEqual(await types(), { isOk: true, code: 0, msg: 'success' });
    assert.deepEqual(transport.signals, [
      { kind: 'typing', conversation: BOB, messageType: TEXT, timestamp: 1_000_000 },
    ]);
  });

  test('is told at most every 3 s, in each conversation', async (t) => {
    const { transport, types, passes } = await withClock(t);
    for (let key = 0; key < 20; key++) await types();
    assert.equal(transport.signals.length, 1);
    await types(CAROL);
    assert.equal(transport.signals.length, 2);
    passes(2_999);
    await types();
    assert.equal(transport.signals.length, 2);
    passes(1);
    await types();
    assert.equal(transport.signals.length, 3);
  });

  test('is told at once when the next message is begun', async (t) => {
    const { chat, transport, types } = await withClock(t);
    await types();
    await say(chat, 'x');
    await types();
    assert.equal(transport.signals.length, 2);
  });

  test('is told in types 1, 3, 7 and 8 only', async (t) => {
    const { transport, types } = await withClock(t);
    const codeIn = async (type: unknown) =>
      (await types({ ...BOB, conversationType: type as ConversationType })).code;
    for (const type of [1, 3, 7, 8]) assert.equal(await codeIn(type), 0);
    assert.equal(transport.signals.length, 4);
    for (const type of [2, 4, 5, 6, 10, 12, 9, 'x']) assert.equal(await codeIn(type), 34209);
    assert.equal(transport.signals.length, 4);
  });

  test('is refused with the code of what is wrong', async (t) => {
    const { chat, transport, types } = await withClock(t);
    const codeOf = async (conversation: unknown, type: unknown = TEXT) =>
      (await chat.sendTypingStatusMessage(conversation as typeof BOB, type as string)).code;
    assert.equal(await codeOf(null), 34225);
    assert.equal(await codeOf({ ...BOB, targetId: '' }), 34210);
    assert.equal(await codeOf({ ...BOB, channelId: 'a_b' }), 34211);
    for (const type of [null, undefined, 5, {}, () => 1, Symbol('x'), '']) {
      assert.equal(await codeOf(BOB, type === undefined ? null : type), 35024);
    }
    await chat.disconnect();
    assert.equal((await types()).code, 30002);
    assert.equal(transport.signals.length, 0);
  });

  test('is told to nobody where the transport cannot', async () => {
    const { chat, transport } = await aliceConnects({ capabilities: { typing: false } });
    assert.equal((await chat.sendTypingStatusMessage(BOB, TEXT)).isOk, true);
    assert.equal(transport.signals.length, 0);
  });
});

describe('that somebody else types', () => {
  test('is shown until 6 s after the last sign of it', async (t) => {
    const { talk, hears, passes, typing } = await withClock(t);
    hears('bob');
    assert.deepEqual(talk.$typing.get(), [
      { userId: 'bob', messageType: TEXT, timestamp: 1_000_000 },
    ]);
    passes(5_999);
    assert.deepEqual(typing(), ['bob']);
    hears('bob');
    passes(5_999);
    assert.deepEqual(typing(), ['bob']);
    passes(1);
    assert.deepEqual(typing(), []);
  });

  test('is shown for each of them', async (t) => {
    const { chat, hears, passes } = await withClock(t);
    const team = chat.conversation(TEAM);
    const users = () => team.$typing.get().map(({ userId }) => userId);
    hears('bob', TEAM);
    passes(3_000);
    hears('carol', TEAM);
    assert.deepEqual(users(), ['bob', 'carol']);
    passes(3_000);
    assert.deepEqual(users(), ['carol']);
    passes(3_000);
    assert.deepEqual(users(), []);
  });

  test('is over after 6 s also when the clock is set back', async (t) => {
    const { hears, passes, typing } = await withClock(t);
    hears('bob');
    const { now } = Date;
    t.mock.method(Date, 'now', () => now() - 3_600_000);
    passes(6_000);
    assert.deepEqual(typing(), []);
  });

  test('is over with their message, whatever it was', async (t) => {
    const { transport, hears, typing } = await withClock(t);
    const ends = (...records: TransportRecord[]) => {
      hears('bob');
      transport.deliver(...records);
      assert.deepEqual(typing(), []);
    };
    ends(fromBob(1));
    ends(fromBob(1));
    ends(fromBob(2, { messageType: 'my:type', isCounted: false }));
  });

  test('is not over with somebody else’s message', async (t) => {
    const { chat, transport, hears } = await withClock(t);
    const team = chat.conversation(TEAM);
    hears('bob', TEAM);
    transport.deliver(fromBob(1, { ...TEAM, senderUserId: 'carol' }));
    assert.equal(team.$typing.get().length, 1);
  });

  test('is shown in their conversation and in no other', async (t) => {
    const { chat, hears, typing } = await withClock(t);
    const carol = chat.conversation(CAROL);
    hears('carol', CAROL);
    hears('bob', { ...BOB, channelId: 'side' });
    assert.deepEqual(typing(), []);
    assert.equal(carol.$typing.get().length, 1);
  });

  test('is shown of nobody who is not in a private talk', async (t) => {
    const { hears, typing } = await withClock(t);
    hears('carol', BOB);
    assert.deepEqual(typing(), []);
  });

  test('is over with the connection', async (t) => {
    const { chat, transport, hears, typing } = await withClock(t);
    hears('bob');
    transport.events.connection({ state: 'closed', code: 1 });
    assert.deepEqual(typing(), []);
    await chat.connect('alice');
    hears('bob');
    await chat.disconnect();
    assert.deepEqual(typing(), []);
  });
});

test('one’s own typing elsewhere is not shown', async (t) => {
  const { hears, chat } = await withClock(t);
  const team = chat.conversation(TEAM);
  hears('alice', TEAM);
  hears('alice', BOB);
  assert.deepEqual(team.$typing.get(), []);
  await settled();
});
