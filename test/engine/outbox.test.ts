/** What is kept until it is sent: in whatever tab, through whatever happens to its attempts. */
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import {
  BaseMessage,
  createChat,
  type Chat,
  type ChatOptions,
  type HistoryPage,
  type HistoryQuery,
  type MessageRecord,
  type Result,
  type ReceivedMessage,
  type TransportRecord,
} from '../../src/index.js';
import { createDraft } from '../../src/conversation/draft.js';
import { createSignals } from '../../src/send/signals.js';
import {
  createFakeTransport,
  type FakeTransport,
  type FakeTransportOptions,
  type PendingSend,
} from '../contract/index.js';
import { stopClock } from './fake-clock.js';
import { BOB, CAROL, fromAlice, fromBob, range, say, seeded, statesOf, textsOf } from './setup.js';

const LONG_MS = 20_000;

let scopes = 0;

/** Opens tabs of Alice's, which share an outbox; the one that was opened last sends. */
function tabsOf(t: TestContext) {
  const clock = stopClock(t);
  const scope = `outbox ${String((scopes += 1))}`;
  const chats: Chat[] = [];
  t.after(() => {
    for (const chat of chats) chat.destroy();
  });

  async function open(
    options: FakeTransportOptions = {},
    chatOptions: Omit<ChatOptions, 'transport'> = {},
  ) {
    const transport = createFakeTransport({ scope, ...options });
    const chat = createChat({ transport, ...chatOptions });
    chats.push(chat);
    const told: string[] = [];
    chat.onDelivery(({ content, delivery }) =>
      told.push(`${String(content.content)} ${delivery.state}`),
    );
    await chat.connect('alice');
    await clock.advance(0);
    return { transport, chat, talk: chat.conversation(BOB), told };
  }

  /** The nth message that a transport is given, once it is. */
  async function sendOf({ sends }: FakeTransport, index: number): Promise<PendingSend> {
    const until = clock.now() + LONG_MS;
    await clock.until(() => sends.length > index || clock.now() > until);
    const send = sends[index];
    assert.ok(send, `send ${String(index)} has not left`);
    return send;
  }

  return { clock, scope, open, sendOf };
}

/** What the server has of Alice's talk with Bob, in pages. */
function createServer() {
  const kept: TransportRecord[] = [];
  let isAway = false;
  return {
    kept,
    goAway: () => (isAway = true),
    comeBack: () => (isAway = false),
    /** A message arrives, whatever its sender learns of it. @returns its acknowledgement */
    keep({ record }: PendingSend, sentTime = Date.now(), messageUId = `s${String(kept.length)}`) {
      const { messageId, content } = record;
      kept.push(fromAlice(sentTime, { messageId, content, messageUId }));
      return { messageUId, sentTime };
    },
    history({ before, limit }: HistoryQuery): HistoryPage | Promise<HistoryPage> {
      if (isAway) return Promise.reject(new Error('away'));
      const end = before === undefined ? kept.length : Number(before);
      const from = Math.max(0, end - limit);
      return { records: kept.slice(from, end), ...(from > 0 && { older: String(from) }) };
    },
  };
}

function outboxOf({ $outbox }: Chat): string[] {
  return $outbox
    .get()
    .map(({ content, delivery }) => `${String(content.content)} ${delivery.state}`);
}

function sentBy({ sends }: FakeTransport): string[] {
  return sends.map(({ record }) => String(record.content.content));
}

/** Whether a promise is settled, and with which code. */
function watched(sent: Promise<Result<ReceivedMessage>>) {
  const seen: { code?: number } = {};
  void sent.then(({ code }) => (seen.code = code));
  return seen;
}

function idIn({ $messages }: { $messages: { get(): readonly MessageRecord[] } }): number {
  return $messages.get().at(-1)?.messageId ?? 0;
}

const NO_HISTORY: FakeTransportOptions = { capabilities: { history: false } };

describe('what waits', () => {
  test('is in the outbox, in the order in which it leaves, until it is sent', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const { chat, transport } = await open();
    await chat.disconnect();
    const sent = ['one', 'two', 'three'].map((text) => say(chat, text));
    await clock.advance(0);
    assert.deepEqual(outboxOf(chat), ['one queued', 'two queued', 'three queued']);
    await chat.connect('alice');
    await sendOf(transport, 2);
    transport.sends[1]?.acknowledge();
    await sent[1];
    assert.deepEqual(outboxOf(chat), ['one sending', 'three sending']);
    for (const send of transport.sends) send.acknowledge();
    await Promise.all(sent);
    await clock.advance(0);
    assert.deepEqual(outboxOf(chat), []);
  });

  test('is on screen, and its promise open, for as long as there is no connection', async (t) => {
    const { clock, open } = tabsOf(t);
    const { chat, transport, talk } = await open();
    transport.events.connection({ state: 'reconnecting' });
    const result = watched(say(chat, 'x'));
    await clock.advance(3_600_000);
    assert.deepEqual(statesOf(talk), ['queued']);
    assert.deepEqual(result, {});
    assert.equal(transport.sends.length, 0);
  });

  test('leaves in another tab, in order, when the one that sends is gone', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const first = await open({ acknowledges: true });
    const second = await open({ acknowledges: true });
    const texts = range(1, 12).map(String);
    for (const text of texts) void say(second.chat, text);
    await sendOf(second.transport, 6);
    second.chat.destroy();
    await sendOf(first.transport, texts.length - second.transport.sends.length - 1);
    await clock.advance(5_000);
    assert.deepEqual([...sentBy(second.transport), ...sentBy(first.transport)], texts);
    assert.deepEqual(outboxOf(first.chat), []);
  });

  test('is seen in a tab that is opened later', async (t) => {
    const { clock, open } = tabsOf(t);
    const first = await open({ acknowledges: true });
    first.transport.events.connection({ state: 'reconnecting' });
    void say(first.chat, 'one');
    void say(first.chat, 'to Carol', CAROL);
    await clock.advance(0);
    const second = await open();
    assert.deepEqual(textsOf(second.talk), ['one']);
    assert.deepEqual(textsOf(second.chat.conversation(CAROL)), ['to Carol']);
    assert.deepEqual(outboxOf(second.chat).length, 2);
  });

  test('leaves once, whichever tabs come, go and lose their connection', async (t) => {
    const { clock, open } = tabsOf(t);
    const random = seeded(3);
    const below = (limit: number) => Math.floor(random() * limit);
    const server = createServer();
    const options = { acknowledges: false, history: server.history };
    const transports: FakeTransport[] = [];
    const answered = new Set<PendingSend>();
    const tabs: Chat[] = [];
    const openOne = async () => {
      const { chat, transport } = await open(options);
      transports.push(transport);
      tabs.push(chat);
    };
    /** The server takes what has left, and its answers come when the clock moves on. */
    const serve = () => {
      for (const send of transports.flatMap(({ sends }) => sends)) {
        if (answered.has(send)) continue;
        answered.add(send);
        const acknowledgement = server.keep(send);
        setTimeout(() => {
          send.acknowledge(acknowledgement);
        }, below(400));
      }
    };
    await openOne();
    const texts = range(1, 300).map(String);
    for (const text of texts) {
      const tab = tabs[below(tabs.length)] as Chat;
      void say(tab, text);
      if (below(12) === 0 && tabs.length < 5) await openOne();
      if (below(12) === 0 && tabs.length > 1) tabs.splice(below(tabs.length), 1)[0]?.destroy();
      if (below(20) === 0) {
        await tab.disconnect();
        await tab.connect('alice');
      }
      const until = clock.now() + below(300);
      await clock.until(() => (serve(), clock.now() >= until));
    }
    const isOver = () => tabs.every(({ $outbox }) => $outbox.get().length === 0);
    const until = clock.now() + 600_000;
    await clock.until(() => (serve(), isOver() || clock.now() > until));
    assert.deepEqual(
      tabs.flatMap((tab) => outboxOf(tab)),
      [],
    );
    const arrived = server.kept.map(({ content }) => String(content.content));
    assert.deepEqual([...arrived].sort(), [...texts].sort());
  });
});

