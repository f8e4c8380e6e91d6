/**
 * Runs a command while WebKit's driver is up, with a screen of its own where there is none:
 *   node scripts/with-webkit.mjs web-test-runner …
 * The command finds the driver's port in WEBKIT_PORT; without WebKit it runs all the same.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { findWebKit } from './find-browser.mjs';

/** No graphics card, and none is asked for. */
const IN_SOFTWARE = {
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
};
const PATIENCE_MS = 10_000;

const started = [];

function start(program, args, env = {}) {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...env },
  });
  child.on('error', () => undefined); // whoever needs it says that it is not there
  started.push(child);
  return child;
}

/** @returns the name of a screen: the one that there is, or that of a new Xvfb, which says it on stdout */
async function screen() {
  if (process.env.DISPLAY) return process.env.DISPLAY;
  const xvfb = start('Xvfb', [
    '-displayfd',
    '1',
    '-screen',
    '0',
    '1280x1024x24',
    '-nolisten',
    'tcp',
  ]);
  const [number] = await Promise.race([
    new Promise((resolve) => xvfb.stdout.once('data', (text) => resolve([String(text).trim()]))),
    sleep(PATIENCE_MS, ['']),
  ]);
  return `:${number}`;
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function driverPort(webkit) {
  const port = await freePort();
  start(webkit.driver, [`--port=${port}`], { DISPLAY: await screen(), ...IN_SOFTWARE });
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(100)) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return String(port);
  }
  return '';
}

const webkit = findWebKit();
const WEBKIT_PORT = webkit ? await driverPort(webkit) : '';
const [program, ...args] = process.argv.slice(2);
const command = spawn(program, args, { stdio: 'inherit', env: { ...process.env, WEBKIT_PORT } });
command.on('exit', (code) => {
  for (const child of started) child.kill();
  process.exit(code ?? 1);
});
