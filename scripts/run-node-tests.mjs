/**
 * Runs every *.test.ts and *.test.mjs below the given folders with Node's test runner:
 *   node scripts/run-node-tests.mjs [--option…] folder…
 * Node 20 expands no patterns, and shells do not agree on `**`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const args = process.argv.slice(2);
const options = args.filter((arg) => arg.startsWith('--'));
const folders = args.filter((arg) => !arg.startsWith('--'));

const testsIn = (folder) =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true }) : [])
    .filter((file) => /\.test\.(ts|mjs)$/.test(file))
    .map((file) => join(folder, file))
    .sort();

const empty = folders.filter((folder) => testsIn(folder).length === 0);
if (folders.length === 0 || empty.length > 0) {
  console.error(`No test file in ${empty.join(', ') || 'no folder'}.`);
  process.exit(1);
}

const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', '--test-reporter=spec', ...options, ...folders.flatMap(testsIn)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
