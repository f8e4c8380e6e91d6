/** All options of a send reach the transport, and come back at the other side where they belong there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MentionedType, TextMessage, type SendMessageOptions } from '../../src/index.js';
import { aliceConnects, BOB } from '../engine/setup.js';
import { inbox, people, talkWith, TEAM, until } from './people.js';

const PUSH = {
  pushTitle: 'title',
  pushContent: 'content',
  pushData: 'data',
  iOSConfig: { threadId: 't', apnsCollapseId: 'c', category: 'k', richMediaUri: 'https://x/y' },
  androidConfig: { notificationId: 'n', channelIdMi: 'mi', importanceHW: 'LOW' as const },
  harmonyOSConfig: { image: 'https://x/z', category: 'IM' },
  disablePushTitle: true,
  forceShowDetailContent: true,
  templateId: 'tpl',
};

test('the settings of a message are the same at the other side', async () => {
  const { alice, bob, end } = await people('alice', 'bob');
  const came = inbox(bob);
  const options: SendMessageOptions = {
    disableNotification: true,
    pushConfig: PUSH,
    isVoipPush: true,
    canIncludeExpansion: true,
    expansion: { key: 'value' },
    disableUpdateLastMessage: true,
    needReceipt: true,
  };
  const { data } = await alice.sendTextMessage(talkWith('bob'), { content: 'hi' }, options);
  const there = await until('the message', () => came[0]);
  for (const message of [data, there]) {
    assert.equal(message?.disableNotification, true);
    assert.deepEqual(message.pushConfig, { ...PUSH, isVoipPush: true });
    assert.equal(message.canIncludeExpansion, true);
    assert.deepEqual(message.expansion, { key: 'value' });
    assert.equal(message.disableUpdateLastMessage, true);
    assert.equal(message.needReceipt, true);
  }
  end();
});

test('pushContent and pushData by themselves are a push, too', async () => {
  const { alice, bob, end } = await people('alice', 'bob');
  const came = inbox(bob);
  const options = { pushContent: 'words', pushData: 'data' };
  await alice.sendTextMessage(talkWith('bob'), { content: 'hi' }, options);
  const there = await until('the message', () => came[0]);
  assert.deepEqual(there.pushConfig, options);
  end();
});

test('a mention in a group says whom it means, in the content or in the options of older programs', async () => {
  const { alice, bob, carol, end } = await people('alice', 'bob', 'carol');
  const came = [inbox(bob), inbox(carol)];
  const content = {
    content: 'hi',
    mentionedInfo: { type: MentionedType.SINGAL, userIdList: ['bob'] },
  };
  await alice.sendTextMessage(TEAM, content, { isMentioned: true });
  const older = { isMentioned: true, mentionedType: 1 as const };
  await alice.sendTextMessage(TEAM, { content: 'all' }, older);
  for (const box of came) {
    const [first, second] = await until('both', () => box.length === 2 && box);
    assert.deepEqual([first?.isMentioned, first?.content], [true, content]);
    assert.deepEqual(
      [second?.isMentioned, second?.content],
      [true, { content: 'all', mentionedInfo: { type: MentionedType.ALL } }],
    );
  }
  end();
});

test('a directional message reaches the named users of a group alone', async () => {
  const { alice, bob, carol, end } = await people('alice', 'bob', 'carol');
  const [bobs, carols] = [inbox(bob), inbox(carol)];
  const secret = await alice.sendTextMessage(
    TEAM,
    { content: 'for bob' },
    { directionalUserIdList: ['bob'] },
  );
  await alice.sendTextMessage(TEAM, { content: 'for all' });
  const all = await until('both at bob', () => bobs.length === 2 && bobs);
  assert.deepEqual(all[0]?.directedUserIds, ['bob']);
  assert.deepEqual(secret.data?.directedUserIds, ['bob']);
  await until('one at carol', () => carols[0]);
  assert.deepEqual(
    carols.map(({ content }) => content.content),
    ['for all'],
  );
  const history = await carol.getHistoryMessages(TEAM);
  assert.equal(history.data?.list.length, 1);
  end();
});

test('the block-list switch reaches the transport, and is no key of the record', async () => {
  const { chat, transport } = await aliceConnects({ acknowledges: true });
  const result = await chat.sendTextMessage(
    BOB,
    { content: 'hi' },
    { isFilerWhiteBlacklist: true },
  );
  assert.equal(transport.sends[0]?.record.isFilerWhiteBlacklist, true);
  assert.equal(Object.keys(result.data ?? {}).length, 27);
  chat.destroy();
});

test('a status message is neither kept nor counted', async () => {
  const { alice, bob, end } = await people('alice', 'bob');
  const came = inbox(bob);
  await alice.sendMessage(talkWith('bob'), new TextMessage({ content: 'now' }), {
    isStatusMessage: true,
  });
  const there = await until('the message', () => came[0]);
  assert.deepEqual(
    [there.isPersited, there.isCounted, there.isStatusMessage],
    [false, false, true],
  );
  assert.deepEqual((await bob.getHistoryMessages(talkWith('alice'))).data?.list, []);
  assert.equal((await bob.getUnreadCount(talkWith('alice'))).data, 0);
  end();
});
