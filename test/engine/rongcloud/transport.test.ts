/** What the transport over the original SDK asks of it, and what it makes of its answers. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type {
  MessageRecord,
  SendMessageOptions,
  Transport,
  TransportEvents,
} from '../../../src/index.js';
import { ConversationType, createChat, RimError } from '../../../src/index.js';
import { settingsOf } from '../../../src/messages/checks.js';
import { outgoingRecord, type MessageContent } from '../../../src/messages/record.js';
import { rongcloudTransport } from '../../../src/transports/rongcloud/rongcloud.js';
import { transportOverSdk } from '../../../src/transports/rongcloud/over-sdk.js';
import { FakeBackend, FakeSdk } from './fake-sdk.js';

const BOB = { conversationType: ConversationType.PRIVATE, targetId: 'bob', channelId: '' };
const TO_ALICE = { ...BOB, targetId: 'alice' };
const TEAM = { conversationType: ConversationType.GROUP, targetId: 'team', channelId: '' };
const ROOM = { conversationType: ConversationType.CHATROOM, targetId: 'room', channelId: '' };

type Told = { [Name in keyof TransportEvents]: Parameters<TransportEvents[Name]>[] };

/** Ears that remember what they hear. */
function ears(): { events: TransportEvents; told: Told } {
  const told: Told = {
    records: [],
    change: [],
    signal: [],
    connection: [],
    gap: [],
    problem: [],
  };
  const events = Object.fromEntries(
    Object.entries(told).map(([name, heard]) => [
      name,
      (...args: never[]) => {
        (heard as unknown[]).push(args);
      },
    ]),
  );
  return { events: events as unknown as TransportEvents, told };
}

async function join(user = 'alice', backend = new FakeBackend(), appKey = 'key') {
  const fake = new FakeSdk(backend);
  const transport = rongcloudTransport({ appKey, sdk: fake.sdk, navigators: ['here'] });
  const { events, told } = ears();
  const session = await transport.connect(user, events);
  return { fake, transport, events, told, session, backend };
}

function outgoing(
  content: MessageContent = { content: 'hi' },
  options: SendMessageOptions = {},
  to: typeof BOB = BOB,
  messageType = 'RC:TxtMsg',
): MessageRecord {
  return outgoingRecord(to, { messageType, content }, settingsOf(options), 'alice');
}

const send = (transport: Transport, record: MessageRecord) =>
  transport.send(record, new AbortController().signal);

/** What a promise fails with. */
const failure = (promise: Promise<unknown>): Promise<Error & { code?: unknown }> =>
  promise.then(
    () => assert.fail('It did not fail.'),
    (error: unknown) => error as Error,
  );

/** Until all that was under way has been done. */
const calm = () => new Promise((resolve) => setImmediate(resolve));

describe('options', () => {
  const make = (options: unknown) => () => rongcloudTransport(options as never);

  for (const options of [undefined, null, {}, { appKey: '' }, { appKey: 5 }]) {
    test(`without an app key: ${JSON.stringify(options)}`, () => {
      assert.throws(make(options), { name: 'RimError', code: 'option-invalid' });
    });
  }

  for (const sdk of [5, 'RongIMLib', {}, { Events: {} }]) {
    test(`${JSON.stringify(sdk)} is no SDK`, () => {
      assert.throws(make({ appKey: 'key', sdk }), { code: 'option-invalid' });
    });
  }

  test('name and scope tell two outboxes apart', () => {
    const { name, scope } = rongcloudTransport({ appKey: 'key', sdk: new FakeSdk().sdk });
    assert.deepEqual([name, scope], ['rongcloud', 'key']);
  });
});

