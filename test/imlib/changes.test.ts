/** Messages that are recalled or expanded after they were sent. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Events, MessageType, type IMLibChat, type ReceivedMessage } from '../../src/index.js';
import { aliceConnects, BOB, fromAlice, settled } from '../engine/setup.js';
import { heard, inbox, people, talkWith, TEAM, until } from './people.js';

async function sent(chat: IMLibChat, options = {}): Promise<ReceivedMessage> {
  const { data } = await chat.sendTextMessage(talkWith('bob'), { content: 'hi' }, options);
  assert.ok(data);
  return data;
}

const shown = (chat: IMLibChat, other: string) =>
  chat.conversation(talkWith(other)).$messages.get();

test('a recalled message is gone at both sides, and an event at the other one', async () => {
  const { alice, bob, end } = await people('alice', 'bob');
  const came = inbox(bob);
  const told = [heard(alice, Events.MESSAGES), heard(bob, Events.MESSAGES)] as const;
  const { messageUId, sentTime } = await sent(alice);
  await until('the message', () => came[0]);
  const { code, data } = await alice.recallMessage(talkWith('bob'), { messageUId, sentTime });
  assert.equal(code, 0);
  assert.equal(data?.messageType, MessageType.RECALL);
  assert.deepEqual(data.content, { ...talkWith('bob'), messageUId, sentTime });
  const recall = await until('the event', () =>
    told[1].map(([{ messages }]) => messages[0]).find((m) => m?.messageType === MessageType.RECALL),
  );
  assert.deepEqual(recall.content, { ...talkWith('alice'), messageUId, sentTime });
  assert.equal(recall.senderUserId, 'alice');
  await until(
    'it is gone here, too',
    () => shown(alice, 'bob')[0]?.messageType === MessageType.RECALL,
  );
  assert.equal(shown(bob, 'alice')[0]?.messageType, MessageType.RECALL);
  assert.deepEqual(shown(bob, 'alice')[0]?.content, {});
  assert.equal(told[0].length, 0, 'who recalls knows it');
  end();
});

test('recall takes every copy that a resend made', async () => {
  const { chat, transport, talk } = await aliceConnects();
  talk.$messages.listen(() => undefined);
  transport.deliver(
    fromAlice(1, { messageId: 7, messageUId: 'first' }),
    fromAlice(2, { messageId: 7, messageUId: 'second' }),
  );
  await settled();
  assert.equal(talk.$messages.get().length, 1);
  const result = await chat.recallMessage(BOB, { messageUId: 'first', sentTime: 1 });
  assert.equal(result.code, 0);
  assert.deepEqual(
    transport.changes.map(({ kind, messageUId }) => [kind, messageUId]),
    [
      ['recall', 'first'],
      ['recall', 'second'],
    ],
  );
  chat.destroy();
});

test('nobody recalls another’s message', async () => {
  const { alice, bob, end } = await people('alice', 'bob');
  const came = inbox(bob);
  await sent(alice);
  const { messageUId, sentTime } = await until('the message', () => came[0]);
  const result = await bob.recallMessage(talkWith('alice'), { messageUId, sentTime });
  assert.equal(result.code, 25107);
  assert.equal(shown(alice, 'bob')[0]?.messageType, MessageType.TEXT);
  end();
});

test('an expansion is set, changed and removed, with an event at the other side', async () => {
  const { alice, bob, end } = await people('alice', 'bob');
  const told = [heard(alice, Events.EXPANSION), heard(bob, Events.EXPANSION)] as const;
  const came = inbox(bob);
  const message = await sent(alice, { canIncludeExpansion: true, expansion: { a: '1' } });
  await until('the message', () => came[0]);
  assert.equal((await alice.updateMessageExpansion({ a: '2', b: '3' }, message)).code, 0);
  const where = { messageUId: message.messageUId, ...talkWith('alice') };
  assert.deepEqual(await until('set', () => told[1][0]), [
    { updatedExpansion: { expansion: { a: '2', b: '3' }, ...where } },
  ]);
  assert.deepEqual(shown(bob, 'alice')[0]?.expansion, { a: '2', b: '3' });
  assert.equal((await alice.removeMessageExpansionForKey(['a'], message)).code, 0);
  assert.deepEqual(await until('removed', () => told[1][1]), [
    { deletedExpansion: { deletedKeys: ['a'], ...where } },
  ]);
  assert.deepEqual(shown(bob, 'alice')[0]?.expansion, { b: '3' });
  assert.equal(told[0].length, 0, 'who changes it knows it');
  assert.deepEqual((await bob.getHistoryMessages(talkWith('alice'))).data?.list[0]?.expansion, {
    b: '3',
  });
  end();
});

test('only a message that was sent for it can be expanded', async () => {
  const { alice, end } = await people('alice');
  const message = await sent(alice);
  assert.equal((await alice.updateMessageExpansion({ a: '1' }, message)).code, 34008);
  end();
});

test('calls are refused with the original’s codes', async () => {
  const { alice, end } = await people('alice');
  const recall = async (options: object | undefined, where: object = talkWith('bob')) =>
    (await alice.recallMessage(where as never, options as never)).code;
  assert.equal(await recall(undefined), 34203);
  assert.equal(await recall({ messageUId: 5, sentTime: 1 }), 34203);
  assert.equal(await recall({ messageUId: 'u', sentTime: '1' }), 34202);
  assert.equal(await recall({ messageUId: 'u', sentTime: 1 }, {}), 34209);
  assert.equal(await recall({ messageUId: 'none', sentTime: 1 }, TEAM), 35029);
  const message = await sent(alice, { canIncludeExpansion: true });
  const update = async (set: unknown) =>
    (await alice.updateMessageExpansion(set as never, message)).code;
  assert.equal(await update({}), 34010);
  assert.equal(await update(null), 34220);
  assert.equal(await update({ 'a b': '1' }), 34220);
  assert.equal(await update({ a: 1 }), 34220);
  assert.equal(await update({ ['k'.repeat(33)]: '1' }), 34010);
  assert.equal((await alice.updateMessageExpansion({ a: '1' }, null as never)).code, 35029);
  assert.equal((await alice.removeMessageExpansionForKey([], message)).code, 34261);
  await alice.disconnect();
  assert.equal(await recall({ messageUId: 'u', sentTime: 1 }), 30002);
  assert.equal(await update({ a: '1' }), 30002);
  end();
});
