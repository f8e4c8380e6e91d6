/** Many records in one call. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ConversationType,
  createChat,
  MessageType,
  type TransportRecord,
} from '../../src/index.js';
import { createFakeTransport } from '../contract/index.js';

const WITH_BOB = { conversationType: ConversationType.PRIVATE, targetId: 'bob' };

function records(count: number, fields: Partial<TransportRecord> = {}): TransportRecord[] {
  return Array.from({ length: count }, (_, number) => ({
    ...WITH_BOB,
    senderUserId: 'bob',
    messageType: MessageType.TEXT,
    content: { content: String(number) },
    messageUId: `uid-${String(number).padStart(7, '0')}`,
    sentTime: 1_000 + number,
    ...fields,
  }));
}

async function withBob() {
  const chat = createChat({ transport: createFakeTransport() });
  await chat.connect('alice');
  const talk = chat.conversation(WITH_BOB);
  return { chat, talk };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('many records in one call', () => {
  it('are there in order, each once; the newest are there first', async () => {
    const { chat, talk } = await withBob();
    const lengths: number[] = [];
    talk.$messages.listen((messages) => {
      lengths.push(messages.length);
      assert.equal(messages.at(-1)?.content.content, '19999');
    });
    chat.receive(records(20_000));
    await until(() => talk.$messages.get().length === 20_000);
    assert.equal(lengths[0], 500);
    const texts = talk.$messages.get().map(({ content }) => Number(content.content));
    assert.deepEqual(
      texts,
      texts.map((_, index) => index),
    );
    chat.destroy();
  });

  it('are told of one by one, each once', async () => {
    const { chat } = await withBob();
    const told = new Set<string>();
    let times = 0;
    chat.onMessage(({ messageUId }) => {
      told.add(messageUId);
      times += 1;
    });
    chat.receive([...records(3_000), ...records(3_000)]);
    await until(() => told.size === 3_000);
    chat.receive(records(1));
    assert.equal(times, 3_000);
    chat.destroy();
  });

  it('leave the thread free in between, and what comes meanwhile is shown at once', async () => {
    const { chat, talk } = await withBob();
    chat.receive(records(30_000));
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    chat.receive([{ ...records(1)[0]!, messageUId: 'uid-last', sentTime: 1e9 }]);
    await until(() => talk.$messages.get().at(-1)?.messageUId === 'uid-last');
    assert.ok(talk.$messages.get().length < 30_001);
    await until(() => talk.$messages.get().length === 30_001);
    clearInterval(timer);
    assert.ok(turns > 0);
    chat.destroy();
  });

  it('are nobody’s any more when another user connects', async () => {
    const { chat } = await withBob();
    chat.receive(records(30_000));
    await chat.connect('carol');
    const talk = chat.conversation(WITH_BOB);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(talk.$messages.get().length, 0);
    chat.destroy();
  });

  it('are all read at once, and say so a moment later', async () => {
    const { chat, talk } = await withBob();
    chat.receive(records(10_000));
    await until(() => talk.$messages.get().length === 10_000);
    talk.markRead();
    assert.equal(talk.$unread.get(), 0);
    await until(() => talk.$messages.get().every(({ delivery }) => delivery.state === 'read'));
    chat.destroy();
  });

  it('are read by somebody who looks at each change, who sees few of these', async () => {
    const { chat, talk } = await withBob();
    let changes = 0;
    talk.$messages.listen(() => {
      changes += 1;
      talk.markRead();
    });
    chat.receive(records(10_000));
    await until(() => talk.$messages.get().length === 10_000);
    changes = 0;
    await until(() => talk.$messages.get().every(({ delivery }) => delivery.state === 'read'));
    assert.ok(changes <= 3, `${String(changes)} changes`);
    chat.destroy();
  });
});
