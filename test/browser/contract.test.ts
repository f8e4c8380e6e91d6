import { localTransport } from '../../src/index.js';
import { transportContract } from '../contract/index.js';

describe('the local transport on IndexedDB', () => {
  for (const { name, run } of transportContract({
    create: () => localTransport({ space: 'contract' }),
  })) {
    it(name, run);
  }
});
