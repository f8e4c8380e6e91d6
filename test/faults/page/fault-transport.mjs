/**
 * The transport of the runs: the server's rows as the engine's records, over one stream of events
 * and plain requests. It connects again by itself, and knows nothing of faults: those are the
 * server's.
 */

const PRIVATE = 1;
const TEXT = 'RC:TxtMsg';
const NOT_CONNECTED = 30002;
const TOO_MANY_REQUESTS = 429;
const TRY_AGAIN_MS = 80;

const CAPABILITIES = {
  ordered: false,
  maxContentBytes: 131_072,
  typing: false,
  receipts: false,
  recall: false,
  expansion: false,
  history: true,
  around: false,
};

const later = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * @param {object} options
 * @param {string} options.tab this tab's name, for the server
 * @param {string} options.scope the run
 * @param {readonly string[]} options.users the two who talk
 * @param {typeof Error} options.TransportError of the engine
 * @param {(event: object) => void} options.report what happened, as it happens
 */
export function faultTransport({ tab, scope, users, TransportError, report }) {
  let user = '';
  let events;
  let source;
  let isOpen = false;
  let sends = 0;

  const toRecord = ({ order, messageUId, sentTime, senderUserId, messageId, content }) => ({
    conversationType: PRIVATE,
    targetId: users.find((other) => other !== user),
    senderUserId,
    messageType: TEXT,
    content,
    messageUId,
    sentTime,
    messageId,
    order,
  });

  /** Opens the stream of events; rejects where that fails. */
  function open() {
    const opened = new EventSource(`/events?tab=${tab}`);
    source = opened;
    return new Promise((done, fail) => {
      opened.addEventListener('hello', () => {
        isOpen = true;
        done();
      });
      opened.addEventListener('row', ({ data }) => {
        if (opened === source) events.records([toRecord(JSON.parse(data))]);
      });
      opened.addEventListener('error', () => {
        opened.close();
        fail(new TransportError(NOT_CONNECTED, 'no stream of events'));
        if (opened === source && isOpen) void lost();
      });
    });
  }

  async function lost() {
    const mine = events;
    isOpen = false;
    mine.connection({ state: 'reconnecting' });
    while (mine === events && !isOpen) {
      await later(TRY_AGAIN_MS);
      if (mine === events) await open().catch(() => undefined); // tried again
    }
    if (mine !== events) return;
    mine.connection({ state: 'connected' });
    mine.gap(); // what came meanwhile is not delivered
  }

  function close() {
    events = undefined;
    isOpen = false;
    source?.close();
    source = undefined;
  }

  const post = (path, body, signal) =>
    fetch(path, { method: 'POST', body: JSON.stringify({ tab, ...body }), signal });

  return {
    name: 'faults',
    scope,
    async connect(token, toEngine) {
      close();
      user = token;
      events = toEngine;
      await open();
      return { userId: user, capabilities: CAPABILITIES };
    },
    disconnect() {
      close();
      return Promise.resolve();
    },
    async send({ messageId, content }, signal) {
      const number = ++sends;
      const startedAt = performance.timeOrigin + performance.now();
      const attempt = { user, number, messageId, startedAt };
      report({ kind: 'attempt', ...attempt });
      if (!isOpen) throw new TransportError(NOT_CONNECTED, 'not connected');
      const response = await post('/send', { ...attempt, content }, signal);
      if (response.status === TOO_MANY_REQUESTS) {
        const { code } = await response.json();
        throw new TransportError(code, 'too fast');
      }
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      const acknowledgement = await response.json();
      if (!signal.aborted) report({ kind: 'acknowledged', number });
      return acknowledgement;
    },
    signal: () => undefined,
    change: () => Promise.reject(new TransportError(NOT_CONNECTED, 'nothing changes here')),
    async history({ conversation, before, after, limit }) {
      if (!users.includes(conversation.targetId)) return { records: [] };
      const response = await post('/history', { before, after, limit });
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      const { rows, older, newer } = await response.json();
      return { records: rows.map(toRecord), older, newer };
    },
  };
}
