/** What a run was like and what came of it, for people to read. */
import { firstCopies, startsByUser, STARTS_MAX } from './checks.mjs';

/** Sentences that are shown of a promise that is broken. */
const EXAMPLES = 8;

export function table({ options, evidence, server, done, promises, loadMs, totalMs }) {
  const log = server.rows.map((row) => ({ text: row.content.content }));
  const messages = firstCopies(log).size;
  const attempts = [...evidence.attempts.values()];
  const starts = startsByUser(attempts);
  const { figures } = server;
  const lines = [
    ['seed', options.seed],
    ['messages committed', evidence.committed.size],
    ['messages stored', messages],
    ['copies of them beyond the first', log.length - messages],
    ['sends started', attempts.length],
    ['sends refused for their rate', figures.sendsRefused],
    ['sends lost before the server', figures.sendsDropped],
    ['sends stored late', figures.sendsStoredLate],
    ['answers lost', figures.answersDropped],
    ['answers late', figures.answersDelayed],
    ['events twice', figures.eventsDoubled],
    ['events late', figures.eventsDelayed],
    ['pages of history that failed', figures.pagesFailed],
    ['pages of history that were slow', figures.pagesDelayed],
    ['disconnects', done.disconnects],
    ['requests refused meanwhile', figures.requestsRefused],
    ['tabs killed', done.kills],
    ['… while a send of theirs was on its way', done.killsInFlight],
    ['times that another tab came to the front', done.shown],
    ['times that another tab took over', takeOvers(attempts)],
    ['shown as failed for a while', evidence.failed.length],
    ...Object.entries(starts).map(([user, times]) => [
      `shortest span of ${STARTS_MAX + 1} sends of ${user}, ms`,
      shortestSpan(times).toFixed(1),
    ]),
    ['minutes', (totalMs / 60_000).toFixed(1)],
    ['messages a second', (messages / (loadMs / 1_000)).toFixed(1)],
  ];
  return [
    ...aligned(lines),
    '',
    ...aligned(promises.map(({ promise, broken }) => [promise, `${broken.length} broken`])),
    ...promises.flatMap(({ promise, broken }) => examples(promise, broken)),
  ].join('\n');
}

function aligned(lines) {
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
}

function examples(promise, broken) {
  if (broken.length === 0) return [];
  const shown = broken.slice(0, EXAMPLES).map((sentence) => `  ${sentence}`);
  const rest = broken.length - shown.length;
  return ['', `Broken: ${promise}`, ...shown, ...(rest > 0 ? [`  and ${rest} more`] : [])];
}

/** How often a user's sends went on in another tab. */
function takeOvers(attempts) {
  const last = new Map();
  let count = 0;
  for (const { user, tab } of attempts.toSorted((a, b) => a.startedAt - b.startedAt)) {
    if (last.has(user) && last.get(user) !== tab) count += 1;
    last.set(user, tab);
  }
  return count;
}

function shortestSpan(starts) {
  const spans = starts.slice(STARTS_MAX).map((end, index) => end - starts[index]);
  return Math.min(...spans);
}