test('what is sent again stands at the end of what waits', async (t) => {
  const { clock, open, sendOf } = tabsOf(t);
  const { chat, transport } = await open();
  for (const text of ['one', 'two']) void say(chat, text);
  (await sendOf(transport, 0)).refuse(22406);
  await clock.advance(0);
  assert.deepEqual(outboxOf(chat), ['one failed', 'two sending']);
  void chat.resend(transport.sends[0]?.record.messageId ?? 0);
  await sendOf(transport, 2);
  assert.deepEqual(outboxOf(chat), ['two sending', 'one sending']);
});

describe('a tab that does not send', () => {
  test('shows how far its message is, and learns that it is sent', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const quiet = await open();
    const sender = await open();
    const result = say(quiet.chat, 'x');
    const send = await sendOf(sender.transport, 0);
    assert.deepEqual(statesOf(quiet.talk), ['sending']);
    assert.deepEqual(statesOf(sender.talk), ['sending']);
    send.acknowledge({ messageUId: 'server' });
    const { isOk, data } = await result;
    assert.deepEqual([isOk, data?.messageUId, data?.sentStatus], [true, 'server', 30]);
    await clock.advance(0);
    for (const { talk, told, chat } of [quiet, sender]) {
      assert.deepEqual(statesOf(talk), ['sent']);
      assert.deepEqual(told, ['x sent']);
      assert.deepEqual(outboxOf(chat), []);
    }
    assert.equal(quiet.transport.sends.length, 0);
  });

  test('learns that its message failed, and can send it again', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const quiet = await open();
    const sender = await open();
    const result = say(quiet.chat, 'x');
    (await sendOf(sender.transport, 0)).refuse(22406);
    const { code, data } = await result;
    assert.equal(code, 22406);
    await clock.advance(0);
    for (const { talk, told } of [quiet, sender]) {
      assert.deepEqual(statesOf(talk), ['failed']);
      assert.deepEqual(told, ['x failed']);
    }
    const again = quiet.chat.resend(data?.messageId ?? 0);
    const send = await sendOf(sender.transport, 1);
    assert.equal(send.record.messageId, data?.messageId);
    send.acknowledge();
    assert.equal((await again).isOk, true);
  });

  test('learns that its message is unknown, and that it is sent after all', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const quiet = await open(NO_HISTORY);
    const sender = await open(NO_HISTORY);
    const result = say(quiet.chat, 'x');
    const send = await sendOf(sender.transport, 0);
    send.lose();
    const { code, data } = await result;
    assert.deepEqual([code, data?.sentStatus], [-1, 10]);
    await clock.advance(0);
    assert.deepEqual(statesOf(quiet.talk), ['unknown']);
    const { messageId } = send.record;
    sender.transport.deliver(fromAlice(Date.now(), { messageId, content: { content: 'x' } }));
    await clock.advance(0);
    for (const { talk, told, chat } of [quiet, sender]) {
      assert.deepEqual(statesOf(talk), ['sent']);
      assert.deepEqual(told, ['x unknown', 'x sent']);
      assert.deepEqual(outboxOf(chat), []);
    }
  });

  test('keeps what failed when all other tabs are gone', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const quiet = await open();
    const sender = await open();
    void say(sender.chat, 'x');
    (await sendOf(sender.transport, 0)).refuse(22406);
    await clock.advance(0);
    sender.chat.destroy();
    await clock.advance(60_000);
    assert.deepEqual(statesOf(quiet.talk), ['failed']);
    assert.deepEqual(outboxOf(quiet.chat), ['x failed']);
    assert.equal(quiet.transport.sends.length, 0);
    const again = quiet.chat.resend(idIn(quiet.talk));
    (await sendOf(quiet.transport, 0)).acknowledge();
    assert.equal((await again).isOk, true);
  });

  test('is the one that sends as soon as the other has no connection any more', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const first = await open();
    const second = await open();
    await second.chat.disconnect();
    await clock.advance(0);
    const result = say(second.chat, 'x');
    (await sendOf(first.transport, 0)).acknowledge();
    assert.equal((await result).isOk, true);
  });
});

