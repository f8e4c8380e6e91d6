/**
 * The end of a run: waits until all that was written has left and has arrived, opens a fresh tab
 * for each user that reads everything, and holds it all against the promises.
 */
import { setTimeout } from 'node:timers/promises';
import { check } from './checks.mjs';

/** Long enough for the longest queue at five messages a second. */
const OUTBOX_MS = 90_000;

/** After this time what is wrong in a tab is not on its way to being right. */
const SETTLE_MS = 15_000;
const LOOK_AGAIN_MS = 250;

/** @returns {Promise<{ promise: string, broken: string[] }[]>} */
export async function gather({ people, evidence, server }) {
  const areEmpty = () =>
    people.every((person) => person.isWhole() && evidence.backlog(person.user) === 0);
  await evidence.until(areEmpty, AbortSignal.timeout(OUTBOX_MS)).catch(() => undefined); // seen in the checks
  const whole = await Promise.all(people.map((person) => readAll(person, evidence)));
  const giveUpAt = performance.now() + SETTLE_MS;
  for (;;) {
    const promises = check(await collect({ people, evidence, server, whole }));
    const isKept = promises.every(({ broken }) => broken.length === 0);
    if (isKept || performance.now() > giveUpAt) return promises;
    await setTimeout(LOOK_AGAIN_MS);
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
  await evidence.until(() => tab.isReady, AbortSignal.timeout(SETTLE_MS));
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
