/** What is said to programs: it comes to who listens, and stands in no conversation. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CommandMessage, MessageType } from '../../src/index.js';
import { aliceConnects, BOB, fromBob, settled } from '../engine/setup.js';
import { inbox, people, talkWith, until } from './people.js';

test('a command arrives, and is shown at neither side', async () => {
  const { alice, bob, end } = await people('alice', 'bob');
  const came = inbox(bob);
  const shown = [alice.conversation(talkWith('bob')), bob.conversation(talkWith('alice'))];
  const command = new CommandMessage({ name: 'ring', data: '{}' });
  const { code, data } = await alice.sendMessage(talkWith('bob'), command);
  assert.deepEqual([code, data?.sentStatus], [0, 30]);
  const there = await until('it', () => came[0]);
  assert.deepEqual([there.messageType, there.content], [MessageType.COMMAND, command.content]);
  for (const talk of shown) {
    assert.deepEqual(talk.$messages.get(), []);
    assert.equal(talk.$unread.get(), 0);
  }
  end();
});

test('a command that comes twice is told of once', async () => {
  const { chat, transport } = await aliceConnects();
  const came = inbox(chat);
  const command = fromBob(1, { messageType: MessageType.COMMAND, messageId: 9, isCounted: false });
  transport.deliver(command);
  transport.deliver(command, { ...command, messageUId: 'another name' });
  await settled();
  assert.equal(came.length, 1);
  assert.deepEqual(chat.conversation(BOB).$messages.get(), []);
  chat.destroy();
});
