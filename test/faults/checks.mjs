/**
 * What is promised of every message, held against what was seen of a run. Pure: evidence goes in,
 * and each promise comes out with the sentences that break it.
 *
 * @typedef {object} Evidence
 * @property {{ order: number, senderUserId: string, messageId: number, text: string,
 *   storedAt: number }[]} log what the server keeps, in its order, copies included
 * @property {{ text: string, senderUserId: string, messageId: number }[]} committed
 * @property {{ text: string, isOk: boolean }[]} settled what the calls that sent were told
 * @property {{ user: string, messageId: number, startedAt: number, isAcknowledged: boolean }[]} attempts
 * @property {{ name: string, user: string, isWhole: boolean, rows: import('./page/watch.mjs').Row[] }[]} tabs
 *   what each of them shows at the end; a whole one has read the whole history
 * @property {{ tab: string, kind: 'twice' | 'order' | 'moved', text: string }[]} seen wrong while it ran
 * @property {{ tab: string, text: string, from: number, to: number }[]} failed when rows were shown so
 * @property {{ user: string, size: number }[]} outboxes what is left in them at the end
 * @property {string[]} errors of the pages
 */
import { isConfirmed, outOfOrder, twice } from './page/watch.mjs';

/** At most so many starts of a send in any such time, for each user over all tabs. */
export const STARTS_MAX = 5;
const STARTS_WINDOW_MS = 1_000;

/** @param {Evidence} evidence @returns {{ promise: string, broken: string[] }[]} */
export function check(evidence) {
  const first = firstCopies(evidence.log);
  return Object.entries(PROMISES).map(([promise, find]) => ({
    promise,
    broken: find(evidence, first),
  }));
}

const PROMISES = {
  'nothing that was committed is lost': lost,
  'nothing is shown twice': shownTwice,
  'nothing that was sent is shown as failed': sentShownAsFailed,
  'every row stands in the order of the server': outOfServersOrder,
  'both sides have the same order': differentSides,
  'no row moves once it is acknowledged': movedRows,
  'what was acknowledged at its first attempt stands as it was sent': outOfSendingOrder,
  'no six sends start within a second': tooFast,
  'every outbox is empty at the end': leftOvers,
  'no page meets an error': ({ errors }) => errors,
};

/** @returns {Map<string, object>} the first copy of each message by its text, in the server's order */
export function firstCopies(log) {
  const first = new Map();
  for (const row of log) if (!first.has(row.text)) first.set(row.text, row);
  return first;
}

function lost({ committed, settled, tabs }, first) {
  const told = settled.filter(({ isOk }) => isOk);
  const unstored = [...committed, ...told].filter(({ text }) => !first.has(text));
  return [
    ...new Set(unstored.map(({ text }) => `the server does not have ${brief(text)}`)),
    ...tabs.flatMap((tab) => missing(tab, first)),
  ];
}

/** What a tab should show and does not: of a run of the conversation, everything up to its end. */
function missing({ name, isWhole, rows }, first) {
  const shown = new Set(rows.filter(isConfirmed).map(({ text }) => text));
  const all = [...first.keys()];
  const start = isWhole ? 0 : all.findIndex((text) => shown.has(text));
  const expected = start < 0 ? all : all.slice(start);
  return expected
    .filter((text) => !shown.has(text))
    .map((text) => `${name} does not show ${brief(text)}`);
}

function shownTwice({ seen, tabs }) {
  return [
    ...seenAs(seen, 'twice', 'showed twice'),
    ...tabs.flatMap(({ name, rows }) =>
      twice(rows).map(({ text }) => `${name} shows twice ${brief(text)}`),
    ),
  ];
}

function sentShownAsFailed({ failed }, first) {
  return failed
    .filter(({ text, to }) => first.has(text) && first.get(text).storedAt < to)
    .map(({ tab, text }) => `${tab} showed as failed ${brief(text)}`);
}

