/** Names and values that are meant to break something stay names and values. */
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { BaseMessage, createChat, localTransport, type TransportRecord } from '../../src/index.js';
import { aliceConnects, BOB, fromBob, read, say, settled, TEAM, textsOf } from './setup.js';

/** What JSON from somewhere else can hold: own keys of these names. */
const evil = (): Record<string, unknown> =>
  JSON.parse(
    '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "content": "x"}',
  ) as Record<string, unknown>;

afterEach(() => {
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
});

describe('keys that name a prototype', () => {
  test('pollute nothing in what is sent, and travel as they are', async () => {
    const { chat, transport } = await aliceConnects({ acknowledges: true });
    const options = {
      canIncludeExpansion: true,
      expansion: JSON.parse('{"__proto__": "polluted", "constructor": "x"}') as Record<
        string,
        string
      >,
      pushConfig: evil(),
      ...evil(),
    };
    const result = await chat.sendMessage(BOB, new BaseMessage('my:type', evil()), options);
    assert.equal(result.code, 0);
    assert.equal(JSON.stringify(transport.sends[0]?.record.content), JSON.stringify(evil()));
    assert.deepEqual(Object.keys(transport.sends[0]?.record.expansion ?? {}), [
      '__proto__',
      'constructor',
    ]);
  });

  test('pollute nothing in what comes in', async () => {
    const { transport, talk } = await aliceConnects();
    const record = { ...fromBob(1), ...evil(), content: evil(), expansion: evil() };
    transport.deliver(record as unknown as TransportRecord);
    const set = JSON.parse('{"__proto__": "polluted", "a": "b"}') as Record<string, string>;
    const change = {
      kind: 'expansion',
      conversation: BOB,
      messageUId: 'uid-1',
      userId: 'bob',
    } as const;
    transport.events.change({ ...change, time: 1, set, remove: ['constructor', '__proto__'] });
    await settled();
    assert.deepEqual(textsOf(talk), ['x']);
    assert.equal(Object.getPrototypeOf(talk.$messages.get()[0]?.expansion), Object.prototype);
  });

  test('are names like any other for users, talks and messages', async () => {
    const { chat, transport } = await aliceConnects({ acknowledges: true });
    for (const targetId of [
      '__proto__',
      'constructor',
      'toString',
      '"]',
      '#a>b',
      '\u0000',
      '<img>',
    ]) {
      const talk = chat.conversation({ ...BOB, targetId });
      const named = {
        targetId,
        senderUserId: targetId,
        messageUId: targetId,
        messageType: targetId,
      };
      transport.deliver(fromBob(1, named));
      transport.events.signal({
        kind: 'typing',
        conversation: { ...BOB, targetId },
        userId: targetId,
        messageType: targetId,
        timestamp: 1,
      });
      await settled();
      assert.deepEqual(textsOf(talk), ['b1']);
      assert.equal(talk.$typing.get()[0]?.userId, targetId);
      assert.equal((await say(chat, 'x', { ...BOB, targetId })).isOk, true);
    }
    await chat.disconnect();
  });

  test('are names like any other for users and talks of a local space', async () => {
    const connected = async (user: string) => {
      const chat = createChat({ transport: localTransport({ space: '__proto__' }) });
      await chat.connect(user);
      return chat;
    };
    const [one, other] = [await connected('__proto__'), await connected('constructor')];
    const { isOk } = await one.sendMessage(
      { ...BOB, targetId: 'constructor' },
      new BaseMessage('__proto__', evil()),
    );
    assert.equal(isOk, true);
    await settled();
    const talk = other.conversation({ ...BOB, targetId: '__proto__' });
    const stop = read(talk);
    await settled();
    assert.deepEqual(textsOf(talk), ['x']);
    stop();
    one.destroy();
    other.destroy();
  });
});

describe('somebody who pretends', () => {
  test('to be another one by what the content says is who the envelope says', async () => {
    const { transport, talk } = await aliceConnects();
    const user = { id: 'alice', name: 'Alice' };
    transport.deliver(fromBob(1, { content: { content: 'x', user, senderUserId: 'alice' } }));
    await settled();
    assert.equal(talk.$messages.get()[0]?.senderUserId, 'bob');
    assert.equal(talk.$messages.get()[0]?.messageDirection, 2);
  });

  test('to have sent another’s message hides and replaces nothing', async () => {
    const { chat, transport } = await aliceConnects();
    const talk = chat.conversation(TEAM);
    transport.deliver(fromBob(1, { ...TEAM, messageId: 7 }));
    transport.deliver(fromBob(2, { ...TEAM, messageId: 7, senderUserId: 'mallory' }));
    await settled();
    assert.deepEqual(textsOf(talk), ['b1', 'b2']);
  });
});

test('a flood of typing and receipts for talks that nobody has open leaves nothing behind', async () => {
  const { chat, transport } = await aliceConnects();
  for (let index = 0; index < 10_000; index++) {
    const conversation = { ...BOB, targetId: `u${String(index)}` };
    transport.events.signal({
      kind: 'receipt',
      conversation,
      userId: conversation.targetId,
      readTime: 1,
    });
    transport.events.signal({
      kind: 'typing',
      conversation,
      userId: conversation.targetId,
      messageType: 'x',
      timestamp: 1,
    });
  }
  assert.deepEqual(chat.conversation({ ...BOB, targetId: 'u5' }).$typing.get(), []);
});
