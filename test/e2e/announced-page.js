/**
 * A group on a page whose transport does what the test says, and everything that its live regions
 * have said. `window.group` is what the test works with.
 */
import { ConversationType, createChat } from '/dist/cdn/rim-chat.js';

const GROUP = { conversationType: ConversationType.GROUP, targetId: 'team', channelId: '' };
const FIRST = Date.now() - 86_400_000;
const SENT = FIRST + 1_000_000;
const KEPT = 150;
const PAGE = 50;

let events;
let count = 0;
const sends = [];

const record = (number, senderUserId, content) => ({
  ...GROUP,
  senderUserId,
  messageType: 'RC:TxtMsg',
  content: { content },
  messageUId: `uid-${number}`,
  sentTime: FIRST + number * 1_000,
});

/** Pages of fifty first, then of a hundred: as many as a test wants to hear of in one number. */
function history({ before = String(KEPT) }) {
  const to = Number(before);
  const from = Math.max(0, to - (to === KEPT ? PAGE : 2 * PAGE));
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  // two from the start: what compares names is there before anything is said
  const records = numbers.map((number) =>
    record(number, number % 2 ? 'Ann Lee' : 'Omar', `Old message ${number}`),
  );
  return Promise.resolve({ records, ...(from > 0 && { older: String(from) }) });
}

const transport = {
  name: 'told',
  scope: 'announced',
  connect(token, heard) {
    events = heard;
    const can = { typing: true, receipts: true, recall: true, expansion: true, history: true };
    return Promise.resolve({
      userId: token,
      capabilities: { ordered: true, maxContentBytes: 131_072, around: false, ...can },
    });
  },
  disconnect: () => Promise.resolve(),
  send: (message) => new Promise((resolve, reject) => sends.push({ message, resolve, reject })),
  signal: () => undefined,
  change: () => Promise.resolve(),
  history,
};

const said = [];

/** Follows the live regions of a root, and of all shadow roots in it. */
function follow(root) {
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) follow(element.shadowRoot);
    const role = element.getAttribute('role');
    if (role === 'log' || role === 'alert') hearAdded(element, role);
    if (role === 'status') hearChanged(element);
  }
}

/** What is added is spoken, and nothing else. */
function hearAdded(region, role) {
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof Element) said.push([role, node.textContent]);
    }
  }).observe(region, { childList: true });
}

/** The whole is spoken, where there is something. */
function hearChanged(region) {
  new MutationObserver(() => {
    const text = region.textContent.trim();
    if (text) said.push(['status', text]);
  }).observe(region, { childList: true, characterData: true, subtree: true });
}

const chat = createChat({ transport });
let settled = 0;
chat.onDelivery(() => (settled += 1));
const element = Object.assign(document.createElement('rim-chat'), { chat });
element.conversationType = 'group';
element.targetId = GROUP.targetId;
document.body.append(element);
await chat.connect('me');
await element.updateComplete;
const conversation = element.shadowRoot.querySelector('rim-conversation');
await conversation.updateComplete;
follow(document);

window.group = {
  deliver(senderUserId, content) {
    count += 1;
    events.records([record(KEPT + count, senderUserId, content)]);
  },
  types(userId) {
    const typing = { kind: 'typing', conversation: GROUP, messageType: 'RC:TxtMsg' };
    events.signal({ ...typing, userId, timestamp: Date.now() });
  },
  say: (content) => void chat.sendTextMessage(GROUP, { content }),
  hasLeft: (content) => sends.some(({ message }) => message.content.content === content),
  answer(contents, outcome) {
    settled = 0;
    for (const { message, resolve, reject } of sends) {
      const { content } = message.content;
      if (!contents.includes(content)) continue;
      if (outcome === undefined) resolve({ messageUId: `sent-${content}`, sentTime: SENT });
      else if (outcome === 'lost') reject(new Error('lost'));
      else reject(Object.assign(new Error('no'), { name: 'TransportError', code: outcome }));
    }
  },
  connection: (state) => events.connection({ state }),
  goUp: () => (conversation.shadowRoot.querySelector('.list').scrollTop = 0),
  hasSettled: (number) => settled >= number,
  hasSaid: () => said.length > 0,
  said: () => said.splice(0),
};
document.documentElement.dataset.ready = '';