describe('taking back', () => {
  test('before it leaves removes a message everywhere', async (t) => {
    const { clock, open } = tabsOf(t);
    const other = await open();
    const { chat, transport, talk } = await open();
    for (const tab of [chat, other.chat]) await tab.disconnect();
    const [kept, result] = ['kept', 'x'].map((text) => watched(say(chat, text)));
    await clock.advance(0);
    assert.deepEqual(textsOf(other.talk), ['kept', 'x']);
    const { isOk, code } = await other.chat.cancel(idIn(other.talk));
    assert.deepEqual({ isOk, code }, { isOk: true, code: 0 });
    await clock.advance(0);
    assert.deepEqual(result, { code: -2 });
    assert.deepEqual(kept, {});
    for (const shown of [talk, other.talk]) assert.deepEqual(textsOf(shown), ['kept']);
    assert.deepEqual(outboxOf(chat), ['kept queued']);
    await chat.connect('alice');
    await clock.advance(LONG_MS);
    assert.deepEqual(sentBy(transport), ['kept']);
  });

  test('is refused once it has left', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const { chat, transport, talk } = await open();
    const result = say(chat, 'x');
    const send = await sendOf(transport, 0);
    const code = async () => (await chat.cancel(send.record.messageId)).code;
    assert.equal(await code(), 34204);
    send.acknowledge();
    await result;
    assert.equal(await code(), 34204);
    await clock.advance(0);
    assert.deepEqual(statesOf(talk), ['sent']);
  });

  test('or editing in any of the moments in which it leaves has one outcome', async (t) => {
    const { clock, open } = tabsOf(t);
    const { chat, transport, talk } = await open({ acknowledges: true });
    const steps = range(0, 99);
    let refused = 0;
    for (const step of steps) {
      await chat.disconnect();
      const count = transport.sends.length;
      const shown = talk.$messages.get().length;
      const result = watched(say(chat, 'old'));
      await clock.advance(LONG_MS);
      const connecting = chat.connect('alice');
      for (let wait = 0; wait < step; wait++) await Promise.resolve();
      const isCancel = step % 2 === 0;
      const { isOk, code } = isCancel
        ? await chat.cancel(idIn(talk))
        : await chat.edit(idIn(talk), { content: 'new' });
      await connecting;
      await clock.advance(LONG_MS);
      if (!isOk) refused += 1;
      const isGone = isOk && isCancel;
      assert.ok(isOk || code === 34204);
      assert.deepEqual(result, { code: isGone ? -2 : 0 }, `step ${String(step)}`);
      assert.equal(talk.$messages.get().length, isGone ? shown : shown + 1);
      const left = sentBy(transport).slice(count);
      assert.deepEqual(left, isGone ? [] : [isOk ? 'new' : 'old'], `step ${String(step)}`);
    }
    assert.ok(refused > 0 && refused < steps.length, `${String(refused)} refused`);
  });

  test('gives up what failed or is unknown', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const { chat, transport, talk } = await open(NO_HISTORY);
    void say(chat, 'failed');
    void say(chat, 'unknown');
    (await sendOf(transport, 0)).refuse(22406);
    (await sendOf(transport, 1)).lose();
    await clock.advance(0);
    assert.deepEqual(statesOf(talk), ['failed', 'unknown']);
    for (const { record } of transport.sends) {
      assert.equal((await chat.cancel(record.messageId, BOB)).isOk, true);
    }
    await clock.advance(LONG_MS);
    assert.deepEqual(textsOf(talk), []);
    assert.deepEqual(outboxOf(chat), []);
    assert.equal((await chat.resend(transport.sends[0]?.record.messageId ?? 0)).code, 34204);
    assert.equal(transport.sends.length, 2);
  });

  test('shows a message after all whose copy comes', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const { chat, transport, talk } = await open(NO_HISTORY);
    void say(chat, 'x');
    const send = await sendOf(transport, 0);
    send.lose();
    await clock.advance(0);
    const { messageId, content } = send.record;
    await chat.cancel(messageId);
    transport.deliver(fromAlice(Date.now(), { messageId, content }));
    await clock.advance(0);
    assert.deepEqual(statesOf(talk), ['sent']);
  });
});

describe('editing', () => {
  test('changes what a message says that waits, everywhere, and not its place or id', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const other = await open();
    const { chat, transport, talk } = await open();
    for (const tab of [chat, other.chat]) await tab.disconnect();
    const sent = ['one', 'two'].map((text) => say(chat, text));
    await clock.advance(0);
    const messageId = talk.$messages.get()[0]?.messageId ?? 0;
    const { isOk, data } = await chat.edit(messageId, { content: 'won', extra: 'e' });
    assert.deepEqual([isOk, data?.messageId, data?.sentStatus], [true, messageId, 10]);
    await clock.advance(0);
    for (const shown of [talk, other.talk]) assert.deepEqual(textsOf(shown), ['won', 'two']);
    await chat.connect('alice');
    await sendOf(transport, 1);
    assert.deepEqual(sentBy(transport), ['won', 'two']);
    assert.deepEqual(transport.sends[0]?.record.content, { content: 'won', extra: 'e' });
    assert.equal(transport.sends[0].record.messageId, messageId);
    for (const send of transport.sends) send.acknowledge();
    assert.deepEqual((await sent[0])?.data?.content, { content: 'won', extra: 'e' });
  });

  test('is refused once it has left, failed or is sent', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const { chat, transport, talk } = await open();
    const result = say(chat, 'x');
    const send = await sendOf(transport, 0);
    const { messageId } = send.record;
    const code = async () => (await chat.edit(messageId, { content: 'y' })).code;
    assert.equal(await code(), 34204);
    send.refuse(22406);
    await result;
    assert.equal(await code(), 34204);
    const again = chat.resend(messageId);
    (await sendOf(transport, 1)).acknowledge();
    await again;
    assert.equal(await code(), 34204);
    await clock.advance(0);
    assert.deepEqual(textsOf(talk), ['x']);
  });

  test('takes no content that could not be sent', async (t) => {
    const { clock, open } = tabsOf(t);
    const { chat, transport, talk } = await open();
    await chat.disconnect();
    void say(chat, 'x');
    await clock.advance(0);
    const code = async (content: unknown) => (await chat.edit(idIn(talk), content as object)).code;
    assert.equal(await code({ content: 'x'.repeat(131_073) }), 30016);
    for (const content of [undefined, null, 'y', 5, {}, { content: 5 }, { content: 'y', n: 1n }]) {
      assert.equal(await code(content), 34205);
    }
    assert.deepEqual(textsOf(talk), ['x']);
    await chat.connect('alice');
    await clock.advance(LONG_MS);
    assert.deepEqual(sentBy(transport), ['x']);
  });

  test('knows no message of others', async (t) => {
    const { clock, open } = tabsOf(t);
    const { chat, transport } = await open();
    transport.deliver(fromBob(1, { messageId: 5 }));
    await clock.advance(0);
    for (const act of [chat.cancel(5), chat.edit(5, { content: 'y' }), chat.resend(5)]) {
      assert.equal((await act).code, 34204);
    }
  });
});