describe('the SDK', () => {
  test('is started once, with all options, and asked for a connection with the token', async () => {
    const { fake, transport, events } = await join();
    assert.deepEqual(fake.initializedWith, [{ appkey: 'key', navigators: ['here'] }]);
    assert.deepEqual(fake.argumentsOf('connect'), ['alice']);
    await transport.connect('alice', events);
    assert.equal(fake.initializedWith.length, 1);
  });

  test('is the global one of the page, where none is given', async () => {
    const fake = new FakeSdk();
    Object.assign(globalThis, { RongIMLib: fake.sdk });
    try {
      const { userId } = await transportOverSdk({ appKey: 'key' }).connect('alice', ears().events);
      assert.equal(userId, 'alice');
    } finally {
      Reflect.deleteProperty(globalThis, 'RongIMLib');
    }
  });

  test('is loaded where there is no global one, and an element of its name is none', async () => {
    const fake = new FakeSdk();
    Object.assign(globalThis, { RongIMLib: { id: 'RongIMLib' } });
    try {
      const transport = transportOverSdk({ appKey: 'key' }, () => Promise.resolve(fake.sdk));
      assert.equal((await transport.connect('alice', ears().events)).userId, 'alice');
    } finally {
      Reflect.deleteProperty(globalThis, 'RongIMLib');
    }
  });

  test('is told of where there is none', async () => {
    const none = transportOverSdk({ appKey: 'key' });
    const error = await failure(none.connect('alice', ears().events));
    assert.ok(error instanceof RimError);
    assert.equal(error.code, 'sdk-missing');
    assert.match(error.message, /RongIMLib/);
    const vain = transportOverSdk({ appKey: 'key' }, () => Promise.reject(new Error('no file')));
    assert.equal((await failure(vain.connect('alice', ears().events))).code, 'sdk-missing');
    const chat = createChat({ transport: none });
    assert.match((await chat.connect('alice')).msg, /RongIMLib/);
    chat.destroy();
  });

  test('is of one application: another app key is an error that names both', async () => {
    const { fake } = await join();
    const other = rongcloudTransport({ appKey: 'other', sdk: fake.sdk });
    fake.userId = '';
    const error = await failure(other.connect('alice', ears().events));
    assert.match(error.message, /another chat/);
  });

  test('of another application says so, once it is free', async () => {
    const { fake, transport } = await join();
    await transport.disconnect();
    const other = rongcloudTransport({ appKey: 'other', sdk: fake.sdk });
    const error = await failure(other.connect('alice', ears().events));
    assert.equal(error.code, 'option-invalid');
    assert.match(error.message, /"other".*"key"/);
  });

  test('connects one chat at a time; who comes when it is free has it', async () => {
    const { fake, transport } = await join();
    const other = rongcloudTransport({ appKey: 'key', sdk: fake.sdk });
    assert.equal((await failure(other.connect('bob', ears().events))).code, 34001);
    let left: () => void = () => undefined;
    fake.ending = new Promise<void>((resolve) => (left = resolve));
    void transport.disconnect();
    const connecting = other.connect('bob', ears().events);
    await calm();
    left();
    assert.equal((await connecting).userId, 'bob');
    assert.equal(fake.calls.filter(([name]) => name === 'disconnect').length, 1);
  });

  test('that the page started and connected itself is taken as it is, and connected anew', async () => {
    const fake = new FakeSdk();
    fake.sdk.init({ appkey: 'the page’s' });
    await fake.sdk.connect('carol');
    const transport = rongcloudTransport({ appKey: 'key', sdk: fake.sdk });
    assert.equal((await transport.connect('alice', ears().events)).userId, 'alice');
    assert.deepEqual(fake.initializedWith, [{ appkey: 'the page’s' }]);
  });

  test('refuses a token with its own code, and is free again', async () => {
    const fake = new FakeSdk();
    const transport = rongcloudTransport({ appKey: 'key', sdk: fake.sdk });
    fake.refusals.set('connect', 31020);
    const { events, told } = ears();
    const error = await failure(transport.connect('alice', events));
    assert.deepEqual([error.name, error.code], ['TransportError', 31020]);
    assert.deepEqual(told.connection, []);
    assert.equal(fake.listenerCount(), 0);
    assert.equal((await transport.connect('alice', events)).userId, 'alice');
  });

  test('is left without listeners and connection', async () => {
    const { fake, transport } = await join();
    assert.notEqual(fake.listenerCount(), 0);
    await transport.disconnect();
    assert.equal(fake.listenerCount(), 0);
    assert.equal(fake.userId, '');
  });

  test('that connects although it was told not to is disconnected then', async () => {
    const fake = new FakeSdk();
    const transport = rongcloudTransport({ appKey: 'key', sdk: fake.sdk });
    let open: () => void = () => undefined;
    fake.gate = new Promise<void>((resolve) => (open = resolve));
    const connecting = failure(transport.connect('alice', ears().events));
    await calm();
    const leaving = transport.disconnect();
    await calm();
    open();
    await leaving;
    assert.equal((await connecting).code, 30002);
    assert.equal(fake.userId, '');
  });
});

