/** Pages of history by time, as older programs ask for them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ErrorCode, type IMLibChat, type ReceivedMessage } from '../../src/index.js';
import { aliceConnects, BOB, fromBob, range } from '../engine/setup.js';
import { inbox, people, talkWith, until } from './people.js';

async function talk(count: number) {
  const { alice, bob, end } = await people('alice', 'bob');
  const came = inbox(bob);
  for (const n of range(1, count))
    await alice.sendTextMessage(talkWith('bob'), { content: String(n) });
  await until('all', () => came.length === count);
  return { alice, bob, end };
}

const texts = (list: readonly ReceivedMessage[] = []) => list.map(({ content }) => content.content);

async function page(chat: IMLibChat, timestamp: number, count: number, order: 0 | 1 = 0) {
  const { data, code } = await chat.getHistoryMessages(talkWith('alice'), {
    timestamp,
    count,
    order,
  });
  assert.equal(code, ErrorCode.SUCCESS);
  return data ?? { list: [], hasMore: false };
}

test('leads page by page from now to the start', async () => {
  const { bob, end } = await talk(7);
  const first = await page(bob, 0, 3);
  assert.deepEqual([texts(first.list), first.hasMore], [['5', '6', '7'], true]);
  const second = await page(bob, first.list[0]?.sentTime ?? 0, 3);
  assert.deepEqual([texts(second.list), second.hasMore], [['2', '3', '4'], true]);
  const third = await page(bob, second.list[0]?.sentTime ?? 0, 3);
  assert.deepEqual([texts(third.list), third.hasMore], [['1'], false]);
  end();
});

test('finds a place where nobody was before', async () => {
  const { bob, end } = await talk(7);
  const all = await page(bob, 0, 100);
  const other = await page(bob, (all.list[3]?.sentTime ?? 0) + 0.5, 2);
  assert.deepEqual([texts(other.list), other.hasMore], [['3', '4'], true]);
  end();
});

test('reads on after a time', async () => {
  const { bob, end } = await talk(5);
  const all = await page(bob, 0, 100);
  const after = await page(bob, all.list[1]?.sentTime ?? 0, 2, 1);
  assert.deepEqual([texts(after.list), after.hasMore], [['3', '4'], true]);
  const last = await page(bob, all.list[3]?.sentTime ?? 0, 2, 1);
  assert.deepEqual([texts(last.list), last.hasMore], [['5'], false]);
  end();
});

test('a page shows what became of its messages', async () => {
  const { alice, bob, end } = await talk(2);
  const before = await page(bob, 0, 10);
  const [first] = before.list;
  assert.ok(first);
  const { messageUId, sentTime } = first;
  assert.equal((await alice.recallMessage(talkWith('bob'), { messageUId, sentTime })).code, 0);
  const { list } = await page(bob, 0, 10);
  assert.deepEqual(
    list.map(({ messageType }) => messageType),
    ['RC:RcCmd', 'RC:TxtMsg'],
  );
  end();
});

test('records of a page have the original’s keys, and its statuses', async () => {
  const { bob, end } = await talk(1);
  const { list } = await page(bob, 0, 10);
  assert.equal(Object.keys(list[0] ?? {}).length, 27);
  end();
});

test('is refused with the original’s codes', async () => {
  const { chat } = await aliceConnects({ history: () => ({ records: [fromBob(1)] }) });
  const code = async (options: object) => (await chat.getHistoryMessages(BOB, options)).code;
  assert.equal(await code({ count: 0 }), 34232);
  assert.equal(await code({ count: 101 }), 34232);
  assert.equal(await code({ count: '20' }), 34232);
  assert.equal(await code({ timestamp: -1 }), 34202);
  assert.equal(await code({ timestamp: 'now' }), 34202);
  assert.equal(await code({ order: 2 }), 35025);
  assert.equal(await code({}), 0);
  await chat.disconnect();
  assert.equal(await code({}), 30002);
  chat.destroy();
});

test('that fails is a result, not a rejection', async () => {
  const { chat } = await aliceConnects({
    history: () => {
      throw new Error('no history today');
    },
  });
  const { isOk, code, msg } = await chat.getHistoryMessages(BOB);
  assert.equal(isOk, false);
  assert.equal(code, ErrorCode.TIMEOUT);
  assert.ok(msg.length > 0);
  chat.destroy();
});
