/** What happens to messages that are there: receipts, recalls and expansions. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Change } from '../../src/index.js';
import {
  aliceConnects,
  BOB,
  CAROL,
  fromAlice,
  fromBob,
  read,
  say,
  sendOf,
  settled,
  statesOf,
  TEAM,
} from './setup.js';

const recall = (messageUId: string, userId: string): Change => ({
  kind: 'recall',
  conversation: BOB,
  messageUId,
  userId,
  time: 9,
});

const expansion = (
  messageUId: string,
  userId: string,
  set: Record<string, string>,
  remove: string[] = [],
): Change => ({ kind: 'expansion', conversation: BOB, messageUId, userId, time: 9, set, remove });

const receipt = (readTime: number, userId = 'bob', conversation = BOB) => ({
  kind: 'receipt' as const,
  conversation,
  userId,
  readTime,
});

describe('a recall', () => {
  test('by its author takes the message back and leaves a trace of it', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(fromBob(1, { canIncludeExpansion: true, expansion: { a: 'b' } }), fromBob(2));
    transport.events.change(recall('uid-1', 'bob'));
    await settled();
    const [recalled, other] = talk.$messages.get();
    assert.equal(recalled?.messageType, 'RC:RcCmd');
    assert.deepEqual(recalled.content, {});
    assert.equal(recalled.expansion, null);
    assert.equal(recalled.senderUserId, 'bob');
    assert.equal(other?.messageType, 'RC:TxtMsg');
  });

  test('by anybody else changes nothing', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(fromBob(1), fromAlice(2));
    for (const [uid, user] of [
      ['uid-1', 'alice'],
      ['uid-2', 'bob'],
      ['uid-1', 'carol'],
      ['uid-1', ''],
    ] as const) {
      transport.events.change(recall(uid, user));
    }
    await settled();
    assert.deepEqual(
      talk.$messages.get().map(({ content }) => content.content),
      ['b1', 'a2'],
    );
  });

  test('of a message that is not there, or in a talk that is not there, does nothing', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(fromBob(1));
    transport.events.change(recall('uid-7', 'bob'));
    transport.events.change({ ...recall('uid-1', 'bob'), conversation: CAROL });
    await settled();
    assert.equal(talk.$messages.get()[0]?.messageType, 'RC:TxtMsg');
  });

  test('comes with the page of history on which the message is', async () => {
    const { talk } = await aliceConnects({
      history: () => ({
        records: [fromBob(1), fromBob(2)],
        changes: [recall('uid-1', 'bob'), recall('uid-2', 'mallory')],
      }),
    });
    read(talk);
    await settled();
    assert.deepEqual(
      talk.$messages.get().map(({ messageType }) => messageType),
      ['RC:RcCmd', 'RC:TxtMsg'],
    );
  });
});

describe('a change to an expansion', () => {
  test('sets and removes entries', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(fromBob(1, { canIncludeExpansion: true, expansion: { a: '1', b: '2' } }));
    transport.events.change(expansion('uid-1', 'bob', { b: '3', c: '4' }, ['a']));
    await settled();
    assert.deepEqual(talk.$messages.get()[0]?.expansion, { b: '3', c: '4' });
  });

  test('by anybody but the author changes nothing', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(fromBob(1, { canIncludeExpansion: true, expansion: { a: '1' } }));
    transport.events.change(expansion('uid-1', 'carol', { a: '2' }));
    await settled();
    assert.deepEqual(talk.$messages.get()[0]?.expansion, { a: '1' });
  });
});

describe('a receipt', () => {
  test('marks one’s own messages up to its time as read', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(fromAlice(1), fromBob(2), fromAlice(3), fromAlice(5));
    transport.events.signal(receipt(3));
    await settled();
    assert.deepEqual(statesOf(talk), ['read', 'received', 'read', 'sent']);
    assert.equal(talk.$messages.get()[0]?.sentStatus, 50);
  });

  test('from somebody who is not the other side marks nothing', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(fromAlice(1));
    transport.events.signal(receipt(9, 'alice'));
    transport.events.signal(receipt(9, 'mallory'));
    await settled();
    assert.deepEqual(statesOf(talk), ['sent']);
  });

  test('with a time that is none marks nothing', async () => {
    const { chat, transport, talk } = await aliceConnects();
    transport.deliver(fromAlice(1));
    const result = say(chat, 'x');
    for (const time of [NaN, undefined, 'x', {}]) transport.events.signal(receipt(time as number));
    const send = await sendOf(transport, 0);
    assert.deepEqual(statesOf(talk), ['sent', 'sending']);
    transport.events.signal(receipt(5));
    send.acknowledge({ sentTime: 5 });
    await result;
    await settled();
    assert.deepEqual(statesOf(talk), ['read', 'read']);
  });

  test('of one member marks nothing in a talk of several', async () => {
    const { chat, transport } = await aliceConnects();
    transport.deliver(fromAlice(1, TEAM));
    transport.events.signal(receipt(9, 'team', TEAM));
    await settled();
    assert.deepEqual(statesOf(chat.conversation(TEAM)), ['sent']);
  });

  test('reaches also what is loaded above what is read', async () => {
    const { talk } = await aliceConnects({
      history: ({ before }) =>
        before
          ? { records: [fromAlice(1), fromAlice(2)], receipts: [receipt(3)] }
          : { records: [fromAlice(3), fromAlice(4)], receipts: [receipt(3)], older: 'o' },
    });
    read(talk);
    await settled();
    assert.deepEqual(statesOf(talk), ['read', 'sent']);
    await talk.loadOlder();
    assert.deepEqual(statesOf(talk), ['read', 'read', 'read', 'sent']);
  });

  test('that comes before the acknowledgement is not lost', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const first = say(chat, 'one');
    const second = say(chat, 'two');
    await sendOf(transport, 1);
    transport.events.signal(receipt(5));
    transport.sends[0]?.acknowledge({ sentTime: 5 });
    transport.sends[1]?.acknowledge({ sentTime: 6 });
    await Promise.all([first, second]);
    await settled();
    assert.deepEqual(statesOf(talk), ['read', 'sent']);
  });

  test('that claims the far future marks nothing that is sent later', async () => {
    const { chat, transport, talk } = await aliceConnects({ acknowledges: true });
    await say(chat, 'before');
    transport.events.signal(receipt(Number.MAX_SAFE_INTEGER));
    await say(chat, 'after');
    await settled();
    assert.deepEqual(statesOf(talk), ['read', 'sent']);
  });
});
