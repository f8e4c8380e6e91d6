/** One contiguous run of the conversation, wherever it stands and whatever comes meanwhile. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { HistoryPage, HistoryQuery, TransportRecord } from '../../src/index.js';
import { stopClock } from './fake-clock.js';
import {
  aliceConnects,
  BOB,
  fromAlice,
  fromBob,
  range,
  read,
  say,
  settled,
  textsOf,
} from './setup.js';

/** A server that has the messages 1 to `last`, in order; cursors are their times. */
function server(last: number, options: { author?: (time: number) => TransportRecord } = {}) {
  const author = options.author ?? ((time: number) => fromBob(time));
  const kept = range(1, last).map((time) => author(time));
  const held: (() => void)[] = [];
  let isHolding = false;

  function page({ before, after, around, limit }: HistoryQuery): HistoryPage {
    const index = kept.findIndex(({ messageUId }) => messageUId === around);
    let from = Math.max(0, kept.length - limit);
    if (before !== undefined) from = Math.max(0, Number(before) - limit);
    if (after !== undefined) from = Number(after);
    if (around !== undefined) from = Math.max(0, index - (limit >> 1));
    const to = before === undefined ? from + limit : Number(before);
    return {
      records: kept.slice(from, to),
      ...(from > 0 && { older: String(from) }),
      ...(to < kept.length && { newer: String(to) }),
    };
  }

  return {
    keep: (...records: TransportRecord[]) => kept.push(...records),
    /** This one is no record any more. */
    spoil(time: number) {
      kept[time - 1] = { ...fromBob(time), targetId: '' };
    },
    /** From now on pages are on their way until the test lets them go. */
    hold: () => (isHolding = true),
    letGo() {
      isHolding = false;
      for (const go of held.splice(0)) go();
    },
    history(query: HistoryQuery): HistoryPage | Promise<HistoryPage> {
      const answer = page(query);
      if (!isHolding) return answer;
      return new Promise((resolve) =>
        held.push(() => {
          resolve(answer);
        }),
      );
    },
  };
}

async function opened(last: number) {
  const kept = server(last);
  const alice = await aliceConnects({ history: kept.history });
  const stop = read(alice.talk);
  await settled();
  const comes = (...times: number[]) => {
    const records = times.map((time) => fromBob(time));
    kept.keep(...records);
    alice.transport.deliver(...records);
  };
  return { ...alice, server: kept, comes, stop };
}

const texts = (from: number, to: number) => range(from, to).map((time) => `b${String(time)}`);
const around = (time: number) => `uid-${String(time)}`;

