/** How a message leaves, and what becomes of it. */
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import {
  BaseMessage,
  TextMessage,
  type ReceivedMessage,
  type Result,
  type TransportRecord,
} from '../../src/index.js';
import type { FakeTransportOptions } from '../contract/index.js';
import {
  aliceConnects,
  BOB,
  CAROL,
  fromAlice,
  fromBob,
  say,
  sendOf,
  settled,
  statesOf,
  textsOf,
} from './setup.js';

/** The keys of the original's IAReceivedMessage on success. */
const KEYS = [
  'conversationType',
  'targetId',
  'channelId',
  'senderUserId',
  'messageDirection',
  'isCounted',
  'isMentioned',
  'content',
  'messageType',
  'isOffLineMessage',
  'isPersited',
  'messageUId',
  'sentTime',
  'receivedTime',
  'disableNotification',
  'isStatusMessage',
  'canIncludeExpansion',
  'expansion',
  'receivedStatus',
  'receivedStatusInfo',
  'pushConfig',
  'isInterrupt',
  'messageId',
  'sentStatus',
  'directedUserIds',
  'disableUpdateLastMessage',
  'needReceipt',
];

function statusOf({ isOk, code, data }: Result<ReceivedMessage>) {
  return { isOk, code, sentStatus: data?.sentStatus, messageUId: data?.messageUId };
}

/** What a person sees of Alice's one message, and what was said to the code that sent it. */
async function one(t: TestContext, options: FakeTransportOptions = {}) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  const alice = await aliceConnects(options);
  const result = say(alice.chat, 'x');
  const send = await sendOf(alice.transport, 0);
  const { messageId } = send.record;
  const echo = fromAlice(5, { messageId, messageUId: 'server', content: { content: 'x' } });
  return { ...alice, result, send, messageId, echo };
}

describe('a message that is sent', () => {
  test('gives exactly the 27 keys, as the server has it', async () => {
    const { chat, transport } = await aliceConnects();
    const result = say(chat, 'x');
    const send = await sendOf(transport, 0);
    send.acknowledge({ messageUId: 'server', sentTime: 77 });
    const { isOk, code, msg, data } = await result;
    assert.deepEqual({ isOk, code, msg }, { isOk: true, code: 0, msg: 'success' });
    assert.deepEqual(Object.keys(data ?? {}).sort(), [...KEYS].sort());
    assert.deepEqual(data, {
      ...BOB,
      senderUserId: 'alice',
      messageDirection: 1,
      isCounted: true,
      isMentioned: false,
      content: { content: 'x' },
      messageType: 'RC:TxtMsg',
      isOffLineMessage: false,
      isPersited: true,
      messageUId: 'server',
      sentTime: 77,
      receivedTime: 0,
      disableNotification: false,
      isStatusMessage: false,
      canIncludeExpansion: false,
      expansion: null,
      receivedStatus: 0,
      receivedStatusInfo: { isRead: false },
      pushConfig: undefined,
      isInterrupt: false,
      messageId: send.record.messageId,
      sentStatus: 30,
      directedUserIds: [],
      disableUpdateLastMessage: false,
      needReceipt: false,
    });
  });

  test('carries what its options say', async () => {
    const { chat, transport } = await aliceConnects({ acknowledges: true });
    const options = {
      isMentioned: true,
      disableNotification: true,
      isStatusMessage: true,
      pushContent: 'c',
      pushData: 'd',
      pushConfig: { pushTitle: 't' },
      isVoipPush: false,
      canIncludeExpansion: true,
      expansion: { k: 'v' },
      disableUpdateLastMessage: true,
      needReceipt: true,
    };
    const content = { content: 'x', mentionedInfo: { type: 1 } };
    const { data } = await chat.sendTextMessage(BOB, content, options);
    const { pushContent, pushData, pushConfig, isVoipPush, ...same } = options;
    const record = transport.sends[0]?.record ?? {};
    const expected = { ...same, pushConfig: { pushContent, pushData, ...pushConfig, isVoipPush } };
    for (const [key, value] of Object.entries(expected)) {
      assert.deepEqual(data?.[key as keyof ReceivedMessage], value, key);
      assert.deepEqual(record[key as keyof typeof record], value, key);
    }
  });

  test('of a type of one’s own says itself whether it is kept and counted', async () => {
    const { chat } = await aliceConnects({ acknowledges: true });
    const { data } = await chat.sendMessage(
      BOB,
      new BaseMessage('my:note', { a: 1 }, false, false),
    );
    assert.deepEqual([data?.isPersited, data?.isCounted], [false, false]);
    const plain: unknown = { messageType: 'my:note', content: { a: 1 } };
    const plainly = await chat.sendMessage(BOB, plain as BaseMessage);
    assert.deepEqual([plainly.data?.isPersited, plainly.data?.isCounted], [true, true]);
  });

  test('has a message object that owns four keys, in this order', () => {
    assert.deepEqual(Object.keys(new TextMessage({ content: 'x' })), [
      'messageType',
      'content',
      'isPersited',
      'isCounted',
    ]);
  });

  test('goes from queued by sending to sent on screen', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const result = say(chat, 'x');
    await Promise.resolve();
    assert.deepEqual(statesOf(talk), ['queued']);
    assert.equal(transport.sends.length, 0);
    const send = await sendOf(transport, 0);
    assert.deepEqual(statesOf(talk), ['sending']);
    assert.equal(talk.$messages.get()[0]?.sentStatus, 10);
    send.acknowledge();
    await result;
    await settled();
    assert.deepEqual(statesOf(talk), ['sent']);
    assert.equal(talk.$messages.get()[0]?.sentStatus, 30);
  });

  test('is told of to no listener: it did not come in', async (t) => {
    const { chat, transport, send, result, echo } = await one(t);
    let told = 0;
    chat.onMessage(() => (told += 1));
    transport.deliver(echo);
    send.acknowledge({ messageUId: 'server' });
    await result;
    transport.deliver(echo);
    assert.equal(told, 0);
  });
});

