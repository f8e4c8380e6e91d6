/** Making, moving, removing: what a chat does over its life in a page. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import type { RimChatElement, TokenSource } from '../../../components/index.js';
import { ConversationType, createChat, type Chat } from '../../../src/index.js';
import { hubOf } from '../../../src/transports/local/hub.js';
import { createFakeTransport } from '../../contract/index.js';
import {
  aliceChat,
  at,
  drawn,
  find,
  heard,
  message,
  messages,
  newSpace,
  put,
  putChat,
  putTwo,
  showChat,
  until,
} from '../chat-on-page.js';

/** Removes an element and lets everything happen that follows. */
async function removed(element: RimChatElement): Promise<void> {
  element.remove();
  await drawn();
}

/** The chat that an element makes, once it is connected. */
async function chatOf(element: RimChatElement): Promise<Chat> {
  const ready = heard(element, 'rim-ready');
  put(element);
  await until('the chat is ready', () => ready.length > 0);
  return ready[0]!.chat;
}

function rimChat(attributes: Record<string, string> = {}): RimChatElement {
  const element = document.createElement('rim-chat');
  const all = { space: newSpace(), 'user-id': 'alice', 'target-id': 'bob', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  return element;
}

describe('a rim-chat that is removed and put back', () => {
  it('goes on with its messages, its draft and new messages', async () => {
    const [alice, bob] = await putTwo();
    await at(alice).say('before');
    await until('bob sees it', () => at(bob).sees('before'));
    at(alice).write('a draft');
    await removed(alice);
    await at(bob).say('while away');
    await until('it is sent', () => at(bob).status === 'Sent');
    put(alice);
    await until('alice sees what came', () => at(alice).sees('while away'));
    expect(at(alice).texts).to.deep.equal(['before', 'while away']);
    expect(at(alice).field.value).to.equal('a draft');
    await at(alice).say('after');
    await until('bob sees it', () => at(bob).sees('after'));
    at(bob).write('typing');
    await until('alice sees bob typing', () => at(alice).typing === 'bob is typing…');
  });

  it('shows the message at which the reader was', async () => {
    const { chat, transport } = await aliceChat();
    transport.deliver(...messages(0, 100));
    const element = await showChat(chat);
    await until('they are there', () => at(element).sees('message 99'));
    at(element).list.scrollTop -= 500;
    await drawn();
    const top = at(element).list.getBoundingClientRect().top;
    const seen = at(element).rows.find((row) => row.getBoundingClientRect().bottom > top + 50)!;
    const text = seen.querySelector('.text')!.textContent;
    const before = at(element).bubble(text)!.getBoundingClientRect().top - top;
    await removed(element);
    transport.deliver(...messages(100, 130));
    element.heading = 'changed while away';
    await drawn();
    put(element);
    await until('it is drawn', () => find(element, 'h2')!.textContent === 'changed while away');
    await drawn();
    const newTop = at(element).list.getBoundingClientRect().top;
    const after = at(element).bubble(text)!.getBoundingClientRect().top - newTop;
    expect(after).to.be.closeTo(before, 1);
  });

  it('shows the newest message to a reader who was there', async () => {
    const { chat, transport } = await aliceChat();
    transport.deliver(...messages(0, 100));
    const element = await showChat(chat);
    await until('they are there', () => at(element).sees('message 99'));
    await removed(element);
    transport.deliver(message(100));
    put(element);
    await until('it is there', () => at(element).bubble('message 100'));
    await drawn();
    const { list } = at(element);
    expect(list.scrollHeight - list.clientHeight - list.scrollTop).to.be.below(2);
  });

  it('takes up what was changed while it was away', async () => {
    const element = await putChat();
    await removed(element);
    element.targetId = 'carol';
    element.userId = 'eve';
    const ready = heard(element, 'rim-ready');
    await drawn();
    put(element);
    await until('eve is ready', () => ready.length === 1);
    expect(ready[0]!.userId).to.equal('eve');
    expect(find(element, 'h2')!.textContent).to.equal('carol');
  });

  it('connects again, also when it was away while it connected', async () => {
    const element = rimChat();
    const ready = heard(element, 'rim-ready');
    put(element);
    await element.updateComplete;
    element.remove();
    await Promise.resolve();
    await Promise.resolve();
    put(element);
    await until('it is ready', () => ready.length > 0);
  });

  it('connects once it is put back, when its token came while it was away', async () => {
    const element = rimChat();
    const token = tokenLater(element);
    const ready = heard(element, 'rim-ready');
    put(element);
    await until('it is asked', () => token.asked() === 1);
    await removed(element);
    token.give('alice');
    await drawn();
    expect(ready.length).to.equal(0);
    put(element);
    await until('it is asked again', () => token.asked() === 2);
    token.give('alice');
    await until('it is ready', () => ready.length === 1);
  });
});

describe('a rim-chat that is moved', () => {
  it('stays connected', async () => {
    const element = rimChat();
    const chat = await chatOf(element);
    const states: string[] = [];
    chat.$connection.listen(({ state }) => states.push(state));
    const elsewhere = put(document.createElement('section'));
    elsewhere.append(element);
    document.body.append(element);
    elsewhere.append(element);
    await drawn();
    expect(states).to.deep.equal([]);
    await at(element).say('still here');
    await until('it is sent', () => at(element).status === 'Sent');
  });

  it('asks for its token once, also while it waits for it', async () => {
    const element = rimChat();
    let asked = 0;
    element.token = async () => {
      asked += 1;
      await drawn();
      return 'alice';
    };
    const ready = heard(element, 'rim-ready');
    put(element);
    await element.updateComplete;
    put(element);
    await until('it is ready', () => ready.length === 1);
    expect(asked).to.equal(1);
  });
});

describe('a rim-chat that is removed for good', () => {
  it('disconnects', async () => {
    const element = rimChat();
    const chat = await chatOf(element);
    await removed(element);
    expect(chat.$connection.get().state).to.equal('idle');
  });

  it('never connects when it is removed at once', async () => {
    const element = rimChat();
    let asked = 0;
    element.token = () => String((asked += 1));
    put(element);
    element.remove();
    await drawn();
    expect(asked).to.equal(0);
  });

  it('does not connect when it is removed while it waits for its token', async () => {
    const space = newSpace();
    const joins = countJoins(space);
    const element = rimChat({ space });
    const token = tokenLater(element);
    put(element);
    await drawn();
    await removed(element);
    token.give('alice');
    await drawn();
    expect(joins.now).to.equal(0);
  });

  it('follows nothing of a chat of the page', async () => {
    const { chat, talk } = await aliceChat();
    const following = countFollowers(chat);
    const element = await showChat(following.chat);
    expect(following.now()).to.be.above(5);
    await removed(element);
    expect(following.now()).to.equal(0);
    element.heading = 'an update while it is away';
    element.targetId = 'carol';
    find(element, 'rim-conversation')?.setAttribute('lang', 'zh');
    talk.setDraft('changed');
    await drawn();
    expect(following.now()).to.equal(0);
  });

  it('follows nothing when it is put in and taken out at once', async () => {
    const { chat } = await aliceChat();
    const following = countFollowers(chat);
    const element = document.createElement('rim-chat');
    element.chat = following.chat;
    put(element, { 'target-id': 'bob' });
    element.remove();
    await drawn();
    expect(following.now()).to.equal(0);
  });

  it('leaves no listener, timer or channel behind, however often it comes and goes', async () => {
    const space = newSpace();
    const joins = countJoins(space);
    const element = rimChat({ space });
    const ready = heard(element, 'rim-ready');
    const parent = put(document.createElement('div'));
    parent.append(element);
    await until('it is ready', () => ready.length === 1);
    await at(element).openPanel();
    await removed(element);
    const counted = countListeners();
    for (let cycle = 0; cycle < 50; cycle += 1) {
      parent.append(element);
      await until('it is ready', () => ready.length === cycle + 2);
      element.remove();
      await new Promise((resolve) => setTimeout(resolve));
    }
    await drawn();
    expect(joins.now).to.equal(0);
    expect(counted.stop()).to.deep.equal({});
  });
});

describe('the token of a rim-chat', () => {
  const tokens: Record<string, TokenSource> = {
    'a string': 'eve',
    'a function': () => 'eve',
    'a function that promises one': () => Promise.resolve('eve'),
  };
  for (const [name, token] of Object.entries(tokens)) {
    it(`may be ${name}`, async () => {
      const element = rimChat();
      element.token = token;
      expect((await chatOf(element)).getCurrentUserId()).to.equal('eve');
    });
  }

  it('as an attribute is read and removed', async () => {
    const element = rimChat({ token: 'eve' });
    element.removeAttribute('user-id');
    const chat = await chatOf(element);
    expect(chat.getCurrentUserId()).to.equal('eve');
    expect(element.hasAttribute('token')).to.equal(false);
    expect(element.token).to.equal('eve');
    expect(element.outerHTML).to.not.contain('eve');
  });

  it('as an attribute is read from markup, and when it is set later', async () => {
    const parent = put(document.createElement('div'));
    const ready = heard(parent, 'rim-ready');
    parent.innerHTML = `<rim-chat space="${newSpace()}" token="eve" target-id="bob"></rim-chat>`;
    await until('eve is ready', () => ready.length === 1);
    expect(ready[0]!.userId).to.equal('eve');
    parent.firstElementChild!.setAttribute('token', 'mallory');
    await until('mallory is ready', () => ready.length === 2);
    expect(ready[1]!.userId).to.equal('mallory');
    expect(parent.firstElementChild!.hasAttribute('token')).to.equal(false);
  });

  it('may be another function at each rendering of the page, without a new chat', async () => {
    const element = rimChat();
    element.token = () => 'alice';
    const chat = await chatOf(element);
    const states: string[] = [];
    chat.$connection.listen(({ state }) => states.push(state));
    element.token = () => 'alice';
    element.heading = 'drawn again';
    await drawn();
    expect(states).to.deep.equal([]);
  });

  it('is asked for again at each connection', async () => {
    const element = rimChat();
    let asked = 0;
    element.token = () => {
      asked += 1;
      return 'alice';
    };
    await chatOf(element);
    await removed(element);
    const ready = heard(element, 'rim-ready');
    put(element);
    await until('it is ready', () => ready.length === 1);
    expect(asked).to.equal(2);
  });

  it('that never comes holds up nobody else', async () => {
    const element = rimChat();
    element.token = () => new Promise<string>(() => undefined);
    const ready = heard(element, 'rim-ready');
    put(element);
    await drawn();
    expect(at(element).problem).to.equal(null);
    element.token = 'eve';
    await until('eve is ready', () => ready.length === 1);
    expect(ready[0]!.userId).to.equal('eve');
  });

  it('that comes late, after another was asked for, is not used', async () => {
    const element = rimChat();
    const first = tokenLater(element);
    const ready = heard(element, 'rim-ready');
    put(element);
    await drawn();
    element.userId = 'eve';
    element.token = '';
    await until('eve is ready', () => ready.length === 1);
    first.give('alice');
    await drawn();
    expect(ready.map(({ userId }) => userId)).to.deep.equal(['eve']);
  });
});

describe('a chat of the page that comes and goes', () => {
  it('may be connected before, after, and as another user', async () => {
    const transport = createFakeTransport();
    const chat = createChat({ transport });
    const element = document.createElement('rim-chat');
    const ready = heard(element, 'rim-ready');
    element.chat = chat;
    put(element, { 'target-id': 'bob' });
    await drawn();
    expect(at(element).problem).to.equal(null);
    await chat.connect('alice');
    transport.deliver(message(1));
    await until('it is there', () => at(element).sees('message 1'));
    await chat.connect('eve');
    await until('eve sees nothing', () => at(element).texts.length === 0);
    expect(ready.map(({ userId }) => userId)).to.deep.equal(['alice', 'eve']);
    transport.deliver(message(2));
    await until('but what comes to her', () => at(element).sees('message 2'));
  });

  it('says so when the connection is lost, is back, and is closed', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat);
    const line = () => find(element, '.connection')!.textContent;
    expect(line()).to.equal('');
    transport.events.connection({ state: 'reconnecting' });
    await until('it is lost', () => line() === 'Connection lost. Reconnecting…');
    transport.events.connection({ state: 'connected' });
    await until('it is back', () => line() === '');
    transport.events.connection({ state: 'closed', code: 31010 });
    await until('it is closed, and why', () =>
      find(element, '.notice')?.textContent.includes('You signed in at another place'),
    );
    expect(line()).to.equal('');
    expect(at(element).problem).to.equal(null);
  });
});