describe('undoSendMs', () => {
  const UNDO = { undoSendMs: 5_000 };

  test('holds each message for its time, and lets it go then', async (t) => {
    const { clock, open } = tabsOf(t);
    const { chat, transport, talk } = await open({ acknowledges: true }, UNDO);
    const heldFrom = Date.now();
    const result = watched(say(chat, 'one'));
    await clock.advance(3_000);
    void say(chat, 'two');
    await clock.advance(1_999);
    assert.equal(transport.sends.length, 0);
    assert.deepEqual(talk.$messages.get()[0]?.delivery, {
      state: 'queued',
      heldUntil: heldFrom + 5_000,
    });
    await clock.advance(1);
    assert.deepEqual(sentBy(transport), ['one']);
    assert.deepEqual(result, { code: 0 });
    await clock.advance(3_000);
    assert.deepEqual(sentBy(transport), ['one', 'two']);
  });

  test('lets a message be taken back, which nobody ever hears of', async (t) => {
    const { clock, open } = tabsOf(t);
    const { chat, transport, talk } = await open({ acknowledges: true }, UNDO);
    const result = watched(say(chat, 'x'));
    await clock.advance(4_999);
    assert.equal((await chat.cancel(idIn(talk))).isOk, true);
    await clock.advance(60_000);
    assert.deepEqual(result, { code: -2 });
    assert.deepEqual(textsOf(talk), []);
    assert.equal(transport.sends.length, 0);
  });

  test('lets a message be edited, and does not hold it longer', async (t) => {
    const { clock, open } = tabsOf(t);
    const { chat, transport, talk } = await open({ acknowledges: true }, UNDO);
    void say(chat, 'x');
    await clock.advance(4_000);
    await chat.edit(idIn(talk), { content: 'y' });
    await clock.advance(1_000);
    assert.deepEqual(sentBy(transport), ['y']);
  });

  test('holds on where its tab goes away meanwhile', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const first = await open({ acknowledges: true }, UNDO);
    const second = await open({ acknowledges: true }, UNDO);
    void say(second.chat, 'x');
    await clock.advance(1_000);
    second.chat.destroy();
    await clock.advance(3_999);
    assert.equal(first.transport.sends.length, 0);
    await sendOf(first.transport, 0);
    assert.ok(clock.now() < 10_000);
    assert.equal(second.transport.sends.length, 0);
  });

  test('holds nothing that a person sends again', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const { chat, transport, talk } = await open({}, UNDO);
    void say(chat, 'x');
    (await sendOf(transport, 0)).refuse(22406);
    await clock.advance(0);
    void chat.resend(idIn(talk));
    await clock.advance(0);
    assert.equal(transport.sends.length, 2);
  });

  test('holds nothing for ever, however the clock is set meanwhile', async (t) => {
    const { clock, open } = tabsOf(t);
    const { chat, transport } = await open({ acknowledges: true }, UNDO);
    await chat.disconnect();
    void say(chat, 'x');
    await clock.advance(0);
    const { now } = Date;
    t.mock.method(Date, 'now', () => now() - 86_400_000);
    await chat.connect('alice');
    await clock.advance(62_000);
    assert.equal(transport.sends.length, 1);
  });
});

describe('a server that says it was too fast', () => {
  test('gets the message again after a second, and nobody sees a failure', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const { chat, transport, talk, told } = await open();
    const seen = new Set<string>();
    talk.$messages.listen((messages) => {
      for (const { delivery } of messages) seen.add(delivery.state);
    });
    const result = watched(say(chat, 'x'));
    const first = await sendOf(transport, 0);
    first.refuse(20604);
    await clock.advance(900);
    assert.deepEqual(statesOf(talk), ['queued']);
    await clock.advance(100);
    assert.equal(transport.sends.length, 1);
    assert.deepEqual(result, {});
    const second = await sendOf(transport, 1);
    assert.ok(clock.now() < 1_100);
    assert.equal(second.record.messageId, first.record.messageId);
    assert.deepEqual(second.record.content, first.record.content);
    second.acknowledge();
    await clock.advance(0);
    assert.deepEqual(result, { code: 0 });
    assert.deepEqual(told, ['x sent']);
    assert.deepEqual([...seen].sort(), ['queued', 'sending', 'sent']);
  });

  test('gets it before all that comes after it', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const { chat, transport } = await open();
    for (const text of range(1, 8).map(String)) void say(chat, text);
    const send = await sendOf(transport, 4);
    for (const earlier of transport.sends.slice(0, 4)) earlier.acknowledge();
    send.refuse(20604);
    await clock.advance(LONG_MS);
    assert.deepEqual(sentBy(transport).slice(5), ['5', '6', '7', '8']);
  });

  test('is not asked faster than once more a second, however often it says so', async (t) => {
    const { clock, open } = tabsOf(t);
    const { chat, transport } = await open();
    const times: number[] = [];
    const { send } = transport;
    transport.send = (record, signal) => {
      times.push(clock.now());
      const answer = send(record, signal);
      transport.sends.at(-1)?.refuse(20604);
      return answer;
    };
    void say(chat, 'x');
    await clock.advance(30_000);
    assert.ok(times.length > 20 && times.length <= 31, `${String(times.length)} times`);
    for (const [index, time] of times.slice(1).entries()) {
      assert.ok(time - (times[index] ?? 0) >= 1_000);
    }
  });
});

