/**
 * The end of a run: waits until all that was written has left and has arrived, opens a fresh tab
 * for each user that reads everything, and holds it all against the promises.
 */
import { setTimeout } from 'node:timers/promises';
import { check } from './checks.mjs';

/** A fresh tab opens and reads thousands of messages within this time. */
const READ_MS = 60_000;

/** After this time what is wrong in a tab is not on its way to being right. */
const SETTLE_MS = 15_000;
const LOOK_AGAIN_MS = 250;

/**
 * @param {object} options
 * @param {AbortSignal} options.signal the time is over: what has not left will not
 * @returns {Promise<{ promise: string, broken: string[] }[]>}
 */
export async function gather({ people, evidence, server, signal }) {
  const isAtRest = () =>
    people.every((person) => person.isWhole() && evidence.backlog(person.user) === 0);
  const over = await evidence.until(isAtRest, signal).then(
    () => [],
    () => ['its time was over before all had left and every tab was open'],
  );
  const whole = await Promise.all(people.map((person) => inTime(readAll(person, evidence))));
  const giveUpAt = performance.now() + SETTLE_MS;
  for (;;) {
    const promises = check(await inTime(collect({ people, evidence, server, whole })));
    const isKept = promises.every(({ broken }) => broken.length === 0);
    if (isKept || performance.now() > giveUpAt) {
      return [...promises, { promise: 'the run comes to its end', broken: over }];
    }
    await setTimeout(LOOK_AGAIN_MS);
  }
}

async function inTime(work) {
  const end = new AbortController();
  const late = setTimeout(READ_MS, undefined, { signal: end.signal }).then(() => {
    throw new Error(`a tab could not be read within ${READ_MS} ms`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    late.catch(() => undefined); // ended here
    end.abort();
  }
}

/** What each tab says of itself: to find out why something is as it is. */
export async function statesOf(people) {
  const states = people.flatMap((person) =>
    person.ready().map(async (tab) => `${tab.name}: ${JSON.stringify(await person.state(tab))}`),
  );
  return Promise.all(states);
}

async function readAll(person, evidence) {
  const tab = await person.open(false);
  await evidence.until(() => tab.isReady, AbortSignal.timeout(READ_MS));
  await person.loadAll(tab);
  return tab;
}

async function collect({ people, evidence, server, whole }) {
  const tabs = people.flatMap((person) =>
    person.ready().map(async (tab) => ({
      name: tab.name,
      user: person.user,
      isWhole: whole.includes(tab),
      rows: (await person.rows(tab)) ?? [],
    })),
  );
  const outboxes = people.map(async (person, index) => ({
    user: person.user,
    size: await person.outboxSize(whole[index]),
  }));
  return {
    log: server.rows.map(({ content, ...row }) => ({ ...row, text: content.content })),
    committed: [...evidence.committed.values()],
    settled: [...evidence.settled.values()],
    attempts: [...evidence.attempts.values()],
    tabs: await Promise.all(tabs),
    seen: evidence.seen,
    failed: evidence.failed,
    outboxes: await Promise.all(outboxes),
    errors: evidence.errors,
  };
}