/** A token that the test gives when it wants to. */
function tokenLater(element: RimChatElement) {
  let answer: ((token: string) => void) | undefined;
  let asked = 0;
  element.token = () => {
    asked += 1;
    return new Promise<string>((resolve) => (answer = resolve));
  };
  return { asked: () => asked, give: (token: string) => answer?.(token) };
}

/** How many chats are in a space now. */
function countJoins(space: string): { now: number } {
  const counted = { now: 0 };
  const hub = hubOf(space);
  const { join } = hub;
  hub.join = (listener) => {
    counted.now += 1;
    const leave = join(listener);
    return () => {
      counted.now -= 1;
      leave();
    };
  };
  return counted;
}

/** A chat that counts who follows its stores, those of the talks with bob and carol, and its messages. */
function countFollowers(chat: Chat): { chat: Chat; now: () => number } {
  let listening = 0;
  const talks = ['bob', 'carol'].map((targetId) =>
    chat.conversation({ conversationType: ConversationType.PRIVATE, targetId }),
  );
  const stores = [chat.$connection, chat.$problems];
  const all = [...stores, ...talks.flatMap((talk) => Object.values(talk).filter(isStore))];
  const now = () => all.reduce((sum, store) => sum + store.lc, listening);
  const ofTheChat = now(); // what it builds on its own stores
  return {
    chat: {
      ...chat,
      onMessage(listener) {
        listening += 1;
        const stop = chat.onMessage(listener);
        return () => {
          listening -= 1;
          stop();
        };
      },
    },
    now: () => now() - ofTheChat,
  };
}