describe('sending', () => {
  test('hands over what the message says and all options', async () => {
    const { fake, transport } = await join();
    const content = { content: 'hi', mentionedInfo: { type: 2, userIdList: ['bob'] } };
    const record = {
      ...outgoing(
        content,
        {
          isMentioned: true,
          disableNotification: true,
          pushContent: 'content',
          pushData: 'data',
          isVoipPush: true,
          pushConfig: { pushTitle: 'title', androidConfig: { channelIdMi: '1' } },
          canIncludeExpansion: true,
          expansion: { a: '1' },
          directionalUserIdList: ['bob'],
          disableUpdateLastMessage: true,
          needReceipt: true,
          isStatusMessage: true,
          messageId: 12345,
        },
        TEAM,
      ),
      isFilerWhiteBlacklist: true,
    };
    await send(transport, record);
    const [conversation, message, options] = fake.argumentsOf('sendMessage');
    assert.deepEqual(conversation, TEAM);
    assert.equal((message as { messageType: string }).messageType, 'RC:TxtMsg');
    assert.deepEqual(options, {
      messageId: 12345,
      isMentioned: true,
      disableNotification: true,
      pushContent: 'content',
      pushData: 'data',
      isVoipPush: true,
      pushConfig: {
        pushTitle: 'title',
        pushContent: 'content',
        pushData: 'data',
        androidConfig: { channelIdMi: '1' },
      },
      canIncludeExpansion: true,
      expansion: { a: '1' },
      directionalUserIdList: ['bob'],
      disableUpdateLastMessage: true,
      needReceipt: true,
      isStatusMessage: true,
      isFilerWhiteBlacklist: true,
    });
  });

  test('leaves out what was not said', async () => {
    const { fake, transport } = await join();
    const record = outgoing({ content: 'hi' }, { canIncludeExpansion: true, pushContent: 'only' });
    await send(transport, record);
    assert.deepEqual(fake.argumentsOf('sendMessage')[2], {
      messageId: record.messageId,
      isMentioned: false,
      disableNotification: false,
      canIncludeExpansion: true,
      disableUpdateLastMessage: false,
      needReceipt: false,
      pushContent: 'only',
    });
  });

  test('gives the SDK nothing of the record that it could change', async () => {
    const { transport } = await join();
    const content = { content: 'hi', user: { id: 'a', portraitUri: 'p' }, mentionedInfo: {} };
    const record = outgoing(content, { pushConfig: { pushTitle: 't' } });
    const before = structuredClone(record);
    await send(transport, record);
    assert.deepEqual(record, before);
  });

  for (const code of [405, 20604, 21406, 22408, 23408, 30001, 30002, 30016, 35056]) {
    test(`is certain to have failed with ${String(code)}`, async () => {
      const { fake, transport } = await join();
      fake.refusals.set('sendMessage', code);
      const error = await failure(send(transport, outgoing()));
      assert.deepEqual([error.name, error.code], ['TransportError', code]);
    });
  }

  for (const code of [-1, 30003, 30011, 30014]) {
    test(`has an outcome that is not known with ${String(code)}`, async () => {
      const { fake, transport } = await join();
      fake.refusals.set('sendMessage', code);
      assert.equal((await failure(send(transport, outgoing()))).name, 'Error');
    });
  }

  test('makes a type known that is not, so that it is kept as the message says', async () => {
    const { fake, transport } = await join();
    await send(transport, outgoing({ a: 1 }, {}, BOB, 'shop:order'));
    assert.deepEqual(fake.registered.get('shop:order'), { isPersited: true, isCounted: true });
    await send(transport, outgoing());
    assert.equal(fake.registered.has('RC:TxtMsg'), false);
  });

  test('knows the types that were registered before it connected', async () => {
    const fake = new FakeSdk();
    const transport = rongcloudTransport({ appKey: 'key', sdk: fake.sdk });
    const type = { messageType: 'shop:order', searchProps: [], isStatusMessage: false };
    transport.registerType?.({ ...type, isPersited: true, isCounted: false });
    await transport.connect('alice', ears().events);
    await send(transport, outgoing({ a: 1 }, {}, BOB, 'shop:order'));
    assert.deepEqual(fake.registered.get('shop:order'), { isPersited: true, isCounted: false });
  });

  test('a 20604 pauses the queue of a chat, and is never shown', async () => {
    const fake = new FakeSdk();
    const chat = createChat({ transport: rongcloudTransport({ appKey: '20604', sdk: fake.sdk }) });
    await chat.connect('alice');
    fake.refusals.set('sendMessage', 20604);
    const states: string[] = [];
    chat.onDelivery(({ delivery }) => states.push(delivery.state));
    const { code } = await chat.sendTextMessage(BOB, { content: 'hi' });
    assert.deepEqual([code, states], [0, ['sent']]);
    assert.equal(fake.calls.filter(([name]) => name === 'sendMessage').length, 2);
    chat.destroy();
  });
});