describe('loading', () => {
  test('adds page by page what is older, until there is no more', async () => {
    const { talk } = await opened(120);
    assert.deepEqual(textsOf(talk), texts(71, 120));
    await talk.loadOlder(30);
    assert.deepEqual(textsOf(talk), texts(41, 120));
    assert.equal(talk.$position.get().hasOlder, true);
    await talk.loadOlder();
    await talk.loadOlder();
    assert.deepEqual(textsOf(talk), texts(1, 120));
    assert.deepEqual(talk.$position.get(), {
      atLatest: true,
      hasOlder: false,
      hasNewer: false,
      newCount: 0,
    });
  });

  test('goes to a message and from there both ways', async () => {
    const { talk } = await opened(120);
    await talk.loadAround(around(20), 10);
    assert.deepEqual(textsOf(talk), texts(15, 24));
    assert.deepEqual(talk.$position.get(), {
      atLatest: false,
      hasOlder: true,
      hasNewer: true,
      newCount: 0,
    });
    await talk.loadOlder(10);
    assert.deepEqual(textsOf(talk), texts(5, 24));
    await talk.loadNewer(50);
    assert.deepEqual(textsOf(talk), texts(5, 74));
    await talk.loadNewer(50);
    assert.deepEqual(textsOf(talk), texts(5, 120));
    assert.equal(talk.$position.get().atLatest, true);
    await talk.loadNewer(50);
    assert.deepEqual(textsOf(talk), texts(5, 120));
    await talk.loadOlder(2);
    assert.deepEqual(textsOf(talk), texts(3, 120));
  });

  test('of a history that ends where it begins knows that there is nothing older', async () => {
    const pages: HistoryPage[] = [
      { records: [fromBob(5), fromBob(6)], older: 'o' },
      { records: [fromBob(8)] },
    ];
    const { talk } = await aliceConnects({ history: () => pages.shift() ?? { records: [] } });
    read(talk);
    await settled();
    await talk.loadLatest();
    assert.equal(talk.$position.get().hasOlder, false);
    assert.deepEqual(textsOf(talk), ['b5', 'b6', 'b8']);
  });

  test('goes back to the latest', async () => {
    const { talk } = await opened(120);
    await talk.loadAround(around(20), 10);
    await talk.loadLatest();
    assert.deepEqual(textsOf(talk), texts(71, 120));
    assert.equal(talk.$position.get().atLatest, true);
    await talk.loadOlder(5);
    assert.deepEqual(textsOf(talk), texts(66, 120));
  });

  test('keeps what is loaded when the latest are asked for and join on to it', async () => {
    const { talk } = await opened(120);
    await talk.loadOlder();
    await talk.loadLatest();
    assert.deepEqual(textsOf(talk), texts(21, 120));
    await talk.loadOlder(10);
    assert.deepEqual(textsOf(talk), texts(11, 120));
  });

  test('asks once where several ask for the same', async () => {
    const { talk, transport } = await opened(120);
    await Promise.all([talk.loadOlder(), talk.loadOlder(), talk.loadOlder()]);
    assert.equal(transport.queries.length, 2);
    assert.deepEqual(textsOf(talk), texts(21, 120));
  });

  test('goes to the place that was asked for last', async () => {
    const { talk } = await opened(120);
    await Promise.all([talk.loadAround(around(20), 4), talk.loadAround(around(90), 4)]);
    assert.deepEqual(textsOf(talk), texts(88, 91));
  });

  test('does one after the other what is asked for at once', async () => {
    const { talk } = await opened(120);
    await Promise.all([talk.loadAround(around(40), 10), talk.loadOlder(5), talk.loadNewer(5)]);
    assert.deepEqual(textsOf(talk), texts(30, 49));
  });

  test('does one after the other what is asked for while others wait', async () => {
    const { talk, transport, server } = await opened(120);
    server.hold();
    const loading = [talk.loadOlder(10), talk.loadAround(around(20), 10)];
    await settled();
    assert.equal(transport.queries.length, 2);
    server.letGo();
    server.hold();
    await loading[0];
    await settled();
    loading.push(talk.loadLatest(10));
    await settled();
    assert.equal(transport.queries.length, 3);
    server.letGo();
    await Promise.all(loading);
    assert.deepEqual(textsOf(talk), texts(111, 120));
  });

  test('takes any number as a limit and asks for 1 to 1,000 whole ones', async () => {
    const { talk, transport } = await opened(120);
    const odd: unknown[] = [0, -5, 2.5, Number.NaN, Infinity, '7', null, undefined, {}];
    for (const limit of odd) await talk.loadLatest(limit as number);
    const asked = transport.queries.slice(1).map(({ limit }) => limit);
    assert.deepEqual(asked, [1, 1, 2, 50, 1_000, 50, 50, 50, 50]);
  });

  test('that fails says why, changes nothing and can be tried again', async () => {
    let fails = false;
    const kept = server(120);
    const { talk } = await aliceConnects({
      history: (query) => (fails ? Promise.reject(new Error('away')) : kept.history(query)),
    });
    read(talk);
    await settled();
    fails = true;
    await talk.loadOlder();
    assert.deepEqual(talk.$history.get(), { state: 'failed', reason: 'away' });
    assert.deepEqual(textsOf(talk), texts(71, 120));
    fails = false;
    await talk.loadOlder();
    assert.deepEqual(talk.$history.get(), { state: 'idle' });
    assert.deepEqual(textsOf(talk), texts(21, 120));
  });

  test('leaves out what is no record, and says so', async () => {
    const bad = { ...fromBob(2), content: 'text' } as unknown as TransportRecord;
    const { chat, talk } = await aliceConnects({
      history: () => ({ records: [fromBob(1), bad, fromBob(3)] }),
    });
    read(talk);
    await settled();
    assert.deepEqual(textsOf(talk), ['b1', 'b3']);
    assert.deepEqual(chat.$problems.get()[0]?.code, 'record-invalid');
  });

  test('copes with pages that overlap', async () => {
    const pages: Record<string, HistoryPage> = {
      latest: { records: [4, 5, 6].map((time) => fromBob(time)), older: 'a' },
      a: { records: [2, 3, 4, 5].map((time) => fromBob(time)), older: 'b' },
      b: { records: [1, 2].map((time) => fromBob(time)) },
    };
    const { talk } = await aliceConnects({
      history: ({ before = 'latest' }) => pages[before] ?? { records: [] },
    });
    read(talk);
    await settled();
    await talk.loadOlder();
    await talk.loadOlder();
    assert.deepEqual(textsOf(talk), texts(1, 6));
    assert.equal(talk.$position.get().hasOlder, false);
  });
});