describe('a way that is closed for the moment', () => {
  for (const code of [30001, 30002, 30019]) {
    test(`(${String(code)}) is tried again, less and less often, and nobody sees a failure`, async (t) => {
      const { clock, open, sendOf } = tabsOf(t);
      const { chat, transport, talk, told } = await open();
      const result = watched(say(chat, 'x'));
      (await sendOf(transport, 0)).refuse(code);
      await clock.advance(400);
      assert.equal(transport.sends.length, 1);
      assert.deepEqual(statesOf(talk), ['queued']);
      const waits: number[] = [];
      for (const index of range(1, 9)) {
        const before = clock.now();
        (await sendOf(transport, index)).refuse(code);
        await clock.advance(0);
        waits.push(clock.now() - before);
      }
      assert.ok(waits.every((wait, index) => index < 2 || wait >= (waits[index - 1] ?? 0)));
      assert.ok((waits.at(-1) ?? 0) >= 10_000, `waits ${String(waits)}`);
      assert.ok((waits.at(-1) ?? 0) <= 32_000, `waits ${String(waits)}`);
      assert.deepEqual([result, told], [{}, []]);
      await clock.until(() => transport.sends.length > 10);
      transport.sends[10]?.acknowledge();
      await clock.advance(0);
      assert.deepEqual([result, told], [{ code: 0 }, ['x sent']]);
    });
  }

  test('is tried at once with the next connection', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const { chat, transport } = await open();
    void say(chat, 'x');
    for (const index of range(0, 8)) (await sendOf(transport, index)).refuse(30002);
    await clock.advance(2_000);
    transport.events.connection({ state: 'reconnecting' });
    transport.events.connection({ state: 'connected' });
    await clock.advance(0);
    assert.equal(transport.sends.length, 10);
  });

  test('holds up nothing but itself: what was on its way beside it is sent', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const { chat, transport } = await open();
    const results = ['one', 'two', 'three'].map((text) => watched(say(chat, text)));
    await sendOf(transport, 2);
    transport.sends[0]?.refuse(30001);
    transport.sends[1]?.acknowledge();
    transport.sends[2]?.acknowledge();
    (await sendOf(transport, 3)).acknowledge();
    await clock.advance(0);
    assert.deepEqual(
      results.map(({ code }) => code),
      [0, 0, 0],
    );
    assert.deepEqual(sentBy(transport), ['one', 'two', 'three', 'one']);
  });

  test('is tried as often for five messages as for one', async (t) => {
    const { clock, open } = tabsOf(t);
    const { chat, transport } = await open();
    const rounds: number[] = [];
    const { send } = transport;
    transport.send = (record, signal) => {
      if (rounds.at(-1) !== clock.now()) rounds.push(clock.now());
      const answer = send(record, signal);
      transport.sends.at(-1)?.refuse(30001);
      return answer;
    };
    for (const text of range(1, 5).map(String)) void say(chat, text);
    await clock.advance(10_000);
    assert.ok(rounds.length >= 4, `tried at ${String(rounds)}`);
  });
});

