/** Where a message stands, and that it stays there. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { MessageRecord, TransportRecord } from '../../src/index.js';
import {
  aliceConnects,
  fromAlice,
  fromBob,
  range,
  read,
  say,
  seeded,
  sendOf,
  settled,
  statesOf,
  textsOf,
} from './setup.js';

describe('confirmed messages', () => {
  test('stand by the transport’s order where it gives one', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(fromBob(1, { order: 30 }), fromBob(2, { order: 10 }));
    transport.deliver(fromBob(3, { order: 20 }));
    await settled();
    assert.deepEqual(textsOf(talk), ['b2', 'b3', 'b1']);
  });

  test('stand by their time, then by the server’s name, where it gives none', async () => {
    const { transport, talk } = await aliceConnects();
    const named = (messageUId: string) =>
      fromBob(5, { messageUId, content: { content: messageUId } });
    transport.deliver(named('c'), fromBob(9), named('a'), fromBob(2), named('b'));
    await settled();
    assert.deepEqual(textsOf(talk), ['b2', 'a', 'b', 'c', 'b9']);
  });

  test('that come late take their place between the others', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(...[1, 3, 5].map((time) => fromBob(time)));
    transport.deliver(fromBob(4), fromBob(2));
    await settled();
    assert.deepEqual(textsOf(talk), ['b1', 'b2', 'b3', 'b4', 'b5']);
  });

  test('do not move when a later copy comes', async () => {
    const { transport, talk } = await aliceConnects();
    transport.deliver(fromBob(1, { messageId: 1 }), fromBob(2, { messageId: 2 }));
    transport.deliver(fromBob(9, { messageId: 1, order: 99 }));
    await settled();
    assert.deepEqual(textsOf(talk), ['b1', 'b2']);
  });

  test('stand where their first copy does, though it comes last, and stay what they are', async () => {
    const { transport, talk } = await aliceConnects();
    const copy = (time: number, messageUId: string) =>
      fromBob(time, { messageId: 3, messageUId, content: { content: 'twice' } });
    transport.deliver(fromBob(1), copy(5, 'later'));
    await settled();
    transport.deliver(copy(3, 'first'), fromBob(4));
    await settled();
    assert.deepEqual(textsOf(talk), ['b1', 'twice', 'b4']);
    const [, twice] = talk.$messages.get();
    assert.deepEqual([twice?.messageUId, twice?.sentTime], ['later', 5]);
    transport.deliver(copy(9, 'third'), copy(5, 'later'));
    await settled();
    assert.deepEqual(textsOf(talk), ['b1', 'twice', 'b4']);
  });

  test('stand where their first copy does by the transport’s order too', async () => {
    const { transport, talk } = await aliceConnects();
    const copy = (order: number, messageUId: string) =>
      fromBob(5, { messageId: 3, order, messageUId, content: { content: 'twice' } });
    transport.deliver(fromBob(1, { order: 10 }), copy(50, 'a'), fromBob(4, { order: 40 }));
    transport.deliver(copy(20, 'b'));
    await settled();
    assert.deepEqual(textsOf(talk), ['b1', 'twice', 'b4']);
  });
});

describe('messages on their way', () => {
  test('stand after all confirmed ones, in the order in which they were sent', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const sent = ['one', 'two', 'three'].map((text) => say(chat, text));
    await Promise.resolve();
    transport.deliver(fromBob(1_000_000));
    await sendOf(transport, 2);
    assert.deepEqual(textsOf(talk), ['b1000000', 'one', 'two', 'three']);
    for (const send of transport.sends) send.acknowledge();
    await Promise.all(sent);
  });

  test('take their final place once, when they are acknowledged', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const sent = ['one', 'two'].map((text) => say(chat, text));
    transport.deliver(fromBob(100));
    await sendOf(transport, 1);
    transport.sends[1]?.acknowledge({ sentTime: 50 });
    await sent[1];
    await settled();
    assert.deepEqual(textsOf(talk), ['two', 'b100', 'one']);
    transport.sends[0]?.acknowledge({ sentTime: 200 });
    await sent[0];
    // another copy, which is later
    transport.deliver(fromAlice(300, { messageId: transport.sends[0]?.record.messageId ?? 0 }));
    await settled();
    assert.deepEqual(textsOf(talk), ['two', 'b100', 'one']);
  });

  test('move to the end when they are sent again', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const first = say(chat, 'one');
    const second = say(chat, 'two');
    (await sendOf(transport, 0)).refuse(1);
    const { data } = await first;
    const again = chat.resend(data?.messageId ?? 0, talk);
    await sendOf(transport, 2);
    assert.deepEqual(textsOf(talk), ['two', 'one']);
    assert.deepEqual(statesOf(talk), ['sending', 'sending']);
    for (const send of transport.sends) send.acknowledge();
    await Promise.all([second, again]);
  });

  test('that failed stay where they are and hold up nobody', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const sent = ['one', 'two', 'three'].map((text) => say(chat, text));
    (await sendOf(transport, 2)).acknowledge();
    transport.sends[0]?.refuse(1);
    await Promise.all([sent[0], sent[2]]);
    await settled();
    assert.deepEqual(textsOf(talk), ['three', 'one', 'two']);
    assert.deepEqual(statesOf(talk), ['sent', 'failed', 'sending']);
    transport.sends[1]?.acknowledge();
    await sent[1];
  });
});

/** One run of the property test: who says what, in which order it comes, and what is seen of it. */
async function randomRun(seed: number): Promise<void> {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const hasOrder = random() < 0.5;
  const { chat, transport, talk } = await aliceConnects();
  const stop = read(talk);

  /** What the server knows: unique places, some equal times, some messages under two names. */
  const server: TransportRecord[] = range(1, 12).map((place) =>
    fromBob(place * 10 - (place % 3 === 0 ? 10 : 0), {
      ...(hasOrder && { order: place * 10 }),
      messageUId: `u${String(place).padStart(2, '0')}`,
      messageId: place % 4 === 0 ? 0 : place,
      content: { content: `b${String(place)}` },
    }),
  );
  const deliveries = server.flatMap((record) => {
    const other = { ...record, messageUId: `${record.messageUId}-copy` };
    return record.messageId === 0 ? [record, record] : [record, record, other];
  });

  const sent: Promise<unknown>[] = [];
  const seenOrder = new Map<string, number>();
  const steps = [...deliveries.map((record) => ['deliver', record] as const)];
  shuffle(steps, below);

  while (steps.length > 0 || sent.length < 4) {
    if (sent.length < 4 && below(4) === 0) {
      sent.push(say(chat, `a${String(sent.length)}`));
    } else {
      const burst = steps.splice(0, 1 + below(3)).map(([, record]) => record);
      if (burst.length > 0) transport.deliver(...burst);
    }
    if (below(3) === 0) await settled();
    check();
  }
  await sendOf(transport, 3);
  check();
  const settling = transport.sends.map((send, index) => ({ send, index }));
  shuffle(settling, below);
  for (const { send, index } of settling) {
    const place = 5 + index * 30;
    const named = { sentTime: place, ...(hasOrder && { order: place }) };
    const messageUId = `mine-${String(index)}`;
    const echo = fromAlice(place, { ...named, messageUId, messageId: send.record.messageId });
    const steps = [
      () => {
        send.acknowledge({ messageUId, ...named });
      },
      () => {
        transport.deliver(echo);
      },
    ];
    if (below(2) === 0) steps.reverse();
    for (const step of steps) {
      step();
      if (below(2) === 0) await settled();
      check();
    }
  }
  await Promise.all(sent);
  await settled();
  check();
  const shown = talk.$messages.get();
  assert.equal(shown.length, 16);
  assert.equal(shown.filter(isPending).length, 0);
  const mine = shown.filter(({ senderUserId }) => senderUserId === 'alice');
  assert.deepEqual(new Set(mine.map(({ delivery }) => delivery.state)), new Set(['sent']));
  assert.equal(transport.sends.length, 4);
  stop();

  function check(): void {
    const shown = talk.$messages.get();
    const names = shown.map(({ senderUserId, content }) => senderUserId + String(content.content));
    assert.equal(new Set(names).size, names.length, 'a message is there twice');
    const firstPending = shown.findIndex(isPending);
    const confirmed = firstPending < 0 ? shown : shown.slice(0, firstPending);
    const pending = shown.slice(confirmed.length);
    assert.ok(pending.every(isPending), 'a pending message stands before a confirmed one');
    const sending = pending.map(({ content }) => String(content.content));
    assert.deepEqual(sending, [...sending].sort(), 'pending ones are not in the order of sending');
    confirmed.forEach(({ messageUId }, index) => {
      for (const other of confirmed.slice(index + 1)) {
        const pair = `${messageUId} < ${other.messageUId}`;
        assert.ok(!seenOrder.has(`${other.messageUId} < ${messageUId}`), `${pair} has moved`);
        seenOrder.set(pair, seed);
      }
    });
    if (hasOrder) return;
    confirmed.forEach((record, index) => {
      const before = confirmed[index - 1];
      assert.ok(!before || isInOrder(before, record), 'times do not rise');
    });
  }
}

function isPending({ messageUId }: MessageRecord): boolean {
  return messageUId === '';
}

function isInOrder(a: MessageRecord, b: MessageRecord): boolean {
  return a.sentTime < b.sentTime || (a.sentTime === b.sentTime && a.messageUId < b.messageUId);
}

function shuffle(items: unknown[], below: (limit: number) => number): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = below(index + 1);
    [items[index], items[other]] = [items[other], items[index]];
  }
}

test('in whatever order it comes, each message is there once, in order, and does not move', async () => {
  for (const seed of range(1, 150)) {
    await randomRun(seed).catch((error: unknown) => {
      throw new Error(`seed ${String(seed)}`, { cause: error });
    });
  }
});
