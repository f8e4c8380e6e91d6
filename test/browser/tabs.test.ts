/** What several tabs of one browser see of each other, whatever the browser does to them. */
import { expect } from '@open-wc/testing';
import type { Chat, Conversation } from '../../src/index.js';
import {
  closeTabs,
  databaseOf,
  newSpace,
  openTab,
  problemsOf,
  reading,
  say,
  textsOf,
  to,
  until,
  type Realm,
  type Tab,
} from './tab.js';

const numbered = (count: number, prefix = 'm') =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index)}`);

/** Alice and Bob, each in a tab of their own. */
async function twoTabs(spoil?: (realm: Realm) => void) {
  const space = newSpace();
  const [one, other] = [await openTab(spoil), await openTab(spoil)];
  const alice = await one.connect('alice', space);
  const bob = await other.connect('bob', space);
  return {
    space,
    alice,
    bob,
    aliceTab: one,
    bobTab: other,
    hers: reading(alice, 'bob'),
    his: reading(bob, 'alice'),
  };
}

function sees(talk: Conversation, texts: readonly string[]): Promise<void> {
  return until(`${texts.join()} in ${talk.targetId}'s talk`, () => same(textsOf(talk), texts));
}

const same = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n');

afterEach(closeTabs);

describe('two tabs', () => {
  it('see each other’s messages, typing and nothing of another space', async () => {
    const { alice, bob, hers, his, bobTab } = await twoTabs();
    const elsewhere = reading(await bobTab.connect('bob', newSpace()), 'alice');
    await say(alice, 'hi', 'bob');
    await sees(his, ['hi']);
    await bob.sendTypingStatusMessage(his, 'RC:TxtMsg');
    await until('alice sees that bob types', () => hers.$typing.get().length === 1);
    await say(bob, 'hello', 'alice');
    await sees(hers, ['hi', 'hello']);
    expect(hers.$typing.get()).to.deep.equal([]);
    expect(textsOf(elsewhere)).to.deep.equal([]);
    expect([...problemsOf(alice), ...problemsOf(bob)]).to.deep.equal([]);
  });

  it('of one user show the same, each message once', async () => {
    const { space, alice, bob, hers } = await twoTabs();
    const second = await (await openTab()).connect('alice', space);
    const talk = reading(second, 'bob');
    await Promise.all([
      say(alice, 'one', 'bob'),
      say(second, 'two', 'bob'),
      say(bob, 'three', 'alice'),
    ]);
    await until('both have all', () => [hers, talk].every((one) => textsOf(one).length === 3));
    expect(textsOf(hers)).to.deep.equal(textsOf(talk));
    expect([hers.$unread.get(), talk.$unread.get()]).to.deep.equal([1, 1]);
  });

  it('that append at once agree on one order, without a gap, and none twice', async () => {
    const { space, aliceTab, bobTab, hers, his } = await twoTabs();
    const [a, b] = [numbered(100, 'a'), numbered(100, 'b')];
    const aliceSpeaks = await aliceTab.speaker('alice', space);
    const bobSpeaks = await bobTab.speaker('bob', space);
    await Promise.all([
      ...a.map((text) => aliceSpeaks(text, 'bob')),
      ...b.map((text) => bobSpeaks(text, 'alice')),
    ]);
    await until('both have all', () => [hers, his].every((talk) => textsOf(talk).length === 200));
    expect(textsOf(hers)).to.deep.equal(textsOf(his));
    expect(textsOf(hers).filter((text) => text.startsWith('a'))).to.deep.equal(a);
    expect(textsOf(hers).filter((text) => text.startsWith('b'))).to.deep.equal(b);
    const uids = his.$messages.get().map(({ messageUId }) => messageUId);
    expect(new Set(uids).size).to.equal(200);
  });

  it('whose clocks step back have times that rise', async () => {
    const { alice, bob, aliceTab, bobTab, his } = await twoTabs();
    let now = Date.now();
    for (const { realm } of [aliceTab, bobTab]) realm.Date.now = () => (now -= 60_000);
    for (const text of numbered(3)) await say(alice, text, 'bob');
    for (const text of numbered(3, 'b')) await say(bob, text, 'alice');
    await sees(his, [...numbered(3), ...numbered(3, 'b')]);
    const times = his.$messages.get().map(({ sentTime }) => sentTime);
    expect(times).to.deep.equal([...new Set(times)].sort((a, b) => a - b));
  });

  it('have what was said before they were opened', async () => {
    const { space, alice, aliceTab, bob } = await twoTabs();
    await say(alice, 'one', 'bob');
    await say(bob, 'two', 'alice');
    aliceTab.close();
    const again = await (await openTab()).connect('alice', space);
    await sees(reading(again, 'bob'), ['one', 'two']);
  });
});