describe('a message whose outcome is not known', () => {
  test('and that the history has is sent, without a second attempt', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const server = createServer();
    const { chat, transport, talk, told } = await open({ history: server.history });
    const result = say(chat, 'x');
    const send = await sendOf(transport, 0);
    const { messageUId, sentTime } = server.keep(send);
    send.lose();
    assert.equal((await result).code, -1);
    await clock.advance(60_000);
    assert.deepEqual(statesOf(talk), ['sent']);
    const [shown] = talk.$messages.get();
    assert.deepEqual([shown?.messageUId, shown?.sentTime], [messageUId, sentTime]);
    assert.deepEqual(told, ['x unknown', 'x sent']);
    assert.deepEqual(outboxOf(chat), []);
    assert.equal(transport.sends.length, 1);
  });

  test('and that the history has not is sent again, with the same id and content', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const server = createServer();
    const { chat, transport, talk, told } = await open({ history: server.history });
    const result = say(chat, 'x');
    const first = await sendOf(transport, 0);
    first.lose();
    assert.equal((await result).code, -1);
    const second = await sendOf(transport, 1);
    assert.equal(second.record.messageId, first.record.messageId);
    assert.deepEqual(second.record.content, first.record.content);
    assert.deepEqual(statesOf(talk), ['sending']);
    second.acknowledge(server.keep(second));
    await clock.advance(60_000);
    assert.deepEqual(statesOf(talk), ['sent']);
    assert.deepEqual(told, ['x unknown', 'x sent']);
    assert.equal(transport.sends.length, 2);
  });

  test('is not sent again while it may be on its way', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const server = createServer();
    const { chat, transport, talk } = await open({ history: server.history });
    void say(chat, 'x');
    const send = await sendOf(transport, 0);
    send.lose();
    await clock.advance(2_000);
    server.keep(send); // it was slow
    await clock.advance(60_000);
    assert.deepEqual(statesOf(talk), ['sent']);
    assert.equal(transport.sends.length, 1);
  });

  test('is unknown after the time that the options say', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const { chat, transport, talk } = await open(NO_HISTORY, { acknowledgementTimeoutMs: 700 });
    const result = watched(say(chat, 'x'));
    const send = await sendOf(transport, 0);
    await clock.advance(699);
    assert.deepEqual([result, send.signal.aborted], [{}, false]);
    await clock.advance(1);
    assert.deepEqual([result, send.signal.aborted], [{ code: -1 }, true]);
    assert.deepEqual(statesOf(talk), ['unknown']);
  });

  test('is looked for page by page, as far back as what was known when it left', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const server = createServer();
    server.kept.push(...range(1, 1_000).map((time) => fromBob(time)));
    const { chat, transport } = await open({ history: server.history });
    transport.deliver(fromBob(900));
    void say(chat, 'x');
    const send = await sendOf(transport, 0);
    server.keep(send);
    server.kept.push(...range(1, 250).map((more) => fromBob(Date.now() + more)));
    send.lose();
    await clock.advance(0);
    assert.deepEqual(outboxOf(chat), []);
    assert.equal(transport.sends.length, 1);
    assert.equal(transport.queries.length, 4); // 250 later ones, and 100 before it, in hundreds
  });

  test('stays unknown where the history does not end', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const endless = () => ({ records: [fromBob(Date.now())], older: 'more' });
    const { chat, transport, talk } = await open({ history: endless });
    void say(chat, 'x');
    (await sendOf(transport, 0)).lose();
    await clock.advance(600_000);
    assert.deepEqual(statesOf(talk), ['unknown']);
    assert.equal(transport.sends.length, 1);
    assert.ok(transport.queries.length <= 50);
  });

  test('stays unknown where there is no history to be asked', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const { chat, transport, talk } = await open(NO_HISTORY);
    void say(chat, 'x');
    (await sendOf(transport, 0)).lose();
    await clock.advance(600_000);
    assert.deepEqual(statesOf(talk), ['unknown']);
    assert.deepEqual([transport.sends.length, transport.queries.length], [1, 0]);
  });

  test('stays unknown where it is of a type that no history keeps', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const { chat, transport, talk } = await open();
    void chat.sendMessage(BOB, new BaseMessage('my:note', { a: 1 }, false, false));
    (await sendOf(transport, 0)).lose();
    await clock.advance(600_000);
    assert.deepEqual(statesOf(talk), ['unknown']);
    assert.deepEqual([transport.sends.length, transport.queries.length], [1, 0]);
  });

  test('stays unknown while the history cannot be read, and is looked for until it can', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const server = createServer();
    const { chat, transport, talk } = await open({ history: server.history });
    server.goAway();
    void say(chat, 'x');
    const send = await sendOf(transport, 0);
    server.keep(send);
    send.lose();
    await clock.advance(20_000);
    assert.deepEqual(statesOf(talk), ['unknown']);
    server.comeBack();
    await clock.advance(31_000);
    assert.deepEqual(statesOf(talk), ['sent']);
    assert.equal(transport.sends.length, 1);
  });

  test('is looked for at once with the next connection', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const server = createServer();
    const { chat, transport, talk } = await open({ history: server.history });
    server.goAway();
    void say(chat, 'x');
    const send = await sendOf(transport, 0);
    server.keep(send);
    send.lose();
    await clock.advance(120_000);
    server.comeBack();
    transport.events.connection({ state: 'reconnecting' });
    await clock.advance(0);
    transport.events.connection({ state: 'connected' });
    await clock.advance(0);
    assert.deepEqual(statesOf(talk), ['sent']);
  });

  test('is looked for also where its connection is back at once', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const server = createServer();
    const { chat, transport, talk } = await open({ history: server.history });
    server.goAway();
    void say(chat, 'x');
    const send = await sendOf(transport, 0);
    server.keep(send);
    send.lose();
    await clock.advance(120_000);
    server.comeBack();
    transport.events.connection({ state: 'reconnecting' });
    transport.events.connection({ state: 'connected' });
    await clock.advance(0);
    assert.deepEqual(statesOf(talk), ['sent']);
  });

  test('is not held up by a question that went down with the connection', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const server = createServer();
    let hangs = true;
    const { chat, transport, talk } = await open({
      history: (query) => (hangs ? new Promise(() => undefined) : server.history(query)),
    });
    void say(chat, 'x');
    const send = await sendOf(transport, 0);
    server.keep(send);
    send.lose();
    await clock.advance(1_000);
    assert.equal(transport.queries.length, 1);
    hangs = false;
    transport.events.connection({ state: 'reconnecting' });
    await clock.advance(0);
    transport.events.connection({ state: 'connected' });
    await clock.advance(0);
    assert.deepEqual(statesOf(talk), ['sent']);
  });

  test('asks a history that cannot be read ever less often, however many wait for it', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const server = createServer();
    const { chat, transport } = await open({ history: server.history });
    server.goAway();
    for (const text of range(1, 5).map(String)) void say(chat, text);
    await sendOf(transport, 4);
    for (const send of transport.sends) send.lose();
    const pass = async (ms: number) => {
      const until = clock.now() + ms;
      await clock.until(() => clock.now() >= until || transport.queries.length > 1_000);
    };
    await pass(120_000);
    const asked = transport.queries.length;
    await pass(120_000);
    const perMessage = (transport.queries.length - asked) / 5;
    assert.ok(perMessage <= 5, `${String(perMessage)} times each in two minutes`);
    assert.ok(perMessage >= 3, `${String(perMessage)} times each in two minutes`);
  });

  test('can be sent again by a person', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const { chat, transport, talk } = await open(NO_HISTORY);
    void say(chat, 'x');
    const first = await sendOf(transport, 0);
    first.lose();
    await clock.advance(0);
    const again = chat.resend(first.record.messageId, BOB);
    const second = await sendOf(transport, 1);
    assert.equal(second.record.messageId, first.record.messageId);
    assert.deepEqual(second.record.content, first.record.content);
    second.acknowledge();
    assert.equal((await again).isOk, true);
    await clock.advance(0);
    assert.deepEqual(statesOf(talk), ['sent']);
  });

  test('stands at its first copy where both attempts have arrived', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const server = createServer();
    const { chat, transport, talk } = await open({ history: server.history });
    server.goAway();
    const start = Date.now();
    void say(chat, 'x');
    const first = await sendOf(transport, 0);
    server.keep(first, start + 10, 'first');
    first.lose();
    await clock.advance(0);
    const between = fromBob(start + 20, { content: { content: 'between' } });
    server.kept.push(between);
    transport.deliver(between);
    const again = chat.resend(first.record.messageId, BOB);
    const second = await sendOf(transport, 1);
    server.comeBack();
    second.acknowledge(server.keep(second, start + 30, 'second'));
    assert.equal((await again).isOk, true);
    await clock.advance(0);
    assert.deepEqual(textsOf(talk), ['x', 'between']);
    transport.deliver(...server.kept);
    await clock.advance(0);
    assert.deepEqual(textsOf(talk), ['x', 'between']);
    assert.deepEqual(statesOf(talk), ['sent', 'received']);
  });

  test('is looked for as far back as before its first attempt, however often it was sent', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const server = createServer();
    const { chat, transport, talk } = await open({ history: server.history });
    server.kept.push(fromBob(1));
    transport.deliver(fromBob(1));
    server.goAway();
    void say(chat, 'x');
    const first = await sendOf(transport, 0);
    server.keep(first);
    first.lose();
    await clock.advance(0);
    const later = range(1, 150).map((more) => fromBob(Date.now() + more));
    server.kept.push(...later);
    transport.deliver(...later);
    void chat.resend(first.record.messageId);
    (await sendOf(transport, 1)).lose();
    server.comeBack();
    await clock.advance(60_000);
    assert.equal(transport.sends.length, 2);
    assert.deepEqual(outboxOf(chat), []);
    assert.deepEqual(textsOf(talk).slice(0, 2), ['b1', 'x']);
  });

  test('holds up no later one', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const { chat, transport, talk } = await open({
      capabilities: { ordered: false, history: false },
    });
    for (const text of ['one', 'two', 'three']) void say(chat, text);
    (await sendOf(transport, 0)).lose();
    (await sendOf(transport, 1)).refuse(22406);
    (await sendOf(transport, 2)).acknowledge();
    await clock.advance(0);
    assert.deepEqual(textsOf(talk), ['three', 'one', 'two']);
    assert.deepEqual(statesOf(talk), ['sent', 'unknown', 'failed']);
  });

  test('is what a tab had in its hands that is gone', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const server = createServer();
    const first = await open({ history: server.history });
    const second = await open({ history: server.history });
    for (const text of ['arrived', 'lost']) void say(second.chat, text);
    server.keep(await sendOf(second.transport, 0));
    await sendOf(second.transport, 1);
    second.chat.destroy();
    const again = await sendOf(first.transport, 0);
    assert.equal(again.record.content.content, 'lost');
    again.acknowledge(server.keep(again));
    await clock.advance(60_000);
    assert.deepEqual(outboxOf(first.chat), []);
    assert.equal(first.transport.sends.length, 1);
  });

  test('is nothing that has come back, though its tab is gone and no history to be asked', async (t) => {
    const { clock, open, sendOf } = tabsOf(t);
    const first = await open(NO_HISTORY);
    const second = await open(NO_HISTORY);
    void say(second.chat, 'x');
    const { record } = await sendOf(second.transport, 0);
    const { messageId, content } = record;
    first.transport.deliver(fromAlice(Date.now(), { messageId, content }));
    await clock.advance(0);
    second.chat.destroy();
    await clock.advance(60_000);
    assert.deepEqual(statesOf(first.talk), ['sent']);
    assert.deepEqual(outboxOf(first.chat), []);
  });
});

