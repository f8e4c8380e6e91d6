/** The transport over the original SDK keeps the contract, as far as the SDK lets it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rongcloudTransport } from '../../../src/transports/rongcloud/rongcloud.js';
import { transportContract } from '../../contract/index.js';
import { FakeBackend, FakeSdk } from './fake-sdk.js';

/** Cases that the SDK does not allow for, each with its reason. */
const NOT_ITS = new Set([
  // whether a message is kept is settled by its type, not by the message
  'keeps out of the history what is not to be kept',
  // entries are set by one message and removed by another
  'tells of a change to an expansion',
]);

const backend = new FakeBackend();
const cases = transportContract({
  create: () => rongcloudTransport({ appKey: 'key', sdk: new FakeSdk(backend).sdk }),
  refusedToken: 'bad',
});

for (const { name, run } of cases) if (!NOT_ITS.has(name)) test(name, run);

test('every case that is left out is one', () => {
  const names = cases.map(({ name }) => name);
  for (const name of NOT_ITS) assert.ok(names.includes(name), name);
});
