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
  const evidence = createEvidence();
  const engine = await bundleEngine(asked.engine);
  const browser = await launchBrowser();
  try {
    const server = await startFaultServer({
      seed: asked.seed,
      acknowledgementTimeoutMs: asked.acknowledgementTimeoutMs,
      engine,
      onAttempt: evidence.attempted,
      onStored: evidence.stored,
      onChange: evidence.changed,
    });
    try {
      return await prove({ options: asked, evidence, server, browser });
    } finally {
      await server.close();
    }
  } finally {
    await browser.close();
  }
}

async function prove({ options, evidence, server, browser }) {
  const { seed, minutes, acknowledgementTimeoutMs } = options;
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(minutes * 60_000)]);
  setMaxListeners(0, signal); // everything that happens in a run waits with it
  const asked = { scope: `run-${seed}`, acknowledgementTimeoutMs };
  const open = (user) => createPerson({ browser, user, url: server.url, asked, evidence });
  const started = performance.now();
  const people = await Promise.all(USERS.map(open));
  const done = { kills: 0, killsInFlight: 0, disconnects: 0, shown: 0 };
  const load = runLoad({ people, evidence, server, options, signal, done });
  // a page that meets an error may never do its part, and a tab that is killed may never die
  const end = evidence.until(() => evidence.errors.length > 0, signal);
  await Promise.race([load, end]).catch((error) => {
    if (!signal.aborted) throw error;
  });
  const loadMs = performance.now() - started;
  server.calm();
  const hasErrors = evidence.errors.length > 0;
  if (hasErrors) stop.abort();
  const promises = hasErrors
    ? onlyErrors(evidence)
    : await gather({ people, evidence, server, signal });
  stop.abort();
  const isKept = promises.every(({ broken }) => broken.length === 0);
  const states = isKept || hasErrors ? [] : await statesOf(people);
  const totalMs = performance.now() - started;
  const text = table({ options, evidence, server, done, promises, loadMs, totalMs });
  return { isKept, text: [text, ...states].join('\n'), promises };
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
