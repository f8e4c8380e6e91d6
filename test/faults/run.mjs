/**
 * The proof of delivery: two people write to each other while everything goes wrong, and nothing of
 * what is promised is broken.
 *   node test/faults/run.mjs [--messages 2000] [--disconnects 200] [--kills 50] [--seed N]
 *     [--minutes N] [--acknowledgement-timeout-ms 600] [--engine FILE]
 * The same seed draws the same faults; the moments at which they strike are the machine's.
 */
import { setMaxListeners } from 'node:events';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../e2e/harness.mjs';
import { createEvidence } from './evidence.mjs';
import { startFaultServer } from './fault-server.mjs';
import { gather, statesOf } from './gather.mjs';
import { runLoad } from './load.mjs';
import { bundleEngine } from './page-files.mjs';
import { createPerson } from './person.mjs';
import { table } from './table.mjs';

const USERS = ['alice', 'bob'];

const LARGE = { messages: 2_000, disconnects: 200, kills: 50, acknowledgementTimeoutMs: 600 };

/** Messages in a second that two people's limits allow. */
const IDEAL_RATE = 10;

/** How much longer than in the ideal case a run may take, and what its start and end take. */
const PATIENCE = 3;
const AROUND_MINUTES = 2;

/**
 * @param {object} options
 * @param {number} options.messages of both together
 * @param {number} options.disconnects
 * @param {number} options.kills
 * @param {number} [options.seed]
 * @param {number} [options.minutes] after which the run has failed
 * @param {number} [options.acknowledgementTimeoutMs] of the engine
 * @param {string} [options.engine] the file of another engine
 * @returns {Promise<{ isKept: boolean, text: string, promises: object[] }>}
 */
export async function runFaults(options) {
  const asked = withDefaults(options);
  const { seed, minutes, acknowledgementTimeoutMs } = asked;
  const evidence = createEvidence();
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(minutes * 60_000)]);
  setMaxListeners(0, signal); // everything that happens in a run waits with it
  const started = performance.now();
  const done = { kills: 0, killsInFlight: 0, disconnects: 0, shown: 0 };
  const server = await startFaultServer({
    seed,
    acknowledgementTimeoutMs,
    engine: await bundleEngine(asked.engine),
    onAttempt: evidence.attempted,
    onStored: evidence.stored,
    onChange: evidence.changed,
  });
  const browser = await launchBrowser();
  try {
    const open = (user) =>
      createPerson({
        browser,
        user,
        url: server.url,
        asked: { scope: `run-${seed}`, acknowledgementTimeoutMs },
        evidence,
      });
    const people = await Promise.all(USERS.map(open));
    void untilError(evidence, signal, stop);
    const load = runLoad({ people, evidence, server, options: asked, signal, done });
    const overTime = evidence.until(() => false, signal);
    const early = await untilTheEnd(Promise.race([load, overTime]), signal);
    const loadMs = performance.now() - started;
    server.calm();
    const hasErrors = evidence.errors.length > 0;
    const promises = [
      ...(hasErrors ? onlyErrors(evidence) : await gather({ people, evidence, server })),
      { promise: 'the run comes to its end', broken: early },
    ];
    const totalMs = performance.now() - started;
    const isKept = promises.every(({ broken }) => broken.length === 0);
    const states = isKept || hasErrors ? [] : await statesOf(people);
    const text = table({ options: asked, evidence, server, done, promises, loadMs, totalMs });
    return { isKept, text: [text, ...states].join('\n'), promises };
  } finally {
    stop.abort();
    await browser.close();
    await server.close();
  }
}

/** A page that meets an error may never do its part: the run ends there. */
async function untilError(evidence, signal, stop) {
  try {
    await evidence.until(() => evidence.errors.length > 0, signal);
    stop.abort(new Error('a page met an error'));
  } catch {
    // the run has ended without one
  }
}

const onlyErrors = ({ errors }) => [{ promise: 'no page meets an error', broken: errors }];

function withDefaults({ messages, disconnects, kills, ...others }) {
  const {
    seed = Math.floor(Math.random() * 1_000_000),
    minutes = Math.ceil((messages / IDEAL_RATE / 60) * PATIENCE + AROUND_MINUTES),
    acknowledgementTimeoutMs = LARGE.acknowledgementTimeoutMs,
    engine,
  } = others;
  return { messages, disconnects, kills, seed, minutes, acknowledgementTimeoutMs, engine };
}

/** @returns why it ended before its end, if it did */
async function untilTheEnd(load, signal) {
  try {
    await load;
    return [];
  } catch (error) {
    if (!signal.aborted) throw error;
    return [signal.reason.message];
  }
}

function optionsFrom(args) {
  const names = [
    'messages',
    'disconnects',
    'kills',
    'seed',
    'minutes',
    'acknowledgement-timeout-ms',
  ];
  const { values } = parseArgs({
    args,
    options: Object.fromEntries([...names, 'engine'].map((name) => [name, { type: 'string' }])),
  });
  const number = (name, otherwise) => {
    if (values[name] === undefined) return otherwise;
    const value = Number(values[name]);
    if (Number.isFinite(value) && value >= 0) return value;
    throw new Error(`--${name} is ${values[name]}, expected a number of 0 or more.`);
  };
  return {
    messages: number('messages', LARGE.messages),
    disconnects: number('disconnects', LARGE.disconnects),
    kills: number('kills', LARGE.kills),
    seed: number('seed'),
    minutes: number('minutes'),
    acknowledgementTimeoutMs: number('acknowledgement-timeout-ms'),
    engine: values.engine,
  };
}

async function main() {
  const options = withDefaults(optionsFrom(process.argv.slice(2)));
  console.log(`Seed ${options.seed}; at most ${options.minutes} minutes.`);
  const { isKept, text } = await runFaults(options);
  console.log(text);
  process.exitCode = isKept ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
