/**
 * Puts one scene on a page: a chat in one state that it can be in, over a transport that does
 * nothing by itself. The address says which: `?scene=talk&lang=en&dir=ltr&theme=light`.
 */
import { ConversationType, createChat } from '/dist/cdn/rim-chat.js';
import { TALKS } from './talks.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const wanted = new URLSearchParams(location.search);
const lang = wanted.get('lang') ?? 'en';
const talk = TALKS[lang] ?? TALKS.en;
const root = document.documentElement;
root.lang = lang;
root.dir = wanted.get('dir') ?? (lang === 'ar' ? 'rtl' : 'ltr');
const theme = wanted.get('theme') ?? 'light';
root.className = theme;

const PRIVATE = { conversationType: ConversationType.PRIVATE, targetId: talk.other };
const GROUP = { conversationType: ConversationType.GROUP, targetId: 'team' };
const now = Date.now();
let count = 0;

/** A record that stands in the history, `agoMs` before now. */
function record(conversation, senderUserId, content, agoMs, fields = {}) {
  count += 1;
  return {
    ...conversation,
    senderUserId,
    messageType: 'RC:TxtMsg',
    content: typeof content === 'string' ? { content } : content,
    messageUId: `uid-${count}`,
    sentTime: now - agoMs,
    ...fields,
  };
}

function privateTalk() {
  const { other } = talk;
  return [
    record(PRIVATE, other, talk.yesterday, DAY_MS),
    record(PRIVATE, other, talk.hello, 3 * HOUR_MS),
    record(PRIVATE, 'me', talk.asks, 3 * HOUR_MS - 2 * MINUTE_MS),
    record(PRIVATE, 'me', talk.asksMore, 3 * HOUR_MS - 3 * MINUTE_MS),
    record(PRIVATE, other, talk.long, 3 * HOUR_MS - 9 * MINUTE_MS),
    record(PRIVATE, other, talk.short, 3 * HOUR_MS - 10 * MINUTE_MS),
    record(PRIVATE, 'me', talk.thanks, 2 * HOUR_MS),
  ];
}

function groupTalk() {
  const { other, third } = talk;
  const notice = { messageType: 'RC:InfoNtf', isCounted: false };
  return [
    record(GROUP, other, talk.hello, 5 * HOUR_MS),
    record(GROUP, other, { message: talk.system }, 5 * HOUR_MS - MINUTE_MS, notice),
    record(GROUP, third, talk.asks, 4 * HOUR_MS),
    record(GROUP, third, talk.asksMore, 4 * HOUR_MS - MINUTE_MS),
    record(GROUP, other, talk.short, 3 * HOUR_MS),
    record(GROUP, 'me', talk.thanks, 2 * HOUR_MS),
    record(GROUP, third, {}, HOUR_MS, { messageType: 'RC:RcCmd', isCounted: false }),
  ];
}

/** Does nothing by itself; `events` is what the engine listens with. */
function stillTransport(answers) {
  const transport = {
    name: 'still',
    scope: String(Math.random()),
    events: undefined,
    async connect(token, events) {
      transport.events = events;
      await answers.connect?.();
      const can = { typing: true, receipts: true, recall: true, expansion: true, history: true };
      const capabilities = { ordered: true, maxContentBytes: 131_072, around: false, ...can };
      return { userId: token, capabilities: { ...capabilities, ...answers.capabilities } };
    },
    disconnect: () => Promise.resolve(),
    send: answers.send ?? (() => new Promise(() => undefined)),
    signal: () => undefined,
    change: () => Promise.resolve(),
    history: async () => answers.history?.() ?? { records: [] },
  };
  return transport;
}

const never = () => new Promise(() => undefined);

/** A chat on the page, connected where that is possible. */
async function show({ answers = {}, conversation = PRIVATE, options = {}, attributes = {} }) {
  const transport = stillTransport(answers);
  const chat = createChat({ transport, ...options });
  const element = document.createElement('rim-chat');
  const isGroup = conversation === GROUP;
  Object.assign(element, { chat, theme, ...attributes });
  element.heading = isGroup ? talk.group : talk.heading;
  element.conversationType = String(conversation.conversationType);
  element.targetId = conversation.targetId;
  document.body.append(element);
  const connected = chat.connect('me');
  if (!answers.stays) await connected;
  await element.updateComplete;
  return { chat, transport, element, shows: (selector) => find(element, selector) };
}