describe('receiving', () => {
  test('copies what is handed over, and calls the picture of a user by one name', async () => {
    const { fake, told } = await join();
    const content = { content: 'hi', user: { id: 'b', portrait: 'p', portraitUri: 'p' } };
    const sent = {
      ...{ conversationType: 1, to: 'alice', channelId: '', senderUserId: 'bob', messageId: 7 },
      ...{ messageType: 'RC:TxtMsg', isPersited: true, isCounted: true, content },
    };
    fake.backend.take({ ...sent, ...fake.backend.next() });
    const [record] = told.records[0]![0];
    assert.deepEqual(record!.content, { content: 'hi', user: { id: 'b', portraitUri: 'p' } });
    assert.deepEqual([record!.targetId, record!.messageId, record!.pushConfig], ['bob', 7, null]);
  });

  test('leaves the SDK’s own objects as they are', async () => {
    const { fake } = await join();
    const content = { content: 'hi', user: { id: 'b', portrait: 'p' } };
    const about = { conversationType: 1, targetId: 'bob', senderUserId: 'bob', sentTime: 5 };
    const message = { ...about, messageUId: 'u', messageType: 'RC:TxtMsg', content };
    const before = structuredClone(message);
    fake.emit('MESSAGES', { messages: [message] });
    assert.deepEqual(message, before);
  });

  test('loses no message whose content is no object', async () => {
    const { fake, told } = await join();
    const message = fake.see({
      ...{ conversationType: 1, to: 'alice', senderUserId: 'bob', messageType: 'odd' },
      ...{ messageUId: 'u', sentTime: 1, isPersited: true, content: 'no object' },
    });
    fake.emit('MESSAGES', { messages: [message] });
    assert.deepEqual(told.records[0]![0][0]!.content, { content: 'no object' });
  });

  test('tells of messages and recalls in their order', async () => {
    const { fake, told } = await join();
    const message = (messageUId: string, messageType: string, content: object) => ({
      ...{ conversationType: 1, targetId: 'bob', senderUserId: 'bob', sentTime: 5 },
      ...{ messageUId, messageType, content },
    });
    const messages = [
      message('1', 'RC:TxtMsg', {}),
      message('2', 'RC:RcCmd', { messageUId: '1' }),
      message('3', 'RC:TxtMsg', {}),
    ];
    fake.emit('MESSAGES', { messages });
    assert.deepEqual(
      told.records.map(([records]) => records.map(({ messageUId }) => messageUId)),
      [['1'], ['3']],
    );
    const recall = { kind: 'recall', conversation: BOB, messageUId: '1', userId: 'bob', time: 5 };
    assert.deepEqual(told.change, [[recall]]);
  });

  test('tells of the connection', async () => {
    const { fake, told, transport, events } = await join();
    fake.emit('SUSPEND', 30011);
    fake.emit('CONNECTED');
    fake.emit('DISCONNECT', 31010);
    const closed = { state: 'closed', code: 31010 };
    assert.deepEqual(told.connection.flat(), [
      { state: 'reconnecting' },
      { state: 'connected' },
      closed,
    ]);
    assert.equal((await failure(send(transport, outgoing()))).code, 30002);
    fake.userId = '';
    assert.equal((await transport.connect('alice', events)).userId, 'alice');
  });

  test('a room that was joined again may have a gap', async () => {
    const { fake, told } = await join();
    fake.emit('CHATROOM', { updatedEntries: [] });
    assert.equal(told.gap.length, 0);
    fake.emit('CHATROOM', { rejoinedRoom: { chatroomId: 'room', code: 0 } });
    assert.equal(told.gap.length, 1);
  });

  test('so may everything, where the connection was lost for days', async (t) => {
    const { fake, told } = await join();
    await calm();
    t.mock.timers.enable({ apis: ['Date'] });
    fake.emit('SUSPEND', 30011);
    fake.emit('CONNECTED');
    fake.emit('PULL_OFFLINE_MESSAGE_FINISHED');
    assert.equal(told.gap.length, 0);
    fake.emit('SUSPEND', 30011);
    t.mock.timers.setTime(2 * 86_400_000);
    fake.emit('CONNECTED');
    assert.equal(told.gap.length, 0);
    fake.emit('PULL_OFFLINE_MESSAGE_FINISHED');
    assert.equal(told.gap.length, 1);
  });

  test('tells who has read single messages', async () => {
    const { fake, told } = await join();
    const { messageUId, sentTime } = await send((await join('x', fake.backend)).transport, {
      ...outgoing({}, {}, TEAM),
    });
    const users = [
      { userId: 'carol', timestamp: 9, isMentioned: false },
      { userId: 'dave', timestamp: 0, isMentioned: false },
    ];
    fake.emit('MESSAGE_RECEIPT_RESPONSE_V5', [{ identifier: TEAM, messageUId, users }]);
    const receipt = { kind: 'receipt', conversation: TEAM, userId: 'carol' };
    assert.deepEqual(told.signal, [
      [{ ...receipt, readTime: sentTime, messageUIds: [messageUId] }],
    ]);
  });
});

