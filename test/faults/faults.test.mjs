/** The proof of delivery, small enough for every day; `npm run test:faults` is the large one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runFaults } from './run.mjs';

const SMALL = { messages: 200, disconnects: 20, kills: 5, minutes: 3 };

test('two people lose nothing, see nothing twice and nothing out of order', async (t) => {
  const { isKept, text } = await runFaults(SMALL);
  t.diagnostic(text);
  assert.ok(isKept, text);
});
