/** One message to many, and messages from one conversation to others. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ConversationType,
  ImageMessage,
  MentionedType,
  MessageType,
  TextMessage,
} from '../../src/index.js';
import { aliceConnects } from '../engine/setup.js';
import { inbox, people, talkWith, TEAM, until } from './people.js';

test('a message reaches many, each with a result, and progress on the way', async () => {
  const { alice, bob, carol, end } = await people('alice', 'bob', 'carol');
  const boxes = [inbox(bob), inbox(carol)];
  const seen: [number, number][] = [];
  const targets = [talkWith('bob'), talkWith('carol'), talkWith('')];
  const { isOk, code, data } = await alice.sendToMany(
    targets,
    new TextMessage({ content: 'all' }),
    {
      onProgress: (done, total) => seen.push([done, total]),
    },
  );
  assert.deepEqual(
    data?.map(({ conversation, result }) => [conversation.targetId, result.code]),
    [
      ['bob', 0],
      ['carol', 0],
      ['', 34210],
    ],
  );
  assert.deepEqual([isOk, code], [false, 34210]);
  assert.deepEqual(seen, [
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  for (const box of boxes) await until('it', () => box[0]?.content.content === 'all');
  end();
});

test('many wait their turn in the one queue', async () => {
  const { chat, transport } = await aliceConnects();
  const targets = Array.from({ length: 40 }, (_, n) => talkWith(`user-${String(n)}`));
  const all = chat.sendToMany(targets, new TextMessage({ content: 'all' }));
  await until('all are in the outbox', () => chat.$outbox.get().length === targets.length);
  for (let n = 0; n < targets.length; n++) {
    (await until('the next', () => transport.sends[n])).acknowledge();
  }
  assert.equal((await all).isOk, true);
  chat.destroy();
});

test('messages are forwarded one by one, without whom they mentioned and whose card they bore', async () => {
  const { alice, bob, end } = await people('alice', 'bob');
  const came = inbox(bob);
  const user = { id: 'alice', name: 'Alice' };
  const mentionedInfo = { type: MentionedType.ALL };
  const first = await alice.sendTextMessage(TEAM, {
    content: 'one',
    extra: 'x',
    user,
    mentionedInfo,
  });
  const picture = new ImageMessage({ content: 'AAAA', imageUri: 'https://x/y.png' });
  const second = await alice.sendMessage(TEAM, picture);
  assert.ok(first.data && second.data);
  const results = await alice.forwardMessages([first.data, second.data], [talkWith('bob')]);
  assert.equal(results.isOk, true);
  const both = await until('both', () => {
    const private_ = came.filter(
      ({ conversationType }) => conversationType === ConversationType.PRIVATE,
    );
    return private_.length === 2 && private_;
  });
  assert.deepEqual(
    both.map(({ messageType, content }) => [messageType, content]),
    [
      [MessageType.TEXT, { content: 'one', extra: 'x' }],
      [MessageType.IMAGE, picture.content],
    ],
  );
  assert.deepEqual(first.data.content.user, user, 'the original is as it was');
  end();
});

test('messages are forwarded as one', async () => {
  const { alice, bob, end } = await people('alice', 'bob');
  const came = inbox(bob);
  const sent = [];
  for (const content of ['a', 'b', 'c', 'd', 'e']) {
    const { data } = await alice.sendTextMessage(TEAM, { content });
    assert.ok(data);
    sent.push(data);
  }
  const nameOf = () => 'Alice';
  const result = await alice.forwardMessages(sent, [talkWith('bob')], { isMerged: true, nameOf });
  assert.equal(result.data?.length, 1);
  const one = await until('it', () => came.find((m) => m.messageType === MessageType.COMBINE_V2));
  const { summaryList, nameList, msgNum, msgList, conversationType } = one.content as {
    summaryList: string[];
    nameList: string[];
    msgNum: number;
    msgList: { objectName: string; content: object; timestamp: number }[];
    conversationType: number;
  };
  assert.deepEqual(summaryList, ['Alice: a', 'Alice: b', 'Alice: c', 'Alice: d']);
  assert.deepEqual([nameList, msgNum, conversationType], [['Alice'], 5, 3]);
  assert.deepEqual(
    msgList.map(({ objectName, content, timestamp }) => [objectName, content, timestamp]),
    sent.map(({ sentTime, content }) => [MessageType.TEXT, content, sentTime]),
  );
  end();
});

test('a hook that throws stops nobody', async () => {
  const { alice, end } = await people('alice');
  const onProgress = () => {
    throw new Error('the page’s own');
  };
  const result = await alice.sendToMany([talkWith('bob')], new TextMessage({ content: 'x' }), {
    onProgress,
  });
  assert.equal(result.isOk, true);
  assert.ok(alice.$problems.get().some(({ code }) => code === 'hook-threw'));
  end();
});

test('calls are refused with the original’s codes', async () => {
  const { alice, end } = await people('alice');
  const text = new TextMessage({ content: 'x' });
  assert.equal((await alice.sendToMany([], text)).code, 34242);
  assert.equal((await alice.sendToMany('bob' as never, text)).code, 34242);
  assert.equal((await alice.forwardMessages([], [TEAM])).code, 34229);
  assert.equal((await alice.forwardMessages([null] as never, [TEAM])).code, 34229);
  const { data } = await alice.sendTextMessage(TEAM, { content: 'x' });
  assert.ok(data);
  assert.equal((await alice.forwardMessages([data], [])).code, 34242);
  const big = { ...data, content: { content: 'x'.repeat(100_000) } };
  const merged = await alice.forwardMessages([big, big], [TEAM], { isMerged: true });
  assert.equal(merged.code, 30016);
  end();
});
