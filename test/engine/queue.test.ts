/** Who leaves when: each conversation in its order, all in turn, five in any second. */
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { createChat, type Chat } from '../../src/index.js';
import { SEND_STARTS, SEND_WINDOW_MS } from '../../src/limits.js';
import { createQueue, type Task } from '../../src/send/queue.js';
import { createRate } from '../../src/send/rate.js';
import { createFakeTransport } from '../contract/index.js';
import { stopClock, type FakeClock } from './fake-clock.js';
import { BOB, range, say, seeded, settled } from './setup.js';

interface Named extends Task {
  readonly name: string;
}

interface Setting {
  readonly mayOverlap?: boolean;
  readonly claim?: (name: string) => boolean | Promise<boolean>;
  readonly start?: (name: string) => PromiseLike<unknown> | undefined;
}

/** An open queue that starts what is not refused; tasks are named by their lane and turn. */
function queued(t: TestContext, { mayOverlap = true, claim, start }: Setting = {}) {
  const clock = stopClock(t);
  const rate = createRate(SEND_STARTS, SEND_WINDOW_MS);
  const started: string[] = [];
  const times: number[] = [];
  const queue = createQueue<Named>({
    rate,
    now: () => performance.now(),
    mayOverlap: () => mayOverlap,
    claim: ({ name }) => claim?.(name) ?? true,
    start({ name }) {
      started.push(name);
      times.push(clock.now());
      return start?.(name);
    },
  });
  queue.open();
  /** Adds `a1` to lane `a` with turn 1, and so on. */
  const add = (...names: string[]) => {
    for (const name of names)
      queue.add({ name, lane: name.charAt(0), turn: Number(name.slice(1)) });
  };
  return { clock, rate, queue, started, times, add };
}

/** A promise that is answered when the test says so. */
function later<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<Value>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}

/** Asserts that there are never more than five in a window, whichever begins it. */
function assertPaced(times: readonly number[], windowMs: number): void {
  times.slice(SEND_STARTS).forEach((time, index) => {
    const spanMs = time - (times[index] as number);
    assert.ok(spanMs >= windowMs, `six starts within ${String(spanMs)} ms`);
  });
}

describe('the rate', () => {
  test('lets five through at once, and the sixth a window after the first', () => {
    const rate = createRate(5, 1_004);
    for (const at of [10, 20, 30, 40]) rate.started(at);
    assert.ok(rate.next() < 0);
    rate.started(50);
    assert.equal(rate.next(), 1_014);
    rate.started(1_014);
    assert.equal(rate.next(), 1_024);
  });

  test('counts all places as taken where somebody else may have sent', () => {
    const rate = createRate(5, 1_004);
    rate.fill(100);
    for (const at of range(0, 4)) {
      assert.equal(rate.next(), 1_104);
      rate.started(1_104 + at);
    }
    assert.equal(rate.next(), 2_108);
  });
});

describe('a lane', () => {
  test('starts in the order of turns, whatever the order in which they came', async (t) => {
    const { clock, queue, started, add } = queued(t);
    queue.close();
    add('a3', 'a1', 'a5', 'a2', 'a4');
    queue.open();
    await clock.advance(0);
    assert.deepEqual(started, ['a1', 'a2', 'a3', 'a4', 'a5']);
    assert.equal(queue.size(), 0);
  });

  test('lets what comes back with an earlier turn go before all later ones', async (t) => {
    const { clock, started, add } = queued(t);
    add('a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7');
    await clock.advance(500);
    add('a2');
    await clock.advance(1_000);
    assert.deepEqual(started.slice(5), ['a2', 'a6', 'a7']);
  });

  test('of thousands keeps its order', async (t) => {
    const { clock, started, add, queue } = queued(t);
    const names = range(1, 2_000).map((turn) => `a${String(turn)}`);
    add(...names);
    assert.equal(queue.size() + started.length, 2_000);
    await clock.until(() => started.length === 2_000);
    assert.deepEqual(started, names);
  });

  test('whose tasks may overlap waits for none of them', async (t) => {
    const { clock, started, add } = queued(t, { start: () => new Promise(() => undefined) });
    add('a1', 'a2', 'a3');
    await clock.advance(0);
    assert.deepEqual(started, ['a1', 'a2', 'a3']);
  });

  test('whose tasks may not overlap waits for each, and holds up no other lane', async (t) => {
    const running = new Map<string, ReturnType<typeof later>>();
    const { clock, started, add } = queued(t, {
      mayOverlap: false,
      start(name) {
        const run = later();
        running.set(name, run);
        return run.promise;
      },
    });
    add('a1', 'a2', 'a3', 'b1', 'b2');
    await clock.advance(5_000);
    assert.deepEqual(started, ['a1', 'b1']);
    running.get('a1')?.resolve(undefined);
    await clock.advance(0);
    assert.deepEqual(started, ['a1', 'b1', 'a2']);
    running.get('a2')?.reject(new Error('failed'));
    await clock.advance(0);
    assert.deepEqual(started, ['a1', 'b1', 'a2', 'a3']);
  });

  test('that was empty for a while goes on as before', async (t) => {
    const { clock, started, add } = queued(t);
    add('a1');
    await clock.advance(10_000);
    add('a2');
    await clock.advance(0);
    assert.deepEqual(started, ['a1', 'a2']);
  });
});

