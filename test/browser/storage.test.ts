/** Storage that is blocked, never answers or runs full: memory, said once, and nothing is lost. */
import { expect } from '@open-wc/testing';
import type { Chat } from '../../src/index.js';
import {
  closeTabs,
  databaseOf,
  newSpace,
  NOBODY_LISTENS,
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

/** Alice and Bob in one tab, which share its memory. */
async function oneTab(spoil?: (realm: Realm) => void) {
  const space = newSpace();
  const tab = await openTab(spoil);
  const alice = await tab.connect('alice', space);
  const bob = await tab.connect('bob', space);
  return { space, tab, alice, bob, hers: reading(alice, 'bob'), his: reading(bob, 'alice') };
}

const both = (chats: Awaited<ReturnType<typeof oneTab>>, texts: readonly string[]) =>
  until(`both see ${texts.join()}`, () =>
    [chats.hers, chats.his].every((talk) => textsOf(talk).join() === texts.join()),
  );

const full = (realm: Realm) => new realm.DOMException('full', 'QuotaExceededError');

/** From now on nothing that `refuses` says can be added to a database of this tab. */
function fillUp(realm: Realm, refuses: (value: unknown) => boolean = () => true): void {
  const { add } = realm.IDBObjectStore.prototype;
  realm.IDBObjectStore.prototype.add = function (value: unknown, ...key) {
    if (refuses(value)) throw full(realm);
    return add.call(this, value, ...key);
  };
}

afterEach(closeTabs);

describe('storage that is blocked', () => {
  /** Waiting for storage to open takes seconds; here it is over at once. */
  const impatient = (realm: Realm) => {
    const { setTimeout: wait } = realm;
    realm.setTimeout = ((work: () => void, ms?: number) =>
      wait(work, ms === 5_000 ? 20 : ms)) as typeof setTimeout;
  };
  const spoils: Record<string, (realm: Realm) => void> = {
    'is not there': (realm) => {
      Object.defineProperty(realm, 'indexedDB', { value: undefined });
    },
    'must not be looked at': (realm) => {
      Object.defineProperty(realm, 'indexedDB', {
        get() {
          throw new realm.DOMException('no', 'SecurityError');
        },
      });
    },
    'must not be opened': (realm) => {
      realm.IDBFactory.prototype.open = () => {
        throw new realm.DOMException('no', 'SecurityError');
      };
    },
    'cannot be opened': (realm) => {
      const { open } = realm.IDBFactory.prototype;
      realm.IDBFactory.prototype.open = function (name) {
        void open.call(this, name, 9);
        return open.call(this, name, 1); // an older version than there is
      };
    },
    'never answers': (realm) => {
      impatient(realm);
      realm.IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
    },
  };

  for (const [name, spoil] of Object.entries(spoils)) {
    it(`is made up for by memory, and said once: storage that ${name}`, async () => {
      const chats = await oneTab(spoil);
      const { alice, bob } = chats;
      await say(alice, 'hi', 'bob');
      await say(bob, 'hello', 'alice');
      await both(chats, ['hi', 'hello']);
      await bob.disconnect();
      await say(alice, 'are you there?', 'bob');
      await bob.connect('bob');
      await both(chats, ['hi', 'hello', 'are you there?']);
      for (const chat of [alice, bob])
        expect(problemsOf(chat)).to.deep.equal(['storage-unavailable']);
    });
  }

  it('is let go when it opens after all: nobody else waits for it', async () => {
    const held: (() => void)[] = [];
    const { space, alice } = await oneTab((realm) => {
      impatient(realm);
      const { open } = realm.IDBFactory.prototype;
      realm.IDBFactory.prototype.open = function (...args) {
        const request = open.apply(this, args);
        const late = { result: undefined as unknown, onsuccess: () => undefined };
        request.onsuccess = () =>
          held.push(() => {
            late.result = request.result;
            late.onsuccess();
          });
        return late as unknown as IDBOpenDBRequest;
      };
    });
    expect(problemsOf(alice)).to.deep.equal(['storage-unavailable']);
    await until('it opens', () => held.length > 0);
    for (const open of held) open();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(databaseOf(space));
      request.onsuccess = () => {
        resolve();
      };
      request.onblocked = () => {
        reject(new Error('Somebody still holds it.'));
      };
    });
  });
});

