/** The local transport where there is no storage: in memory, for the chats of one page. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  createChat,
  localTransport,
  type Chat,
  type Transport,
  type TransportEvents,
} from '../../src/index.js';
import { transportContract } from '../contract/index.js';
import { BOB, read, say, settled, statesOf, TEAM, textsOf } from './setup.js';

describe('the local transport in memory', () => {
  const cases = transportContract({
    create: () => localTransport({ space: 'contract' }),
    refusedToken: '',
  });
  for (const { name, run } of cases) test(name, run);
});

const nothing = () => undefined;
const DEAF: TransportEvents = {
  records: nothing,
  change: nothing,
  signal: nothing,
  connection: nothing,
  gap: nothing,
  problem: nothing,
};

let spaces = 0;

/** The chats of some users, connected in a space of their own. */
async function inOneSpace(...users: string[]): Promise<Chat[]> {
  const space = `s${String((spaces += 1))}`;
  return Promise.all(users.map((user) => connected(user, space)));
}

async function connected(user: string, space: string): Promise<Chat> {
  const chat = createChat({ transport: localTransport({ space }) });
  await chat.connect(user);
  return chat;
}

const to = (targetId: string) => ({ ...BOB, targetId });

/** Looks until it is so, at each turn; a test that hangs fails by its own time limit. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await settled();
}

describe('two chats of one page', () => {
  test('meet in one space', async () => {
    const [alice, bob] = (await inOneSpace('alice', 'bob')) as [Chat, Chat];
    const talk = bob.conversation(to('alice'));
    read(talk);
    assert.equal((await say(alice, 'hi')).isOk, true);
    await until(() => textsOf(talk).length > 0);
    assert.deepEqual(textsOf(talk), ['hi']);
    assert.equal(talk.$unread.get(), 1);
  });

  test('never meet in two spaces', async () => {
    const one = await connected('alice', 'here');
    const other = await connected('bob', 'there');
    await say(one, 'hi');
    await one.sendTextMessage(TEAM, { content: 'all' });
    await settled();
    assert.deepEqual(textsOf(other.conversation(to('alice'))), []);
    assert.deepEqual(textsOf(other.conversation(TEAM)), []);
    await other.conversation(to('alice')).loadLatest();
    assert.deepEqual(textsOf(other.conversation(to('alice'))), []);
  });

  test('of one user show the same, and each message once', async () => {
    const [here, there, bob] = (await inOneSpace('alice', 'alice', 'bob')) as [Chat, Chat, Chat];
    const talks = [here, there].map((chat) => chat.conversation(BOB));
    talks.forEach(read);
    await Promise.all([say(here, 'one'), say(there, 'two'), say(bob, 'three', to('alice'))]);
    await until(() => talks.every((talk) => talk.$messages.get().length === 3));
    assert.deepEqual(textsOf(talks[0]!), textsOf(talks[1]!));
    assert.deepEqual([...textsOf(talks[0]!)].sort(), ['one', 'three', 'two']);
    assert.deepEqual(
      talks.map((talk) => talk.$unread.get()),
      [1, 1],
    );
  });

  test('see who types', async () => {
    const [alice, bob] = (await inOneSpace('alice', 'bob')) as [Chat, Chat];
    const [talk, own] = [bob.conversation(to('alice')), alice.conversation(BOB)];
    await alice.sendTypingStatusMessage(BOB, 'RC:TxtMsg');
    assert.deepEqual(
      talk.$typing.get().map(({ userId, messageType }) => [userId, messageType]),
      [['alice', 'RC:TxtMsg']],
    );
    assert.deepEqual(own.$typing.get(), []);
    await say(alice, 'hi');
    await until(() => talk.$typing.get().length === 0);
  });

  test('who answer in the very moment in which they hear lose no ring', async () => {
    const [alice, bob] = (await inOneSpace('alice', 'bob')) as [Chat, Chat];
    const answers = (chat: Chat, other: string) =>
      chat.onMessage(({ content }) => {
        const count = Number(content.content);
        if (count < 200) void say(chat, String(count + 1), to(other));
      });
    answers(alice, 'bob');
    answers(bob, 'alice');
    await say(alice, '1');
    const talk = bob.conversation(to('alice'));
    await until(() => talk.$messages.get().length === 200);
    assert.ok(statesOf(talk).every((state) => state === 'sent' || state === 'received'));
  });

  test('in a group: all of them hear, and those only to whom it is directed', async () => {
    const chats = await inOneSpace('alice', 'bob', 'carol');
    const [alice] = chats as [Chat];
    const options = { directionalUserIdList: ['bob'] };
    await alice.sendTextMessage(TEAM, { content: 'all' });
    await alice.sendTextMessage(TEAM, { content: 'bob only' }, options);
    await alice.sendTextMessage(TEAM, { content: 'bye' });
    await until(() => chats.every((chat) => textsOf(chat.conversation(TEAM)).includes('bye')));
    const heard = chats.map((chat) => textsOf(chat.conversation(TEAM)).join());
    assert.deepEqual(heard, ['all,bob only,bye', 'all,bob only,bye', 'all,bye']);
    const late = chats.map((chat) => chat.conversation(TEAM));
    for (const talk of late) await talk.loadLatest();
    assert.equal(textsOf(late[2]!).join(), 'all,bye');
  });

  test('find all again when both were away: memory lasts as long as the page', async () => {
    const [alice, bob] = (await inOneSpace('alice', 'bob')) as [Chat, Chat];
    await say(alice, 'hi');
    alice.destroy();
    bob.destroy();
    const late = await connected('bob', `s${String(spaces)}`);
    const talk = late.conversation(to('alice'));
    await talk.loadLatest();
    assert.deepEqual(textsOf(talk), ['hi']);
  });

  test('say once that nothing is kept here', async () => {
    const [alice] = (await inOneSpace('alice')) as [Chat];
    await alice.disconnect();
    await alice.connect('alice');
    assert.deepEqual(
      alice.$problems.get().map(({ code }) => code),
      ['storage-unavailable'],
    );
  });
});

test('what is said in the very moment in which somebody connects is told at once', async () => {
  const space = 'moment';
  const alice = await connected('alice', space);
  for (let moment = 0; moment < 40; moment++) {
    const user = `u${String(moment)}`;
    const told: string[] = [];
    const bob = localTransport({ space });
    const records: TransportEvents['records'] = (heard) => {
      told.push(heard.map(({ content }) => content.content).join());
    };
    const connecting = bob.connect(user, { ...DEAF, records });
    for (let tick = 0; tick < moment; tick++) await Promise.resolve();
    await say(alice, 'now', to(user));
    await connecting;
    await settled();
    await say(alice, 'later', to(user));
    await settled();
    await bob.disconnect();
    // said before the connection, it is history; else it was not left until something later came
    assert.ok(
      ['later', 'now|later'].includes(told.join('|')),
      `${String(moment)}: ${told.join('|')}`,
    );
  }
});

describe('a chat that goes and comes', () => {
  test('misses nothing in between', async () => {
    const [alice, bob] = (await inOneSpace('alice', 'bob')) as [Chat, Chat];
    const told: unknown[] = [];
    bob.onMessage(({ content }) => told.push(content.content));
    await bob.disconnect();
    for (const text of ['one', 'two', 'three']) await say(alice, text);
    await bob.connect('bob');
    await until(() => told.length === 3);
    assert.deepEqual(told, ['one', 'two', 'three']);
  });

  test('misses nothing when it goes while it is told of something', async () => {
    const [alice, bob] = (await inOneSpace('alice', 'bob')) as [Chat, Chat];
    const talk = bob.conversation(to('alice'));
    read(talk);
    await bob.disconnect();
    const sent = await Promise.all(['one', 'two', 'three'].map((text) => say(alice, text)));
    await inPlace(alice, (transport) =>
      transport.change({
        kind: 'recall',
        conversation: BOB,
        messageUId: sent[0]?.data?.messageUId ?? '',
      }),
    );
    await say(alice, 'four');
    const told: unknown[] = [];
    bob.onMessage(({ content }) => {
      told.push(content.content);
      if (content.content === 'one') void bob.disconnect();
    });
    await bob.connect('bob');
    await settled();
    await bob.connect('bob');
    await until(() => textsOf(talk).includes('four'));
    assert.deepEqual(told, ['one', 'two', 'three', 'four']);
    assert.equal(talk.$messages.get()[0]?.messageType, 'RC:RcCmd');
  });

  test('misses nothing after a token that was refused', async () => {
    const [alice, bob] = (await inOneSpace('alice', 'bob')) as [Chat, Chat];
    const told: unknown[] = [];
    bob.onMessage(({ content }) => told.push(content.content));
    assert.equal((await bob.connect('')).code, 31004);
    await say(alice, 'hi');
    await settled();
    assert.deepEqual(told, []);
    await bob.connect('bob');
    await until(() => told.length > 0);
    assert.deepEqual(told, ['hi']);
  });

  test('as another user hears nothing that came before', async () => {
    const [alice, bob] = (await inOneSpace('alice', 'bob')) as [Chat, Chat];
    const told: unknown[] = [];
    await alice.sendTextMessage(TEAM, { content: 'before' });
    bob.onMessage(({ content }) => told.push(content.content));
    await bob.connect('carol');
    await alice.sendTextMessage(TEAM, { content: 'after' });
    await until(() => told.length > 0);
    assert.deepEqual(told, ['after']);
  });

  /** Does something with a transport of the same user, at the same place. */
  async function inPlace(chat: Chat, work: (transport: Transport) => Promise<void>) {
    const transport = localTransport({ space: `s${String(spaces)}` });
    await transport.connect(chat.getCurrentUserId(), DEAF);
    await work(transport);
    await transport.disconnect();
  }
});