test('a slow machine does not change the order of a conversation', async (t) => {
  const { clock, open } = tabsOf(t);
  const { chat, transport } = await open({ acknowledges: true });
  const texts = range(1, 30).map(String);
  const real = performance.now;
  let lostMs = 0;
  performance.now = () => real() + lostMs;
  t.after(() => (performance.now = real));
  // whoever shows what waits takes nearly half a second for it, now and then
  chat.$outbox.listen((records) => {
    const text = records.find(({ delivery }) => delivery.state === 'sending')?.content.content;
    if (Number(text) % 3 === 0) lostMs += 400;
  });
  for (const text of texts) void say(chat, text);
  await clock.advance(60_000);
  assert.deepEqual(sentBy(transport), texts);
});

describe('receipts and typing', () => {
  const receipt = (readTime: number, conversation = BOB) =>
    ({ kind: 'receipt', conversation, readTime }) as const;
  const typing = { kind: 'typing', conversation: BOB, messageType: 'x', timestamp: 1 } as const;

  function signals() {
    const sent: object[] = [];
    const state = { isBusy: true };
    const told = createSignals(
      () => state.isBusy,
      (signal) => sent.push(signal),
    );
    return { sent, state, ...told };
  }

  test('go out at once while no message waits', () => {
    const { sent, state, tell } = signals();
    state.isBusy = false;
    tell(typing);
    tell(receipt(1));
    tell(receipt(2));
    assert.deepEqual(sent, [typing, receipt(1), receipt(2)]);
  });

  test('yield while messages wait: typing is dropped, the latest receipt of each talk waits', () => {
    const { sent, state, tell, idle } = signals();
    tell(typing);
    for (const signal of [receipt(5), receipt(9), receipt(7), receipt(3, CAROL)]) tell(signal);
    idle();
    assert.deepEqual(sent, []);
    state.isBusy = false;
    idle();
    assert.deepEqual(sent, [receipt(9), receipt(3, CAROL)]);
    idle();
    assert.equal(sent.length, 2);
  });

  test('of a chat yield to its messages', async (t) => {
    const { clock, open } = tabsOf(t);
    const { chat, transport } = await open({ acknowledges: true });
    const types = () => chat.sendTypingStatusMessage(CAROL, 'RC:TxtMsg');
    for (const text of range(1, 12).map(String)) void say(chat, text);
    await clock.advance(0);
    assert.equal((await types()).isOk, true);
    assert.equal(transport.signals.length, 0);
    await clock.advance(LONG_MS);
    await types();
    assert.equal(transport.signals.length, 1);
  });

  test('count for no limit', async (t) => {
    const { clock, open } = tabsOf(t);
    const { chat, transport } = await open({ acknowledges: true });
    for (const targetId of range(1, 20).map(String)) {
      await chat.sendTypingStatusMessage({ ...BOB, targetId }, 'RC:TxtMsg');
    }
    assert.equal(transport.signals.length, 20);
    for (const text of range(1, 5).map(String)) void say(chat, text);
    await clock.advance(0);
    assert.equal(transport.sends.length, 5);
  });
});