describe('storage that is full', () => {
  const texts = Array.from({ length: 60 }, (_, index) => `m${String(index)}`);

  /** Everything of a talk, read by a chat that has seen nothing of it yet. */
  async function readAll(chat: Chat): Promise<string[]> {
    const talk = chat.conversation(to('bob'));
    await talk.loadLatest(20);
    while (talk.$position.get().hasOlder) await talk.loadOlder(20);
    return textsOf(talk);
  }

  it('is said once, and messages are kept in memory and delivered within the page', async () => {
    const chats = await oneTab();
    const { tab, alice, bob } = chats;
    await say(alice, 'before', 'bob');
    await both(chats, ['before']);
    fillUp(tab.realm);
    await say(alice, 'after', 'bob');
    await say(bob, 'me too', 'alice');
    await both(chats, ['before', 'after', 'me too']);
    for (const chat of [alice, bob]) expect(problemsOf(chat)).to.deep.equal(['storage-full']);
  });

  it('is still read: what was said before and after is one history', async () => {
    const { space, tab, alice } = await oneTab();
    const speak = await tab.speaker('alice', space);
    for (const text of texts.slice(0, 39)) await speak(text, 'bob');
    await say(alice, texts[39]!, 'bob');
    fillUp(tab.realm);
    await say(alice, texts[40]!, 'bob');
    for (const text of texts.slice(41)) await speak(text, 'bob');
    const late = await tab.connect('alice', space);
    expect(await readAll(late)).to.deep.equal(texts);
    const talk = late.conversation(to('bob'));
    await talk.loadAround(talk.$messages.get()[38]!.messageUId, 10);
    expect(textsOf(talk)).to.deep.equal(texts.slice(33, 43));
    while (talk.$position.get().hasNewer) await talk.loadNewer(7);
    expect(textsOf(talk)).to.deep.equal(texts.slice(33));
  });

  it('in the middle of many messages loses none, and delivers none twice', async () => {
    const chats = await oneTab();
    const { space, tab, alice, bob, hers, his } = chats;
    const [aliceSpeaks, bobSpeaks] = [
      await tab.speaker('alice', space),
      await tab.speaker('bob', space),
    ];
    await say(alice, 'first', 'bob');
    await both(chats, ['first']);
    let count = 0;
    fillUp(tab.realm, () => (count += 1) % 3 === 0);
    // some as people send them, and more than they may
    const uids = await Promise.all([
      ...texts.slice(0, 3).map((text) => say(alice, text, 'bob')),
      ...texts.slice(3).map((text) => aliceSpeaks(text, 'bob')),
      ...texts.slice(0, 3).map((text) => say(bob, `b${text}`, 'alice')),
      ...texts.slice(3).map((text) => bobSpeaks(`b${text}`, 'alice')),
    ]);
    await until('both have all', () => [hers, his].every((talk) => textsOf(talk).length === 121));
    expect(textsOf(hers)).to.deep.equal(textsOf(his));
    expect(new Set(textsOf(hers)).size).to.equal(121);
    expect(new Set(uids).size).to.equal(120);
    expect(problemsOf(alice)).to.deep.equal(['storage-full']);
  });

  it('does not get the messages of two tabs mixed up', async () => {
    const chats = await oneTab();
    const { space, tab, alice, bob, hers } = chats;
    await say(alice, 'before', 'bob');
    await both(chats, ['before']);
    fillUp(tab.realm);
    await say(alice, 'mine', 'bob');
    const other = await openTab();
    const elsewhere = await other.speaker('bob', space);
    for (const text of texts) await elsewhere(`${text}, not seen here`, 'alice');
    await say(bob, 'seen here', 'alice');
    await both(chats, ['before', 'mine', 'seen here']);
    const late = await tab.connect('alice', space);
    expect(await readAll(late)).to.deep.equal(['before', 'mine', 'seen here']);
    await hers.loadLatest();
    expect(textsOf(hers)).to.deep.equal(['before', 'mine', 'seen here']);
  });

  it('in the middle of an entry leaves no half of it for the other tabs', async () => {
    const chats = await oneTab();
    const { space, tab, alice, bob } = chats;
    await say(alice, 'before', 'bob');
    const { put } = tab.realm.IDBObjectStore.prototype;
    tab.realm.IDBObjectStore.prototype.put = function (value: unknown, ...key) {
      if (this.name === 'end') throw full(tab.realm); // the entry itself is written by then
      return put.call(this, value, ...key);
    };
    await say(bob, 'after', 'alice');
    await both(chats, ['before', 'after']);
    const elsewhere = await (await openTab()).connect('alice', space);
    await say(elsewhere, 'all is well here', 'bob');
    const talk = reading(elsewhere, 'bob');
    await until('it is there', () => textsOf(talk).join() === 'before,all is well here');
    expect(problemsOf(elsewhere)).to.deep.equal([]);
  });

  it('from the start is memory from the start', async () => {
    const chats = await oneTab((realm) => {
      realm.IDBObjectStore.prototype.put = () => {
        throw full(realm);
      };
    });
    await say(chats.alice, 'hi', 'bob');
    await both(chats, ['hi']);
    expect(problemsOf(chats.alice)).to.deep.equal(['storage-full']);
  });

  it('keeps nobody’s page out of the back-forward cache', async () => {
    const closed: unknown[] = [];
    const chats = await oneTab();
    const { tab, alice } = chats;
    fillUp(tab.realm);
    await say(alice, 'hi', 'bob');
    await both(chats, ['hi']);
    const { close } = tab.realm.IDBDatabase.prototype;
    tab.realm.IDBDatabase.prototype.close = function () {
      closed.push(this);
      close.call(this);
    };
    tab.realm.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await until('the database is let go', () => closed.length > 0);
  });
});

