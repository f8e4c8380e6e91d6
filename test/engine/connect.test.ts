/** Who is connected, and what a connection that ends or changes leaves behind. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  createChat,
  errorToMessage,
  TransportError,
  type ConnectionState,
  type Transport,
} from '../../src/index.js';
import { createFakeTransport } from '../contract/index.js';
import {
  aliceConnects,
  BOB,
  CAROL,
  fromBob,
  read,
  say,
  sendOf,
  settled,
  statesOf,
  textsOf,
} from './setup.js';

/** A chat whose connections are answered when the test says so. */
function slowChat() {
  const answers: { answer: () => void; refuse: (error: unknown) => void }[] = [];
  const transport = createFakeTransport({
    connects: () =>
      new Promise<void>((resolve, reject) => {
        answers.push({ answer: resolve, refuse: reject });
      }),
  });
  const chat = createChat({ transport });
  const states: ConnectionState[] = [];
  chat.$connection.subscribe((state) => states.push(state));
  return { chat, transport, answers, states };
}

describe('connecting', () => {
  test('says who the user is', async () => {
    const chat = createChat({ transport: createFakeTransport() });
    const states: ConnectionState[] = [];
    chat.$connection.subscribe((state) => states.push(state));
    assert.equal(chat.getCurrentUserId(), '');
    const result = await chat.connect('alice');
    assert.deepEqual(result, { isOk: true, code: 0, msg: 'success', data: { userId: 'alice' } });
    assert.equal(chat.getCurrentUserId(), 'alice');
    assert.deepEqual(states, [
      { state: 'idle' },
      { state: 'connecting' },
      { state: 'connected', userId: 'alice' },
    ]);
  });

  test('with a token that is refused says so', async () => {
    const transport = createFakeTransport({ refusesWith: 31004 });
    const chat = createChat({ transport });
    const result = await chat.connect('alice');
    assert.deepEqual(result, { isOk: false, code: 31004, msg: 'refused by the test' });
    assert.deepEqual(chat.$connection.get(), { state: 'failed', code: 31004 });
    assert.equal(chat.getCurrentUserId(), '');
    assert.deepEqual(chat.$problems.get(), [
      { code: 'token-refused', data: { reason: 'refused by the test', code: 31004 } },
    ]);
    assert.equal((await say(chat, 'x')).code, 30002);
  });

  test('that is refused in the words of its code leaves them to the reader’s language', async () => {
    const { chat, answers } = slowChat();
    const result = chat.connect('alice');
    answers[0]?.refuse(new TransportError(31004, errorToMessage(31004)));
    assert.equal((await result).msg, errorToMessage(31004));
    assert.deepEqual(chat.$problems.get(), [{ code: 'token-refused', data: { code: 31004 } }]);
  });

  test('to what fails in any other way is a failure too', async () => {
    const thrown: unknown[] = [new Error('down'), 'down', undefined, { code: 5 }];
    for (const error of thrown) {
      const { chat, answers } = slowChat();
      const result = chat.connect('alice');
      answers[0]?.refuse(error);
      const { isOk, code } = await result;
      assert.deepEqual({ isOk, code }, { isOk: false, code: 30002 });
      assert.deepEqual(chat.$connection.get(), { state: 'failed', code: 30002 });
      assert.deepEqual(
        chat.$problems.get().map(({ code }) => code),
        ['connect-failed'],
      );
    }
    const throwing = Object.assign(createFakeTransport(), {
      connect() {
        throw new Error('at once');
      },
    }) as Transport;
    assert.equal((await createChat({ transport: throwing }).connect('alice')).msg, 'at once');
  });

  test('keeps for later what comes before it is known who the user is', async () => {
    const { chat, transport, answers } = slowChat();
    const told: string[] = [];
    chat.onMessage(({ messageUId }) => told.push(messageUId));
    const result = chat.connect('alice');
    transport.deliver(fromBob(1));
    transport.deliver(fromBob(2));
    assert.deepEqual(told, []);
    answers[0]?.answer();
    await result;
    assert.deepEqual(told, ['uid-1', 'uid-2']);
  });

  test('that is closed at once is a failure', async () => {
    const { chat, transport, answers } = slowChat();
    const result = chat.connect('alice');
    transport.events.connection({ state: 'closed', code: 31010 });
    answers[0]?.answer();
    const { isOk, code } = await result;
    assert.deepEqual({ isOk, code }, { isOk: false, code: 31010 });
    assert.deepEqual(chat.$connection.get(), { state: 'failed', code: 31010 });
  });
});