describe('a draft', () => {
  test('is there in another tab of the user, before and after it connects', async (t) => {
    const { clock, scope, open } = tabsOf(t);
    const { talk } = await open();
    talk.setDraft('half a sen');
    await clock.advance(1_000);
    const later = await open();
    assert.equal(later.talk.$draft.get(), '', 'it is read, and here in a moment');
    await clock.advance(0);
    assert.equal(later.talk.$draft.get(), 'half a sen');
    const chat = createChat({ transport: createFakeTransport({ scope }) });
    const early = chat.conversation(BOB);
    await chat.connect('alice');
    await clock.advance(0);
    assert.equal(early.$draft.get(), 'half a sen');
    assert.equal(chat.conversation(CAROL).$draft.get(), '');
    chat.destroy();
  });

  test('survives the tab that goes before it was written down', async (t) => {
    const { clock, open } = tabsOf(t);
    const other = await open();
    const { chat, talk } = await open();
    talk.setDraft('half a sen');
    chat.destroy();
    await clock.advance(0);
    const later = await open();
    await clock.advance(0);
    assert.equal(later.talk.$draft.get(), 'half a sen');
    assert.equal(other.talk.$draft.get(), '');
  });

  test('is written down four times a second at the most, and at once when it is gone', async (t) => {
    const clock = stopClock(t);
    const written: string[] = [];
    const save = (text: string) => written.push(text);
    const draft = createDraft({ load: () => Promise.resolve(undefined), save }, (error) => {
      throw error;
    });
    for (const key of range(1, 50)) {
      draft.set(String(key));
      await clock.advance(20);
    }
    assert.ok(written.length >= 3 && written.length <= 4, `${String(written.length)} times`);
    await clock.advance(1_000);
    assert.equal(written.at(-1), '50');
    draft.set('51');
    draft.set('');
    assert.equal(written.at(-1), '');
    await clock.advance(1_000);
    assert.equal(written.at(-1), '');
  });

  test('is gone with the message that it was', async (t) => {
    const { clock, open } = tabsOf(t);
    const { chat, talk } = await open();
    talk.setDraft('hello');
    await clock.advance(1_000);
    void say(chat, 'hello');
    talk.setDraft('');
    await clock.advance(0);
    const later = await open();
    await clock.advance(0);
    assert.equal(later.talk.$draft.get(), '');
    assert.deepEqual(textsOf(later.talk), ['hello']);
  });

  test('gives way to what was written before it was read', async (t) => {
    const { clock, scope, open } = tabsOf(t);
    const { talk } = await open();
    talk.setDraft('old');
    await clock.advance(1_000);
    const chat = createChat({ transport: createFakeTransport({ scope }) });
    const early = chat.conversation(BOB);
    early.setDraft('new');
    await chat.connect('alice');
    await clock.advance(1_000);
    assert.equal(early.$draft.get(), 'new');
    const later = await open();
    await clock.advance(0);
    assert.equal(later.talk.$draft.get(), 'new');
    chat.destroy();
  });

  test('of another user is not there', async (t) => {
    const { clock, scope, open } = tabsOf(t);
    const { chat, talk } = await open();
    talk.setDraft('secret');
    await clock.advance(1_000);
    await chat.connect('carol');
    const hers = chat.conversation(BOB);
    await clock.advance(1_000);
    assert.equal(hers.$draft.get(), '');
    const other = createChat({ transport: createFakeTransport({ scope }) });
    await other.connect('carol');
    const hersElsewhere = other.conversation(BOB);
    await clock.advance(0);
    assert.equal(hersElsewhere.$draft.get(), '');
    other.destroy();
    await chat.connect('alice');
    const mine = chat.conversation(BOB);
    await clock.advance(0);
    assert.equal(mine.$draft.get(), 'secret');
  });
});

describe('forgetting', () => {
  async function withUnsent(t: TestContext) {
    const tabs = tabsOf(t);
    const other = await tabs.open();
    const alice = await tabs.open();
    for (const { chat } of [other, alice]) await chat.disconnect();
    alice.talk.setDraft('half a sen');
    await tabs.clock.advance(1_000);
    const result = watched(say(alice.chat, 'x'));
    await tabs.clock.advance(0);
    return { ...tabs, ...alice, other, result };
  }

  test('says before what is not sent, and does nothing where that may not be', async (t) => {
    const { clock, chat, talk, result } = await withUnsent(t);
    const asked: string[] = [];
    const gone = await chat.forget(async (unsent) => {
      asked.push(...unsent.map(({ content }) => String(content.content)));
      await clock.advance(10);
      return false;
    });
    assert.deepEqual(gone, []);
    assert.deepEqual(asked, ['x']);
    assert.deepEqual(outboxOf(chat), ['x queued']);
    assert.deepEqual(textsOf(talk), ['x']);
    assert.equal(talk.$draft.get(), 'half a sen');
    assert.deepEqual(result, {});
  });

  test('leaves nothing of the user, in any tab', async (t) => {
    const { clock, open, chat, talk, other, result, transport } = await withUnsent(t);
    talk.setDraft('half a sentence'); // and before that is written down:
    const gone = await chat.forget();
    assert.deepEqual(
      gone.map(({ content }) => content.content),
      ['x'],
    );
    await clock.advance(1_000);
    assert.deepEqual(result, { code: -1 });
    assert.equal(chat.$connection.get().state, 'idle');
    for (const tab of [chat, other.chat]) assert.deepEqual(outboxOf(tab), []);
    assert.deepEqual(textsOf(talk), []);
    assert.deepEqual(textsOf(other.talk), []);
    const later = await open();
    await clock.advance(LONG_MS);
    assert.deepEqual(textsOf(later.talk), []);
    assert.equal(later.talk.$draft.get(), '');
    for (const { sends } of [transport, other.transport, later.transport]) {
      assert.equal(sends.length, 0);
    }
  });

  test('is no end: the user can connect again and send', async (t) => {
    const { clock, chat, transport, sendOf } = await withUnsent(t);
    await chat.forget(() => true);
    await chat.connect('alice');
    await clock.advance(0);
    const result = say(chat, 'new');
    (await sendOf(transport, 0)).acknowledge();
    assert.equal((await result).isOk, true);
    assert.deepEqual(sentBy(transport), ['new']);
    assert.deepEqual(textsOf(chat.conversation(BOB)), ['new']);
  });

  test('where nobody ever was connected forgets nothing', async () => {
    const chat = createChat({ transport: createFakeTransport() });
    const asked: unknown[] = [];
    const gone = await chat.forget((unsent) => {
      asked.push(unsent);
      return true;
    });
    assert.deepEqual([gone, asked], [[], [[]]]);
    chat.destroy();
  });
});