describe('lanes', () => {
  test('are served in turn, however long one of them is', async (t) => {
    const { clock, queue, started, add } = queued(t);
    queue.close();
    add(...range(1, 100).map((turn) => `a${String(turn)}`), 'b1', 'b2', 'c1');
    queue.open();
    await clock.advance(0);
    assert.deepEqual(started, ['a1', 'b1', 'c1', 'a2', 'b2']);
  });

  test('have a newcomer wait for one round at the most', async (t) => {
    const { clock, started, add } = queued(t);
    for (const lane of ['a', 'b', 'c']) {
      add(...range(1, 50).map((turn) => lane + String(turn)));
    }
    await clock.advance(3_000);
    const before = started.length;
    add('z1');
    await clock.advance(2_000);
    const place = started.indexOf('z1') - before;
    assert.ok(place >= 0 && place <= 3, `place ${String(place)}`);
  });
});

describe('five in any a window of the limit', () => {
  test('are what starts, as soon as it may', async (t) => {
    const { clock, times, add } = queued(t);
    add(...range(1, 12).map((turn) => `a${String(turn)}`));
    await clock.advance(5_000);
    const [second, third] = [SEND_WINDOW_MS, 2 * SEND_WINDOW_MS];
    const expected = [...range(1, 5).map(() => 0), ...range(1, 5).map(() => second), third, third];
    assert.deepEqual(times, expected);
  });

  test('hold wherever the window begins', async (t) => {
    const { clock, times, add } = queued(t);
    const random = seeded(7);
    let turn = 0;
    while (turn < 500) {
      const last = turn + Math.floor(random() * 9);
      while (turn < last) add(`a${String((turn += 1))}`);
      await clock.advance(Math.floor(random() * 1_500));
    }
    await clock.until(() => times.length === turn);
    assert.equal(times.length, turn);
    assertPaced(times, SEND_WINDOW_MS);
  });

  test('are counted from where they start, not from where they were claimed', async (t) => {
    const { clock, times, add } = queued(t, {
      claim: () => new Promise((resolve) => setTimeout(resolve, 40, true)),
    });
    add(...range(1, 30).map((turn) => `a${String(turn)}`));
    await clock.until(() => times.length === 30);
    assertPaced(times, SEND_WINDOW_MS);
  });

  test('lose no time where claims are quick', async (t) => {
    const { clock, times, add } = queued(t, {
      claim: () => new Promise((resolve) => setTimeout(resolve, 3, true)),
    });
    add(...range(1, 50).map((turn) => `a${String(turn)}`));
    await clock.until(() => times.length === 50);
    assertPaced(times, SEND_WINDOW_MS);
    const idealMs = 9 * 1_000;
    assert.ok((times.at(-1) as number) < idealMs * 1.02, `${String(times.at(-1))} ms`);
  });

  test('wait where the limit moves between the claim and the start', async (t) => {
    const claims: string[] = [];
    const { clock, rate, times, add } = queued(t, {
      claim(name) {
        claims.push(name);
        return true;
      },
    });
    add(...range(1, 6).map((turn) => `a${String(turn)}`));
    await clock.until(() => claims.includes('a6'));
    rate.fill(clock.now());
    const filledAt = clock.now();
    await clock.advance(3_000);
    assert.equal(times[5], filledAt + SEND_WINDOW_MS);
  });
});

describe('a claim', () => {
  test('that is refused skips the task and costs no start', async (t) => {
    const { clock, started, times, add } = queued(t, { claim: (name) => !/[2-7]/.test(name) });
    add(...range(1, 9).map((turn) => `a${String(turn)}`));
    await clock.advance(0);
    assert.deepEqual(started, ['a1', 'a8', 'a9']);
    assert.deepEqual(times, [0, 0, 0]);
  });

  test('is asked for one task after the other, and shortly before it starts', async (t) => {
    const claims: [string, number][] = [];
    let open = 0;
    const { clock, started, add } = queued(t, {
      async claim(name) {
        claims.push([name, performance.now()]);
        assert.equal((open += 1), 1);
        await new Promise((resolve) => setTimeout(resolve, 2));
        open -= 1;
        return true;
      },
    });
    add(...range(1, 7).map((turn) => `a${String(turn)}`), 'b1');
    await clock.advance(1_100);
    assert.equal(started.length, 8);
    assert.equal(claims.length, 8);
    const early = claims.filter(([, at]) => at > 100 && at < 980);
    assert.deepEqual(early, []);
  });

  test('that is on its way when the queue is cleared starts its task and no other', async (t) => {
    const claims: ReturnType<typeof later<boolean>>[] = [];
    const { clock, queue, started, add } = queued(t, {
      claim() {
        const claim = later<boolean>();
        claims.push(claim);
        return claim.promise;
      },
    });
    add('a1', 'a2', 'b1');
    await clock.advance(0);
    queue.clear();
    assert.equal(queue.size(), 0);
    claims[0]?.resolve(true);
    await clock.advance(2_000);
    assert.deepEqual(started, ['a1']);
    assert.equal(claims.length, 1);
    add('a3', 'b2');
    await clock.advance(0);
    claims[1]?.resolve(true);
    await clock.advance(0);
    claims[2]?.resolve(true);
    await clock.advance(0);
    assert.deepEqual(started.slice(1).sort(), ['a3', 'b2']);
  });

  test('that is on its way when the queue is cleared and filled again keeps the order', async (t) => {
    const first = later<boolean>();
    const { clock, queue, started, add } = queued(t, {
      claim: (name) => (name === 'a1' ? first.promise : true),
    });
    add('a1', 'a2');
    await clock.advance(0);
    queue.clear();
    add('a2', 'a3');
    await clock.advance(0);
    assert.deepEqual(started, []);
    first.resolve(true);
    await clock.advance(0);
    assert.deepEqual(started, ['a1', 'a2', 'a3']);
  });
});