describe('the answer to an earlier connect', () => {
  test('changes nothing when somebody else connected meanwhile', async () => {
    const { chat, transport, answers, states } = slowChat();
    const first = chat.connect('alice');
    const { events } = transport;
    const second = chat.connect('carol');
    answers[1]?.answer();
    assert.equal((await second).isOk, true);
    answers[0]?.answer();
    const { isOk, code } = await first;
    assert.deepEqual({ isOk, code }, { isOk: false, code: 30002 });
    events.records([fromBob(1)]);
    events.connection({ state: 'closed', code: 1 });
    events.problem({ code: 'storage-full', data: {} });
    assert.equal(chat.getCurrentUserId(), 'carol');
    assert.deepEqual(states.at(-1), { state: 'connected', userId: 'carol' });
    assert.deepEqual(textsOf(chat.conversation(BOB)), []);
    assert.deepEqual(chat.$problems.get(), []);
  });

  test('changes nothing after a disconnect', async () => {
    const { chat, answers, states } = slowChat();
    const result = chat.connect('alice');
    await chat.disconnect();
    answers[0]?.answer();
    assert.equal((await result).isOk, false);
    assert.equal(chat.getCurrentUserId(), '');
    assert.deepEqual(states.at(-1), { state: 'idle' });
    assert.equal((await say(chat, 'x')).code, 30002);
  });

  test('changes nothing when it is a refusal', async () => {
    const { chat, answers, states } = slowChat();
    const first = chat.connect('alice');
    const second = chat.connect('alice');
    answers[1]?.answer();
    await second;
    answers[0]?.refuse(new Error('too late'));
    assert.equal((await first).isOk, false);
    assert.deepEqual(states.at(-1), { state: 'connected', userId: 'alice' });
    assert.deepEqual(chat.$problems.get(), []);
  });
});

describe('a connection', () => {
  test('that is made again goes on where it was', async () => {
    const { chat, transport, talk } = await aliceConnects();
    transport.deliver(fromBob(1));
    await chat.disconnect();
    await settled();
    assert.deepEqual(chat.$connection.get(), { state: 'idle' });
    assert.deepEqual(textsOf(talk), ['b1']);
    await chat.connect('alice');
    transport.deliver(fromBob(1), fromBob(2));
    await settled();
    assert.equal(chat.conversation(BOB), talk);
    assert.deepEqual(textsOf(talk), ['b1', 'b2']);
    assert.equal(talk.$unread.get(), 2);
  });

  test('that breaks says that it is coming back', async () => {
    const { chat, transport } = await aliceConnects();
    transport.events.connection({ state: 'reconnecting' });
    assert.deepEqual(chat.$connection.get(), { state: 'reconnecting', userId: 'alice' });
    transport.events.connection({ state: 'connected' });
    assert.deepEqual(chat.$connection.get(), { state: 'connected', userId: 'alice' });
  });

  test('that is closed by the transport is over', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const { events } = transport;
    events.connection({ state: 'closed', code: 31010 });
    assert.deepEqual(chat.$connection.get(), { state: 'failed', code: 31010 });
    assert.deepEqual(chat.$problems.get(), [{ code: 'connection-closed', data: { code: 31010 } }]);
    const result = say(chat, 'x');
    events.records([fromBob(1)]);
    await settled();
    assert.equal(transport.sends.length, 0);
    await chat.connect('alice');
    (await sendOf(transport, 0)).acknowledge();
    assert.equal((await result).isOk, true);
    await settled();
    assert.deepEqual(textsOf(talk), ['x']);
  });

  test('that is closed because of its token says so', async () => {
    for (const code of [31002, 31004, 31005, 31020]) {
      const { chat, transport } = await aliceConnects();
      transport.events.connection({ state: 'closed', code });
      assert.deepEqual(chat.$connection.get(), { state: 'failed', code });
      assert.deepEqual(
        chat.$problems.get().map((problem) => problem.code),
        ['token-refused'],
      );
    }
  });

  test('that is missing refuses messages where none are queued', async () => {
    const { chat, transport, talk } = await aliceConnects({}, { offlineQueue: false });
    transport.events.connection({ state: 'closed', code: 31010 });
    assert.equal((await say(chat, 'x')).code, 30002);
    await chat.connect('alice');
    await chat.disconnect();
    assert.equal((await say(chat, 'x')).code, 30002);
    await settled();
    assert.deepEqual(textsOf(talk), []);
    assert.equal(transport.sends.length, 0);
  });

  test('that breaks keeps what is written for when it is back', async () => {
    const { chat, transport, talk } = await aliceConnects();
    transport.events.connection({ state: 'reconnecting' });
    const result = say(chat, 'x');
    await settled();
    assert.deepEqual(statesOf(talk), ['queued']);
    assert.equal(transport.sends.length, 0);
    transport.events.connection({ state: 'connected' });
    (await sendOf(transport, 0)).acknowledge();
    assert.equal((await result).isOk, true);
  });

  test('that is over hears nothing any more', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const { events } = transport;
    await chat.disconnect();
    events.records([fromBob(1)]);
    events.signal({
      kind: 'typing',
      conversation: BOB,
      userId: 'bob',
      messageType: 'x',
      timestamp: 1,
    });
    events.connection({ state: 'connected' });
    await settled();
    assert.deepEqual(textsOf(talk), []);
    assert.deepEqual(talk.$typing.get(), []);
    assert.deepEqual(chat.$connection.get(), { state: 'idle' });
  });

  test('needs no order: whatever is called twice or too early does no harm', async () => {
    const { chat } = await aliceConnects();
    await chat.disconnect();
    await chat.disconnect();
    const fresh = createChat({ transport: createFakeTransport() });
    await fresh.disconnect();
    fresh.destroy();
    fresh.destroy();
    assert.equal((await say(fresh, 'x')).code, 30002);
    assert.throws(
      () => {
        fresh.receive([fromBob(1)]);
      },
      { code: 'user-missing' },
    );
  });
});