describe('a ring that is lost', () => {
  it('is made up for by looking', async () => {
    const { alice, his } = await twoTabs((realm) => {
      realm.BroadcastChannel.prototype.postMessage = () => undefined;
    });
    await say(alice, 'hi', 'bob');
    await sees(his, ['hi']);
  });

  it('is made up for at once when the page comes to the front', async () => {
    const { alice, his, bobTab } = await twoTabs((realm) => {
      realm.BroadcastChannel.prototype.postMessage = () => undefined;
      realm.setInterval = (() => 0) as unknown as typeof setInterval;
    });
    await say(alice, 'hi', 'bob');
    bobTab.realm.dispatchEvent(new Event('focus'));
    await sees(his, ['hi']);
    const texts = ['hi'];
    for (const event of ['visibilitychange', 'resume']) {
      texts.push(event);
      await say(alice, event, 'bob');
      bobTab.realm.document.dispatchEvent(new Event(event));
      await sees(his, texts);
    }
  });
});

describe('a page without BroadcastChannel', () => {
  const spoils: Record<string, (realm: Realm) => void> = {
    'that has none': (realm) => {
      Object.defineProperty(realm, 'BroadcastChannel', { value: undefined });
    },
    'that must not make one': (realm) => {
      Object.defineProperty(realm, 'BroadcastChannel', {
        value: function () {
          throw new realm.DOMException('no', 'SecurityError');
        },
      });
    },
  };
  for (const [name, spoil] of Object.entries(spoils)) {
    it(`says so once and hears by looking: one ${name}`, async () => {
      const { alice, bob, his } = await twoTabs(spoil);
      await say(alice, 'hi', 'bob');
      await sees(his, ['hi']);
      await bob.disconnect();
      await bob.connect('bob');
      expect(problemsOf(bob)).to.deep.equal(['channel-unavailable']);
    });
  }
});