function outOfServersOrder({ seen, tabs }, first) {
  return [
    ...seenAs(seen, 'order', 'showed behind a later one'),
    ...tabs.flatMap(({ name, rows }) => [
      ...outOfOrder(rows).map(({ text }) => `${name} shows behind a later one ${brief(text)}`),
      ...descents(
        rows.filter((row) => isConfirmed(row) && first.has(row.text)),
        ({ text }) => first.get(text).order,
      ).map(({ text }) => `${name} shows at another place than the server ${brief(text)}`),
    ]),
  ];
}

function differentSides({ tabs }) {
  const [one, ...others] = tabs.filter(({ isWhole }) => isWhole);
  const count = (rows) => Math.max(one.rows.length, rows.length);
  return others.flatMap(({ name, rows }) =>
    Array.from({ length: count(rows) }, (_, index) => [one.rows[index], rows[index]])
      .filter(([mine, theirs]) => mine?.text !== theirs?.text)
      .map(([mine, theirs]) => {
        return `where ${one.name} shows ${brief(mine?.text)}, ${name} shows ${brief(theirs?.text)}`;
      }),
  );
}

function movedRows({ seen }) {
  return seenAs(seen, 'moved', 'moved');
}

/** Within what one tab sent: its texts are numbered, and two tabs have no order between them. */
function outOfSendingOrder({ attempts }, first) {
  const acknowledgedAtOnce = new Set();
  const tried = new Set();
  for (const { user, messageId, isAcknowledged } of attempts.toSorted(byStart)) {
    const message = `${user} ${messageId}`;
    if (!tried.has(message) && isAcknowledged) acknowledgedAtOnce.add(message);
    tried.add(message);
  }
  const byTab = new Map();
  for (const row of first.values()) {
    if (!acknowledgedAtOnce.has(`${row.senderUserId} ${row.messageId}`)) continue;
    const { tab } = originOf(row.text);
    byTab.set(tab, [...(byTab.get(tab) ?? []), row]);
  }
  return [...byTab.values()].flatMap((rows) =>
    descents(rows, ({ text }) => originOf(text).number).map(
      ({ text }) => `stands behind one that was sent later: ${brief(text)}`,
    ),
  );
}

function tooFast({ attempts }) {
  return Object.entries(startsByUser(attempts)).flatMap(([user, starts]) =>
    starts
      .slice(STARTS_MAX)
      .map((end, index) => end - starts[index])
      .filter((span) => span < STARTS_WINDOW_MS)
      .map((span) => `${user} started ${STARTS_MAX + 1} sends within ${span.toFixed(1)} ms`),
  );
}

const byStart = (a, b) => a.startedAt - b.startedAt;

/** @returns {Record<string, number[]>} when each user's sends started, earliest first */
export function startsByUser(attempts) {
  const starts = {};
  for (const { user, startedAt } of attempts.toSorted(byStart)) {
    (starts[user] ??= []).push(startedAt);
  }
  return starts;
}

function leftOvers({ outboxes }) {
  return outboxes
    .filter(({ size }) => size !== 0)
    .map(({ user, size }) => `${size} are left in the outbox of ${user}`);
}

/** Those that are smaller than one before them. */
function descents(items, valueOf) {
  let largest = -Infinity;
  return items.filter((item) => {
    const value = valueOf(item);
    const isSmaller = value < largest;
    largest = Math.max(largest, value);
    return isSmaller;
  });
}

function seenAs(seen, kind, words) {
  return seen
    .filter((fault) => fault.kind === kind)
    .map(({ tab, text }) => `${tab} ${words} ${brief(text)}`);
}

/** A text begins with the tab that it was written in and its number there. */
function originOf(text) {
  const [tab, number] = text.split(' ');
  return { tab, number: Number(number) };
}

function brief(text) {
  if (text === undefined) return 'nothing';
  const { tab, number } = originOf(text);
  return `"${tab} ${number}"`;
}