describe('a server whose clock differs from this machine’s', () => {
  test('by more than five minutes is reported, and the message is sent', async () => {
    for (const minutes of [-7, 7, 120]) {
      const { chat, transport } = await aliceConnects();
      const result = say(chat, 'x');
      const send = await sendOf(transport, 0);
      send.acknowledge({ sentTime: Date.now() - minutes * 60_000 });
      assert.equal((await result).isOk, true);
      assert.deepEqual(chat.$problems.get(), [{ code: 'clock-off', data: { minutes } }]);
    }
  });

  test('by less is nothing to speak of', async () => {
    for (const minutes of [-4, 4]) {
      const { chat, transport } = await aliceConnects();
      const result = say(chat, 'x');
      const send = await sendOf(transport, 0);
      send.acknowledge({ sentTime: Date.now() - minutes * 60_000 });
      await result;
      assert.deepEqual(chat.$problems.get(), []);
    }
  });
});

describe('the echo and the acknowledgement', () => {
  test('make one message when the echo comes first', async (t) => {
    const { talk, transport, send, result, echo } = await one(t);
    transport.deliver(echo);
    await settled();
    assert.deepEqual(statesOf(talk), ['sent']);
    send.acknowledge({ messageUId: 'server', sentTime: 5 });
    assert.deepEqual(statusOf(await result), {
      isOk: true,
      code: 0,
      sentStatus: 30,
      messageUId: 'server',
    });
    assert.equal(talk.$messages.get().length, 1);
  });

  test('make one message when the echo comes after', async (t) => {
    const { talk, transport, send, result, echo } = await one(t);
    send.acknowledge({ messageUId: 'server', sentTime: 5 });
    await result;
    transport.deliver(echo);
    await settled();
    assert.deepEqual(textsOf(talk), ['x']);
  });

  test('make one message under the first name when they say two', async (t) => {
    const { talk, transport, send, result, echo } = await one(t);
    transport.deliver({ ...echo, messageUId: 'other' });
    send.acknowledge({ messageUId: 'server', sentTime: 6 });
    assert.equal((await result).data?.messageUId, 'other');
    transport.deliver(echo);
    await settled();
    assert.deepEqual(textsOf(talk), ['x']);
  });

  test('settle it as sent when only the echo comes', async (t) => {
    const { talk, transport, result, echo } = await one(t);
    transport.deliver(echo);
    t.mock.timers.tick(30_000);
    assert.deepEqual(statusOf(await result), {
      isOk: true,
      code: 0,
      sentStatus: 30,
      messageUId: 'server',
    });
    assert.deepEqual(statesOf(talk), ['sent']);
  });

  test('settle it as sent when the attempt fails after the echo', async (t) => {
    const { talk, transport, send, result, echo } = await one(t);
    transport.deliver(echo);
    send.refuse(20604);
    assert.deepEqual(statusOf(await result), {
      isOk: true,
      code: 0,
      sentStatus: 30,
      messageUId: 'server',
    });
    await settled();
    assert.deepEqual(statesOf(talk), ['sent']);
  });
});