describe('somebody else on the channel', () => {
  it('changes nothing with what is no ring and no typing', async () => {
    const { space, alice, hers, his } = await twoTabs();
    await say(alice, 'hi', 'bob');
    await sees(his, ['hi']);
    const channel = new BroadcastChannel(databaseOf(space));
    const conversation = { conversationType: 1, targetId: 'alice', channelId: '' };
    const typing = { by: 'bob', conversation, messageType: 'RC:TxtMsg' };
    const evil = JSON.parse(
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}',
    ) as object;
    const spoilt = (more: object) => ({ kind: 'typing', typing: { ...typing, ...more } });
    const forged: unknown[] = [
      null,
      undefined,
      0,
      'ring',
      true,
      [],
      [1],
      {},
      new Map(),
      new Date(),
      new ArrayBuffer(8),
      7n,
      { kind: 'typing' },
      { kind: 'typing', typing: 'x' },
      { kind: 'typing', typing: {} },
      { kind: 'message', record: { content: { content: 'forged' } } },
      { kind: 'send', to: 'bob' },
      spoilt({ by: '' }),
      spoilt({ by: 5 }),
      spoilt({ by: 'x'.repeat(65) }),
      spoilt({ by: {} }),
      spoilt({ messageType: '' }),
      spoilt({ messageType: null }),
      spoilt({ conversation: null }),
      spoilt({ conversation: { ...conversation, conversationType: 99 } }),
      spoilt({ conversation: { ...conversation, conversationType: '1' } }),
      spoilt({ conversation: { ...conversation, targetId: '' } }),
      spoilt({ conversation: { ...conversation, targetId: 'x'.repeat(65) } }),
      spoilt({ conversation: { ...conversation, channelId: 'a_b' } }),
      evil,
      { kind: 'ring', ...evil },
      spoilt(evil),
      spoilt({ conversation: evil }),
      spoilt({ by: '__proto__' }),
      spoilt({ by: 'alice' }),
      spoilt({ by: 'mallory', conversation: { ...conversation, targetId: 'bob' } }),
    ];
    for (const word of forged) channel.postMessage(word);
    // the one that is well made comes after all of them
    channel.postMessage({ kind: 'typing', typing });
    await until('the last one is heard', () => hers.$typing.get().length > 0);
    channel.close();
    expect(hers.$typing.get().map(({ userId }) => userId)).to.deep.equal(['bob']);
    expect([textsOf(hers), textsOf(his)]).to.deep.equal([['hi'], ['hi']]);
    expect(problemsOf(alice)).to.deep.equal([]);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  it('who rings without end wakes nobody for more than a look at a time', async () => {
    const { space, alice, aliceTab, his } = await twoTabs();
    let reads = 0;
    const { transaction } = aliceTab.realm.IDBDatabase.prototype;
    aliceTab.realm.IDBDatabase.prototype.transaction = function (...args) {
      reads += 1;
      return transaction.apply(this, args);
    };
    const channel = new BroadcastChannel(databaseOf(space));
    for (let index = 0; index < 5_000; index++) channel.postMessage({ kind: 'ring' });
    await say(alice, 'hi', 'bob');
    await sees(his, ['hi']);
    channel.close();
    expect(reads).to.be.below(2_500);
  });
});

describe('a page that goes into the back-forward cache', () => {
  /** Alice's tab, and what of it is open. */
  async function watched() {
    const open = { channels: 0, databases: 0 };
    const count = (realm: Realm) => {
      const { open: openDatabase } = realm.IDBFactory.prototype;
      realm.IDBFactory.prototype.open = function (...args) {
        open.databases += 1;
        return openDatabase.apply(this, args);
      };
      const { close: closeDatabase } = realm.IDBDatabase.prototype;
      realm.IDBDatabase.prototype.close = function () {
        open.databases -= 1;
        closeDatabase.call(this);
      };
      const { BroadcastChannel: Channel } = realm;
      realm.BroadcastChannel = class extends Channel {
        constructor(name: string) {
          super(name);
          open.channels += 1;
        }
        override close() {
          open.channels -= 1;
          super.close();
        }
      };
      // a page in the cache does not run: nothing looks by itself meanwhile
      realm.setInterval = (() => 0) as unknown as typeof setInterval;
    };
    const space = newSpace();
    const tab = await openTab(count);
    const alice = await tab.connect('alice', space);
    const bob = await (await openTab()).connect('bob', space);
    return { open, tab, alice, bob, hers: reading(alice, 'bob'), his: reading(bob, 'alice') };
  }

  const leaves = ({ realm }: Tab) =>
    realm.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  const comesBack = ({ realm }: Tab) =>
    realm.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

  it('lets go of channel and database, and goes on when it is back', async () => {
    const { open, tab, alice, bob, hers, his } = await watched();
    await say(alice, 'one', 'bob');
    await sees(hers, ['one']);
    expect(open).to.deep.equal({ channels: 2, databases: 2 }); // of the space, and of alice
    leaves(tab);
    await until('all is let go', () => open.channels === 0 && open.databases === 0);
    await say(bob, 'two', 'alice');
    expect(textsOf(hers)).to.deep.equal(['one']);
    comesBack(tab);
    await sees(hers, ['one', 'two']);
    expect(open).to.deep.equal({ channels: 2, databases: 2 });
    await say(bob, 'three', 'alice');
    await sees(hers, ['one', 'two', 'three']);
    await say(alice, 'four', 'bob');
    await sees(his, ['one', 'two', 'three', 'four']);
  });

  it('keeps what it was just sending', async () => {
    const { tab, alice, hers, his } = await watched();
    await say(alice, 'before', 'bob');
    const sent = numbered(8).map((text) => say(alice, text, 'bob'));
    await until('they are kept', () => alice.$outbox.get().length > 0);
    leaves(tab);
    comesBack(tab);
    await Promise.all(sent);
    await sees(his, ['before', ...numbered(8)]);
    await sees(hers, ['before', ...numbered(8)]);
    expect(problemsOf(alice)).to.deep.equal([]);
  });

  it('goes and comes again and again without harm', async () => {
    const { open, tab, alice, bob, hers } = await watched();
    for (const text of numbered(10)) {
      leaves(tab);
      const sent = say(bob, text, 'alice');
      comesBack(tab);
      leaves(tab);
      await sent;
      comesBack(tab);
    }
    await sees(hers, numbered(10));
    expect(open.channels).to.equal(2);
    expect(problemsOf(alice)).to.deep.equal([]);
  });

  it('lets go of the space when it disconnects, and of everything when it is destroyed', async () => {
    const { open, alice } = await watched();
    await say(alice, 'hi', 'bob');
    await alice.disconnect();
    await until('the space is let go', () => open.channels === 1 && open.databases === 1);
    alice.destroy();
    await until('all is let go', () => open.channels === 0 && open.databases === 0);
  });
});

describe('a database that is deleted underneath', () => {
  const remove = (space: string) =>
    new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(databaseOf(space));
      request.onsuccess = () => {
        resolve();
      };
      request.onerror = () => {
        reject(new Error('It cannot be deleted.'));
      };
    });

  it('takes nothing from the screen, and new messages still arrive on both sides', async () => {
    const { space, alice, bob, hers, his } = await twoTabs();
    for (const text of numbered(5)) await say(alice, text, 'bob');
    await sees(his, numbered(5));
    await remove(space);
    await say(bob, 'after', 'alice');
    await say(alice, 'and after', 'bob');
    const all = [...numbered(5), 'after', 'and after'];
    await Promise.all([sees(hers, all), sees(his, all)]);
    await remove(space);
    await say(alice, 'once more', 'bob');
    await Promise.all([sees(hers, [...all, 'once more']), sees(his, [...all, 'once more'])]);
    await hers.loadLatest();
    await hers.loadOlder();
    expect(textsOf(hers)).to.deep.equal([...all, 'once more']);
    expect([...problemsOf(alice), ...problemsOf(bob)]).to.deep.equal([]);
  });

  it('while many messages are on their way loses none that was sent', async () => {
    const { space, alice, aliceTab, hers, his } = await twoTabs();
    const speak = await aliceTab.speaker('alice', space);
    await say(alice, 'first', 'bob');
    await sees(his, ['first']);
    const said = numbered(9).map((text) => say(alice, text, 'bob'));
    const spoken = numbered(50, 'spoken').map((text) => speak(text, 'bob'));
    await remove(space);
    await said[5];
    spoken.push(...numbered(50, 'spoken').map((text) => speak(text, 'bob')));
    await remove(space);
    await Promise.all([...said, ...spoken]);
    const own = () => textsOf(hers).filter((text) => !text.startsWith('spoken'));
    await until('alice has all', () => same(own(), ['first', ...numbered(9)]));
    expect(problemsOf(alice)).to.deep.equal([]);
  });

  it('or upgraded by a newer version of the page is let go, and memory takes over', async () => {
    const { space, alice, hers } = await twoTabs();
    await say(alice, 'one', 'bob');
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(databaseOf(space), 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => {
        reject(new Error('It cannot be upgraded.'));
      };
    });
    await say(alice, 'two', 'bob');
    await sees(hers, ['one', 'two']);
    expect(problemsOf(alice)).to.deep.equal(['storage-unavailable']);
  });
});

describe('a long history', () => {
  it('of 2,000 messages reads back both ways', async function () {
    this.timeout(60_000);
    const space = newSpace();
    const tab = await openTab();
    const speak = await tab.speaker('alice', space);
    const all = numbered(2_000);
    await Promise.all(all.map((text) => speak(text, 'bob')));
    tab.close();
    const again: Chat = await (await openTab()).connect('alice', space);
    const talk = again.conversation(to('bob'));
    await talk.loadLatest();
    expect(textsOf(talk)).to.deep.equal(all.slice(-50));
    while (talk.$position.get().hasOlder) await talk.loadOlder(300);
    expect(same(textsOf(talk), all)).to.equal(true);
    await talk.loadAround(talk.$messages.get()[3]!.messageUId, 10);
    while (talk.$position.get().hasNewer) await talk.loadNewer(300);
    while (talk.$position.get().hasOlder) await talk.loadOlder(300);
    expect(same(textsOf(talk), all)).to.equal(true);
  });
});
