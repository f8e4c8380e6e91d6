/**
 * Looks at each state of a list of messages while it is shown, and says what must never be seen.
 * Pure: runs in the page, and in Node for its own tests.
 */

/** Whether the server has it, as far as the row says. */
export const isConfirmed = ({ state }) =>
  !['queued', 'sending', 'failed', 'unknown'].includes(state);

/**
 * @typedef {object} Row one row as it is shown
 * @property {string} text all texts of a run are different
 * @property {string} senderUserId
 * @property {number} messageId
 * @property {number} sentTime
 * @property {string} state of its delivery
 */

/** A message is known by its text, for its ids are the engine's, which is on trial here. */
const nameOf = (row) => row.text;

/**
 * @returns {(rows: readonly Row[]) => { kind: string, text: string }[]} takes each state of the
 *   list, and gives what is wrong in it for the first time, and which row begins or ends to be
 *   shown as failed
 */
export function createWatch() {
  let shown = [];
  let failed = new Set();
  const told = new Set();

  const news = (kind, rows) =>
    rows.map(nameOf).flatMap((text) => {
      const fault = `${kind} ${text}`;
      if (told.has(fault)) return [];
      told.add(fault);
      return [{ kind, text }];
    });

  function changesOfFailed(rows) {
    const before = failed;
    failed = new Set(rows.filter(({ state }) => state === 'failed').map(nameOf));
    const begun = [...failed].filter((text) => !before.has(text));
    const ended = [...before].filter((text) => !failed.has(text));
    return [
      ...begun.map((text) => ({ kind: 'failed', text })),
      ...ended.map((text) => ({ kind: 'not failed', text })),
    ];
  }

  return (rows) => {
    const found = [
      ...news('twice', twice(rows)),
      ...news('order', outOfOrder(rows)),
      ...news('moved', moved(shown, rows)),
      ...changesOfFailed(rows),
    ];
    shown = rows;
    return found;
  };
}

/** Rows of a message that another row above shows already. */
export function twice(rows) {
  const texts = new Set();
  const ids = new Set();
  return rows.filter((row) => {
    const id = `${row.messageId} ${row.senderUserId}`;
    const isSecond = texts.has(nameOf(row)) || ids.has(id);
    texts.add(nameOf(row));
    ids.add(id);
    return isSecond;
  });
}

/** Rows that stand behind a later one: the server's times rise, and what it has not comes last. */
export function outOfOrder(rows) {
  let newest = -Infinity;
  return rows.filter((row) => {
    const time = isConfirmed(row) ? row.sentTime : Infinity;
    const isLate = time < newest;
    newest = Math.max(newest, time);
    return isLate;
  });
}

/** Confirmed rows that have changed places, or are not confirmed any more. */
function moved(before, after) {
  const now = new Map(after.map((row) => [nameOf(row), row]));
  const then = before.filter((row) => isConfirmed(row) && now.has(nameOf(row)));
  const wereThen = new Set(then.map(nameOf));
  const still = after.filter((row) => wereThen.has(nameOf(row)));
  return still.filter((row, index) => nameOf(row) !== nameOf(then[index]) || !isConfirmed(row));
}
