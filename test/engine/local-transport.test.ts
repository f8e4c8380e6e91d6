import { test, describe } from 'node:test';
import { localTransport } from '../../src/index.js';
import { transportContract } from '../contract/index.js';

describe('the local transport in memory', () => {
  const cases = transportContract({ create: () => localTransport({ space: 'contract' }) });
  for (const { name, run } of cases) test(name, run);
});