/** The first that matches, through shadow roots, when it is there. */
async function find(root, selector) {
  for (;;) {
    const found = deep(root, selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

function deep(node, selector) {
  const own = node.shadowRoot?.querySelector(selector) ?? node.querySelector?.(selector);
  if (own) return own;
  const inside = [...(node.shadowRoot?.querySelectorAll('*') ?? [])].filter((e) => e.shadowRoot);
  for (const element of inside) {
    const found = deep(element, selector);
    if (found) return found;
  }
  return undefined;
}

const withTalk = (more = {}) => ({
  answers: { history: () => ({ records: privateTalk() }) },
  ...more,
});

/** One message for each answer that a server can give, the last ones without a connection. */
async function deliveryStates() {
  const answers = {
    capabilities: { history: false },
    send(message) {
      const { content } = message.content;
      if (content === talk.refused) {
        return Promise.reject(
          Object.assign(new Error('no'), { name: 'TransportError', code: 405 }),
        );
      }
      if (content === talk.unknown) return Promise.reject(new Error('lost'));
      count += 1;
      return Promise.resolve({ messageUId: `sent-${count}`, sentTime: now + count });
    },
  };
  const { chat, transport, shows, element } = await show({ answers });
  const say = (content) => chat.sendTextMessage(PRIVATE, { content });
  await say(talk.asks);
  const userId = talk.other;
  transport.events.signal({
    kind: 'receipt',
    conversation: PRIVATE,
    userId,
    readTime: now + DAY_MS,
  });
  await say(talk.asksMore);
  await say(talk.refused);
  void say(talk.unknown);
  await shows('.trouble.unknown');
  transport.events.connection({ state: 'reconnecting' });
  void say(talk.waits);
  await shows('.trouble.queued');
  return element;
}

const SCENES = {
  talk: async () => (await show(withTalk())).shows('.bubble'),
  group: async () =>
    (
      await show({ conversation: GROUP, answers: { history: () => ({ records: groupTalk() }) } })
    ).shows('.bubble'),
  async earlier() {
    const records = [4, 3, 2, 1].flatMap((days) =>
      privateTalk().map((one) => ({ ...one, sentTime: one.sentTime - days * 7 * DAY_MS })),
    );
    const { transport, shows } = await show({ answers: { history: () => ({ records }) } });
    await shows('.bubble');
    (await shows('.list')).scrollTop -= 900;
    await shows('.to-latest');
    transport.events.records([1, 2].map((ago) => record(PRIVATE, talk.other, talk.short, -ago)));
    await shows('.to-latest span');
  },
  async names() {
    const hidden = `${talk.third.slice(0, 1)}\u200B${talk.third.slice(1)}`;
    const from = [talk.other, 'Supp\u043Ert', hidden, 'Cape', '\u0421\u0430\u0440\u0435'];
    const records = from.map((sender, index) =>
      record(GROUP, sender, talk.short, (9 - index) * HOUR_MS),
    );
    const { element, shows } = await show({
      conversation: GROUP,
      answers: { history: () => ({ records }) },
    });
    element.heading = 'Supp\u043Ert';
    await shows('.heading .doubt');
    await shows('.sender .doubt');
  },
  states: deliveryStates,
  async held() {
    const { chat, shows } = await show(withTalk({ options: { undoSendMs: 60_000 } }));
    void chat.sendTextMessage(PRIVATE, { content: talk.held });
    await shows('.trouble.queued');
  },
  async typing() {
    const { transport, shows } = await show(withTalk());
    const typing = { kind: 'typing', conversation: PRIVATE, messageType: 'RC:TxtMsg' };
    transport.events.signal({ ...typing, userId: talk.other, timestamp: Date.now() });
    await shows('.dots');
  },
  async writing() {
    const { element, shows } = await show(withTalk());
    const field = await shows('textarea');
    field.value = talk.draft;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.focus();
    await element.updateComplete;
  },
  empty: async () => (await show({})).shows('.state'),
  loading: async () => (await show({ answers: { history: never } })).shows('.state'),
  connecting: async () =>
    (await show({ answers: { connect: never, stays: true } })).shows('.state'),
  async offline() {
    const { transport, shows } = await show(withTalk());
    await shows('.bubble');
    transport.events.connection({ state: 'closed', code: 30002 });
  },
  async reconnecting() {
    const { transport, shows } = await show(withTalk());
    await shows('.bubble');
    transport.events.connection({ state: 'reconnecting' });
  },
  async failed() {
    const history = () => Promise.reject(new Error('no history'));
    await (await show({ answers: { history } })).shows('.older button');
  },
  async problem() {
    const element = Object.assign(document.createElement('rim-chat'), { theme });
    element.targetId = talk.other;
    document.body.append(element);
    await find(element, '.problem');
  },
  async notice() {
    const { transport, shows } = await show(withTalk());
    await shows('.bubble');
    transport.events.problem({ code: 'storage-unavailable', data: {} });
    const notice = await shows('.notice');
    while (!notice.innerText.trim()) await new Promise(requestAnimationFrame); // its words come
  },
  async launcher() {
    const { transport, shows } = await show({ attributes: { launcher: true } });
    transport.events.records([1, 2, 3].map((ago) => record(PRIVATE, talk.other, talk.short, -ago)));
    await shows('.badge');
  },
  async panel() {
    const { element, shows } = await show(withTalk({ attributes: { launcher: true, open: true } }));
    await shows('.bubble');
    await element.updateComplete;
  },
  async emoji() {
    const { shows } = await show(withTalk());
    (await shows('[part~=emoji-button]')).click();
    await shows('.grid .emoji');
  },
  async settings() {
    const { shows } = await show(withTalk());
    await shows('.bubble');
    (await shows('.settings-button')).click();
    await shows('.settings');
  },
};

/** Fonts and pictures are there, and what moves has come to rest. */
async function settled() {
  await document.fonts.ready;
  for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
}

const scene = SCENES[wanted.get('scene')];
if (!scene)
  throw new Error(
    `No such scene: ${wanted.get('scene')}. There are ${Object.keys(SCENES).join()}.`,
  );
await scene();
await settled();
root.dataset.ready = '';