describe('a message that certainly did not leave', () => {
  test('is failed with the transport’s code', async (t) => {
    const { talk, send, result } = await one(t);
    send.refuse(22406);
    const settledAs = await result;
    assert.deepEqual(statusOf(settledAs), {
      isOk: false,
      code: 22406,
      sentStatus: 20,
      messageUId: '',
    });
    assert.match(settledAs.msg, /group/);
    assert.deepEqual(Object.keys(settledAs.data ?? {}).length, 27);
    await settled();
    assert.deepEqual(talk.$messages.get()[0]?.delivery, { state: 'failed', code: 22406 });
  });

  test('is sent after all when its echo comes', async (t) => {
    const { talk, transport, send, result, echo } = await one(t);
    send.refuse(1);
    await result;
    transport.deliver(echo);
    await settled();
    assert.deepEqual(statesOf(talk), ['sent']);
  });
});

/** Nobody can be asked what became of a message. */
const NO_HISTORY = { capabilities: { history: false } };

describe('a message whose outcome is not known', () => {
  test('is unknown after 30 s without an acknowledgement, and its attempt is over', async (t) => {
    const { talk, send, result } = await one(t, NO_HISTORY);
    t.mock.timers.tick(29_999);
    await settled();
    assert.deepEqual(statesOf(talk), ['sending']);
    assert.equal(send.signal.aborted, false);
    t.mock.timers.tick(1);
    const { msg, ...rest } = await result;
    assert.deepEqual(statusOf({ msg, ...rest }), {
      isOk: false,
      code: -1,
      sentStatus: 10,
      messageUId: '',
    });
    assert.equal(msg, 'No confirmation came: the message may have arrived.');
    assert.equal(send.signal.aborted, true);
    await settled();
    assert.deepEqual(statesOf(talk), ['unknown']);
  });

  test('is unknown when the transport loses it', async (t) => {
    const { talk, send, result } = await one(t, NO_HISTORY);
    send.lose();
    assert.deepEqual(statusOf(await result), {
      isOk: false,
      code: -1,
      sentStatus: 10,
      messageUId: '',
    });
    await settled();
    assert.deepEqual(statesOf(talk), ['unknown']);
  });

  test('is settled by its echo', async (t) => {
    const { talk, transport, send, result, echo } = await one(t, NO_HISTORY);
    send.lose();
    await result;
    transport.deliver(echo);
    await settled();
    assert.deepEqual(statesOf(talk), ['sent']);
    assert.equal(talk.$messages.get()[0]?.messageUId, 'server');
  });

  test('is settled by an acknowledgement that comes late', async (t) => {
    const { talk, send, result } = await one(t, NO_HISTORY);
    t.mock.timers.tick(30_000);
    await result;
    send.acknowledge({ messageUId: 'server' });
    await settled();
    assert.deepEqual(statesOf(talk), ['sent']);
  });

  test('is settled by the history that a reader loads', async (t) => {
    const records: TransportRecord[] = [];
    let isAway = true;
    const { talk, send, result, echo } = await one(t, {
      history: () => (isAway ? Promise.reject(new Error('away')) : { records }),
    });
    send.lose();
    await result;
    await settled();
    assert.deepEqual(statesOf(talk), ['unknown']);
    isAway = false;
    records.push(echo);
    await talk.loadLatest();
    assert.deepEqual(statesOf(talk), ['sent']);
  });
});

