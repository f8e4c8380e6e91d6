/** Who has read what: between two, and in groups. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Events, SentStatus } from '../../src/index.js';
import { heard, inbox, join, people, talkWith, TEAM, until } from './people.js';

test('the sender learns that the other side has read, and by an event', async () => {
  const { alice, bob, end } = await people('alice', 'bob');
  const told = heard(alice, Events.READ_RECEIPT_RECEIVED);
  const came = inbox(bob);
  const { data: sent } = await alice.sendTextMessage(talkWith('bob'), { content: 'hi' });
  const message = await until('the message', () => came[0]);
  const { messageUId, sentTime } = message;
  const receipt = await bob.sendReadReceiptMessage('alice', messageUId, sentTime);
  assert.equal(receipt.code, 0);
  const [event] = await until('the event', () => told[0]);
  assert.deepEqual(event, {
    conversation: talkWith('bob'),
    messageUId: sent?.messageUId,
    sentTime: sent?.sentTime,
    sendUserId: 'bob',
  });
  const shown = alice.conversation(talkWith('bob')).$messages.get()[0];
  assert.equal(shown?.delivery.state, 'read');
  assert.equal(shown.sentStatus, SentStatus.READ);
  end();
});

test('markRead tells the other side, once for what was read once', async () => {
  const { alice, bob, end } = await people('alice', 'bob');
  const told = heard(alice, Events.READ_RECEIPT_RECEIVED);
  const came = inbox(bob);
  await alice.sendTextMessage(talkWith('bob'), { content: 'one' });
  await until('the message', () => came[0]);
  const talk = bob.conversation(talkWith('alice'));
  talk.markRead();
  talk.markRead();
  await until('the event', () => told[0]);
  await alice.sendTextMessage(talkWith('bob'), { content: 'two' });
  await until('the second', () => came[1]);
  talk.markRead();
  await until('the second event', () => told[1]);
  assert.equal(told.length, 2);
  end();
});

test('this user’s other tab counts as read what was read here', async () => {
  const { alice, bob, space, end } = await people('alice', 'bob');
  const other = await join(space, 'bob');
  const came = [inbox(bob), inbox(other)];
  await alice.sendTextMessage(talkWith('bob'), { content: 'hi' });
  await until('both', () => came.every((box) => box.length === 1));
  const unread = () => other.conversation(talkWith('alice')).$unread.get();
  assert.equal(unread(), 1);
  bob.conversation(talkWith('alice')).markRead();
  await until('nothing is unread', () => unread() === 0);
  other.destroy();
  end();
});

test('who has read in a group is told to the sender, and can be asked for', async () => {
  const { alice, bob, carol, end } = await people('alice', 'bob', 'carol');
  const told = heard(alice, Events.MESSAGE_RECEIPT_RESPONSE_V5);
  const [bobs, carols] = [inbox(bob), inbox(carol)];
  await carol.sendTextMessage(TEAM, { content: 'I am here' });
  await until('carol', () => bobs[0]);
  const options = { needReceipt: true };
  const { data: sent } = await alice.sendTextMessage(TEAM, { content: 'hi' }, options);
  assert.ok(sent);
  const uid = sent.messageUId;
  await until('both', () => bobs.length === 2 && carols.length === 1);
  const info = async () => (await alice.getMessageReadReceiptInfoV5(TEAM, [uid])).data?.[0];
  assert.deepEqual(await info(), {
    identifier: TEAM,
    messageUId: uid,
    readCount: 0,
    unreadCount: 1,
    totalCount: 1,
  });
  assert.equal((await bob.sendReadReceiptResponseV5(TEAM, [uid])).code, 0);
  const [events] = await until('the event', () => told[0]);
  assert.deepEqual(
    events.map(({ messageUId, users }) => [messageUId, users.map(({ userId }) => userId)]),
    [[uid, ['bob']]],
  );
  const now = await info();
  assert.deepEqual([now?.readCount, now?.unreadCount, now?.totalCount], [1, 1, 2]);
  const page = { pageCount: 10, readStatus: 1, order: 0 } as const;
  const read = await alice.getMessagesReadReceiptUsersByPageV5(TEAM, uid, page);
  assert.deepEqual(
    read.data?.users.map(({ userId }) => userId),
    ['bob'],
  );
  const unread = await alice.getMessagesReadReceiptUsersByPageV5(TEAM, uid, {
    ...page,
    readStatus: 0,
  });
  assert.deepEqual(
    unread.data?.users.map(({ userId }) => userId),
    ['carol'],
  );
  const readers = await alice.getMessageReader('team', uid);
  assert.deepEqual(
    readers.data?.list.map(({ userId }) => userId),
    ['bob'],
  );
  end();
});

test('reading a group is told of by those messages that asked for it', async () => {
  const { alice, bob, end } = await people('alice', 'bob');
  const told = heard(alice, Events.MESSAGE_RECEIPT_RESPONSE_V5);
  const came = inbox(bob);
  await alice.sendTextMessage(TEAM, { content: 'quiet' });
  const { data } = await alice.sendTextMessage(TEAM, { content: 'asks' }, { needReceipt: true });
  await until('both', () => came.length === 2);
  bob.conversation(TEAM).markRead();
  const [events] = await until('the event', () => told[0]);
  assert.deepEqual(
    events.map(({ messageUId }) => messageUId),
    [data?.messageUId],
  );
  assert.equal(alice.conversation(TEAM).$messages.get()[1]?.delivery.state, 'sent');
  end();
});

test('calls are refused with the original’s codes', async () => {
  const { alice, end } = await people('alice');
  assert.equal((await alice.sendReadReceiptMessage('', 'u', 1)).code, 34210);
  assert.equal((await alice.sendReadReceiptMessage('bob', '', 1)).code, 34203);
  assert.equal((await alice.sendReadReceiptMessage('bob', 'u', 0)).code, 34202);
  assert.equal((await alice.sendReadReceiptResponseV5(TEAM, [])).code, 34203);
  assert.equal((await alice.getMessageReadReceiptInfoV5(TEAM, Array(101).fill('u'))).code, 34203);
  const page = { pageCount: 10, readStatus: 1, order: 0 } as const;
  assert.equal((await alice.getMessagesReadReceiptUsersByPageV5(TEAM, 'none', page)).code, 26322);
  await alice.disconnect();
  assert.equal((await alice.sendReadReceiptMessage('bob', 'u', 1)).code, 30002);
  end();
});