describe('whoever watches the connection', () => {
  test('may end it at once', async () => {
    for (const at of ['connecting', 'connected']) {
      const transport = createFakeTransport();
      const chat = createChat({ transport });
      chat.$connection.listen(({ state }) => {
        if (state === at) void chat.disconnect();
      });
      const { isOk, code } = await chat.connect('alice');
      assert.deepEqual({ isOk, code }, { isOk: false, code: 30002 });
      assert.deepEqual(chat.$connection.get(), { state: 'idle' });
      assert.throws(() => transport.events); // it is not connected either
    }
  });

  test('hears nothing that was on its way when it ended it', async () => {
    const { chat, transport, answers } = slowChat();
    const told: string[] = [];
    chat.onMessage(({ messageUId }) => told.push(messageUId));
    chat.$connection.listen(({ state }) => {
      if (state === 'connected') void chat.disconnect();
    });
    const result = chat.connect('alice');
    transport.deliver(fromBob(1));
    answers[0]?.answer();
    assert.equal((await result).isOk, false);
    assert.deepEqual(told, []);
  });

  test('may connect again at once', async () => {
    const { chat, transport, talk } = await aliceConnects();
    chat.$connection.listen(({ state }) => {
      if (state === 'idle' || state === 'failed') void chat.connect('alice');
    });
    await chat.disconnect();
    await settled();
    transport.deliver(fromBob(1));
    transport.events.connection({ state: 'closed', code: 1 });
    await settled();
    transport.deliver(fromBob(2));
    await settled();
    assert.deepEqual(textsOf(talk), ['b1', 'b2']);
    assert.equal(chat.$connection.get().state, 'connected');
  });
});

