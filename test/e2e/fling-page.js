/**
 * A conversation whose history and pictures come when the test says so, and what a reader sees of
 * it in each frame. `window.fling` is what the test works with.
 */
import { ConversationType, createChat, registerMessageRenderer } from '/dist/cdn/rim-chat.js';

const BOB = { conversationType: ConversationType.PRIVATE, targetId: 'bob', channelId: '' };
const FIRST = Date.UTC(2026, 0, 1);
const PAGE = 100;
const BOX_TYPE = 'X:Box';

let release = () => undefined;

/** A text, or a picture of which nobody knows the height yet. */
const record = (number) => ({
  ...BOB,
  senderUserId: 'bob',
  messageType: number % 3 === 0 ? BOX_TYPE : 'RC:TxtMsg',
  content: { content: `message ${number}` },
  messageUId: `uid-${number}`,
  sentTime: FIRST + number * 60_000,
});

const page = (to) => ({
  records: Array.from({ length: PAGE }, (_, index) => record(to - PAGE + index)),
  older: String(to - PAGE),
});

registerMessageRenderer(BOX_TYPE, ({ content }) => {
  const box = document.createElement('div');
  box.className = 'box';
  box.textContent = content.content;
  box.style.setProperty('height', '40px');
  return box;
});

const transport = {
  name: 'flung',
  scope: 'fling',
  connect: (token) =>
    Promise.resolve({
      userId: token,
      capabilities: { ordered: true, maxContentBytes: 131_072, around: false, history: true },
    }),
  disconnect: () => Promise.resolve(),
  send: () => new Promise(() => undefined),
  signal: () => undefined,
  change: () => Promise.resolve(),
  history({ before }) {
    if (before === undefined) return Promise.resolve(page(0));
    return new Promise((resolve) => {
      release = () => resolve(page(Number(before)));
    });
  },
};

const chat = createChat({ transport });
const element = Object.assign(document.createElement('rim-conversation'), { chat });
element.targetId = 'bob';
document.body.append(element);
await chat.connect('me');

const listOf = () => element.shadowRoot.querySelector('.list');

/** Where each row that is in view stands, by its message. */
function look() {
  const list = listOf();
  const box = list.getBoundingClientRect();
  const rows = {};
  for (const bubble of list.querySelectorAll('.row:not(.away) .bubble')) {
    const { top, bottom } = bubble.getBoundingClientRect();
    if (bottom > box.top && top < box.bottom) {
      const [name] = /message -?\d+/.exec(bubble.textContent);
      rows[name] = top - box.top;
    }
  }
  return { top: list.scrollTop, isOver, isThere: hasCome, rows };
}

let isOver = false;
let hasCome = false;
let frames = [];

window.fling = {
  isReady: () => listOf()?.querySelectorAll('.row').length > 0,
  /** @returns where the list comes to rest: heights that were believed before are known then */
  async stand(top) {
    listOf().scrollTop = top;
    for (let count = 0; count < 20; count += 1) await new Promise(requestAnimationFrame);
    return listOf().scrollTop;
  },
  /** They come when the test says so. */
  askForOlder: () => void chat.conversation(BOB).loadOlder(),
  /** Keeps what is seen in each frame, and has something come once the list goes its way. */
  watch(what) {
    const list = listOf();
    isOver = hasCome = false;
    frames = [];
    const from = list.scrollTop;
    list.addEventListener('scrollend', () => (isOver = true), { once: true });
    const frame = () => {
      frames.push(look());
      if (!hasCome && !isOver && from - list.scrollTop > 120) {
        hasCome = true;
        if (what === 'history') release();
        else growAbove();
      }
      if (!isOver || frames.length < 3 || !frames.at(-3).isOver) requestAnimationFrame(frame);
      else document.documentElement.dataset.watched = '';
    };
    delete document.documentElement.dataset.watched;
    requestAnimationFrame(frame);
  },
  frames: () => frames,
};

/** Pictures come that are above what is in view, and are much higher than was thought. */
function growAbove() {
  const list = listOf();
  const { top } = list.getBoundingClientRect();
  for (const box of list.querySelectorAll('.box')) {
    if (box.getBoundingClientRect().bottom < top) box.style.setProperty('height', '170px');
  }
}

document.documentElement.dataset.ready = '';