describe('while the run is not at the latest', () => {
  test('what is new is counted and not added', async () => {
    const { talk, comes } = await opened(120);
    await talk.loadAround(around(20), 10);
    comes(121, 122);
    comes(123);
    await settled();
    assert.deepEqual(textsOf(talk), texts(15, 24));
    assert.equal(talk.$position.get().newCount, 3);
    assert.equal(talk.$unread.get(), 3);
    await talk.loadLatest(10);
    assert.deepEqual(textsOf(talk), texts(114, 123));
    assert.equal(talk.$position.get().newCount, 0);
  });

  test('what is new counts once, however often it comes', async () => {
    const { chat, talk, transport } = await opened(120);
    const told: string[] = [];
    chat.onMessage(({ messageUId }) => told.push(messageUId));
    await talk.loadAround(around(20), 10);
    transport.deliver(fromBob(121), fromBob(121));
    transport.deliver(fromBob(121));
    transport.deliver(fromBob(121, { messageId: 0 }));
    transport.deliver(fromBob(122, { messageId: 7 }), fromBob(123, { messageId: 7 }));
    assert.equal(talk.$position.get().newCount, 2);
    assert.equal(talk.$unread.get(), 2);
    assert.deepEqual(told, ['uid-121', 'uid-122']);
  });

  test('a copy of what was read and forgotten is not new', async () => {
    const { chat, talk, transport, comes } = await opened(120);
    comes(121);
    talk.markRead();
    await talk.loadAround(around(20), 10);
    let told = 0;
    chat.onMessage(() => (told += 1));
    transport.deliver(fromBob(121), fromBob(120));
    assert.equal(talk.$position.get().newCount, 0);
    assert.equal(talk.$unread.get(), 0);
    assert.equal(told, 0);
  });

  test('what is new is there when the run reaches it', async () => {
    const { talk, comes } = await opened(120);
    await talk.loadAround(around(100), 10);
    comes(121);
    await talk.loadNewer(50);
    assert.deepEqual(textsOf(talk), texts(95, 121));
    assert.equal(talk.$position.get().newCount, 0);
    comes(122);
    await settled();
    assert.deepEqual(textsOf(talk), texts(95, 122));
  });

  test('to send goes to the latest, where the message is', async () => {
    const { chat, talk, transport, server } = await opened(120);
    await talk.loadAround(around(20), 10);
    const sent = say(chat, 'mine');
    await settled();
    assert.deepEqual(textsOf(talk), [...texts(71, 120), 'mine']);
    transport.sends[0]?.acknowledge({ sentTime: 121, messageUId: 'mine' });
    await sent;
    server.keep(fromAlice(121, { messageUId: 'mine' }));
    await settled();
    assert.deepEqual(textsOf(talk), [...texts(71, 120), 'mine']);
  });

  test('a message of one’s own that is acknowledged before the page is here is not lost', async () => {
    const { chat, talk, transport, server } = await opened(120);
    let told = 0;
    chat.onMessage(() => (told += 1));
    await talk.loadAround(around(20), 10);
    server.hold();
    const sent = say(chat, 'mine');
    await settled();
    assert.deepEqual(textsOf(talk), [...texts(15, 24), 'mine']);
    transport.sends[0]?.acknowledge({ sentTime: 121, messageUId: 'mine' });
    const { data } = await sent;
    transport.deliver(fromAlice(121, { messageUId: 'mine', messageId: data?.messageId ?? 0 }));
    await settled();
    assert.deepEqual(textsOf(talk), texts(15, 24));
    assert.equal(talk.$position.get().newCount, 0);
    server.letGo();
    await settled();
    assert.deepEqual(textsOf(talk), [...texts(71, 120), 'mine']);
    transport.deliver(fromAlice(121, { messageUId: 'other', messageId: data?.messageId ?? 0 }));
    assert.equal(told, 0);
  });
});