function isStore(value: unknown): value is { readonly lc: number } {
  return typeof value === 'object' && value !== null && 'lc' in value;
}

/** Counts what is listened to on window and document, and which channels are open, from now on. */
function countListeners(): { stop(): Record<string, number> } {
  const counts = new Map<string, number>();
  const add = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  const Channel = window.BroadcastChannel;
  window.BroadcastChannel = class extends Channel {
    constructor(name: string) {
      super(name);
      add('channel', 1);
    }
    override close() {
      super.close();
      add('channel', -1);
    }
  };
  const { setInterval, clearInterval } = window;
  const intervals = new Set<unknown>();
  Object.assign(window, {
    setInterval(...args: Parameters<typeof setInterval>) {
      const id = setInterval(...args);
      intervals.add(id);
      return id;
    },
    clearInterval(id: number) {
      intervals.delete(id);
      clearInterval(id);
    },
  });
  const targets = [window, document, document.documentElement];
  for (const target of targets) {
    const seen = new Map<unknown, number>();
    const key = (type: string, listener: unknown) => `${type} ${String(idOf(listener))}`;
    target.addEventListener = (type: string, listener: never, options: never) => {
      if (!seen.has(key(type, listener))) add(type, 1);
      seen.set(key(type, listener), 1);
      EventTarget.prototype.addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = (type: string, listener: never, options: never) => {
      if (seen.delete(key(type, listener))) add(type, -1);
      EventTarget.prototype.removeEventListener.call(target, type, listener, options);
    };
  }
  return {
    stop() {
      window.BroadcastChannel = Channel;
      Object.assign(window, { setInterval, clearInterval });
      for (const target of targets) {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
      if (intervals.size > 0) add('interval', intervals.size);
      return Object.fromEntries([...counts].filter(([, count]) => count !== 0));
    },
  };
}

const ids = new WeakMap<object, number>();
let lastId = 0;

function idOf(listener: unknown): number {
  const object = listener as object;
  const id = ids.get(object) ?? (lastId += 1);
  ids.set(object, id);
  return id;
}
