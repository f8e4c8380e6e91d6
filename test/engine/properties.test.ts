/** What holds whatever happens: queue, outbox, merge, duplicates, unread; shrunk to the least that breaks it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { createMessageList } from '../../src/conversation/message-list.js';
import { createChat, type MessageRecord, type TransportRecord } from '../../src/index.js';
import { isEarlier, placeOf, type Placed } from '../../src/messages/order.js';
import { incomingRecord } from '../../src/messages/record.js';
import { createQueue, type Task } from '../../src/send/queue.js';
import { createRate } from '../../src/send/rate.js';
import { createFakeTransport } from '../contract/index.js';
import { stopClock } from './fake-clock.js';
import { aliceConnects, BOB, fromBob, say, settled } from './setup.js';

/** Copies of a few messages of a few senders, under several names and places of the server. */
const copies = fc.array(
  fc.record({
    senderUserId: fc.constantFrom('alice', 'bob', 'carol'),
    messageId: fc.integer({ min: 1, max: 6 }),
    place: fc.integer({ min: 1, max: 40 }),
  }),
  { maxLength: 40 },
);

type Copy = { senderUserId: string; messageId: number; place: number };

const record = ({ senderUserId, messageId, place }: Copy): TransportRecord =>
  fromBob(place, {
    senderUserId,
    messageId,
    messageUId: `${senderUserId}-${String(messageId)}-${String(place)}`,
    sentTime: place,
    content: { content: `${senderUserId} ${String(messageId)}` },
  });

const nameOf = ({ senderUserId, messageId }: Pick<Copy, 'senderUserId' | 'messageId'>) =>
  `${senderUserId} ${String(messageId)}`;

const taken = (copy: Copy): Placed => ({ record: incomingRecord(record(copy), 'alice') });

/** Each message once, at the place of its first copy. */
function expected(all: readonly Copy[]): string[] {
  const first = new Map<string, Placed>();
  for (const copy of all) {
    const placed = taken(copy);
    const known = first.get(nameOf(copy));
    if (!known || isEarlier(placeOf(placed), placeOf(known))) first.set(nameOf(copy), placed);
  }
  return [...first.entries()]
    .sort(([, a], [, b]) => (isEarlier(placeOf(a), placeOf(b)) ? -1 : 1))
    .map(([name]) => name);
}

describe('a list of messages', () => {
  test('shows each message once, at its first copy, in whatever order the copies come', () => {
    fc.assert(
      fc.property(copies, (all) => {
        const list = createMessageList(() => undefined);
        for (const copy of all) list.take(taken(copy));
        assert.deepEqual(list.all().map(nameOf), expected(all));
      }),
    );
  });

  test('says of each message once that it is new', () => {
    fc.assert(
      fc.property(copies, (all) => {
        const list = createMessageList(() => undefined);
        const added = all.filter((copy) => list.take(taken(copy)) === 'added').map(nameOf);
        assert.deepEqual(added, [...new Set(all.map(nameOf))]);
      }),
    );
  });

  test('keeps pending messages after all others, in the order in which they left', () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({ add: fc.integer({ min: 1, max: 9 }) }),
        fc.record({ confirm: fc.integer({ min: 1, max: 9 }), place: fc.integer({ max: 50 }) }),
        fc.record({ remove: fc.integer({ min: 1, max: 9 }) }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(steps, (all) => {
        const list = createMessageList(() => undefined);
        let pending: number[] = [];
        const sent = new Set<number>();
        for (const step of all) {
          if ('add' in step) {
            list.add(own(step.add));
            if (!sent.has(step.add)) {
              pending = [...pending.filter((id) => id !== step.add), step.add];
            }
          } else if ('confirm' in step) {
            const { confirm: messageId, place } = step;
            list.take(taken({ senderUserId: 'alice', messageId, place }));
            pending = pending.filter((id) => id !== messageId);
            sent.add(messageId);
          } else {
            list.remove(own(step.remove));
            pending = pending.filter((id) => id !== step.remove);
          }
          const shown = list.all();
          const tail = shown.slice(shown.length - pending.length).map((one) => one.messageId);
          assert.deepEqual(tail, pending);
          assert.equal(new Set(shown.map(nameOf)).size, shown.length);
        }
      }),
    );
  });
});

