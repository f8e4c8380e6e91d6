/**
 * The records of one conversation in their order, each message once. Knows no store and no
 * transport: it is told what came, and says what that meant.
 *
 * What the server has confirmed stands by the transport's order token where it gives one, else by
 * time, then by the server's name; what it has not confirmed stands after that, in the order in
 * which it was sent. A row takes its final place once, when it is confirmed.
 */
import { senderKey } from '../messages/identity.js';
import { withDelivery, type Delivery, type MessageRecord } from '../messages/record.js';

/** One message: its record as it is now, and every name under which the server delivered it. */
interface Row {
  record: MessageRecord;
  order: number | undefined;
  readonly uids: string[];
}

/** A confirmed record, and the transport's own place for it where it has one. */
export interface Placed {
  readonly record: MessageRecord;
  readonly order?: number | undefined;
}

/**
 * What a record that came in was: a message that is new, another copy of one, the confirmation of
 * one's own, or one that is newer than a list which does not reach to the latest.
 */
export type Taken = 'added' | 'repeated' | 'confirmed' | 'beyond';

export interface MessageList {
  /** All records, oldest first, in a new array. */
  all(): MessageRecord[];
  take(placed: Placed): Taken;
  /** Takes in a message that leaves now; one that is sent again moves to the end. */
  add(record: MessageRecord): void;
  /** Sets how far a pending message has come. @returns the message as it is then, if it is here */
  setDelivery(
    key: Pick<MessageRecord, 'senderUserId' | 'messageId'>,
    delivery: Delivery,
  ): MessageRecord | undefined;
  /** Replaces what a message says; undefined where it is not in the list. */
  change(
    messageUId: string,
    change: (record: MessageRecord) => MessageRecord,
  ): MessageRecord | undefined;
  /** Goes through the confirmed records from the newest on, until `change` gives undefined. */
  changeFromNewest(change: (record: MessageRecord) => MessageRecord | undefined): void;
  find(key: Pick<MessageRecord, 'senderUserId' | 'messageId'>): MessageRecord | undefined;
  newest(): MessageRecord | undefined;
  /** Forgets what is confirmed and older than a record, so that what is left has no gap. */
  forgetOlderThan(placed: Placed): void;
  /** Forgets what is confirmed; what is on its way out stays. */
  forgetConfirmed(): void;
  /** Whether it reaches to the latest message: where not, newer ones are not a part of it. */
  reachesLatest: boolean;
}

export function createMessageList(): MessageList {
  let confirmed: Row[] = [];
  let pending: Row[] = [];
  const bySender = new Map<string, Row>();
  const byUId = new Map<string, Row>();

  function name(row: Row): void {
    const key = senderKey(row.record);
    if (key !== undefined) bySender.set(key, row);
    for (const uid of row.uids) byUId.set(uid, row);
  }

  function unname(row: Row): void {
    const key = senderKey(row.record);
    if (key !== undefined) bySender.delete(key);
    for (const uid of row.uids) byUId.delete(uid);
  }

  function rowOf(record: Pick<MessageRecord, 'senderUserId' | 'messageId'>): Row | undefined {
    const key = senderKey(record);
    return key === undefined ? undefined : bySender.get(key);
  }

  function known(record: MessageRecord): Row | undefined {
    const same = rowOf(record);
    if (same) return same;
    const named = byUId.get(record.messageUId);
    // where both senders' ids are known and differ, these are two messages whatever the server calls them
    return named && (named.record.messageId === 0 || record.messageId === 0) ? named : undefined;
  }

  function insert(row: Row): void {
    confirmed.splice(placeIn(confirmed, row), 0, row);
    name(row);
  }

  function takeCopy(row: Row, record: MessageRecord): Taken {
    if (!row.uids.includes(record.messageUId)) row.uids.push(record.messageUId);
    if (row.record.messageId === 0 && record.messageId !== 0) {
      row.record = { ...row.record, messageId: record.messageId };
    }
    name(row);
    return 'repeated';
  }

  function confirm(row: Row, { record, order }: Placed): Taken {
    pending = pending.filter((other) => other !== row);
    const { messageUId, sentTime } = record;
    row.record = withDelivery({ ...row.record, messageUId, sentTime }, { state: 'sent' });
    row.order = order;
    row.uids.push(messageUId);
    if (list.reachesLatest) insert(row);
    else unname(row);
    return 'confirmed';
  }

  function take(placed: Placed): Taken {
    const row = known(placed.record);
    if (row) return row.uids.length === 0 ? confirm(row, placed) : takeCopy(row, placed.record);
    const added: Row = {
      record: placed.record,
      order: placed.order,
      uids: [placed.record.messageUId],
    };
    const last = confirmed.at(-1);
    if (!list.reachesLatest && last && isBefore(last, added)) return 'beyond';
    insert(added);
    return 'added';
  }

  function keep(rows: Row[]): void {
    const kept = new Set(rows);
    for (const row of confirmed) if (!kept.has(row)) unname(row);
    confirmed = rows;
  }

  const list: MessageList = {
    reachesLatest: true,
    all: () => [...confirmed, ...pending].map((row) => row.record),
    take,
    add(record) {
      const row = rowOf(record);
      // what the server has is settled: sending it again changes nothing on screen
      if (row && row.uids.length > 0) return;
      pending = [
        ...pending.filter((other) => other !== row),
        { record, order: undefined, uids: [] },
      ];
      const added = pending.at(-1);
      if (added) name(added);
    },
    setDelivery(key, delivery) {
      const row = rowOf(key);
      // what the server has is sent, whatever is said of the attempt afterwards
      if (row && row.uids.length === 0) row.record = withDelivery(row.record, delivery);
      return row?.record;
    },
    change(messageUId, change) {
      const row = byUId.get(messageUId);
      if (row) row.record = change(row.record);
      return row?.record;
    },
    changeFromNewest(change) {
      for (let index = confirmed.length - 1; index >= 0; index--) {
        const row = confirmed[index];
        const changed = row && change(row.record);
        if (!changed) return;
        row.record = changed;
      }
    },
    find: (key) => rowOf(key)?.record,
    newest: () => confirmed.at(-1)?.record,
    forgetOlderThan(placed) {
      const from: Row = {
        record: placed.record,
        order: placed.order,
        uids: [],
      };
      keep(confirmed.filter((row) => !isBefore(row, from)));
    },
    forgetConfirmed() {
      keep([]);
    },
  };
  return list;
}

function isBefore(a: Row, b: Row): boolean {
  if (a.order !== undefined && b.order !== undefined && a.order !== b.order)
    return a.order < b.order;
  if (a.record.sentTime !== b.record.sentTime) return a.record.sentTime < b.record.sentTime;
  return a.record.messageUId < b.record.messageUId;
}

/** Looks at the end first, where nearly every row belongs. */
function placeIn(rows: readonly Row[], row: Row): number {
  let low = 0;
  let high = rows.length;
  const last = rows.at(-1);
  if (!last || !isBefore(row, last)) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = rows[middle];
    if (at && isBefore(at, row)) low = middle + 1;
    else high = middle;
  }
  return low;
}
