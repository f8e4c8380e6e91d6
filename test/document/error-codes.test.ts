/** The original SDK's codes: each has its name here, and its number. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { ErrorCode } from '../../src/index.js';

test('every code of the original is here by its name; our own is none of its numbers', async () => {
  const text = await readFile(new URL('error-codes.json', import.meta.url), 'utf8');
  const theirs = JSON.parse(text) as Record<string, number>;
  const entries = Object.entries(ErrorCode).filter(([name]) => Number.isNaN(Number(name)));
  const { CANCELLED, ...ours } = Object.fromEntries(entries) as Record<string, number>;
  assert.deepEqual(ours, theirs);
  assert.ok(!Object.values(theirs).includes(CANCELLED ?? NaN));
});
