/** What is one message and what are two. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { messageKey, type MessageRecord } from '../../src/index.js';
import {
  aliceConnects,
  BOB,
  CAROL,
  fromAlice,
  fromBob,
  say,
  sendOf,
  settled,
  TEAM,
  textsOf,
} from './setup.js';

describe('the id of a message', () => {
  test('is a safe integer of 53 random bits, and never the same', async () => {
    const { chat, talk } = await aliceConnects({ acknowledges: true });
    for (let index = 0; index < 2_000; index++) void say(chat, 'x');
    await settled();
    const ids = talk.$messages.get().map(({ messageId }) => messageId);
    chat.destroy();
    assert.ok(ids.every((id) => Number.isSafeInteger(id) && id > 0));
    assert.equal(new Set(ids).size, 2_000);
    for (const bit of Array.from({ length: 53 }, (_, index) => 2 ** index)) {
      const share = ids.filter((id) => Math.floor(id / bit) % 2 === 1).length / ids.length;
      assert.ok(share > 0.4 && share < 0.6, `bit ${String(bit)} is set in ${String(share)}`);
    }
  });

  test('is never 0', async (t) => {
    const { chat, transport } = await aliceConnects({ acknowledges: true });
    let calls = 0;
    t.mock.method(globalThis.crypto, 'getRandomValues', (values: Uint32Array) => {
      calls += 1;
      return values.fill(calls === 1 ? 0 : 7);
    });
    void say(chat, 'x');
    assert.notEqual((await sendOf(transport, 0)).record.messageId, 0);
    assert.equal(calls, 2);
  });

  test('is used as it is where one is given', async () => {
    const { chat, transport } = await aliceConnects({ acknowledges: true });
    for (const messageId of [5, -5, Number.MAX_SAFE_INTEGER, 1.5]) {
      const result = await chat.sendTextMessage(BOB, { content: 'x' }, { messageId });
      assert.equal(result.data?.messageId, messageId);
      assert.equal(transport.sends.at(-1)?.record.messageId, messageId);
    }
  });

  test('is made where null, undefined or 0 is given', async () => {
    const { chat } = await aliceConnects({ acknowledges: true });
    for (const options of [{ messageId: null }, {}, { messageId: 0 }]) {
      const { data } = await chat.sendTextMessage(BOB, { content: 'x' }, options);
      assert.ok(Number.isSafeInteger(data?.messageId) && data?.messageId !== 0);
    }
  });
});

describe('one message', () => {
  test('that comes several times is one row, one unread and told of once', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const told: string[] = [];
    chat.onMessage(({ messageUId }) => told.push(messageUId));
    const record = fromBob(1, { messageId: 7 });
    transport.deliver(record, record);
    transport.deliver(record);
    await settled();
    assert.deepEqual(textsOf(talk), ['b1']);
    assert.equal(talk.$unread.get(), 1);
    assert.deepEqual(told, ['uid-1']);
  });

  test('that comes under other names of the server is one row and one unread', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(fromBob(1, { messageId: 7, messageUId: 'first' }));
    transport.deliver(fromBob(2, { messageId: 7, messageUId: 'second' }));
    transport.deliver(fromBob(3, { messageUId: 'second', messageId: 0 }));
    await settled();
    assert.equal(talk.$messages.get().length, 1);
    assert.equal(talk.$messages.get()[0]?.sentTime, 1);
    assert.equal(talk.$unread.get(), 1);
  });

  test('is changed by a change to any of its copies', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(fromBob(1, { messageId: 7, messageUId: 'first' }));
    transport.deliver(fromBob(2, { messageId: 7, messageUId: 'second' }));
    transport.events.change({
      kind: 'recall',
      conversation: BOB,
      messageUId: 'second',
      userId: 'bob',
      time: 3,
    });
    await settled();
    assert.equal(talk.$messages.get()[0]?.messageType, 'RC:RcCmd');
  });

  test('without a sender’s id is known by the server’s name alone', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(fromBob(1), fromBob(1, { messageId: 0 }), fromBob(2));
    await settled();
    assert.deepEqual(textsOf(talk), ['b1', 'b2']);
  });

  test('whose sender’s id comes later is known by both names from then on', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(fromBob(1, { messageUId: 'first' }));
    transport.deliver(fromBob(1, { messageUId: 'first', messageId: 7 }));
    transport.deliver(fromBob(2, { messageUId: 'second', messageId: 7 }));
    await settled();
    assert.equal(talk.$messages.get().length, 1);
    assert.equal(talk.$messages.get()[0]?.messageId, 7);
  });

  test('stays one when a copy shows that two rows are the same', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(fromBob(1, { messageUId: 'first', messageId: 7 }));
    transport.deliver(fromBob(2, { messageUId: 'second' }));
    transport.deliver(fromBob(2, { messageUId: 'second', messageId: 7 }));
    await settled();
    assert.deepEqual(
      talk.$messages.get().map(({ messageUId }) => messageUId),
      ['first'],
    );
  });

  test('that came back before its acknowledgement without its id is one row', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const result = say(chat, 'mine');
    const send = await sendOf(transport, 0);
    transport.deliver(fromAlice(1, { messageUId: 'first', content: { content: 'mine' } }));
    send.acknowledge({ messageUId: 'first', sentTime: 1 });
    await result;
    await settled();
    assert.deepEqual(textsOf(talk), ['mine']);
    assert.equal(talk.$messages.get()[0]?.messageId, send.record.messageId);
  });
});

describe('two messages', () => {
  test('are what two senders call by the same id', async () => {
    const { chat, transport, talk } = await aliceConnects({ acknowledges: true });
    await chat.sendTextMessage(BOB, { content: 'mine' }, { messageId: 7 });
    transport.deliver(fromBob(50, { messageId: 7 }));
    await settled();
    assert.deepEqual(textsOf(talk), ['b50', 'mine']);
    assert.equal(talk.$unread.get(), 1);
  });

  test('are what one sender calls by the same id in two conversations', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const group = { ...TEAM, targetId: 'bob' };
    transport.deliver(fromBob(1, { messageId: 7 }), fromBob(1, { ...group, messageId: 7 }));
    const channel = { ...BOB, channelId: 'side' };
    transport.deliver(fromBob(1, { ...channel, messageId: 7 }));
    await settled();
    for (const one of [talk, chat.conversation(group), chat.conversation(channel)]) {
      assert.deepEqual(textsOf(one), ['b1']);
    }
    assert.deepEqual(textsOf(chat.conversation(CAROL)), []);
  });

  test('are what has two ids of its sender, whatever the server calls them', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(fromBob(1, { messageId: 7 }), fromBob(1, { messageId: 8 }));
    transport.deliver(fromBob(1, { messageId: 7 }));
    await settled();
    assert.equal(talk.$messages.get().length, 2);
  });
});

describe('a conversation', () => {
  test('is one object, however it is named', async () => {
    const { chat, talk } = await aliceConnects();
    const noChannel = { conversationType: BOB.conversationType, targetId: 'bob' };
    const nullChannel = { ...noChannel, channelId: null as unknown as string };
    assert.equal(chat.conversation(noChannel), talk);
    assert.equal(chat.conversation(nullChannel), talk);
    assert.equal(talk.channelId, '');
  });

  test('is not another one whose ids have the same characters', async () => {
    const { chat } = await aliceConnects();
    const a = chat.conversation({ ...BOB, targetId: 'a","b' });
    const b = chat.conversation({ ...BOB, targetId: 'a', channelId: 'b' });
    assert.notEqual(a, b);
    const c = chat.conversation({ ...BOB, targetId: 'a,b' });
    const d = chat.conversation({ ...BOB, targetId: 'a', channelId: 'b,' });
    assert.notEqual(c, d);
  });
});

test('the key of a message stays the same while it is on its way', async () => {
  const { chat, transport, talk } = await aliceConnects();
  const keys: string[] = [];
  const note = (messages: readonly MessageRecord[]) => keys.push(...messages.map(messageKey));
  talk.$messages.listen(note);
  const result = say(chat, 'x');
  await settled();
  transport.sends[0]?.acknowledge();
  await result;
  await settled();
  assert.ok(keys.length >= 2);
  assert.equal(new Set(keys).size, 1);
  assert.equal(messageKey(fromBob(4, { messageId: 0 }) as MessageRecord), 'uid-4');
});
