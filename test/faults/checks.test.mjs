/** A run that breaks a promise is found out: each promise broken once, by hand. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from './checks.mjs';
import { createWatch } from './page/watch.mjs';

const ALICE = 'alice';
const BOB = 'bob';

/** Alice writes two messages in a tab, and Bob one between them. */
const WRITTEN = [
  { text: 'alice1 1', senderUserId: ALICE, messageId: 11 },
  { text: 'bob1 1', senderUserId: BOB, messageId: 21 },
  { text: 'alice1 2', senderUserId: ALICE, messageId: 12 },
];

const rowsFor = (user) =>
  WRITTEN.map((message, index) => ({
    ...message,
    sentTime: 1_000 * (index + 1),
    state: message.senderUserId === user ? 'sent' : 'received',
  }));

const attemptOf = ({ senderUserId, messageId }, index) => ({
  user: senderUserId,
  messageId,
  startedAt: 1_000 * index,
  isAcknowledged: true,
});

/** The evidence of a run in which all went well, with some of it replaced. */
const evidence = (changes = {}) => ({
  log: WRITTEN.map((message, index) => ({ ...message, order: index + 1, storedAt: 1_000 * index })),
  committed: WRITTEN,
  settled: WRITTEN.map(({ text }) => ({ text, isOk: true })),
  attempts: WRITTEN.map(attemptOf),
  tabs: [ALICE, BOB].map((user) => ({
    name: `${user}9`,
    user,
    isWhole: true,
    rows: rowsFor(user),
  })),
  seen: [],
  failed: [],
  outboxes: [ALICE, BOB].map((user) => ({ user, size: 0 })),
  errors: [],
  ...changes,
});

/** The evidence in which one tab shows other rows, or is another one. */
const withTab = (user, change) =>
  evidence({ tabs: evidence().tabs.map((tab) => (tab.user === user ? change(tab) : tab)) });

const withRows = (user, change) => withTab(user, (tab) => ({ ...tab, rows: change(tab.rows) }));

const brokenIn = (found) =>
  Object.fromEntries(
    check(found)
      .filter(({ broken }) => broken.length > 0)
      .map(({ promise, broken }) => [promise, broken]),
  );

const LOST = 'nothing that was committed is lost';
const TWICE = 'nothing is shown twice';
const FAILED = 'nothing that was sent is shown as failed';
const ORDER = 'every row stands in the order of the server';
const SIDES = 'both sides have the same order';
const MOVED = 'no row moves once it is acknowledged';
const SENDING_ORDER = 'what was acknowledged at its first attempt stands as it was sent';
const RATE = 'no six sends start within a second';
const EMPTY = 'every outbox is empty at the end';
const ERRORS = 'no page meets an error';

const swapped = ([first, second, ...others]) => [second, first, ...others];
const starts = (...times) =>
  times.map((startedAt, messageId) => ({ user: ALICE, messageId, startedAt }));