describe('while a page is on its way', () => {
  test('what comes is not lost: the first page', async () => {
    const kept = server(60);
    kept.hold();
    const { talk, transport } = await aliceConnects({ history: kept.history });
    read(talk);
    await settled();
    transport.deliver(fromBob(61), fromBob(62));
    kept.letGo();
    await settled();
    assert.deepEqual(textsOf(talk), texts(11, 62));
  });

  test('what comes is not lost: going back to the latest', async () => {
    const { talk, server, comes } = await opened(120);
    await talk.loadAround(around(20), 10);
    server.hold();
    const loading = talk.loadLatest(10);
    await settled();
    comes(121);
    await settled();
    server.letGo();
    await loading;
    assert.deepEqual(textsOf(talk), texts(111, 121));
    assert.equal(talk.$position.get().newCount, 0);
  });

  test('what comes is not lost: the page that reaches the latest', async () => {
    const { talk, server, comes } = await opened(120);
    await talk.loadAround(around(100), 10);
    server.hold();
    const loading = talk.loadNewer(50);
    await settled();
    comes(121, 122);
    server.letGo();
    await loading;
    assert.deepEqual(textsOf(talk), texts(95, 122));
  });

  test('what comes is not lost: an older page', async () => {
    const { talk, server, comes } = await opened(120);
    server.hold();
    const loading = talk.loadOlder(10);
    await settled();
    comes(121);
    server.letGo();
    await loading;
    assert.deepEqual(textsOf(talk), texts(61, 121));
  });

  test('what came while an earlier one was is not added once more', async () => {
    const { talk, server, comes } = await opened(120);
    server.hold();
    const loading = talk.loadOlder(10);
    await settled();
    comes(121);
    server.letGo();
    await loading;
    await talk.loadAround(around(20), 10);
    comes(...range(122, 200));
    await talk.loadLatest(10);
    assert.deepEqual(textsOf(talk), texts(191, 200));
  });

  test('a change is not lost', async () => {
    const kept = server(3);
    kept.hold();
    const { talk, transport } = await aliceConnects({ history: kept.history });
    read(talk);
    await settled();
    transport.events.change({
      kind: 'recall',
      conversation: BOB,
      messageUId: 'uid-2',
      userId: 'bob',
      time: 4,
    });
    kept.letGo();
    await settled();
    assert.deepEqual(
      talk.$messages.get().map(({ messageType }) => messageType),
      ['RC:TxtMsg', 'RC:RcCmd', 'RC:TxtMsg'],
    );
  });

  test('a receipt is not lost', async () => {
    const kept = server(3, { author: (time) => fromAlice(time) });
    kept.hold();
    const { talk, transport } = await aliceConnects({ history: kept.history });
    read(talk);
    await settled();
    transport.events.signal({ kind: 'receipt', conversation: BOB, userId: 'bob', readTime: 2 });
    kept.letGo();
    await settled();
    assert.deepEqual(
      talk.$messages.get().map(({ delivery }) => delivery.state),
      ['read', 'read', 'sent'],
    );
  });

  test('a connection that ends does not hold up the next one', async () => {
    const { chat, talk, server, transport } = await opened(120);
    server.hold(); // and never let go
    void talk.loadOlder();
    void talk.loadAround(around(5));
    await settled();
    await chat.disconnect();
    assert.deepEqual(talk.$history.get(), { state: 'idle' });
    await chat.connect('alice');
    server.hold();
    const loading = talk.loadOlder(10);
    await settled();
    assert.equal(transport.queries.length, 3);
    server.letGo();
    await loading;
    await settled();
    assert.equal(transport.queries.length, 3);
    assert.deepEqual(textsOf(talk), texts(61, 120));
  });

  test('another user’s connection gives it to nobody', async () => {
    const { chat, talk, server } = await opened(120);
    server.hold();
    void talk.loadOlder();
    await settled();
    await chat.connect('carol');
    server.letGo();
    await settled();
    assert.deepEqual(textsOf(talk), []);
    const hers = chat.conversation(BOB);
    read(hers);
    await settled();
    assert.deepEqual(textsOf(hers), texts(71, 120));
  });
});

