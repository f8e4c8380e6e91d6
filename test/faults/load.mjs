/**
 * What happens in a run: two people write, in bursts and trickles, and meanwhile tabs die, lines
 * are cut and other tabs come to the front, all over the run, each at its own moment.
 */
import { setTimeout } from 'node:timers/promises';
import { createRandom } from './random.mjs';

/** A burst makes a queue, which five messages a second drain. */
const BURST = [5, 30];
const TRICKLE = [1, 3];

/** With so many that wait, a person writes no more for now. */
const BACKLOG_MAX = 60;

const PAUSE_MS = [0, 1_500];

/** Another tab comes to the front once in so many messages. */
const MESSAGES_FOR_EACH_SHOWN = 25;

const FILLER = 'Every word of this is written once and read once, whatever happens on its way. ';

/**
 * @param {object} options
 * @param {readonly Awaited<ReturnType<import('./person.mjs').createPerson>>[]} options.people
 * @param {ReturnType<import('./evidence.mjs').createEvidence>} options.evidence
 * @param {Awaited<ReturnType<import('./fault-server.mjs').startFaultServer>>} options.server
 * @param {AbortSignal} options.signal the time is over
 */
export async function runLoad({ people, evidence, server, options, signal, done }) {
  const { seed, messages, disconnects, kills } = options;
  const random = createRandom(seed, 'moments');
  const moments = (count, act) =>
    Array.from({ length: count }, () => ({ at: random.integer(0, messages - 1), act }));

  const readyTabs = () => people.flatMap((person) => person.ready());

  async function anyTab(isFit = () => true) {
    const fit = () => readyTabs().filter(isFit);
    await evidence.until(() => fit().length > 0, signal);
    return random.pick(fit());
  }

  const isHeld = ({ name }) => server.isHeld(name);

  /** A tab whose send the server has and has not answered; there soon is one while people write. */
  async function sendingTab() {
    const areAllSent = () => people.every(({ user }) => evidence.backlog(user) === 0);
    await evidence.until(() => readyTabs().some(isHeld) || areAllSent(), signal);
    return anyTab(readyTabs().some(isHeld) ? isHeld : undefined);
  }

  async function killOne() {
    const tab = await (random.chance(0.5) ? sendingTab() : anyTab());
    if (!tab.isReady) return killOne(); // somebody else's choice, too
    if (isHeld(tab)) done.killsInFlight += 1;
    done.kills += 1;
    await tab.kill();
  }

  async function cutOne() {
    const tab = await anyTab(({ name }) => server.isConnected(name));
    server.cut(tab.name);
    done.disconnects += 1;
  }

  async function showOne() {
    const tab = await anyTab();
    await tab.show();
    done.shown += 1;
  }

  const happenings = [
    ...moments(kills, killOne),
    ...moments(disconnects, cutOne),
    ...moments(Math.ceil(messages / MESSAGES_FOR_EACH_SHOWN), showOne),
  ].map(async ({ at, act }) => {
    await evidence.until(() => evidence.storedTexts.size > at, signal);
    await setTimeout(random.between(0, 300), undefined, { signal });
    await act();
  });
  const share = Math.ceil(messages / people.length);
  const writers = people.map((person) => writeAll({ person, share, seed, evidence, signal }));
  await Promise.all([...happenings, ...writers]);
}

/** Writes until so many messages of this person are committed. */
async function writeAll({ person, share, seed, evidence, signal }) {
  const random = createRandom(seed, `texts of ${person.user}`);
  let written = 0;
  let committed = 0;
  while (committed < share) {
    await evidence.until(() => person.ready().length > 0, signal);
    const tab = random.pick(person.ready());
    const size = random.integer(...(random.chance(0.5) ? BURST : TRICKLE));
    const texts = Array.from({ length: Math.min(size, share - committed) }, () => {
      written += 1;
      return `${tab.name} ${written} ${FILLER.slice(0, random.integer(0, FILLER.length))}`;
    });
    await person.write(tab, texts);
    const isTaken = (text) => evidence.committed.has(text);
    await evidence.until(() => tab.isDead || texts.every(isTaken), signal);
    committed += texts.filter(isTaken).length;
    await rest({ random, user: person.user, evidence, signal });
  }
}

/** Sometimes until all has left, sometimes for a moment in which the queue goes on growing. */
async function rest({ random, user, evidence, signal }) {
  if (random.chance(0.3)) return evidence.until(() => evidence.backlog(user) === 0, signal);
  await setTimeout(random.between(...PAUSE_MS), undefined, { signal });
  await evidence.until(() => evidence.backlog(user) < BACKLOG_MAX, signal);
}