describe('reading and typing', () => {
  test('a private talk is read up to its newest message', async () => {
    const { fake, transport } = await join();
    const receipt = { kind: 'receipt', conversation: BOB, readTime: 9, newestUId: 'new' } as const;
    transport.signal(receipt);
    await calm();
    assert.deepEqual(fake.argumentsOf('sendReadReceiptMessage'), ['bob', 'new', 9, '']);
    assert.deepEqual(fake.argumentsOf('clearMessagesUnreadStatus'), [BOB]);
  });

  test('in a group those messages are told of that want it, a hundred at once', async () => {
    const { fake, transport } = await join();
    const messageUIds = Array.from({ length: 130 }, (_, index) => `u${String(index)}`);
    transport.signal({ kind: 'receipt', conversation: TEAM, readTime: 9, messageUIds });
    await calm();
    const told = fake.calls.filter(([name]) => name === 'sendReadReceiptResponseV5');
    assert.deepEqual(
      told.map(([, [, uids]]) => (uids as string[]).length),
      [100, 30],
    );
    assert.ok(!fake.calls.some(([name]) => name === 'sendReadReceiptMessage'));
  });

  test('what fails of it is nobody’s trouble', async () => {
    const { fake, transport } = await join();
    fake.refusals.set('sendTypingStatusMessage', 34209);
    const typing = { kind: 'typing', messageType: 'RC:TxtMsg', timestamp: 1 } as const;
    transport.signal({ ...typing, conversation: BOB });
    await calm();
    assert.deepEqual(fake.argumentsOf('sendTypingStatusMessage'), [BOB, 'RC:TxtMsg']);
  });
});