describe('after a gap', () => {
  test('what was missed is read, and joins on to what is there', async () => {
    const { talk, transport, server } = await opened(120);
    server.keep(...range(121, 140).map((time) => fromBob(time)));
    transport.events.gap();
    await settled();
    assert.deepEqual(textsOf(talk), texts(71, 140));
    await talk.loadOlder();
    assert.deepEqual(textsOf(talk), texts(21, 140));
  });

  test('what it does not join on to is forgotten, so that the run has no gap', async () => {
    const { talk, transport, server } = await opened(120);
    server.keep(...range(121, 300).map((time) => fromBob(time)));
    transport.events.gap();
    await settled();
    assert.deepEqual(textsOf(talk), texts(251, 300));
    await talk.loadOlder();
    assert.deepEqual(textsOf(talk), texts(201, 300));
  });

  test('a message that comes before the page is here hides no gap', async () => {
    const { talk, transport, server, comes } = await opened(120);
    server.keep(...range(121, 300).map((time) => fromBob(time)));
    server.hold();
    transport.events.gap();
    await settled();
    comes(301);
    server.letGo();
    await settled();
    assert.deepEqual(textsOf(talk), texts(251, 301));
  });

  test('a page that was on its way is read again', async () => {
    const { talk, transport, server } = await opened(120);
    server.hold();
    void talk.loadLatest();
    await settled();
    server.keep(...range(121, 140).map((time) => fromBob(time)));
    transport.events.gap();
    server.letGo();
    await settled();
    assert.deepEqual(textsOf(talk), texts(71, 140));
  });

  test('the first page that was on its way is read again', async () => {
    const kept = server(20);
    kept.hold();
    const { talk, transport } = await aliceConnects({ history: kept.history });
    read(talk);
    await settled();
    kept.keep(fromBob(21));
    transport.events.gap();
    kept.letGo();
    await settled();
    assert.deepEqual(textsOf(talk), texts(1, 21));
  });

  test('a reader of older messages stays there, and misses nothing on the way down', async () => {
    const { talk, transport, server } = await opened(120);
    await talk.loadAround(around(100), 10);
    server.hold();
    const loading = talk.loadNewer(50);
    await settled();
    server.keep(...range(121, 125).map((time) => fromBob(time)));
    transport.events.gap();
    await settled();
    assert.deepEqual(textsOf(talk), texts(95, 104));
    server.letGo();
    await loading;
    await settled();
    assert.deepEqual(textsOf(talk), texts(76, 125));
  });

  test('on the way to the latest, what is loaded stays', async () => {
    const { talk, transport, server } = await opened(120);
    await talk.loadAround(around(20), 10);
    server.hold();
    const loading = talk.loadNewer(10);
    await settled();
    transport.events.gap();
    server.letGo();
    await loading;
    await talk.loadNewer(200);
    await settled();
    assert.deepEqual(textsOf(talk), texts(15, 120));
    assert.equal(transport.queries.length, 4);
  });

  test('and another one later, each joins on to what was there before it', async () => {
    const { talk, transport, server, comes } = await opened(120);
    transport.events.gap();
    await settled();
    comes(...range(121, 200));
    server.keep(fromBob(201));
    transport.events.gap();
    await settled();
    assert.deepEqual(textsOf(talk), texts(71, 201));
  });

  test('a page that begins with what is no record hides no gap', async () => {
    const { talk, transport, server } = await opened(120);
    server.keep(...range(121, 300).map((time) => fromBob(time)));
    server.spoil(251);
    transport.events.gap();
    await settled();
    assert.deepEqual(textsOf(talk), texts(252, 300));
  });

  test('what could not be read is read with the next connection', async () => {
    const kept = server(120);
    let fails = false;
    const { chat, talk, transport } = await aliceConnects({
      history: (query) => (fails ? Promise.reject(new Error('away')) : kept.history(query)),
    });
    read(talk);
    await settled();
    fails = true;
    kept.keep(...range(121, 300).map((time) => fromBob(time)));
    transport.events.gap();
    await settled();
    transport.deliver(fromBob(301));
    fails = false;
    await chat.connect('alice');
    await settled();
    assert.deepEqual(textsOf(talk), texts(251, 301));
  });

  test('what cannot be read is asked for until it can, and told of after three times', async (t) => {
    const clock = stopClock(t);
    const kept = server(120);
    let fails = false;
    const { chat, talk, transport } = await aliceConnects({
      history: (query) => (fails ? Promise.reject(new Error('away')) : kept.history(query)),
    });
    read(talk);
    await clock.advance(0);
    fails = true;
    kept.keep(...range(121, 130).map((time) => fromBob(time)));
    transport.events.gap();
    await clock.advance(0);
    assert.deepEqual(chat.$problems.get(), []);
    await clock.until(() => transport.queries.length === 4);
    await clock.advance(0);
    assert.deepEqual(chat.$problems.get(), [{ code: 'history-gap', data: { reason: 'away' } }]);
    const asked = transport.queries.length;
    await clock.advance(300_000);
    const more = transport.queries.length - asked;
    assert.ok(more >= 9 && more <= 20, `asked ${String(more)} times in five minutes`);
    fails = false;
    await clock.advance(31_000);
    assert.deepEqual(textsOf(talk), texts(71, 130));
    const enough = transport.queries.length;
    await clock.advance(300_000);
    assert.equal(transport.queries.length, enough);
  });

  test('a first page that cannot be read is asked for until it can, whatever comes meanwhile', async (t) => {
    const clock = stopClock(t);
    const kept = server(120);
    let fails = true;
    const { talk, transport } = await aliceConnects({
      history: (query) => (fails ? Promise.reject(new Error('away')) : kept.history(query)),
    });
    read(talk);
    await clock.advance(0);
    assert.deepEqual(talk.$history.get(), { state: 'failed', reason: 'away' });
    transport.deliver(fromBob(121));
    kept.keep(fromBob(121), fromBob(122));
    transport.events.gap();
    fails = false;
    await clock.advance(31_000);
    assert.deepEqual(textsOf(talk), texts(73, 122));
    assert.deepEqual(talk.$history.get(), { state: 'idle' });
  });

  test('a conversation that nobody has read asks for nothing', async () => {
    const { transport } = await aliceConnects();
    transport.deliver(fromBob(1));
    transport.events.gap();
    await settled();
    assert.equal(transport.queries.length, 0);
  });
});
