/** What the stores of a conversation say, and how often. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { HistoryState, MessageRecord } from '../../src/index.js';
import { stopClock } from './fake-clock.js';
import {
  aliceConnects,
  BOB,
  fromAlice,
  fromBob,
  range,
  read,
  say,
  sendOf,
  settled,
  textsOf,
} from './setup.js';

describe('$messages', () => {
  test('is set once for all that comes in one task', async () => {
    const { transport, chat, talk } = await aliceConnects({ acknowledges: true });
    let calls = 0;
    talk.$messages.listen(() => (calls += 1));
    await settled();
    calls = 0;
    for (const time of range(1, 100)) transport.deliver(fromBob(time));
    transport.events.signal({ kind: 'receipt', conversation: BOB, userId: 'bob', readTime: 5 });
    talk.markRead();
    assert.equal(calls, 0);
    await Promise.resolve();
    assert.equal(calls, 1);
    assert.equal(talk.$messages.get().length, 100);
    await say(chat, 'x');
  });

  test('shows a message of one’s own before the transport has answered', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const result = say(chat, 'x');
    await Promise.resolve();
    assert.deepEqual(textsOf(talk), ['x']);
    assert.equal(transport.sends.length, 0);
    (await sendOf(transport, 0)).acknowledge();
    await result;
  });

  test('gives a new array and new records, and never changes an old one', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const states: (readonly MessageRecord[])[] = [];
    talk.$messages.listen((messages) => states.push(messages));
    transport.deliver(fromBob(1));
    const result = say(chat, 'x');
    const send = await sendOf(transport, 0);
    const before = JSON.stringify(states);
    const count = states.length;
    send.acknowledge();
    await result;
    talk.markRead();
    await settled();
    assert.ok(states.length > count);
    assert.equal(JSON.stringify(states.slice(0, count)), before);
  });

  test('keeps the same object for a record that did not change', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(fromBob(1));
    await settled();
    const [first] = talk.$messages.get();
    transport.deliver(fromBob(2), fromBob(1));
    await settled();
    assert.equal(talk.$messages.get()[0], first);
  });
});

describe('the first page', () => {
  const history = () => ({ records: range(1, 3).map((time) => fromBob(time)), older: 'more' });

  test('is loaded by the first reader, and not before', async () => {
    const { transport, talk } = await aliceConnects({ history });
    transport.deliver(fromBob(4));
    await settled();
    assert.equal(transport.queries.length, 0);
    const stop = read(talk);
    const stopToo = read(talk);
    await settled();
    assert.deepEqual(
      transport.queries.map(({ limit, before }) => [limit, before]),
      [[50, undefined]],
    );
    assert.deepEqual(textsOf(talk), ['b1', 'b2', 'b3', 'b4']);
    assert.equal(talk.$position.get().hasOlder, true);
    stop();
    stopToo();
  });

  test('is loaded when connected, for a conversation that was read before', async () => {
    const { chat, transport } = await aliceConnects({ history });
    await chat.disconnect();
    const talk = chat.conversation({ ...BOB, targetId: 'dora' });
    read(talk);
    await settled();
    assert.equal(transport.queries.length, 0);
    assert.deepEqual(talk.$history.get(), { state: 'idle' });
    await chat.connect('alice');
    await settled();
    assert.deepEqual(
      transport.queries.map(({ conversation }) => conversation.targetId),
      ['dora'],
    );
  });

  test('is not loaded again by a later reader or a later connection', async () => {
    const { chat, transport, talk } = await aliceConnects({ history });
    read(talk)();
    await settled();
    await chat.disconnect();
    await chat.connect('alice');
    read(talk);
    await settled();
    assert.equal(transport.queries.length, 1);
  });

  test('is asked for again when it failed and there is a new connection', async (t) => {
    stopClock(t); // or it would be asked for again by itself
    let fails = true;
    const { chat, transport, talk } = await aliceConnects({
      history: () => (fails ? Promise.reject(new Error('no')) : history()),
    });
    const states: HistoryState[] = [];
    talk.$history.subscribe((state) => states.push(state));
    read(talk);
    await settled();
    fails = false;
    await chat.connect('alice');
    await settled();
    assert.equal(transport.queries.length, 2);
    assert.deepEqual(textsOf(talk), ['b1', 'b2', 'b3']);
    assert.deepEqual(
      states.map(({ state }) => state),
      ['idle', 'loading', 'failed', 'loading', 'idle'],
    );
    assert.deepEqual(states[2], { state: 'failed', reason: 'no' });
  });

  test('is asked for again when it failed and somebody asks for what is older', async (t) => {
    stopClock(t);
    let fails = true;
    const { talk } = await aliceConnects({
      history: () => (fails ? Promise.reject(new Error('no')) : history()),
    });
    read(talk);
    await settled();
    fails = false;
    await talk.loadOlder();
    assert.deepEqual(textsOf(talk), ['b1', 'b2', 'b3']);
  });

  test('is asked for by nobody where the transport has no history', async () => {
    const { transport, talk } = await aliceConnects({ capabilities: { history: false } });
    read(talk);
    transport.deliver(fromBob(1));
    await talk.loadOlder();
    await talk.loadLatest();
    assert.equal(transport.queries.length, 0);
    assert.deepEqual(textsOf(talk), ['b1']);
  });
});

describe('$unread', () => {
  test('counts whatever comes at once', async () => {
    const { chat, talk } = await aliceConnects();
    chat.receive(range(1, 200_000).map((time) => fromBob(time)));
    while (talk.$unread.get() < 200_000) await settled(); // they are taken in by steps
    assert.equal(talk.$unread.get(), 200_000);
    chat.destroy();
  });

  test('counts what is new, counted and from somebody else', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(
      fromBob(1),
      fromBob(2, { isCounted: false }),
      fromAlice(3, { messageId: 9 }),
      fromBob(4),
    );
    assert.equal(talk.$unread.get(), 2);
    transport.deliver(fromBob(4));
    assert.equal(talk.$unread.get(), 2);
  });

  test('does not count what comes from the history', async () => {
    const { talk } = await aliceConnects({ history: () => ({ records: [fromBob(1)] }) });
    read(talk);
    await settled();
    assert.equal(talk.$unread.get(), 0);
  });

  test('is 0 after markRead, which marks what came as read', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(fromBob(1), fromAlice(2), fromBob(3));
    await settled();
    assert.deepEqual(
      talk.$messages.get().map(({ receivedStatus }) => receivedStatus),
      [0, 0, 0],
    );
    talk.markRead();
    await settled();
    assert.equal(talk.$unread.get(), 0);
    assert.deepEqual(
      talk.$messages.get().map(({ delivery, receivedStatus }) => [delivery.state, receivedStatus]),
      [
        ['read', 1],
        ['sent', 0],
        ['read', 1],
      ],
    );
    assert.deepEqual(talk.$messages.get()[0]?.receivedStatusInfo, { isRead: true });
  });

  test('markRead marks also what was loaded above what is read', async () => {
    const { transport, talk } = await aliceConnects({
      history: ({ before }) =>
        before ? { records: [fromBob(1)] } : { records: [fromBob(2)], older: 'o' },
    });
    read(talk);
    await settled();
    talk.markRead();
    await talk.loadOlder();
    transport.deliver(fromBob(3));
    talk.markRead();
    await settled();
    assert.deepEqual(
      talk.$messages.get().map(({ delivery }) => delivery.state),
      ['read', 'read', 'read'],
    );
  });
});

test('$draft keeps what is written, for each conversation', async () => {
  const { chat, talk } = await aliceConnects();
  talk.setDraft('half a th');
  assert.equal(talk.$draft.get(), 'half a th');
  assert.equal(chat.conversation(BOB).$draft.get(), 'half a th');
  assert.equal(chat.conversation({ ...BOB, targetId: 'dora' }).$draft.get(), '');
});
