/**
 * One tab of one user: a chat, nothing to see, and an account of everything that happens in it.
 * What is reported has left the page at once, so that it outlives the page's death.
 */
import { faultTransport } from './fault-transport.mjs';
import { createWatch } from './watch.mjs';

const USERS = ['alice', 'bob'];
const PRIVATE = 1;
const TRY_AGAIN_MS = 80;

/** Made when the server starts. */
const { createChat, TransportError } = await import(String('./engine.js'));

const asked = new URLSearchParams(location.search);
const user = asked.get('user');

const report = (event) => {
  void window.report({ at: performance.timeOrigin + performance.now(), ...event });
};

let isVisible = asked.has('visible');
// Drivers keep each tab visible; the engine must see tabs come and go all the same.
Object.defineProperties(document, {
  visibilityState: { get: () => (isVisible ? 'visible' : 'hidden') },
  hidden: { get: () => !isVisible },
});

addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  report({ kind: 'error', text: `policy: ${violatedDirective} ${blockedURI}` });
});

const chat = createChat({
  transport: faultTransport({
    tab: asked.get('tab'),
    scope: asked.get('scope'),
    users: USERS,
    TransportError,
    report,
  }),
  acknowledgementTimeoutMs: Number(asked.get('acknowledgementTimeoutMs')),
});

const rowOf = ({ messageId, senderUserId, sentTime, content, delivery }) => ({
  text: content.content,
  senderUserId,
  messageId,
  sentTime,
  state: delivery.state,
});

const watch = createWatch();
let rows = [];

function see(records) {
  rows = records.map(rowOf);
  for (const fault of watch(rows)) report(fault);
}

const committed = new Set();

/** What stands in the outbox is in storage. */
function keep(records) {
  for (const { messageId, senderUserId, content } of records) {
    if (committed.has(messageId)) continue;
    committed.add(messageId);
    report({ kind: 'committed', messageId, senderUserId, text: content.content });
  }
  report({ kind: 'outbox', size: records.length });
}

async function connect() {
  while (!(await chat.connect(user)).isOk) {
    await new Promise((done) => setTimeout(done, TRY_AGAIN_MS)); // cut off at the very start
  }
}

await connect();
const talk = chat.conversation({
  conversationType: PRIVATE,
  targetId: USERS.find((other) => other !== user),
});
talk.$messages.subscribe(see);
chat.$outbox.subscribe(keep);

/** What the driver calls. */
window.tab = {
  send(texts) {
    for (const text of texts) {
      void chat.sendTextMessage(talk, { content: text }).then(({ isOk, code }) => {
        report({ kind: 'settled', text, isOk, code });
      });
    }
  },
  rows: () => rows,
  outboxSize: () => chat.$outbox.get().length,
  /** What the chat says of itself, for whoever wants to know why. */
  state: () => ({
    connection: chat.$connection.get(),
    history: talk.$history.get(),
    position: talk.$position.get(),
    outbox: chat.$outbox.get().map(rowOf),
    problems: chat.$problems.get(),
  }),
  show(shallBeVisible) {
    if (isVisible === shallBeVisible) return;
    isVisible = shallBeVisible;
    document.dispatchEvent(new Event('visibilitychange'));
  },
  /** Reads the whole history, page by page. */
  async loadAll() {
    await talk.loadLatest();
    while (talk.$position.get().hasOlder) await talk.loadOlder(1_000);
  },
};
report({ kind: 'ready' });
