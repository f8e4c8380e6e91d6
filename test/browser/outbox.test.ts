/** The kept outbox of one user in several tabs of one browser: what is queued is sent, by one of them. */
import { expect } from '@open-wc/testing';
import type { Chat, Conversation } from '../../src/index.js';
import {
  closeTabs,
  newSpace,
  openTab,
  problemsOf,
  reading,
  textsOf,
  to,
  until,
  userDatabaseOf,
  type Realm,
  type Start,
  type Tab,
} from './tab.js';

const numbered = (count: number, prefix = 'm') =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index)}`);

const same = (a: readonly string[], b: readonly string[]) => a.join('\n') === b.join('\n');

const statesOf = (talk: Conversation) => talk.$messages.get().map(({ delivery }) => delivery.state);

const queue = (chat: Chat, texts: readonly string[]) =>
  texts.map((text) => chat.sendTextMessage(to('bob'), { content: text }));

/** Bob, in a tab of his own, and alice in as many as are asked for, the last of which sends. */
async function aliceIn(count: number, spoil?: (realm: Realm) => void) {
  const space = newSpace();
  const starts: Start[] = [];
  const bob = await (await openTab()).connect('bob', space);
  const his = reading(bob, 'alice');
  const open = async (spoilOne = spoil) => {
    const tab = await openTab(spoilOne);
    const chat = await tab.connect('alice', space, starts);
    return { tab, chat, talk: reading(chat, 'bob') };
  };
  const tabs: Awaited<ReturnType<typeof open>>[] = [];
  while (tabs.length < count) tabs.push(await open());
  return { space, starts, his, open, tabs };
}

/** No six of all starts within a second, in whatever tabs. */
function expectPaced(starts: readonly Start[]): void {
  const tabs = [...new Set(starts.map(({ tab }) => tab))];
  const times = starts.map(
    ({ at, tab, text }) => `${text}@${String(at)} in ${String(tabs.indexOf(tab))}`,
  );
  const isTooSoon = starts.slice(5).map(({ at }, index) => at - starts[index]!.at <= 1_000);
  expect(isTooSoon, times.join()).to.not.include(true);
}

/** Whoever started each message, without those that the same tab started just before. */
const senders = (starts: readonly Start[]) =>
  starts.map(({ tab }) => tab).filter((tab, index, all) => tab !== all[index - 1]);

/** What is looked at every two seconds is looked at more often. */
function impatient(realm: Realm, everyMs = 50): void {
  const { setInterval: repeat } = realm;
  realm.setInterval = ((look: () => void, ms?: number) =>
    repeat(look, ms === 2_000 ? everyMs : ms)) as typeof setInterval;
}

const withoutLocks: Record<string, (realm: Realm) => void> = {
  'that has none': (realm) => {
    Object.defineProperty(realm.navigator, 'locks', { value: undefined });
  },
  'that may have none': (realm) => {
    realm.navigator.locks.request = () =>
      Promise.reject(new realm.DOMException('no', 'SecurityError'));
  },
};

function withoutChannel(realm: Realm): void {
  Object.defineProperty(realm, 'BroadcastChannel', { value: undefined });
}

const leaves = ({ realm }: Tab) =>
  realm.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
const comesBack = ({ realm }: Tab) =>
  realm.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

/** The tab of alice's that sends, as it is written down. */
async function leaderOf(space: string): Promise<unknown> {
  const request = indexedDB.open(userDatabaseOf(space, 'alice'));
  await new Promise((resolve) => (request.onsuccess = resolve));
  const database = request.result;
  const meta = database.transaction(['meta']).objectStore('meta').get('meta');
  await new Promise((resolve) => (meta.onsuccess = resolve));
  database.close();
  return (meta.result as { readonly leader: string }).leader;
}

/** How many locks of alice's tabs are held or waited for. */
async function locksOf(space: string): Promise<number> {
  const { held = [], pending = [] } = await navigator.locks.query();
  const name = userDatabaseOf(space, 'alice');
  return [...held, ...pending].filter((lock) => lock.name?.startsWith(name)).length;
}

/** A lock is let go of by the browser, some time after the tab has. */
async function untilLocks(space: string, count: number): Promise<void> {
  let found = -1;
  const look = async () => (found = await locksOf(space));
  await until(`${String(count)} locks`, () => {
    void look();
    return found === count;
  });
}

afterEach(closeTabs);

describe('what one tab queues', () => {
  it('while nobody is connected another tab sends, in order, and both learn of it', async () => {
    const { his, tabs, open, starts } = await aliceIn(1);
    const [{ chat, talk }] = tabs as [(typeof tabs)[0]];
    await chat.disconnect();
    const sent = queue(chat, numbered(3));
    await until('they are kept', () => chat.$outbox.get().length === 3);
    expect(statesOf(talk)).to.deep.equal(['queued', 'queued', 'queued']);
    expect(textsOf(his)).to.deep.equal([]);
    const other = await open();
    const results = await Promise.all(sent);
    expect(results.map(({ isOk }) => isOk)).to.deep.equal([true, true, true]);
    await until('bob has them', () => same(textsOf(his), numbered(3)));
    await until('they are sent', () => chat.$outbox.get().length === 0);
    expect(statesOf(talk)).to.deep.equal(['sent', 'sent', 'sent']);
    expect(textsOf(talk)).to.deep.equal(numbered(3));
    await until('the other shows them', () => same(textsOf(other.talk), numbered(3)));
    expect(senders(starts)).to.deep.equal([other.tab]);
    expect(starts.length).to.equal(3);
  });

  it('is sent by itself when there is one to send it again, though its tab is gone', async () => {
    const { his, tabs, open } = await aliceIn(1);
    const [{ tab, chat }] = tabs as [(typeof tabs)[0]];
    await chat.disconnect();
    void queue(chat, numbered(3));
    await until('they are kept', () => chat.$outbox.get().length === 3);
    tab.close();
    const later = await open();
    await until('they are on screen', () => same(textsOf(later.talk), numbered(3)));
    await until('bob has them', () => same(textsOf(his), numbered(3)));
    await until('they are sent', () => statesOf(later.talk).join() === 'sent,sent,sent');
  });
});

describe('two tabs of one user', () => {
  it('share one limit and one that sends, and show the same', async function () {
    this.timeout(20_000);
    const { his, tabs, starts } = await aliceIn(2);
    const [one, other] = tabs as [(typeof tabs)[0], (typeof tabs)[0]];
    const sent = [...queue(one.chat, numbered(8, 'a')), ...queue(other.chat, numbered(8, 'b'))];
    for (const result of await Promise.all(sent)) expect(result.isOk).to.equal(true);
    expect(senders(starts)).to.deep.equal([other.tab]);
    expect(starts.length).to.equal(16);
    expectPaced(starts);
    await until('bob has all', () => textsOf(his).length === 16);
    for (const letter of ['a', 'b']) {
      const texts = textsOf(his).filter((text) => text.startsWith(letter));
      expect(texts).to.deep.equal(numbered(8, letter));
    }
    for (const { chat, talk } of tabs) {
      await until('it shows the same', () => same(textsOf(talk), textsOf(his)));
      expect(new Set(statesOf(talk))).to.deep.equal(new Set(['sent']));
      await until('nothing waits', () => chat.$outbox.get().length === 0);
      expect(problemsOf(chat)).to.deep.equal([]);
    }
  });

  it('send in the one that people look at', async () => {
    const looks = new Map<Realm, 'visible' | 'hidden'>();
    const { space, tabs, starts } = await aliceIn(2, (realm) => {
      Object.defineProperty(realm.document, 'visibilityState', {
        get: () => looks.get(realm) ?? 'visible',
      });
    });
    const [one, other] = tabs as [(typeof tabs)[0], (typeof tabs)[0]];
    const lookAt = async (shown: Tab, hidden: Tab) => {
      const before = await leaderOf(space);
      for (const [tab, state] of [
        [hidden, 'hidden'],
        [shown, 'visible'],
      ] as const) {
        looks.set(tab.realm, state);
        tab.realm.document.dispatchEvent(new Event('visibilitychange'));
      }
      while ((await leaderOf(space)) === before);
    };
    await Promise.all(queue(one.chat, ['first']));
    for (const [index, { tab }] of [one, other, one].entries()) {
      await lookAt(tab, tab === one.tab ? other.tab : one.tab);
      await Promise.all(queue(other.chat, [`m${String(index)}`]));
    }
    expect(starts.map(({ text }) => text)).to.deep.equal(['first', ...numbered(3)]);
    expect(starts.map(({ tab }) => tab === one.tab)).to.deep.equal([false, true, false, true]);
  });

  it('keep the limit where another one comes and takes over in the middle', async function () {
    this.timeout(20_000);
    const { his, tabs, starts, open } = await aliceIn(1);
    const [{ tab, chat }] = tabs as [(typeof tabs)[0]];
    const sent = queue(chat, numbered(15));
    await until('some have left', () => starts.length >= 5);
    const other = await open();
    await Promise.all(sent);
    await until('bob has all', () => same(textsOf(his), numbered(15)));
    expect(senders(starts)).to.deep.equal([tab, other.tab]);
    expect(starts.length).to.equal(15);
    expectPaced(starts);
    await until('it shows the same', () => same(textsOf(other.talk), numbered(15)));
  });
});

/** Closes the tab that sends, in the middle of 12 messages that another one has queued. */
async function closeTheOneThatSends(
  { his, tabs, starts }: Awaited<ReturnType<typeof aliceIn>>,
  patienceMs?: number,
): Promise<void> {
  const [stays, goes] = tabs as [(typeof tabs)[0], (typeof tabs)[0]];
  const sent = queue(stays.chat, numbered(12));
  await until('some have left', () => starts.length >= 6);
  expect(senders(starts)).to.deep.equal([goes.tab]);
  goes.tab.close();
  await until('bob has all', () => textsOf(his).length === 12, patienceMs);
  for (const { isOk, code } of await Promise.all(sent)) {
    if (!isOk) expect(code).to.equal(-1); // what was in its hands is asked for first
  }
  expect(new Set(textsOf(his))).to.deep.equal(new Set(numbered(12)));
  expect(senders(starts)).to.deep.equal([goes.tab, stays.tab]);
  expectPaced(starts);
  await until('all are sent', () => stays.chat.$outbox.get().length === 0);
  expect(textsOf(stays.talk)).to.deep.equal(textsOf(his));
  expect(new Set(statesOf(stays.talk))).to.deep.equal(new Set(['sent']));
}

describe('a tab that sends and is closed', () => {
  it('is followed by the other at once', async function () {
    this.timeout(20_000);
    const held = await aliceIn(2);
    await closeTheOneThatSends(held);
    for (const problem of problemsOf(held.tabs[0]!.chat)) expect(problem).to.equal('');
  });

  for (const [name, spoil] of Object.entries(withoutLocks)) {
    it(`is followed by the other also on a page without locks: one ${name}`, async function () {
      this.timeout(30_000);
      const spoilt = await aliceIn(2, (realm) => {
        impatient(realm);
        spoil(realm);
      });
      await closeTheOneThatSends(spoilt, 15_000);
      expect(problemsOf(spoilt.tabs[0]!.chat)).to.deep.equal([]);
    });
  }

  it('is followed by the other also without a channel, which is said once', async function () {
    this.timeout(30_000);
    const spoilt = await aliceIn(2, (realm) => {
      impatient(realm);
      withoutChannel(realm);
    });
    await closeTheOneThatSends(spoilt, 15_000);
    expect(problemsOf(spoilt.tabs[0]!.chat)).to.deep.equal(['channel-unavailable']);
  });

  it('is not given up while it answers, on a page without locks', async () => {
    const { tabs, starts } = await aliceIn(2, (realm) => {
      impatient(realm);
      withoutLocks['that has none']!(realm);
    });
    const [one, other] = tabs as [(typeof tabs)[0], (typeof tabs)[0]];
    for (const text of numbered(4)) {
      await new Promise((resolve) => one.tab.realm.setTimeout(resolve, 100)); // it is asked twice
      await Promise.all(queue(one.chat, [text]));
    }
    expect(senders(starts)).to.deep.equal([other.tab]);
  });
});

describe('two tabs with neither locks nor a channel', () => {
  it('cannot hear of each other, and still every message is sent once', async function () {
    this.timeout(30_000);
    const { his, tabs, starts } = await aliceIn(2, (realm) => {
      impatient(realm, 500);
      withoutLocks['that has none']!(realm);
      withoutChannel(realm);
    });
    const [one, other] = tabs as [(typeof tabs)[0], (typeof tabs)[0]];
    await Promise.all([
      ...queue(one.chat, numbered(6, 'a')),
      ...queue(other.chat, numbered(6, 'b')),
    ]);
    await until('bob has all', () => textsOf(his).length >= 12, 15_000);
    await until('nothing waits', () => tabs.every(({ chat }) => chat.$outbox.get().length === 0));
    expect(textsOf(his).toSorted()).to.deep.equal([...numbered(6, 'a'), ...numbered(6, 'b')]);
    expectPaced(starts);
    for (const { talk } of tabs)
      await until('it shows the same', () => same(textsOf(talk), textsOf(his)));
  });
});

describe('storage that does not take the outbox', () => {
  /** Alice and bob in one tab, whose storage of alice's outbox is spoilt by the test. */
  async function oneTab(spoil?: (realm: Realm) => void) {
    const space = newSpace();
    const tab = await openTab(spoil);
    const starts: Start[] = [];
    const alice = await tab.connect('alice', space, starts);
    const bob = await tab.connect('bob', space);
    return { space, tab, starts, alice, hers: reading(alice, 'bob'), his: reading(bob, 'alice') };
  }

  async function expectSent(
    { alice, hers, his, starts }: Awaited<ReturnType<typeof oneTab>>,
    texts: readonly string[],
    problem: string,
  ): Promise<void> {
    const told: string[] = [];
    alice.$problems.subscribe((problems) =>
      told.splice(0, told.length, ...problems.map(({ code }) => code)),
    );
    const sent = queue(alice, texts);
    await until('they are on screen', () => textsOf(hers).length >= texts.length);
    for (const { isOk } of await Promise.all(sent)) expect(isOk).to.equal(true);
    await until('bob has them', () => texts.every((text) => textsOf(his).includes(text)));
    expect(new Set(statesOf(hers))).to.deep.equal(new Set(['sent']));
    expect(starts.map(({ text }) => text)).to.deep.equal(textsOf(hers));
    expect(told).to.deep.equal([problem]);
    expectPaced(starts);
  }

  it('because there is none is made up for by memory, and said once', async () => {
    const chats = await oneTab((realm) => {
      realm.IDBFactory.prototype.open = () => {
        throw new realm.DOMException('no', 'SecurityError');
      };
    });
    await expectSent(chats, numbered(7), 'storage-unavailable');
  });

  /** From now on nothing more goes into any database of a tab. */
  const fillUp = (realm: Realm, refuses: () => boolean = () => true) => {
    for (const name of ['add', 'put'] as const) {
      const write = realm.IDBObjectStore.prototype[name];
      realm.IDBObjectStore.prototype[name] = function (value: unknown, ...key) {
        if (refuses()) throw new realm.DOMException('full', 'QuotaExceededError');
        return write.call(this, value, ...key);
      };
    }
  };

  it('because it is full from the start is made up for by memory, and said once', async () => {
    const chats = await oneTab(fillUp);
    await expectSent(chats, numbered(7), 'storage-full');
  });

  it('because it becomes full before a message is kept is made up for by memory', async () => {
    const chats = await oneTab();
    await Promise.all(queue(chats.alice, ['before']));
    fillUp(chats.tab.realm);
    await expectSent(chats, numbered(3), 'storage-full');
    expect(textsOf(chats.hers)).to.deep.equal(['before', ...numbered(3)]);
  });

  it('in whatever moment it becomes full loses nothing, and shows nothing twice', async function () {
    this.timeout(60_000);
    for (let writes = 1; writes <= 12; writes += 1) {
      const chats = await oneTab();
      let count = 0;
      fillUp(chats.tab.realm, () => (count += 1) > writes);
      await expectSent(chats, numbered(3), 'storage-full');
      expect(textsOf(chats.hers)).to.deep.equal(numbered(3));
      await until('bob has each once', () => same(textsOf(chats.his), numbered(3)));
      chats.tab.close();
    }
  });

  it('does not keep a second chat of the user in the same page from seeing and sending all', async () => {
    const { space, tab, alice, hers, starts } = await oneTab(fillUp);
    const other = await tab.connect('alice', space, starts);
    const talk = reading(other, 'bob');
    await Promise.all([...queue(alice, numbered(3, 'a')), ...queue(other, numbered(3, 'b'))]);
    await until('both show the same', () => same(textsOf(hers), textsOf(talk)));
    expect(textsOf(talk).toSorted()).to.deep.equal([...numbered(3, 'a'), ...numbered(3, 'b')]);
    expect(starts.length).to.equal(6);
    expectPaced(starts);
  });
});

describe('storage that is deleted under an open page', () => {
  it('is written down anew: what waited is sent, in order', async function () {
    this.timeout(20_000);
    const { space, his, tabs } = await aliceIn(1);
    const { chat, talk, tab } = tabs[0]!;
    const texts = numbered(12);
    const sent = queue(chat, texts);
    await until('some have left', () => textsOf(his).length >= 3);
    await deleted(tab.realm, userDatabaseOf(space, 'alice'));
    const results = await Promise.all(sent);
    expect(results.map(({ code }) => code)).to.deep.equal(texts.map(() => 0));
    await until('bob has all', () => textsOf(his).length === texts.length);
    expect(textsOf(his)).to.deep.equal(texts);
    expect(textsOf(talk)).to.deep.equal(texts);
    expect(chat.$outbox.get()).to.deep.equal([]);
  });
});

function deleted({ indexedDB }: Realm, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(new Error('it cannot be deleted'));
    };
  });
}

describe('a page that goes into the back-forward cache', () => {
  it('lets go of its lock, and takes it again when it is back', async () => {
    const { space, tabs } = await aliceIn(1);
    const [{ tab, chat }] = tabs as [(typeof tabs)[0]];
    await untilLocks(space, 1);
    for (const text of numbered(2)) {
      leaves(tab);
      await untilLocks(space, 0);
      comesBack(tab);
      await untilLocks(space, 1);
      await Promise.all(queue(chat, [text]));
    }
    chat.destroy();
    await untilLocks(space, 0);
  });

  it('leaves its queue to another tab, and shows when it is back what became of it', async function () {
    this.timeout(20_000);
    const { his, tabs, starts } = await aliceIn(2);
    const [stays, goes] = tabs as [(typeof tabs)[0], (typeof tabs)[0]];
    const sent = queue(goes.chat, numbered(9));
    await until('some have left', () => starts.length >= 3);
    leaves(goes.tab);
    await until('bob has all', () => same(textsOf(his), numbered(9)));
    expect(senders(starts)).to.deep.equal([goes.tab, stays.tab]);
    expectPaced(starts);
    comesBack(goes.tab);
    for (const { code } of await Promise.all(sent)) expect(code).to.be.oneOf([0, -1]);
    await until('all is sent', () => goes.chat.$outbox.get().length === 0);
    expect(textsOf(goes.talk)).to.deep.equal(numbered(9));
    expect(new Set(statesOf(goes.talk))).to.deep.equal(new Set(['sent']));
  });

  it('goes on with its queue when it is back, where nobody else has it', async function () {
    this.timeout(20_000);
    const { his, tabs, starts } = await aliceIn(1);
    const [{ tab, chat, talk }] = tabs as [(typeof tabs)[0]];
    const sent = queue(chat, numbered(9));
    await until('some have left', () => starts.length >= 5);
    leaves(tab);
    const before = starts.length;
    // nothing starts while it is away, though the limit would let it
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(starts.length).to.equal(before);
    comesBack(tab);
    await Promise.all(sent);
    await until('bob has all', () => same(textsOf(his), numbered(9)));
    await until('all is sent', () => chat.$outbox.get().length === 0);
    expect(textsOf(talk)).to.deep.equal(numbered(9));
    expect(starts.length).to.equal(9);
    expectPaced(starts);
  });
});

describe('a chat that is destroyed', () => {
  it('lets go of everything, whether it sends or not, also with something just written', async () => {
    const open = { channels: 0, databases: 0 };
    const count = (realm: Realm) => {
      realm.addEventListener('unload', () => undefined);
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
    };
    const { space, tabs } = await aliceIn(3, count);
    for (const { chat, talk } of tabs) {
      talk.setDraft('just written');
      void queue(chat, ['just sent']);
      chat.destroy();
    }
    await until('all is let go', () => open.channels === 0 && open.databases === 0);
    await untilLocks(space, 0);
  });
});