describe('changes', () => {
  test('a recall goes with its options and comes back to the one who made it', async () => {
    const { fake, transport, told } = await join();
    const { messageUId, sentTime } = await send(transport, outgoing());
    const options = { isDelete: true, extra: 'x', user: { id: 'alice' } };
    await transport.change({ kind: 'recall', conversation: BOB, messageUId, options });
    const argument = { messageUId, sentTime, ...options };
    assert.deepEqual(fake.argumentsOf('recallMessage'), [BOB, argument]);
    const [change] = told.change[0]!;
    assert.deepEqual(
      [change.kind, change.messageUId, change.userId],
      ['recall', messageUId, 'alice'],
    );
  });

  test('an administrator recalls what others said', async () => {
    const { fake, transport } = await join();
    const record = { ...outgoing(), senderUserId: 'carol', messageUId: 'u', sentTime: 4 };
    const recall = { kind: 'recall', conversation: TEAM, messageUId: 'u', record } as const;
    assert.equal((await failure(transport.change(recall))).code, 35029);
    await transport.change({ ...recall, options: { isAdmin: true } });
    assert.equal((fake.argumentsOf('recallMessage')[1] as { sentTime: number }).sentTime, 4);
  });

  test('entries of an expansion are set and removed', async () => {
    const { fake, transport, told } = await join();
    const sent = outgoing({}, { canIncludeExpansion: true, expansion: { old: '1' } });
    const { messageUId } = await send(transport, sent);
    const change = { kind: 'expansion', conversation: BOB, messageUId } as const;
    await transport.change({ ...change, set: { a: '1' }, remove: ['old'] });
    assert.deepEqual(fake.argumentsOf('updateMessageExpansion')[0], { a: '1' });
    assert.deepEqual(fake.argumentsOf('removeMessageExpansionForKey')[0], ['old']);
    assert.deepEqual(
      told.change.map(([made]) => made.kind === 'expansion' && [made.set, made.remove]),
      [
        [{ a: '1' }, []],
        [{}, ['old']],
      ],
    );
    fake.refusals.set('updateMessageExpansion', 22202);
    const refused = transport.change({ ...change, set: { a: '1' }, remove: [] });
    assert.equal((await failure(refused)).code, 22202);
    assert.equal(told.change.length, 2);
  });

  test('of a message that nobody has seen is refused', async () => {
    const { transport } = await join();
    const recall = { kind: 'recall', conversation: BOB, messageUId: 'unseen' } as const;
    assert.equal((await failure(transport.change(recall))).code, 35029);
  });
});

