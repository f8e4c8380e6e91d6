/** A function of the page that throws stops nothing and loses nothing. */
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { createChat, type ConnectionState } from '../../src/index.js';
import { createFakeTransport } from '../contract/index.js';
import {
  aliceConnects,
  BOB,
  fromAlice,
  fromBob,
  say,
  settled,
  statesOf,
  textsOf,
} from './setup.js';

const throws = () => {
  throw new Error('oh no');
};

/** Waits a turn, so that what a listener threw elsewhere would be noticed. */
async function nothingEscapes(t: TestContext, work: () => Promise<void>): Promise<void> {
  const escaped: unknown[] = [];
  const note = (error: unknown) => escaped.push(error);
  process.on('uncaughtException', note);
  t.after(() => process.off('uncaughtException', note));
  await work();
  await settled();
  assert.deepEqual(escaped, []);
}

describe('a message listener that throws', () => {
  test('keeps no message from the others, and is reported once', async (t) => {
    await nothingEscapes(t, async () => {
      const { chat, transport, talk } = await aliceConnects();
      const told: string[] = [];
      chat.onMessage(throws);
      chat.onMessage(({ messageUId }) => told.push(messageUId));
      transport.deliver(fromBob(1), fromBob(2));
      transport.deliver(fromBob(3));
      await settled();
      assert.deepEqual(told, ['uid-1', 'uid-2', 'uid-3']);
      assert.deepEqual(textsOf(talk), ['b1', 'b2', 'b3']);
      assert.deepEqual(chat.$problems.get(), [
        { code: 'hook-threw', data: { hook: 'onMessage', reason: 'oh no' } },
      ]);
    });
  });

  test('can stop itself and others while it is called', async () => {
    const { chat, transport } = await aliceConnects();
    let calls = 0;
    const stop = chat.onMessage(() => {
      calls += 1;
      stop();
      stopToo();
    });
    const stopToo = chat.onMessage(() => (calls += 1));
    transport.deliver(fromBob(1), fromBob(2));
    assert.equal(calls, 1);
  });
});

describe('a store listener that throws', () => {
  test('loses no message, no unread and no other listener', async (t) => {
    await nothingEscapes(t, async () => {
      const { chat, transport, talk } = await aliceConnects();
      const told: string[] = [];
      const seen: number[] = [];
      for (const store of [talk.$messages, talk.$unread, talk.$typing, talk.$position]) {
        store.listen(throws);
      }
      talk.$messages.listen((messages) => seen.push(messages.length));
      chat.onMessage(({ messageUId }) => told.push(messageUId));
      await settled();
      transport.events.signal({
        kind: 'typing',
        conversation: BOB,
        userId: 'bob',
        messageType: 'x',
        timestamp: 1,
      });
      transport.deliver(fromBob(1), fromBob(2));
      await settled();
      transport.deliver(fromBob(3));
      await settled();
      assert.deepEqual(told, ['uid-1', 'uid-2', 'uid-3']);
      assert.deepEqual(textsOf(talk), ['b1', 'b2', 'b3']);
      assert.equal(talk.$unread.get(), 3);
      assert.deepEqual(talk.$typing.get(), []);
      assert.equal(seen.at(-1), 3);
      assert.deepEqual(chat.$problems.get()[0]?.code, 'hook-threw');
    });
  });

  test('does not spoil sending', async (t) => {
    await nothingEscapes(t, async () => {
      const { chat, transport, talk } = await aliceConnects();
      talk.$messages.listen(throws);
      talk.$position.listen(throws);
      const result = say(chat, 'x');
      await settled();
      transport.sends[0]?.acknowledge();
      assert.equal((await result).isOk, true);
      await settled();
      assert.deepEqual(statesOf(talk), ['sent']);
    });
  });

  test('does not spoil connecting', async (t) => {
    await nothingEscapes(t, async () => {
      const transport = createFakeTransport();
      const chat = createChat({ transport });
      const states: ConnectionState[] = [];
      chat.$connection.listen(throws);
      chat.$problems.listen(throws);
      chat.$connection.listen((state) => states.push(state));
      const connecting = chat.connect('alice');
      transport.events.problem({ code: 'storage-full', data: {} });
      transport.deliver(fromBob(1));
      assert.equal((await connecting).isOk, true);
      await settled();
      assert.deepEqual(textsOf(chat.conversation(BOB)), ['b1']);
      assert.deepEqual(
        states.map(({ state }) => state),
        ['connecting', 'connected'],
      );
      assert.deepEqual(
        chat.$problems
          .get()
          .map(({ code }) => code)
          .sort(),
        ['hook-threw', 'storage-full'],
      );
      await chat.disconnect();
      assert.equal(states.at(-1)?.state, 'idle');
    });
  });

  test('does not spoil the history', async (t) => {
    await nothingEscapes(t, async () => {
      const { talk } = await aliceConnects({ history: () => ({ records: [fromAlice(1)] }) });
      for (const store of [talk.$messages, talk.$history, talk.$position]) store.listen(throws);
      await settled();
      assert.deepEqual(textsOf(talk), ['a1']);
      assert.deepEqual(talk.$history.get(), { state: 'idle' });
    });
  });

  test('throws nothing at the transport', async () => {
    const { transport, talk } = await aliceConnects();
    for (const store of [talk.$typing, talk.$unread, talk.$messages]) store.listen(throws);
    const { events } = transport;
    events.signal({
      kind: 'typing',
      conversation: BOB,
      userId: 'bob',
      messageType: 'x',
      timestamp: 1,
    });
    events.records([fromBob(1)]);
    events.gap();
    events.connection({ state: 'reconnecting' });
    await settled();
  });
});

test('a problem is told of once, each code', async () => {
  const { chat, transport } = await aliceConnects();
  for (const code of ['storage-full', 'channel-unavailable', 'storage-full'] as const) {
    transport.events.problem({ code, data: {} });
  }
  assert.deepEqual(
    chat.$problems.get().map(({ code }) => code),
    ['storage-full', 'channel-unavailable'],
  );
});

test('a transport that throws at a typing sign keeps nobody from typing', async () => {
  const transport = Object.assign(createFakeTransport(), { signal: throws });
  const chat = createChat({ transport });
  await chat.connect('alice');
  assert.equal((await chat.sendTypingStatusMessage(BOB, 'RC:TxtMsg')).isOk, true);
});
