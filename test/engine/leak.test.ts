/** What is over leaves nothing behind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createChat } from '../../src/index.js';
import { createFakeTransport } from '../contract/index.js';
import { BOB, read, say, settled } from './setup.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** A chat that did everything once, and is over; its page goes on. */
async function usedChat(scope: string): Promise<WeakRef<object>[]> {
  const transport = createFakeTransport({ scope, acknowledges: true });
  const chat = createChat({ transport });
  await chat.connect('alice');
  const talk = chat.conversation(BOB);
  const stop = read(talk);
  talk.setDraft('half a sentence');
  await say(chat, 'x');
  talk.setDraft('');
  await chat.disconnect();
  stop();
  chat.destroy();
  // what is inside a chat refers to its transport, and never to the chat that was handed out
  return [new WeakRef(chat), new WeakRef(transport)];
}

async function areGone(all: readonly WeakRef<object>[]): Promise<number> {
  for (let round = 0; round < 20; round++) {
    await settled();
    collect();
    if (all.every((one) => one.deref() === undefined)) break;
  }
  return all.filter((one) => one.deref() !== undefined).length;
}

test('a chat that is destroyed is gone, however many there were', async () => {
  const chats: WeakRef<object>[] = [];
  for (let index = 0; index < 100; index++)
    chats.push(...(await usedChat(`leak ${String(index)}`)));
  assert.equal(await areGone(chats), 0);
});

test('chats of one user that come and go leave the next one nothing but what is not sent', async () => {
  for (let index = 0; index < 100; index++) await usedChat('the same');
  const chat = createChat({ transport: createFakeTransport({ scope: 'the same' }) });
  await chat.connect('alice');
  await settled();
  assert.deepEqual(chat.$outbox.get(), []);
  assert.equal(chat.conversation(BOB).$draft.get(), '');
  chat.destroy();
});