describe('sending again', () => {
  test('takes the same id and content', async (t) => {
    const { chat, talk, transport, send, result, messageId } = await one(t);
    send.refuse(1);
    await result;
    const again = chat.resend(messageId, BOB);
    const second = await sendOf(transport, 1);
    assert.deepEqual(statesOf(talk), ['sending']);
    assert.equal(second.record.messageId, messageId);
    assert.deepEqual(second.record.content, { content: 'x' });
    second.acknowledge({ messageUId: 'server' });
    assert.deepEqual(statusOf(await again), {
      isOk: true,
      code: 0,
      sentStatus: 30,
      messageUId: 'server',
    });
    await settled();
    assert.deepEqual(textsOf(talk), ['x']);
  });

  test('shows one message when both attempts arrive', async (t) => {
    const { chat, talk, transport, send, result, messageId, echo } = await one(t, NO_HISTORY);
    send.lose();
    await result;
    const again = chat.resend(messageId, BOB);
    const second = await sendOf(transport, 1);
    transport.deliver(echo);
    second.acknowledge({ messageUId: 'second' });
    assert.equal((await again).data?.messageUId, 'server');
    transport.deliver({ ...echo, messageUId: 'second', sentTime: 9 });
    await settled();
    assert.deepEqual(textsOf(talk), ['x']);
  });

  test('is sent although the first attempt’s acknowledgement is what comes', async (t) => {
    const { chat, talk, transport, send, messageId } = await one(t, NO_HISTORY);
    t.mock.timers.tick(30_000);
    await settled();
    const again = chat.resend(messageId, BOB);
    const second = await sendOf(transport, 1);
    send.acknowledge({ messageUId: 'server' });
    await settled();
    assert.deepEqual(statesOf(talk), ['sent']);
    second.refuse(1);
    assert.equal((await again).isOk, true);
    await settled();
    assert.deepEqual(statesOf(talk), ['sent']);
  });

  test('is for what failed or is unknown only', async (t) => {
    const { chat, transport, send, result, messageId } = await one(t);
    const refusal = { isOk: false, code: 34204 };
    const refused = async (id: unknown) => {
      const { isOk, code } = await chat.resend(id as number, BOB);
      return { isOk, code };
    };
    assert.deepEqual(await refused(messageId), refusal);
    send.acknowledge();
    await result;
    assert.deepEqual(await refused(messageId), refusal);
    transport.deliver(fromBob(9, { messageId: 9 }));
    for (const id of [9, 0, -1, undefined, 'x', {}]) assert.deepEqual(await refused(id), refusal);
    assert.equal(transport.sends.length, 1);
  });

  test('twice at once makes one attempt', async (t) => {
    const { chat, transport, send, result, messageId } = await one(t);
    send.refuse(1);
    await result;
    const both = [chat.resend(messageId, BOB), chat.resend(messageId, BOB)];
    const second = await sendOf(transport, 1);
    assert.equal((await chat.resend(messageId, BOB)).code, 34204);
    second.acknowledge();
    for (const { isOk } of await Promise.all(both)) assert.equal(isOk, true);
    assert.equal(transport.sends.length, 2);
  });

  test('needs a conversation that can be, and none where the id is known once', async (t) => {
    const { chat, talk, transport, send, result, messageId } = await one(t);
    send.refuse(1);
    await result;
    assert.equal((await chat.resend(messageId, { ...BOB, targetId: '' })).code, 34210);
    assert.equal((await chat.resend(messageId, CAROL)).code, 34204);
    await settled();
    assert.deepEqual(statesOf(talk), ['failed']);
    const again = chat.resend(messageId);
    (await sendOf(transport, 1)).acknowledge();
    assert.equal((await again).isOk, true);
  });

  test('needs the conversation where two messages have the id', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const first = chat.sendTextMessage(BOB, { content: 'to Bob' }, { messageId: 7 });
    const second = chat.sendTextMessage(CAROL, { content: 'to Carol' }, { messageId: 7 });
    await settled();
    for (const send of transport.sends) send.refuse(1);
    await Promise.all([first, second]);
    const refusal = await chat.resend(7);
    assert.deepEqual([refusal.isOk, refusal.code], [false, 34204]);
    assert.match(refusal.msg, /^More than one message has the id 7/);
    const again = chat.resend(7, CAROL);
    const send = await sendOf(transport, 2);
    assert.deepEqual(send.record.content, { content: 'to Carol' });
    send.acknowledge();
    assert.equal((await again).data?.targetId, 'carol');
    assert.deepEqual(statesOf(talk), ['failed']);
    assert.equal(transport.sends.length, 3);
  });

  test('without a connection waits for one', async () => {
    const { chat, talk, transport } = await aliceConnects();
    const result = say(chat, 'x');
    (await sendOf(transport, 0)).refuse(1);
    const messageId = (await result).data?.messageId ?? 0;
    await chat.disconnect();
    const again = chat.resend(messageId, BOB);
    await settled();
    assert.deepEqual(statesOf(talk), ['queued']);
    assert.equal(transport.sends.length, 1);
    await chat.connect('alice');
    (await sendOf(transport, 1)).acknowledge();
    assert.equal((await again).isOk, true);
  });

  test('without a connection is refused where nothing is queued', async () => {
    const { chat, talk, transport } = await aliceConnects({}, { offlineQueue: false });
    const result = say(chat, 'x');
    (await sendOf(transport, 0)).refuse(1);
    const messageId = (await result).data?.messageId ?? 0;
    await chat.disconnect();
    assert.equal((await chat.resend(messageId, BOB)).code, 30002);
    await settled();
    assert.deepEqual(statesOf(talk), ['failed']);
  });

  test('with the id of a message that the server has shows nothing twice', async (t) => {
    const { chat, talk, transport, send, result, messageId } = await one(t);
    send.acknowledge({ messageUId: 'server', sentTime: 5 });
    await result;
    const again = chat.sendTextMessage(BOB, { content: 'x' }, { messageId });
    (await sendOf(transport, 1)).acknowledge({ messageUId: 'second' });
    assert.deepEqual(statusOf(await again), {
      isOk: true,
      code: 0,
      sentStatus: 30,
      messageUId: 'server',
    });
    await settled();
    assert.deepEqual(textsOf(talk), ['x']);
  });
});

