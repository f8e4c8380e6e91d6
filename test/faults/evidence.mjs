/**
 * What the tabs and the server have reported of a run, put together for the checks. Whoever waits
 * for something in it is told when it has come.
 */
export function createEvidence() {
  const committed = new Map();
  const settled = new Map();
  const attempts = new Map();
  const storedTexts = new Set();
  const seen = [];
  const failed = [];
  const errors = [];
  const backlog = new Map();
  const waiting = new Set();

  function attempt({ tab, user, number, messageId, startedAt }) {
    const name = `${tab} ${number}`;
    const known = attempts.get(name);
    if (!known) attempts.set(name, { tab, user, messageId, startedAt, isAcknowledged: false });
  }

  const take = {
    committed: ({ messageId, senderUserId, text }) => {
      committed.set(text, { messageId, senderUserId, text });
    },
    settled: ({ text, isOk, code }) => settled.set(text, { text, isOk, code }),
    attempt,
    acknowledged: ({ tab, number }) => {
      const known = attempts.get(`${tab} ${number}`);
      if (known) known.isAcknowledged = true;
    },
    outbox: ({ user, size }) => backlog.set(user, size),
    failed: ({ tab, text, at }) => failed.push({ tab, text, from: at, to: Infinity }),
    'not failed': ({ tab, text, at }) => {
      const open = failed.findLast((one) => one.tab === tab && one.text === text);
      if (open) open.to = at;
    },
    error: ({ tab, text }) => errors.push(`${tab}: ${text}`),
    ready: () => undefined,
  };

  function changed() {
    for (const look of waiting) look();
  }

  return {
    committed,
    settled,
    attempts,
    storedTexts,
    seen,
    failed,
    errors,
    /** How many messages of a user wait, as the last tab that spoke of it said. */
    backlog: (user) => backlog.get(user) ?? 0,
    /** A tab's report. */
    report(tab, user, event) {
      const known = take[event.kind];
      if (known) known({ ...event, tab, user });
      else seen.push({ ...event, tab });
      changed();
    },
    /** A send as the server saw it: of a tab that died before it could tell. */
    attempted(seenAttempt) {
      attempt(seenAttempt);
      changed();
    },
    stored(row) {
      storedTexts.add(row.content.content);
      changed();
    },
    changed,
    /** Waits until something holds; looked at whenever anything is reported. */
    until(holds, signal) {
      return new Promise((done, fail) => {
        const look = () => {
          if (!signal.aborted && !holds()) return;
          waiting.delete(look);
          signal.removeEventListener('abort', look);
          if (signal.aborted) fail(signal.reason);
          else done();
        };
        waiting.add(look);
        signal.addEventListener('abort', look);
        look();
      });
    },
  };
}