describe('the checks of a run', () => {
  it('find nothing where all went well', () => {
    assert.deepEqual(brokenIn(evidence()), {});
  });

  it('allow a message that is stored twice, at the place of its first copy', () => {
    const { log } = evidence();
    assert.deepEqual(brokenIn(evidence({ log: [...log, { ...log[0], order: 4 }] })), {});
  });

  it('allow a tab that shows the newest messages alone', () => {
    const part = withTab(BOB, (tab) => ({ ...tab, isWhole: false, rows: tab.rows.slice(1) }));
    assert.deepEqual(brokenIn(part), {});
  });

  it('allow a message that failed before it was sent', () => {
    const failed = [{ tab: 'alice1', text: 'alice1 2', from: 500, to: 600 }];
    assert.deepEqual(brokenIn(evidence({ failed })), {});
  });

  it('allow five starts in a second, and the sixth at its end', () => {
    assert.deepEqual(brokenIn(evidence({ attempts: starts(0, 1, 2, 3, 4, 1_000, 1_001) })), {});
  });

  const lostText = { text: 'alice1 3', senderUserId: ALICE, messageId: 13 };
  for (const [what, broken, found] of [
    ['a committed message that the server does not have', [LOST], { committed: [lostText] }],
    ['one that its sender was told is sent', [LOST], { settled: [{ ...lostText, isOk: true }] }],
    ['a row that a tab showed twice', [TWICE], { seen: [{ kind: 'twice', text: 'bob1 1' }] }],
    [
      'a row that was shown as failed once it was sent',
      [FAILED],
      { failed: [{ tab: 'alice1', text: 'alice1 1', from: 500, to: 600 }] },
    ],
    ['a row that stood behind a later one', [ORDER], { seen: [{ kind: 'order', text: 'bob1 1' }] }],
    ['a row that moved', [MOVED], { seen: [{ kind: 'moved', text: 'bob1 1' }] }],
    ['six starts in a second', [RATE], { attempts: starts(0, 1, 2, 3, 4, 999.9) }],
    ['an outbox that is not empty', [EMPTY], { outboxes: [{ user: ALICE, size: 1 }] }],
    ['an error', [ERRORS], { errors: ['alice1: broken'] }],
  ]) {
    it(`find ${what}`, () => {
      assert.deepEqual(Object.keys(brokenIn(evidence(found))), broken);
    });
  }

  it('find a row that a tab does not show', () => {
    const found = withTab(BOB, (tab) => ({
      ...tab,
      isWhole: false,
      rows: tab.rows.filter(({ text }) => text !== 'bob1 1'),
    }));
    assert.deepEqual(Object.keys(brokenIn(found)), [LOST]);
  });

  it('find a row that is still on its way although the server has it', () => {
    const found = withRows(ALICE, (rows) => rows.with(-1, { ...rows.at(-1), state: 'unknown' }));
    assert.deepEqual(brokenIn(found), { [LOST]: ['alice9 does not show "alice1 2"'] });
  });

  it('find a row that a tab shows twice', () => {
    const found = withRows(BOB, (rows) => [...rows, rows.at(-1)]);
    assert.deepEqual(Object.keys(brokenIn(found)), [TWICE, SIDES]);
  });

  it('find two rows in another order than that of the server, whatever their times', () => {
    const found = withRows(BOB, (rows) =>
      swapped(rows).map((row, at) => ({ ...row, sentTime: at })),
    );
    assert.deepEqual(Object.keys(brokenIn(found)), [ORDER, SIDES]);
  });

  it('find a message in another order than that in which it was sent', () => {
    const [first, other, second] = evidence().log;
    const log = [second, other, first].map((row, index) => ({ ...row, order: index + 1 }));
    assert.ok(brokenIn(evidence({ log }))[SENDING_ORDER]);
    const attempts = evidence().attempts.map((attempt) => ({ ...attempt, isAcknowledged: false }));
    assert.equal(brokenIn(evidence({ log, attempts }))[SENDING_ORDER], undefined);
  });

  it('look at the first attempt alone', () => {
    const [first, other, second] = evidence().log;
    const log = [second, other, first].map((row, index) => ({ ...row, order: index + 1 }));
    const tried = { user: ALICE, messageId: 11, startedAt: -5, isAcknowledged: false };
    const attempts = [...evidence().attempts, tried];
    assert.equal(brokenIn(evidence({ log, attempts }))[SENDING_ORDER], undefined);
  });
});

describe('the watch in a page', () => {
  const rows = rowsFor(ALICE);
  const last = rows.at(-1);
  const waiting = { ...last, state: 'queued', sentTime: 0 };
  const kindsOf = (...states) => {
    const watch = createWatch();
    return states.flatMap(watch).map(({ kind }) => kind);
  };

  it('finds nothing where rows come, wait, and are confirmed', () => {
    const steps = [
      [],
      [waiting],
      [rows[0], waiting],
      [rows[0], rows[1], waiting],
      rows,
      rows.slice(1),
    ];
    assert.deepEqual(kindsOf(...steps), []);
  });

  it('lets a row that waits move when it is confirmed', () => {
    const later = { ...waiting, text: 'alice1 3', messageId: 13 };
    const confirmed = { ...later, state: 'sent', sentTime: 1 };
    assert.deepEqual(kindsOf([waiting, later], [confirmed, waiting]), []);
  });

  for (const [what, kind, ...states] of [
    ['two rows of one text', 'twice', [rows[0], { ...rows[0], messageId: 5 }]],
    ['two rows of one id', 'twice', [rows[0], { ...rows[0], text: 'another' }]],
    ['a row behind a later one', 'order', [rows[1], rows[0]]],
    ['a row that waits before one that does not', 'order', [waiting, rows[1]]],
    ['a confirmed row that waits again', 'moved', rows, [...rows.slice(0, 2), waiting]],
    ['an own row that failed', 'failed', [{ ...waiting, state: 'failed' }]],
  ]) {
    it(`finds ${what}`, () => {
      assert.deepEqual(kindsOf(...states), [kind]);
    });
  }

  it('finds confirmed rows that change places', () => {
    const timeless = rows.map((row) => ({ ...row, sentTime: 0 }));
    assert.ok(kindsOf(timeless, swapped(timeless)).includes('moved'));
  });

  it('says when a row is not shown as failed any more', () => {
    const failed = { ...waiting, state: 'failed' };
    assert.deepEqual(kindsOf([failed], [failed], [waiting]), ['failed', 'not failed']);
  });

  it('says of a row once what is wrong with it', () => {
    const wrong = [rows[1], rows[0]];
    assert.deepEqual(kindsOf(wrong, wrong), ['order']);
  });
});
