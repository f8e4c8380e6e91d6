// Our own list as a page of the bench: what `rt.mjs` asks of each. Served beside the built files.
import { createChat } from '/dist/cdn/rim-chat.js';

const RT = globalThis.RT;
const BOB = { conversationType: 1, targetId: 'bob' };
/** As transports make them: an object that another one is spread into is ten times as slow to read. */
const record = (message) => ({
  conversationType: 1,
  targetId: 'bob',
  senderUserId: message.me ? 'alice' : 'bob',
  messageType: 'RC:TxtMsg',
  content: { content: message.text },
  messageUId: message.id.padStart(12, '0'),
  sentTime: message.at,
});

/** Carries nothing: what is shown is handed in by `chat.receive`. */
const transport = {
  name: 'none',
  connect: async (userId) => ({
    userId,
    capabilities: { ordered: true, maxContentBytes: 131_072, typing: false, receipts: false },
  }),
  disconnect: async () => {},
  send: () => new Promise(() => {}),
  signal: () => {},
  change: async () => {},
  history: async () => ({ records: [] }),
};

let chat, element;

const settled = (count) =>
  new Promise((done) => {
    const { $messages } = chat.conversation(BOB);
    const stop = $messages.subscribe((messages) => {
      if (messages.length >= count) queueMicrotask(() => (stop(), done()));
    });
  });

let records;

RT.prepareIntake = async (count) => {
  records = RT.history(count).map(record);
  chat = createChat({ transport });
  await chat.connect('alice');
  await RT.adapter.mount(document.getElementById('app'), []);
  await RT.sleep(200);
};

RT.intake = async () => {
  const count = records.length;
  const start = performance.now();
  chat.receive(records);
  const syncMs = performance.now() - start;
  const newest = RT.untilVisible(`k${count - 1}k`).then(() => performance.now() - start);
  await settled(count);
  const ms = performance.now() - start;
  const paintedMs = await newest;
  await RT.sleep(300);
  return {
    ms,
    syncMs,
    paintedMs,
    longestMs: RT.long.reduce(
      (most, [at, took]) => (at + took > start ? Math.max(most, took) : most),
      0,
    ),
  };
};

RT.prepend = async (from, count) => {
  const records = RT.history(count, from - count).map(record);
  const { length } = chat.conversation(BOB).$messages.get();
  const start = performance.now();
  chat.receive(records);
  await settled(length + count);
  await RT.raf();
  await RT.task();
  return performance.now() - start;
};

RT.boot({
  async prepare(messages) {
    chat = createChat({ transport });
    await chat.connect('alice');
    const { $messages } = chat.conversation(BOB);
    $messages.listen(() => {}); // keeps the first page from being asked for while the clock runs
    chat.receive(messages.map(record));
    await settled(messages.length);
  },
  async mount(root, messages) {
    if (!chat) await this.prepare(messages);
    element = document.createElement('rim-conversation');
    element.chat = chat;
    element.targetId = 'bob';
    element.className = 'ours';
    const composer = document.createElement('textarea');
    root.append(element, composer);
    await element.updateComplete;
    RT.ours = { element, composer };
  },
  append: (messages) => chat.receive(messages.map(record)),
  toBottom: () => RT.adapter.scroller().scrollTo(0, 1e9),
  scroller: () => element?.shadowRoot?.querySelector('.list'),
  composer: () => RT.ours?.composer,
});
