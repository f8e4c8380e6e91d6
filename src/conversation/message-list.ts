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
import { MessageDirection } from '../messages/types.js';

/** One message: its record as it is now, and every name under which the server delivered it. */
interface Row {
  record: MessageRecord;
  order: number | undefined;
  readonly uids: string[];
  /** The other side has read up to this time: said while the message had no time yet. */
  readUpTo: number;
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
  /** The other side has read all of one's own messages up to a time. */
  markSentRead(readTime: number): void;
  /** This user has read all that came. @returns whether that is news */
  markReceivedRead(): boolean;
  find(key: Pick<MessageRecord, 'senderUserId' | 'messageId'>): MessageRecord | undefined;
  /** The newest confirmed message. */
  newest(): Placed | undefined;
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
  /** The names of what was here, or was beyond: when it comes again, it is not new. */
  const seen = new Set<string>();
  /** Rows that belong before the last one, and are not in their place yet. */
  let unplaced: Row[] = [];

  function wasSeen(record: MessageRecord): boolean {
    return seen.has(senderKey(record) ?? uidKey(record.messageUId));
  }

  function forget(row: Row): void {
    const key = senderKey(row.record);
    if (key !== undefined) seen.add(key);
    for (const uid of row.uids) seen.add(uidKey(uid));
    unname(row);
  }

  function name(row: Row): void {
    const key = senderKey(row.record);
    if (key !== undefined) bySender.set(key, row);
    for (const uid of row.uids) byUId.set(uid, row);
  }

  function unname(row: Row): void {
    const key = senderKey(row.record);
    if (key !== undefined) bySender.delete(key);
    for (const uid of row.uids) if (byUId.get(uid) === row) byUId.delete(uid);
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
    const last = confirmed.at(-1);
    if (!last || isBefore(last, row)) confirmed.push(row);
    else unplaced.push(row);
    name(row);
  }

  /** All confirmed rows in their order: a page is put in its place at once, not row by row. */
  function placed(): Row[] {
    if (unplaced.length > 0) confirmed = merged(confirmed, unplaced.sort(compare));
    unplaced = [];
    return confirmed;
  }

  /** A row that had only this name of the server's turns out to be the same message as another. */
  function absorb(uid: string, into: Row): void {
    const row = byUId.get(uid);
    if (!row || row === into || row.record.messageId !== 0) return;
    unname(row);
    confirmed = placed().filter((other) => other !== row);
  }

  function takeCopy(row: Row, record: MessageRecord): Taken {
    absorb(record.messageUId, row);
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
    absorb(messageUId, row);
    const state = sentTime <= row.readUpTo ? 'read' : 'sent';
    row.record = withDelivery({ ...row.record, messageUId, sentTime }, { state });
    row.order = order;
    row.uids.push(messageUId);
    if (list.reachesLatest) insert(row);
    else forget(row);
    return 'confirmed';
  }

  function take(taken: Placed): Taken {
    const { record, order } = taken;
    const row = known(record);
    if (row) return row.uids.length === 0 ? confirm(row, taken) : takeCopy(row, record);
    const isSeen = wasSeen(record);
    const added: Row = { record, order, uids: [record.messageUId], readUpTo: -Infinity };
    const last = confirmed.at(-1);
    const isBeyond = !list.reachesLatest && last && isBefore(last, added);
    if (isBeyond) forget(added);
    else insert(added);
    if (isSeen) return 'repeated';
    return isBeyond ? 'beyond' : 'added';
  }

  function changeEach(change: (record: MessageRecord) => MessageRecord): void {
    for (const row of placed()) row.record = change(row.record);
  }

  function keep(isKept: (row: Row) => boolean): void {
    const rows = placed();
    for (const row of rows) if (!isKept(row)) forget(row);
    confirmed = rows.filter(isKept);
  }

  const list: MessageList = {
    reachesLatest: true,
    all: () => [...placed(), ...pending].map((row) => row.record),
    take,
    add(record) {
      const row = rowOf(record);
      // what the server has is settled: sending it again changes nothing on screen
      if (row && row.uids.length > 0) return;
      const added: Row = { record, order: undefined, uids: [], readUpTo: -Infinity };
      pending = [...pending.filter((other) => other !== row), added];
      name(added);
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
    markSentRead(readTime) {
      for (const row of pending) row.readUpTo = Math.max(row.readUpTo, readTime);
      changeEach((record) =>
        record.messageDirection === MessageDirection.SEND && record.sentTime <= readTime
          ? asRead(record)
          : record,
      );
    },
    markReceivedRead() {
      let isNews = false;
      changeEach((record) => {
        if (record.messageDirection === MessageDirection.SEND) return record;
        isNews ||= record.delivery.state !== 'read';
        return asRead(record);
      });
      return isNews;
    },
    find: (key) => rowOf(key)?.record,
    newest: () => confirmed.at(-1),
    forgetOlderThan(oldest) {
      keep((row) => !isBefore(row, oldest));
    },
    forgetConfirmed() {
      keep(() => false);
    },
  };
  return list;
}

/** The server's name, as something that no sender's key can be. */
function uidKey(messageUId: string): string {
  return `#${messageUId}`;
}

function asRead(record: MessageRecord): MessageRecord {
  return record.delivery.state === 'read' ? record : withDelivery(record, { state: 'read' });
}

/** Whether one confirmed message stands before another. */
export function isBefore(a: Placed, b: Placed): boolean {
  if (a.order !== undefined && b.order !== undefined && a.order !== b.order)
    return a.order < b.order;
  if (a.record.sentTime !== b.record.sentTime) return a.record.sentTime < b.record.sentTime;
  return a.record.messageUId < b.record.messageUId;
}

function compare(a: Placed, b: Placed): number {
  return isBefore(a, b) ? -1 : Number(isBefore(b, a));
}

/** Two lists in order become one; of equals those of the first stand first. */
function merged(first: readonly Row[], second: readonly Row[]): Row[] {
  const rows: Row[] = [];
  let index = 0;
  for (const row of second) {
    for (let at = first[index]; at && !isBefore(row, at); at = first[++index]) rows.push(at);
    rows.push(row);
  }
  for (; index < first.length; index++) rows.push(first[index] as Row);
  return rows;
}
