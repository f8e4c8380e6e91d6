/** What a newcomer runs first. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { POLICY } from '../../demo/server.mjs';

const server = fileURLToPath(new URL('../../demo/server.mjs', import.meta.url));

test('start serves the demo under the strict policy, prints the address, and ends when told', async () => {
  const run = spawn(process.execPath, [server], { env: { ...process.env, PORT: '0' } });
  let printed = '';
  for await (const chunk of run.stdout) {
    printed += chunk;
    if (printed.includes('http://')) break;
  }
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
  assert.ok(address, printed);
  const answer = await fetch(address);
  assert.equal(answer.headers.get('content-security-policy'), POLICY);
  assert.equal((await answer.text()).match(/<rim-chat/g)?.length, 2);
  run.kill('SIGTERM');
  const [code] = await once(run, 'exit');
  assert.equal(code, 0);
});