describe('the history', () => {
  test('goes both ways, and around a message', async () => {
    const [alice, bob] = (await inOneSpace('alice', 'bob')) as [Chat, Chat];
    const texts = Array.from({ length: 130 }, (_, index) => `m${String(index)}`);
    for (const text of texts) await say(alice, text);
    const talk = bob.conversation(to('alice'));
    bob.destroy();
    const again = await connected('bob', `s${String(spaces)}`);
    const late = again.conversation(to('alice'));
    await late.loadLatest();
    assert.deepEqual(textsOf(late), texts.slice(80));
    await late.loadOlder(60);
    await late.loadOlder(60);
    assert.deepEqual(textsOf(late), texts);
    assert.equal(late.$position.get().hasOlder, false);
    await late.loadAround(late.$messages.get()[40]?.messageUId ?? '', 10);
    assert.deepEqual(textsOf(late), texts.slice(35, 45));
    await late.loadNewer(200);
    assert.deepEqual(textsOf(late), texts.slice(35));
    assert.equal(late.$position.get().atLatest, true);
    assert.deepEqual(textsOf(talk), []);
  });

  test('takes no cursor that is none, and goes on', async () => {
    const transport = localTransport({ space: 'cursors' });
    await transport.connect('alice', DEAF);
    for (const before of ['', 'x', '-1', '1.5', '1e999', 'NaN', '__proto__']) {
      const asked = transport.history({ conversation: BOB, before, limit: 5 });
      await assert.rejects(asked, { code: 'option-invalid' });
    }
    assert.deepEqual((await transport.history({ conversation: BOB, limit: 5 })).records, []);
  });

  test('of an empty page leads back to where it was asked from', async () => {
    const [alice] = (await inOneSpace('alice')) as [Chat];
    for (const text of ['one', 'two']) await say(alice, text);
    const transport = localTransport({ space: `s${String(spaces)}` });
    await transport.connect('alice', DEAF);
    const end = await transport.history({ conversation: BOB, after: '2', limit: 5 });
    assert.deepEqual([end.records.length, end.newer], [0, undefined]);
    const last = await transport.history({ conversation: BOB, before: end.older ?? '', limit: 1 });
    assert.equal(last.records[0]?.content.content, 'two');
    const start = await transport.history({ conversation: BOB, before: '1', limit: 5 });
    assert.deepEqual([start.records.length, start.older], [0, undefined]);
    const first = await transport.history({
      conversation: BOB,
      after: start.newer ?? '',
      limit: 1,
    });
    assert.equal(first.records[0]?.content.content, 'one');
  });
});

test('times rise although the clock steps back', async (t) => {
  const [alice, bob] = (await inOneSpace('alice', 'bob')) as [Chat, Chat];
  let now = 1_000_000;
  t.mock.method(Date, 'now', () => (now -= 1_000));
  const times: number[] = [];
  for (const text of ['one', 'two', 'three']) {
    times.push((await say(alice, text)).data?.sentTime ?? 0);
  }
  assert.deepEqual(times, [times[0], times[0]! + 1, times[0]! + 2]);
  const talk = bob.conversation(to('alice'));
  await until(() => talk.$messages.get().length === 3);
  assert.deepEqual(textsOf(talk), ['one', 'two', 'three']);
});