describe('another user', () => {
  test('starts with empty conversations', async () => {
    const { chat, transport, talk } = await aliceConnects({ history: () => ({ records: [] }) });
    read(talk);
    talk.setDraft('secret');
    transport.deliver(fromBob(1));
    await settled();
    await chat.connect('carol');
    const hers = chat.conversation(BOB);
    assert.notEqual(hers, talk);
    await settled();
    assert.deepEqual(textsOf(hers), []);
    assert.equal(hers.$draft.get(), '');
    assert.equal(hers.$unread.get(), 0);
  });

  test('finds nothing of the one before in an object of the one before', async () => {
    const { chat, transport, talk } = await aliceConnects({
      history: () => ({ records: [fromBob(3)] }),
    });
    transport.deliver(fromBob(1));
    talk.setDraft('secret');
    await settled();
    await chat.connect('carol');
    await settled();
    assert.deepEqual(textsOf(talk), []);
    assert.equal(talk.$unread.get(), 0);
    assert.equal(talk.$draft.get(), '');
    const asked = transport.queries.length;
    await talk.loadLatest();
    await talk.loadOlder();
    assert.equal(transport.queries.length, asked);
    assert.deepEqual(textsOf(talk), []);
    transport.deliver(fromBob(5));
    await settled();
    assert.deepEqual(textsOf(talk), []);
  });

  test('neither sees nor sends what waits for the one before', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const result = say(chat, 'mine');
    await chat.connect('carol');
    const { code, data } = await result;
    assert.deepEqual([code, data?.senderUserId], [-1, 'alice']);
    const messageId = data?.messageId ?? 0;
    assert.equal((await chat.resend(messageId, BOB)).code, 34204);
    assert.equal((await chat.cancel(messageId, BOB)).code, 34204);
    await settled();
    assert.equal(transport.sends.length, 0);
    assert.deepEqual(chat.$outbox.get(), []);
    assert.deepEqual(textsOf(talk), []);
    assert.deepEqual(textsOf(chat.conversation(BOB)), []);
  });

  test('does not see what becomes of what the one before had on its way', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const told: unknown[] = [];
    chat.onDelivery((message) => told.push(message));
    const result = say(chat, 'mine');
    const send = await sendOf(transport, 0);
    await chat.connect('carol');
    const { code, data } = await result;
    assert.deepEqual([code, data?.senderUserId], [-1, 'alice']);
    assert.equal((await chat.resend(send.record.messageId, BOB)).code, 34204);
    send.acknowledge();
    await settled();
    assert.deepEqual(told, []);
    assert.equal(transport.sends.length, 1);
    assert.deepEqual(chat.$outbox.get(), []);
    assert.deepEqual(textsOf(talk), []);
    assert.deepEqual(textsOf(chat.conversation(BOB)), []);
  });

  test('who is refused leaves the conversations of the one before', async () => {
    let refuses = false;
    const transport = createFakeTransport({
      connects: () => (refuses ? Promise.reject(new Error('no')) : undefined),
    });
    const chat = createChat({ transport });
    await chat.connect('alice');
    transport.deliver(fromBob(1));
    refuses = true;
    await chat.connect('carol');
    await settled();
    assert.deepEqual(textsOf(chat.conversation(BOB)), ['b1']);
  });
});

describe('a chat that is destroyed', () => {
  test('tells nobody anything any more', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const { events } = transport;
    let told = 0;
    chat.onMessage(() => (told += 1));
    transport.deliver(fromBob(1)); // and before that is on screen:
    told = 0;
    chat.destroy();
    events.records([fromBob(2)]);
    await settled();
    await chat.connect('alice');
    transport.deliver(fromBob(3));
    await chat.disconnect();
    await settled();
    assert.equal(told, 0);
    assert.deepEqual(textsOf(talk), []);
    assert.deepEqual(chat.$connection.get(), { state: 'idle' });
    assert.equal((await say(chat, 'x')).code, 30002);
  });

  test('settles what was on its way', async () => {
    const { chat, transport } = await aliceConnects();
    const onItsWay = say(chat, 'x');
    const send = await sendOf(transport, 0);
    const queued = say(chat, 'y');
    chat.destroy();
    for (const { isOk, code } of await Promise.all([onItsWay, queued])) {
      assert.deepEqual({ isOk, code }, { isOk: false, code: -1 });
    }
    send.acknowledge(); // nobody is there any more who could mind
    await settled();
    assert.equal(transport.sends.length, 1);
  });

  test('does not mind a transport that cannot even disconnect', async () => {
    const transport = Object.assign(createFakeTransport(), {
      disconnect: () => Promise.reject(new Error('gone')),
    });
    const chat = createChat({ transport });
    await chat.connect('alice');
    chat.destroy();
    await settled(); // an unhandled rejection would fail the test
  });
});

describe('two chats', () => {
  test('on two transports never meet', async () => {
    const [one, other] = [await aliceConnects(), await aliceConnects()];
    one.transport.deliver(fromBob(1));
    one.talk.setDraft('x');
    await settled();
    assert.deepEqual(textsOf(one.talk), ['b1']);
    assert.deepEqual(textsOf(other.talk), []);
    assert.equal(other.talk.$draft.get(), '');
    one.chat.destroy();
    assert.equal(other.chat.$connection.get().state, 'connected');
  });
});

