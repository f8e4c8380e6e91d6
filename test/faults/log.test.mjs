/** The server's own truth: what it stores once, it reads out once, in whichever pages. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog } from './log.mjs';

function filledLog(count) {
  const log = createLog();
  for (let messageId = 1; messageId <= count; messageId += 1) {
    log.append({ senderUserId: 'alice', messageId, content: {} });
  }
  return log;
}

const idsOf = ({ rows }) => rows.map(({ messageId }) => messageId);

test('orders and times rise', () => {
  const { rows } = filledLog(20);
  const isLater = (row, index) =>
    index === 0 || (row.order > rows[index - 1].order && row.sentTime > rows[index - 1].sentTime);
  assert.ok(rows.every(isLater));
});

test('the newest page is the end of the log', () => {
  const page = filledLog(5).page({ limit: 2 });
  assert.deepEqual(idsOf(page), [4, 5]);
  assert.equal(page.newer, undefined);
});

test('page by page, older ones lead to the first message', () => {
  const log = filledLog(5);
  const second = log.page({ before: log.page({ limit: 2 }).older, limit: 2 });
  const third = log.page({ before: second.older, limit: 2 });
  assert.deepEqual([idsOf(second), idsOf(third), third.older], [[2, 3], [1], undefined]);
});

test('page by page, newer ones lead to what was stored meanwhile', () => {
  const log = filledLog(2);
  const first = log.page({ before: log.page({ limit: 1 }).older, limit: 1 });
  log.append({ senderUserId: 'bob', messageId: 3, content: {} });
  const rest = log.page({ after: first.newer, limit: 5 });
  assert.deepEqual([idsOf(rest), rest.newer], [[2, 3], undefined]);
});

test('an empty log has an empty page without cursors', () => {
  assert.deepEqual(createLog().page({ limit: 50 }), { rows: [] });
});
