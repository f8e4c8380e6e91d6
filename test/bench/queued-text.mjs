/** Prints how many bytes of memory one queued text takes: everything that the engine holds of it. */
import { createChat, ConversationType } from '../../src/index.ts';
import { createFakeTransport } from '../contract/index.ts';

const TEXTS = 10_000;
const BOB = { conversationType: ConversationType.PRIVATE, targetId: 'bob' };

async function heap() {
  for (let turn = 0; turn < 4; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    globalThis.gc();
  }
  return process.memoryUsage().heapUsed;
}

const chat = createChat({ transport: createFakeTransport() });
await chat.connect('alice');
await chat.disconnect();
chat.conversation(BOB).$messages.listen(() => undefined);
void chat.sendTextMessage(BOB, { content: 'the first one, which brings what all share' });
const before = await heap();
for (let text = 0; text < TEXTS; text++) {
  void chat.sendTextMessage(BOB, { content: `a text of the usual length, number ${text}` });
}
const after = await heap();
console.log(Math.round((after - before) / TEXTS));
process.exit(0);