describe('receive', () => {
  test('fills a list by hand', async () => {
    const { chat, talk } = await aliceConnects();
    chat.receive([fromBob(2), fromBob(1), fromBob(1, CAROL)]);
    await settled();
    assert.deepEqual(textsOf(talk), ['b1', 'b2']);
    assert.deepEqual(textsOf(chat.conversation(CAROL)), ['b1']);
  });

  test('leaves out what is no record, says so once, and takes the rest', async () => {
    const { chat, talk } = await aliceConnects();
    const told: string[] = [];
    chat.onMessage(({ messageUId }) => told.push(messageUId));
    const spoilt = (more: object) => ({ ...fromBob(1), ...more }) as ReturnType<typeof fromBob>;
    chat.receive([
      null,
      undefined,
      5,
      'x',
      [],
      spoilt({ conversationType: '1' }),
      spoilt({ targetId: '' }),
      spoilt({ senderUserId: 5 }),
      spoilt({ messageType: null }),
      spoilt({ content: 'x' }),
      spoilt({ content: [] }),
      spoilt({ messageUId: '' }),
      spoilt({ sentTime: NaN }),
      spoilt({ sentTime: '5' }),
      spoilt({ messageId: 'x' }),
      spoilt({ messageId: NaN }),
      spoilt({ channelId: 5 }),
      fromBob(7),
    ] as ReturnType<typeof fromBob>[]);
    await settled();
    assert.deepEqual(textsOf(talk), ['b7']);
    assert.deepEqual(told, ['uid-7']);
    assert.deepEqual(
      chat.$problems.get().map(({ code, data }) => ({ code, data })),
      [{ code: 'record-invalid', data: { field: 'the record', value: 'null' } }],
    );
  });

  test('fills in what a record does not say', async () => {
    const { chat, talk } = await aliceConnects();
    const bare = { ...fromBob(1), channelId: null, messageId: null, expansion: null };
    chat.receive([bare as unknown as ReturnType<typeof fromBob>]);
    await settled();
    const [record] = talk.$messages.get();
    assert.deepEqual(
      { ...record, receivedTime: 0 },
      {
        ...fromBob(1),
        channelId: '',
        messageDirection: 2,
        isCounted: true,
        isMentioned: false,
        isOffLineMessage: false,
        isPersited: true,
        receivedTime: 0,
        disableNotification: false,
        isStatusMessage: false,
        canIncludeExpansion: false,
        expansion: null,
        receivedStatus: 0,
        receivedStatusInfo: { isRead: false },
        pushConfig: null,
        isInterrupt: false,
        messageId: 0,
        sentStatus: 30,
        directedUserIds: [],
        disableUpdateLastMessage: false,
        needReceipt: false,
        delivery: { state: 'received' },
      },
    );
  });

  test('takes who sent it for whose it is, whatever it claims', async () => {
    const { chat, talk } = await aliceConnects();
    const claims = { messageDirection: 1, sentStatus: 50, delivery: { state: 'read' } };
    chat.receive([{ ...fromBob(1), ...claims }]);
    await settled();
    assert.equal(talk.$messages.get()[0]?.messageDirection, 2);
    assert.deepEqual(statesOf(talk), ['received']);
  });
});

describe('what is sent while the first connection is being made', () => {
  test('waits for it, and leaves in its order', async () => {
    let resolve: () => void = () => undefined;
    const promise = new Promise<void>((done) => (resolve = done));
    const transport = createFakeTransport({ connects: () => promise, acknowledges: true });
    const chat = createChat({ transport });
    const connected = chat.connect('alice');
    const results = Promise.all([say(chat, 'one'), say(chat, 'two')]);
    await settled();
    assert.equal(transport.sends.length, 0);
    resolve();
    await connected;
    assert.deepEqual(
      (await results).map(({ code }) => code),
      [0, 0],
    );
    assert.deepEqual(
      transport.sends.map(({ record }) => record.content.content),
      ['one', 'two'],
    );
  });

  test('is refused where it fails, and where nothing is to wait', async () => {
    const refuses = createChat({ transport: createFakeTransport({ refusesWith: 30002 }) });
    void refuses.connect('alice');
    assert.equal((await say(refuses, 'x')).code, 30002);
    const transport = createFakeTransport({ connects: () => settled() });
    const impatient = createChat({ transport, offlineQueue: false });
    void impatient.connect('alice');
    assert.equal((await say(impatient, 'x')).code, 30002);
  });
});
