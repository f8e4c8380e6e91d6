/**
 * The truth of a run: the one conversation of the two users, as the server keeps it. Only grows.
 * A message of several attempts may stand in it several times; what that means is the checks'.
 */

/** Milliseconds since 1970 with fractions: comparable with what pages report of themselves. */
export const now = () => performance.timeOrigin + performance.now();

export function createLog() {
  const rows = [];

  /** @param {{ senderUserId: string, messageId: number, content: object }} message */
  function append({ senderUserId, messageId, content }) {
    const order = rows.length + 1;
    const sentTime = Math.max(Date.now(), (rows.at(-1)?.sentTime ?? 0) + 1);
    const row = {
      order,
      messageUId: `uid-${order}`,
      sentTime,
      senderUserId,
      messageId,
      content,
      storedAt: now(),
    };
    rows.push(row);
    return row;
  }

  /** One run of the log, oldest first: the newest one where no cursor is given. */
  function page({ before, after, limit }) {
    const isAfter = after !== undefined;
    const edge = isAfter
      ? placeOf(after)
      : before === undefined
        ? rows.length
        : placeOf(before) - 1;
    const start = isAfter ? edge : Math.max(0, edge - limit);
    const found = rows.slice(start, isAfter ? start + limit : edge);
    return {
      rows: found,
      ...(found.length > 0 && start > 0 && { older: cursorOf(found[0]) }),
      ...(start + found.length < rows.length && { newer: cursorOf(found.at(-1)) }),
    };
  }

  return { rows, append, page };
}

/** A cursor stands on a row, or before the first one. */
const cursorOf = (row) => `at-${row?.order ?? 0}`;
const placeOf = (cursor) => Number(cursor.slice('at-'.length));
