/**
 * Texts that are kept beside the tests and held against what there is now. Each test that has some
 * writes them anew where it is run with --keep: npm run keep does that for all of them.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const isKeeping = process.argv.includes('--keep');

/** @param {string} name of the file, without its ending */
export function assertKept(name, text) {
  const file = fileURLToPath(new URL(`kept/${name}.txt`, import.meta.url));
  const now = `${text.trimEnd()}\n`;
  if (isKeeping) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, now);
    return;
  }
  assert.ok(existsSync(file), `${name} is not kept yet: npm run keep`);
  assert.equal(now, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'), `${name} is another text`);
}
