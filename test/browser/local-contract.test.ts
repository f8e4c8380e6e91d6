/** The local transport keeps the contract on real storage: in one page, and between tabs. */
import { localTransport } from '../../src/index.js';
import { transportContract } from '../contract/index.js';
import { closeTabs, newSpace, openTab, type Tab } from './tab.js';

describe('the local transport in one page', () => {
  const space = newSpace();
  const cases = transportContract({ create: () => localTransport({ space }), refusedToken: '' });
  for (const { name, run } of cases) it(name, run);
});

describe('the local transport between tabs', () => {
  const space = newSpace();
  const tabs: Tab[] = [];
  let made = 0;

  before(async () => {
    tabs.push(await openTab(), await openTab(), await openTab());
  });
  after(closeTabs);

  const cases = transportContract({
    create() {
      made += 1;
      return tabs[made % tabs.length]!.engine.localTransport({ space });
    },
    refusedToken: '',
  });
  for (const { name, run } of cases) it(name, run);
});