describe('a queue', () => {
  test('starts nothing while it is closed', async (t) => {
    const { clock, queue, started, add } = queued(t);
    queue.close();
    add('a1', 'b1');
    await clock.advance(10_000);
    assert.deepEqual(started, []);
    assert.equal(queue.size(), 2);
    queue.open();
    await clock.advance(0);
    assert.deepEqual(started, ['a1', 'b1']);
  });

  test('that is closed while it waits starts nothing more', async (t) => {
    const { clock, queue, started, add } = queued(t);
    add(...range(1, 7).map((turn) => `a${String(turn)}`));
    await clock.advance(500);
    queue.close();
    await clock.advance(10_000);
    assert.equal(started.length, 5);
    queue.open();
    await clock.advance(0);
    assert.equal(started.length, 7);
  });

  test('that is cleared forgets what waits and takes what comes', async (t) => {
    const { clock, queue, started, add } = queued(t);
    queue.close();
    add('a1', 'b1');
    queue.clear();
    add('a2');
    queue.open();
    await clock.advance(0);
    assert.deepEqual(started, ['a2']);
  });
});

/** One start of a send, whichever tab made it. */
interface Start {
  readonly at: number;
  readonly text: string;
  readonly targetId: string;
}

const CONVERSATIONS = 40;
const MESSAGES = 1_000;

/** Three tabs of Alice, and what they hand to their transports, which acknowledge at once. */
async function threeTabs(clock: FakeClock) {
  const starts: Start[] = [];
  const tabs: Chat[] = [];
  while (tabs.length < 3) {
    const transport = createFakeTransport({ scope: 'three tabs', acknowledges: true });
    const { send } = transport;
    transport.send = (record, signal) => {
      const { content, targetId } = record;
      starts.push({ at: clock.now(), text: String(content.content), targetId });
      return send(record, signal);
    };
    const chat = createChat({ transport });
    await chat.connect('alice');
    tabs.push(chat);
  }
  return { tabs, starts };
}

test('1,000 messages of three tabs to 40 people leave in order, each once, as fast as may be', async (t) => {
  const clock = stopClock(t);
  const random = seeded(11);
  const below = (limit: number) => Math.floor(random() * limit);
  const { tabs, starts } = await threeTabs(clock);
  const written = new Map<string, string[]>();
  const results: { readonly tab: Chat; readonly sent: Promise<{ readonly isOk: boolean }> }[] = [];

  for (const number of range(1, MESSAGES)) {
    const tab = tabs[below(3)] as Chat;
    const targetId = `person ${String(below(CONVERSATIONS))}`;
    const text = `${targetId}: ${String(number)}`;
    results.push({ tab, sent: say(tab, text, { ...BOB, targetId }) });
    written.set(targetId, [...(written.get(targetId) ?? []), text]);
    await settled(); // in this order, in whatever tab
  }
  const isHalfDone = () => starts.length >= MESSAGES / 2;
  await clock.until(isHalfDone);
  assert.ok(isHalfDone());
  const [, , sender] = tabs; // the one that was looked at last
  sender?.destroy();
  await clock.until(() => starts.length >= MESSAGES);
  const endedAt = starts.at(-1)?.at ?? 0;
  await clock.advance(60_000);

  assert.equal(starts.length, MESSAGES);
  assert.equal(new Set(starts.map(({ text }) => text)).size, MESSAGES);
  assertPaced(
    starts.map(({ at }) => at),
    1_000,
  );
  for (const [targetId, texts] of written) {
    const sent = starts.filter((start) => start.targetId === targetId);
    assert.deepEqual(
      sent.map(({ text }) => text),
      texts,
    );
  }
  const idealMs = (MESSAGES / SEND_STARTS - 1) * 1_000;
  assert.ok(endedAt <= idealMs * 1.02, `${String(endedAt)} ms instead of ${String(idealMs)} ms`);
  for (const { tab, sent } of results) {
    if (tab !== sender) assert.equal((await sent).isOk, true);
  }
  for (const tab of tabs) assert.deepEqual(tab.$outbox.get(), []);
  for (const tab of tabs) tab.destroy();
});
