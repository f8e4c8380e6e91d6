/** The list of conversations, what is unread in them, and their drafts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConversationType, Events } from '../../src/index.js';
import { heard, inbox, join, people, talkWith, TEAM, until } from './people.js';

test('the list has the latest first, with its message and what is unread', async () => {
  const { alice, bob, carol, end } = await people('alice', 'bob', 'carol');
  const came = inbox(alice);
  await bob.sendTextMessage(talkWith('alice'), { content: 'from bob' });
  await carol.sendTextMessage(talkWith('alice'), { content: 'from carol' });
  await carol.sendTextMessage(talkWith('alice'), { content: 'once more' });
  await until('all', () => came.length === 3);
  const { data = [] } = await alice.getConversationList();
  assert.deepEqual(
    data.map(({ targetId, latestMessage, unreadMessageCount }) => [
      targetId,
      latestMessage?.content.content,
      unreadMessageCount,
    ]),
    [
      ['carol', 'once more', 2],
      ['bob', 'from bob', 1],
    ],
  );
  const rising = await alice.getConversationList({ order: 1, count: 1 });
  assert.deepEqual(
    rising.data?.map(({ targetId }) => targetId),
    ['bob'],
  );
  const before = await alice.getConversationList({ startTime: data[0]?.lastUnreadTime ?? 0 });
  assert.deepEqual(
    before.data?.map(({ targetId }) => targetId),
    ['bob'],
  );
  end();
});

test('what came while a user was away is unread when they come', async () => {
  const { alice, space, end } = await people('alice');
  const talk = talkWith('bob');
  for (const content of ['one', 'two', 'three']) await alice.sendTextMessage(talk, { content });
  const bob = await join(space, 'bob');
  const unread = () => bob.conversation(talkWith('alice')).$unread.get();
  await until('three are unread', () => unread() === 3);
  assert.equal((await bob.getTotalUnreadCount()).data, 3);
  const { data } = await bob.getConversation(talkWith('alice'));
  assert.deepEqual([data?.unreadMessageCount, data?.latestMessage?.content.content], [3, 'three']);
  assert.equal((await bob.clearMessagesUnreadStatus(talkWith('alice'))).code, 0);
  assert.equal(unread(), 0);
  await until(
    'alice sees it',
    () => alice.conversation(talk).$messages.get().at(-1)?.delivery.state === 'read',
  );
  bob.destroy();
  const later = await join(space, 'bob');
  assert.equal((await later.getConversation(talkWith('alice'))).data?.unreadMessageCount, 0);
  later.destroy();
  end();
});

test('what stands in a group before somebody’s first word there is not unread', async () => {
  const { alice, space, end } = await people('alice');
  await alice.sendTextMessage(TEAM, { content: 'old' });
  const bob = await join(space, 'bob');
  assert.equal((await bob.getConversation(TEAM)).data?.unreadMessageCount, 0);
  end();
  bob.destroy();
});

test('an unread mention is told of, until it is read', async () => {
  const { alice, bob, end } = await people('alice', 'bob');
  const came = inbox(bob);
  await bob.sendTextMessage(TEAM, { content: 'I am here' });
  const content = { content: 'bob!', mentionedInfo: { type: 2, userIdList: ['bob'] } };
  await alice.sendTextMessage(TEAM, content, { isMentioned: true });
  await until('it', () => came[0]);
  const { data } = await bob.getConversation(TEAM);
  assert.deepEqual([data?.hasMentioned, data?.mentionedInfo], [true, content.mentionedInfo]);
  await bob.clearAllMessagesUnreadStatus();
  await until('it is read', () => bob.conversation(TEAM).$unread.get() === 0);
  assert.equal((await bob.getConversation(TEAM)).data?.hasMentioned, false);
  end();
});

test('a message that is not to become the latest one does not', async () => {
  const { alice, bob, end } = await people('alice', 'bob');
  await alice.sendTextMessage(talkWith('bob'), { content: 'latest' });
  const options = { disableUpdateLastMessage: true };
  await alice.sendTextMessage(talkWith('bob'), { content: 'aside' }, options);
  for (const [chat, other] of [
    [alice, 'bob'],
    [bob, 'alice'],
  ] as const) {
    const { data } = await chat.getConversation(talkWith(other));
    assert.equal(data?.latestMessage?.content.content, 'latest');
  }
  end();
});

test('a change of a conversation is an event, once for what happens in one task', async () => {
  const { alice, bob, end } = await people('alice', 'bob');
  const told = heard(bob, Events.CONVERSATION);
  await alice.sendTextMessage(talkWith('bob'), { content: 'hi' });
  const [event] = await until('the event', () => told[0]);
  const [changed] = event.conversationList;
  assert.equal(changed?.conversation.targetId, 'alice');
  assert.equal(changed.conversation.unreadMessageCount, 1);
  assert.equal(changed.updatedItems?.unreadMessageCount?.val, 1);
  await bob.clearMessagesUnreadStatus(talkWith('alice'));
  const [cleared] = await until('the second', () => told[1]);
  assert.equal(cleared.conversationList[0]?.conversation.unreadMessageCount, 0);
  end();
});

test('a conversation with nothing in it is none', async () => {
  const { alice, end } = await people('alice');
  assert.equal((await alice.getConversation(talkWith('nobody'))).code, 34304);
  assert.deepEqual((await alice.getConversationList()).data, []);
  end();
});

test('unread is counted by type, and never in chatrooms unless they are asked for', async () => {
  const { alice, bob, end } = await people('alice', 'bob');
  const came = inbox(bob);
  const room = { conversationType: ConversationType.CHATROOM, targetId: 'room' };
  await alice.sendTextMessage(talkWith('bob'), { content: 'hi' });
  await alice.sendTextMessage(room, { content: 'hi' });
  await until('both', () => came.length === 2);
  assert.equal((await bob.getTotalUnreadCount()).data, 1);
  assert.equal((await bob.getTotalUnreadCount(true, [ConversationType.CHATROOM])).data, 1);
  assert.equal(
    (await bob.getTotalUnreadCount(false, [ConversationType.PRIVATE, ConversationType.CHATROOM]))
      .data,
    2,
  );
  assert.equal((await bob.getUnreadCount(talkWith('alice'))).data, 1);
  assert.equal((await bob.getTotalUnreadCount('yes' as never)).code, 35044);
  assert.equal((await bob.getTotalUnreadCount(true, 'all' as never)).code, 34284);
  end();
});

test('a draft is kept, read and cleared by the original’s names', async () => {
  const { alice, end } = await people('alice');
  const talk = talkWith('bob');
  assert.equal((await alice.getTextMessageDraft(talk)).data, '');
  assert.equal((await alice.saveTextMessageDraft(talk, 'half a sen')).code, 0);
  assert.equal((await alice.getTextMessageDraft(talk)).data, 'half a sen');
  assert.equal(alice.conversation(talk).$draft.get(), 'half a sen');
  assert.equal((await alice.clearTextMessageDraft(talk)).code, 0);
  assert.equal((await alice.getTextMessageDraft(talk)).data, '');
  assert.equal((await alice.saveTextMessageDraft(talk, 5 as never)).code, 35028);
  end();
});
