/** The engine in plain Node: it loads, talks, and lets the process end by itself. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ENGINE = new URL('../../src/index.ts', import.meta.url).href;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Loading and all; a process that is kept alive by something stays much longer, or for ever. */
const PATIENCE_MS = 10_000;

interface Run {
  readonly exitCode: number | null;
  readonly output: string;
  /** From the last line of the script to the end of the process, in milliseconds. */
  readonly lingerMs: number;
}

/** Runs a script of its own process, which prints what it finds out. */
function run(script: string): Promise<Run> {
  const text = `import * as engine from ${JSON.stringify(ENGINE)};\n${script}\nconsole.log('end');`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', text];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let output = '';
    let endedAt = 0;
    const tooLong = setTimeout(() => {
      child.kill();
      reject(new Error(`The process does not end by itself:\n${output}`));
    }, PATIENCE_MS);
    const hear = (chunk: Buffer) => {
      output += String(chunk);
      if (output.endsWith('end\n')) endedAt = performance.now();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (exitCode) => {
      clearTimeout(tooLong);
      resolve({ exitCode, output, lingerMs: performance.now() - endedAt });
    });
  });
}

/** Alice and Bob of one process; Bob reads, and somebody types. */
const TALK = `
  const { createChat, localTransport, ConversationType } = engine;
  const [alice, bob] = ['alice', 'bob'].map(() => createChat({ transport: localTransport() }));
  await alice.connect('alice');
  await bob.connect('bob');
  const to = (targetId) => ({ conversationType: ConversationType.PRIVATE, targetId });
  const talk = bob.conversation(to('alice'));
  talk.$messages.listen(() => {});
  await alice.sendTypingStatusMessage(to('bob'), 'RC:TxtMsg');
  const { code } = await alice.sendTextMessage(to('bob'), { content: 'hi' });
  await alice.sendTypingStatusMessage(to('bob'), 'RC:TxtMsg');
  await new Promise((resolve) => setImmediate(resolve));
  console.log(code, talk.$messages.get().map(({ content }) => content.content).join());
`;

describe('a process that loads the engine', { concurrency: true }, () => {
  test('ends when it does nothing with it, and needs no global but those of Node', async () => {
    const { exitCode, output, lingerMs } = await run('console.log(typeof engine.createChat);');
    assert.deepEqual([exitCode, output], [0, 'function\nend\n']);
    assert.ok(lingerMs < 3_000, `${String(lingerMs)} ms`);
  });

  test('ends after it talked and disconnected', async () => {
    const { exitCode, output, lingerMs } = await run(
      `${TALK} await alice.disconnect(); await bob.disconnect();`,
    );
    assert.deepEqual([exitCode, output], [0, '0 hi\nend\n']);
    assert.ok(lingerMs < 3_000, `${String(lingerMs)} ms`);
  });

  test('ends after it talked and disconnected nobody', async () => {
    const { exitCode, output, lingerMs } = await run(TALK);
    assert.deepEqual([exitCode, output], [0, '0 hi\nend\n']);
    assert.ok(lingerMs < 3_000, `${String(lingerMs)} ms`);
  });
});