describe('history', () => {
  test('misses none of the messages of one millisecond, and ends', async () => {
    const { backend, transport } = await join();
    backend.clockStands = true;
    const sent: string[] = [];
    for (let index = 0; index < 7; index += 1) {
      sent.push((await send(transport, outgoing())).messageUId);
    }
    const read: string[][] = [];
    let before: string | undefined;
    do {
      const page = await transport.history({
        conversation: BOB,
        limit: 3,
        ...(before && { before }),
      });
      read.unshift(page.records.map(({ messageUId }) => messageUId));
      before = page.older;
      assert.ok(read.length < 20, 'it goes round in circles');
    } while (before);
    assert.deepEqual(read.flat(), sent);
  });

  test('never asks for more than a hundred', async () => {
    const { fake, transport } = await join();
    await transport.history({ conversation: BOB, limit: 1_000 });
    assert.equal((fake.argumentsOf('getHistoryMessages')[1] as { count: number }).count, 100);
  });

  test('fails with the code of the SDK, and with a cursor that is none', async () => {
    const { fake, transport } = await join();
    fake.refusals.set('getHistoryMessages', 33007);
    const query = { conversation: BOB, limit: 5 };
    assert.equal((await failure(transport.history(query))).code, 33007);
    for (const before of ['', '{', '[]', '{"time":"x","uids":[]}']) {
      assert.equal((await failure(transport.history({ ...query, before }))).code, 34202);
    }
    assert.equal((await failure(transport.history({ ...query, around: 'none' }))).code, 34344);
  });

  test('shows a message that was recalled as such', async () => {
    const { fake, transport } = await join();
    fake.backend.take({
      ...{ conversationType: 1, to: 'alice', channelId: '', senderUserId: 'bob', isPersited: true },
      ...{ messageType: 'RC:RcNtf', content: { operatorId: 'bob' }, ...fake.backend.next() },
    });
    const { records } = await transport.history({ conversation: BOB, limit: 5 });
    assert.deepEqual([records[0]!.messageType, records[0]!.content], ['RC:RcCmd', {}]);
  });

  test('conversations come with what is unread, until it is read', async () => {
    const { transport, backend } = await join();
    const bob = await join('bob', backend);
    await send(bob.transport, { ...outgoing({}, {}, TO_ALICE), senderUserId: 'bob' });
    const mention = { content: 'x', mentionedInfo: { type: 1 } };
    const sent = outgoing(mention, { isMentioned: true }, TO_ALICE);
    const { messageUId } = await send(bob.transport, { ...sent, senderUserId: 'bob' });
    const [summary] = await transport.conversations!(20);
    assert.deepEqual(summary?.conversation, BOB);
    assert.equal(summary.latest?.messageUId, messageUId);
    assert.deepEqual([summary.unread, summary.isMentioned], [2, true]);
    transport.signal({ kind: 'receipt', conversation: BOB, readTime: 9, newestUId: messageUId });
    await calm();
    assert.equal((await transport.conversations!(20))[0]?.unread, 0);
  });

  test('the clock is the server’s while there is a connection', async () => {
    const { transport } = await join();
    assert.equal(transport.serverTime!(), 1_900_000_000_000);
    await transport.disconnect();
    assert.ok(Math.abs(transport.serverTime!() - Date.now()) < 60_000);
  });
});

describe('chatrooms', () => {
  test('are joined once, before their first use, and left at the end', async () => {
    const { fake, transport } = await join();
    await transport.history({ conversation: ROOM, limit: 5 });
    await send(transport, outgoing({}, {}, ROOM));
    const names = fake.calls.map(([name]) => name).filter((name) => /Room|Message/.test(name));
    assert.deepEqual(names, ['joinExistChatRoom', 'getChatroomHistoryMessages', 'sendMessage']);
    await transport.disconnect();
    assert.equal(fake.rooms.size, 0);
  });

  test('that do not exist are tried again at the next use', async () => {
    const { fake, transport } = await join();
    fake.refusals.set('joinExistChatRoom', 23410);
    assert.equal((await failure(send(transport, outgoing({}, {}, ROOM)))).code, 23410);
    await send(transport, outgoing({}, {}, ROOM));
  });

  test('that we are not in any more are joined anew', async () => {
    const { fake, transport } = await join();
    await send(transport, outgoing({}, {}, ROOM));
    fake.refusals.set('sendMessage', 23406);
    assert.equal((await failure(send(transport, outgoing({}, {}, ROOM)))).code, 23406);
    await send(transport, outgoing({}, {}, ROOM));
    assert.equal(fake.calls.filter(([name]) => name === 'joinExistChatRoom').length, 2);
  });
});