function own(messageId: number): MessageRecord {
  const base = incomingRecord(record({ senderUserId: 'alice', messageId, place: 0 }), 'alice');
  return { ...base, messageUId: '', sentTime: 0, delivery: { state: 'queued' } };
}

describe('unread', () => {
  test('counts each counted message of others once, whatever comes twice', async () => {
    await fc.assert(
      fc.asyncProperty(copies, async (all) => {
        const { transport, talk, chat } = await aliceConnects();
        for (const copy of all) transport.deliver(record(copy));
        const others = new Set(
          all.filter(({ senderUserId }) => senderUserId !== 'alice').map(nameOf),
        );
        assert.equal(talk.$unread.get(), others.size);
        talk.markRead();
        for (const copy of all) transport.deliver(record(copy));
        assert.equal(talk.$unread.get(), 0);
        chat.destroy();
      }),
      { numRuns: 50 },
    );
  });
});

describe('the queue', () => {
  interface Job extends Task {
    readonly isClaimed: boolean;
    readonly takesMs: number;
  }
  const jobs = fc.array(
    fc.record({
      lane: fc.constantFrom('a', 'b', 'c'),
      turn: fc.integer({ min: 0, max: 1_000 }),
      isClaimed: fc.boolean(),
      takesMs: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 30 },
  );

  /** Runs all, on a clock that a wait moves on. */
  async function run(all: readonly Job[], overlap: boolean) {
    const starts: { readonly job: Job; readonly at: number }[] = [];
    const running = new Map<string, number>();
    let mostRunning = 0;
    let asked = 0;
    const queue = createQueue<Job>({
      rate: createRate(5, 1_004),
      now: () => performance.now(),
      mayOverlap: () => overlap,
      claim(job) {
        asked += 1;
        return job.takesMs % 2 === 0 ? job.isClaimed : Promise.resolve(job.isClaimed);
      },
      start(job) {
        starts.push({ job, at: performance.now() });
        running.set(job.lane, (running.get(job.lane) ?? 0) + 1);
        mostRunning = Math.max(mostRunning, ...running.values());
        return new Promise<void>((resolve) => {
          setTimeout(() => {
            running.set(job.lane, (running.get(job.lane) ?? 0) - 1);
            resolve();
          }, job.takesMs);
        });
      },
    });
    for (const job of all) queue.add(job);
    queue.open();
    const claimed = all.filter(({ isClaimed }) => isClaimed).length;
    while (asked < all.length || starts.length < claimed) await settled();
    return { starts, mostRunning, left: queue.size() };
  }

  for (const overlap of [true, false]) {
    const how = overlap ? 'overlap' : 'do not overlap';
    test(`starts what is claimed once, in turn, five in a second, where tasks ${how}`, async () => {
      await fc.assert(
        fc.asyncProperty(jobs, async (all) => {
          const { starts, mostRunning, left } = await run(all, overlap);
          assert.equal(left, 0);
          for (const lane of ['a', 'b', 'c']) {
            const inTurn = all
              .filter((job) => job.lane === lane && job.isClaimed)
              .sort((a, b) => a.turn - b.turn);
            const started = starts.filter(({ job }) => job.lane === lane).map(({ job }) => job);
            assert.deepEqual(
              started.map(({ turn }) => turn),
              inTurn.map(({ turn }) => turn),
            );
          }
          for (let index = 5; index < starts.length; index++) {
            const ms = (starts[index]?.at ?? 0) - (starts[index - 5]?.at ?? 0);
            assert.ok(ms > 1_000, `six starts in ${String(ms)} ms`);
          }
          if (!overlap) assert.ok(mostRunning <= 1);
        }),
        { numRuns: 60 },
      );
    });
  }
});

describe('the outbox', () => {
  type Move =
    'say' | 'acknowledge' | 'refuse' | 'lose' | 'tooFast' | 'cancel' | 'resend' | 'newTab';
  const moves = fc.array(
    fc.constantFrom<Move>(
      'say',
      'say',
      'acknowledge',
      'acknowledge',
      'refuse',
      'lose',
      'tooFast',
      'cancel',
      'resend',
      'newTab',
    ),
    { maxLength: 40 },
  );

  test('loses nothing, and sends nothing twice without need, whatever becomes of each', async (t) => {
    const clock = stopClock(t);
    await fc.assert(
      fc.asyncProperty(moves, async (all) => {
        const scope = String(Math.random());
        const server: TransportRecord[] = [];
        const open = () => {
          const transport = createFakeTransport({ scope, history: () => ({ records: server }) });
          return { transport, chat: createChat({ transport }), answered: 0 };
        };
        let tab = open();
        await tab.chat.connect('alice');
        const said = new Set<number>();
        const cancelled = new Set<number>();
        const next = () => tab.transport.sends[tab.answered];
        const store = (sent: MessageRecord) => {
          const sentTime = Date.now() + server.length;
          const messageUId = `server-${String(server.length)}`;
          server.push({ ...fromBob(sentTime), ...sent, messageUId, sentTime });
          return { messageUId, sentTime };
        };
        for (const move of all) {
          const send = next();
          const [oldest] = tab.chat.$outbox.get();
          if (move === 'say') {
            void tab.chat.sendTextMessage(
              BOB,
              { content: 'x' },
              { onSendBefore: ({ messageId }) => said.add(messageId) },
            );
          } else if (move === 'cancel' && oldest) {
            const { isOk } = await tab.chat.cancel(oldest.messageId);
            if (isOk) cancelled.add(oldest.messageId);
          } else if (move === 'resend' && oldest) void tab.chat.resend(oldest.messageId);
          else if (move === 'newTab') {
            tab.chat.destroy();
            await settled();
            tab = open();
            await tab.chat.connect('alice');
          } else if (send) {
            tab.answered += 1;
            if (move === 'acknowledge') send.acknowledge(store(send.record));
            if (move === 'refuse') send.refuse(22406);
            if (move === 'lose') send.lose();
            if (move === 'tooFast') send.refuse(20604);
          }
          await settled();
        }
        // whatever is left goes out, once people have sent again what failed
        for (let round = 0; round < 200 && tab.chat.$outbox.get().length > 0; round++) {
          const send = next();
          if (send) {
            tab.answered += 1;
            send.acknowledge(store(send.record));
          }
          for (const { messageId, delivery } of tab.chat.$outbox.get()) {
            if (delivery.state === 'failed') void tab.chat.resend(messageId);
          }
          await clock.advance(1_000);
        }
        const arrived = server.map(({ messageId }) => messageId ?? 0);
        const lost = [...said].filter((id) => !arrived.includes(id) && !cancelled.has(id));
        assert.deepEqual(lost, [], 'lost');
        assert.deepEqual(tab.chat.$outbox.get(), []);
        const twice = arrived.filter((id, index) => arrived.indexOf(id) !== index);
        assert.deepEqual(twice, [], 'twice');
        tab.chat.destroy();
      }),
      { numRuns: 40 },
    );
  });

  test('sends what is said in one go in that order', async () => {
    const { chat, transport } = await aliceConnects({ acknowledges: true });
    const texts = Array.from({ length: 30 }, (_, index) => String(index));
    await Promise.all(texts.map((text) => say(chat, text)));
    assert.deepEqual(
      transport.sends.map(({ record: sent }) => sent.content.content),
      texts,
    );
  });
});