describe('onSendBefore', () => {
  const text = () => new TextMessage({ content: 'x' });

  test('is called once, at once, before anything leaves', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const seen: (Pick<ReceivedMessage, 'sentStatus' | 'sentTime' | 'messageUId'> & {
      keys: number;
    })[] = [];
    let sends = -1;
    const result = chat.sendMessage(BOB, text(), {
      onSendBefore(message) {
        const { sentStatus, sentTime, messageUId } = message;
        seen.push({ sentStatus, sentTime, messageUId, keys: Object.keys(message).length });
        assert.ok(message.messageId > 0);
        sends = transport.sends.length;
      },
    });
    assert.deepEqual(seen, [{ sentStatus: 10, sentTime: 0, messageUId: '', keys: 27 }]);
    assert.equal(sends, 0);
    (await sendOf(transport, 0)).acknowledge();
    assert.equal((await result).isOk, true);
    assert.equal(seen.length, 1);
    assert.deepEqual(textsOf(talk), ['x']);
  });

  test('is not called for what is refused', async () => {
    const { chat } = await aliceConnects({}, { offlineQueue: false });
    let calls = 0;
    const options = { onSendBefore: () => (calls += 1), isMentioned: true };
    await chat.sendMessage(BOB, text(), options);
    await chat.sendTextMessage(
      BOB,
      { content: 'x'.repeat(131_073) },
      { onSendBefore: options.onSendBefore },
    );
    await chat.disconnect();
    await chat.sendMessage(BOB, text(), { onSendBefore: options.onSendBefore });
    assert.equal(calls, 0);
  });

  test('changes what is sent by what it changes in the content', async () => {
    const { chat, transport, talk } = await aliceConnects({ acknowledges: true });
    const { data } = await chat.sendMessage(BOB, text(), {
      onSendBefore(message) {
        Object.assign(message, {
          content: { content: 'other', extra: '1' },
          targetId: 'carol',
          messageId: 3,
        });
      },
    });
    const content = { content: 'other', extra: '1' };
    assert.deepEqual(data?.content, content);
    assert.equal(data.targetId, 'bob');
    assert.notEqual(data.messageId, 3);
    assert.deepEqual(transport.sends[0]?.record.content, content);
    assert.deepEqual(talk.$messages.get()[0]?.content, content);
  });

  test('changes nothing else, not even deep inside', async () => {
    const { chat, transport } = await aliceConnects({ acknowledges: true });
    const kept: ReceivedMessage[] = [];
    const { data } = await chat.sendMessage(BOB, text(), {
      canIncludeExpansion: true,
      expansion: { a: 'b' },
      pushConfig: { iOSConfig: { threadId: 'x' } },
      onSendBefore(message) {
        kept.push(message);
        Object.assign(message.expansion ?? {}, { a: 'c' });
        Object.assign(message.pushConfig as object, { iOSConfig: null });
      },
    });
    Object.assign(kept[0]?.content ?? {}, { content: 'too late' });
    for (const record of [data, transport.sends[0]?.record]) {
      assert.deepEqual(record?.content, { content: 'x' });
      assert.deepEqual(record.expansion, { a: 'b' });
      assert.deepEqual(record.pushConfig, { iOSConfig: { threadId: 'x' } });
    }
  });

  test('may throw: that is reported, and the message is sent', async () => {
    const { chat, talk } = await aliceConnects({ acknowledges: true });
    const { isOk } = await chat.sendMessage(BOB, text(), {
      onSendBefore(message) {
        Object.assign(message.content, { content: 'half done' });
        throw new Error('oh no');
      },
    });
    assert.equal(isOk, true);
    assert.deepEqual(textsOf(talk), ['half done']);
    assert.deepEqual(chat.$problems.get(), [
      { code: 'hook-threw', data: { hook: 'onSendBefore', reason: 'oh no' } },
    ]);
  });

  test('that is no function is reported, and the message is sent', async () => {
    const { chat } = await aliceConnects({ acknowledges: true });
    const options = { onSendBefore: 'log' } as unknown as { onSendBefore: () => void };
    assert.equal((await chat.sendMessage(BOB, text(), options)).isOk, true);
    assert.equal(chat.$problems.get()[0]?.code, 'hook-threw');
  });

  test('cannot make a content that could not be sent', async () => {
    const { chat, transport, talk } = await aliceConnects();
    const codeAfter = async (content: unknown) => {
      const onSendBefore = (message: object) => Object.assign(message, { content });
      return (await chat.sendMessage(BOB, text(), { onSendBefore })).code;
    };
    assert.equal(await codeAfter({ content: 'x'.repeat(131_073) }), 30016);
    for (const content of [null, undefined, 'text', [], { n: 1n }, { content: 5 }, {}]) {
      assert.equal(await codeAfter(content), 34205);
    }
    assert.equal(transport.sends.length, 0);
    await settled();
    assert.deepEqual(textsOf(talk), []);
  });

  test('may send a message itself', async () => {
    const { chat, transport, talk } = await aliceConnects({ acknowledges: true });
    await chat.sendMessage(BOB, text(), { onSendBefore: () => void say(chat, 'first') });
    await settled();
    assert.equal(transport.sends.length, 2);
    assert.deepEqual(textsOf(talk), ['first', 'x']);
  });
});