describe('storage that works', () => {
  it('is not given up for what is no fault of its own', async () => {
    const space = newSpace();
    const tab = await openTab();
    const transport = tab.engine.localTransport({ space });
    const problems: string[] = [];
    await transport.connect('alice', {
      ...NOBODY_LISTENS,
      problem: ({ code }) => problems.push(code),
    });
    const conversation = to('bob');
    const alice = await tab.connect('alice', space);
    await say(alice, 'one', 'bob');
    const failures: Promise<unknown>[] = [
      transport.history({ conversation, before: 'nonsense', limit: 5 }),
      transport.change({ kind: 'recall', conversation, messageUId: 'nonsense' }),
      transport.send({ content: { call: () => 1 } } as never, new AbortController().signal),
    ];
    const outcomes = await Promise.allSettled(failures);
    expect(outcomes.map(({ status }) => status)).to.deep.equal([
      'rejected',
      'rejected',
      'rejected',
    ]);
    await say(alice, 'two', 'bob');
    expect(problems).to.deep.equal([]);
    tab.close();
    const again = await (await openTab()).connect('alice', space);
    const talk = reading(again, 'bob');
    await until('it was kept', () => textsOf(talk).join() === 'one,two');
  });

  /** What a browser does to a connection while something is asked of it. */
  const ends: Record<string, (database: IDBDatabase, realm: Realm) => void> = {
    'is closed': (database) => {
      database.close();
    },
    'has lost its storage process': (_, realm) => {
      throw new realm.DOMException('Connection to Indexed Database server lost', 'UnknownError');
    },
  };
  for (const [name, end] of Object.entries(ends)) {
    it(`outlives a connection that ${name}, again and again`, async () => {
      const chats = await oneTab();
      await chatThrough(chats, ({ realm }) => {
        const { transaction } = realm.IDBDatabase.prototype;
        let count = 0;
        realm.IDBDatabase.prototype.transaction = function (...args) {
          count += 1;
          if (count % 5 === 0) end(this, realm);
          return transaction.apply(this, args);
        };
      });
    });
  }

  it('outlives transactions that are cut short, again and again', async () => {
    const chats = await oneTab();
    await chatThrough(chats, ({ realm }) => {
      const { transaction } = realm.IDBDatabase.prototype;
      let count = 0;
      realm.IDBDatabase.prototype.transaction = function (...args) {
        const started = transaction.apply(this, args);
        count += 1;
        if (count % 5 === 0) started.abort();
        return started;
      };
    });
  });

  async function chatThrough(
    chats: Awaited<ReturnType<typeof oneTab>>,
    disturb: (tab: Tab) => void,
  ): Promise<void> {
    const { tab, alice, bob } = chats;
    disturb(tab);
    const texts = Array.from({ length: 20 }, (_, index) => `m${String(index)}`);
    for (const [index, text] of texts.entries()) {
      await (index % 2 ? say(alice, text, 'bob') : say(bob, text, 'alice'));
    }
    await both(chats, texts);
    expect(problemsOf(alice)).to.deep.equal([]);
  }
});
