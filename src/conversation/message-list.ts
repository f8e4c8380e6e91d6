/**
 * The records of one conversation in their order, each message once. Knows no store and no
 * transport: it is told what came, and says what that meant.
 *
 * What the server has confirmed stands by the transport's order token where it gives one, else by
 * time, then by the server's name; what it has not confirmed stands after that, in the order in
 * which it was sent. A row takes its final place once, when it is confirmed.
 */
import { senderKey } from '../messages/identity.js';
import { isEarlier, placeOf, type Place, type Placed } from '../messages/order.js';
import { withDelivery, type MessageRecord } from '../messages/record.js';
import { MessageDirection } from '../messages/types.js';

/**
 * One message: its record as it is now, and where it stands, which is the place of the first of its
 * copies. One object and no more: there are as many as there are messages.
 */
interface Row extends Writable<Place> {
  record: MessageRecord;
  /** The server has it: until then it has no place. */
  isConfirmed: boolean;
  /** The names under which the server delivered it besides that of its record. */
  otherUIds: readonly string[];
  /** The other side has read up to this time, or 0: said while the message had no time yet. */
  readUpTo: number;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/**
 * What a record that came in was: a message that is new, another copy of one, the confirmation of
 * one's own, or one that is newer than a list which does not reach to the latest.
 */
export type Taken = 'added' | 'repeated' | 'confirmed' | 'beyond';

/** A message, and every name under which the server delivered it. */
export interface Copies {
  readonly record: MessageRecord;
  readonly messageUIds: readonly string[];
}

/** Names a message by its sender and the sender's name for it. */
type SenderName = Pick<MessageRecord, 'senderUserId' | 'messageId'>;

type ChangeRecord = (record: MessageRecord) => MessageRecord;

export interface MessageList {
  /** All records, oldest first, in an array that is another one where something has changed. */
  all(): readonly MessageRecord[];
  take(placed: Placed): Taken;
  /** Remembers a message that nobody looks at, so that another copy of it is no news. */
  pass(record: MessageRecord): Taken;
  /** Takes in a message that leaves now; one that is sent again moves to the end. */
  add(record: MessageRecord): void;
  /** Replaces a message that is not confirmed. @returns the message as it is here then */
  update(record: MessageRecord): MessageRecord | undefined;
  /** Forgets a message that is not confirmed. */
  remove(key: SenderName): void;
  /** Changes what a message says; remembered where it is not here yet. */
  change(messageUId: string, change: ChangeRecord): void;
  /** The other side has read all of one's own messages up to a time. */
  markSentRead(readTime: number): void;
  /**
   * This user has read all that came up to a time.
   * @returns those of them whose senders wait for a receipt; undefined where it is nothing new
   */
  markReceivedRead(readTime: number): readonly MessageRecord[] | undefined;
  /** Makes some of those say so, the last that came. @returns whether there may be more */
  markMoreRead(most: number): boolean;
  find(key: SenderName): MessageRecord | undefined;
  /** A message by one of the server's names for it, with all of them. */
  copies(messageUId: string): Copies | undefined;
  /** A message that the server has, and where it stands. */
  confirmation(key: SenderName): Placed | undefined;
  /** The place of the newest confirmed message. */
  newest(): Place | undefined;
  /** Forgets what is confirmed and before a place, so that what is left has no gap. */
  forgetBefore(place: Place): void;
  /** Forgets what is confirmed; what is on its way out stays. */
  forgetConfirmed(): void;
  /** Whether it reaches to the latest message: where not, newer ones are not a part of it. */
  reachesLatest: boolean;
}

/** @param confirmed told of each of one's own messages that the server turns out to have */
export function createMessageList(confirmed: (placed: Placed) => void): MessageList {
  let rows: Row[] = [];
  const pending = new Set<Row>();
  const bySender = new Map<string, Row>();
  const byUId = new Map<string, Row>();
  /** The names of what was here, or was beyond: when it comes again, it is not new. */
  const seen = new Set<string>();
  /** Changes that came before what they change, by its name. */
  const early = new Map<string, ChangeRecord[]>();
  /** Rows that belong before the last one, and are not in their place yet. */
  let unplaced: Row[] = [];
  /** They are in their order among themselves, as those of a page are. */
  let areInOrder = true;
  /** What was told of the confirmed rows last: one more message is told without looking at all. */
  let told: readonly MessageRecord[] = [];
  /** What of it is another record by now; more than a few are not worth looking for. */
  let edits: (readonly [before: MessageRecord, after: MessageRecord])[] = [];
  /** Rows were put between, moved or taken out since. */
  let isReordered = false;
  /** What came from others and was not read, as far as anybody asked. */
  let unread: Row[] = [];
  /** Those of them that were looked at, and are newer than what was read. */
  let stillUnread: Row[] = [];
  /** Those whose senders wait for a receipt, and have none yet. */
  const waiting = new Set<Row>();
  /** Up to here this user has read what came. */
  let receivedReadUpTo = -Infinity;
  /** Something unread came since that was said. */
  let cameUnread = false;

  function wasSeen(record: MessageRecord): boolean {
    return seen.size > 0 && seen.has(senderKey(record) ?? uidKey(record.messageUId));
  }

  function forget(row: Row): void {
    const key = senderKey(row.record);
    if (key !== undefined) seen.add(key);
    for (const uid of uidsOf(row)) seen.add(uidKey(uid));
    unname(row);
  }

  function name(row: Row): void {
    const key = senderKey(row.record);
    if (key !== undefined) bySender.set(key, row);
    if (row.isConfirmed) nameBy(row.record.messageUId, row);
    for (const uid of row.otherUIds) nameBy(uid, row);
  }

  function nameBy(uid: string, row: Row): void {
    byUId.set(uid, row);
    if (early.size === 0) return;
    for (const change of early.get(uid) ?? []) edit(row, change(row.record));
    early.delete(uid);
  }

  function unname(row: Row): void {
    const key = senderKey(row.record);
    if (key !== undefined) bySender.delete(key);
    for (const uid of uidsOf(row)) if (byUId.get(uid) === row) byUId.delete(uid);
  }

  function find(record: SenderName): Row | undefined {
    const key = senderKey(record);
    return key === undefined ? undefined : bySender.get(key);
  }

  function known(record: MessageRecord): Row | undefined {
    const same = find(record);
    if (same) return same;
    const named = byUId.get(record.messageUId)?.record;
    // where both senders' ids are known and differ, these are two messages whatever the server
    // calls them; and nobody hides what somebody else said
    const isSame =
      named?.senderUserId === record.senderUserId &&
      (named.messageId === 0 || record.messageId === 0);
    return isSame ? byUId.get(record.messageUId) : undefined;
  }

  function edit(row: Row, record: MessageRecord): void {
    if (record === row.record) return;
    if (row.isConfirmed && edits.length <= EDITS_MAX) edits.push([row.record, record]);
    row.record = record;
  }

  function insert(row: Row): void {
    const last = rows.at(-1);
    if (!last || isEarlier(last, row)) rows.push(row);
    else {
      const before = unplaced.at(-1);
      areInOrder &&= !before || isEarlier(before, row);
      unplaced.push(row);
    }
    if (isUnread(row)) {
      cameUnread = true;
      unread.push(row);
      if (row.record.needReceipt) waiting.add(row);
    }
    name(row);
  }

  /** All confirmed rows in their order: a page is put in its place at once, not row by row. */
  function placed(): Row[] {
    if (unplaced.length > 0) {
      rows = merged(rows, areInOrder ? unplaced : unplaced.sort(compare));
      unplaced = [];
      areInOrder = true;
      isReordered = true;
    }
    return rows;
  }

  function records(): readonly MessageRecord[] {
    const all = placed();
    if (isReordered || edits.length > EDITS_MAX) told = all.map((row) => row.record);
    else if (edits.length > 0 || all.length > told.length) {
      const next = told.concat(all.slice(told.length).map((row) => row.record));
      for (const [before, after] of edits) {
        const index = next.lastIndexOf(before);
        if (index >= 0) next[index] = after;
      }
      told = next;
    }
    edits = [];
    isReordered = false;
    return told;
  }

  function takeOut(row: Row): void {
    rows = placed().filter((other) => other !== row);
    isReordered = true;
  }

  /** A row that had only this name of the server's turns out to be the same message as another. */
  function absorb(uid: string, into: Row): void {
    const row = byUId.get(uid);
    if (!row || row === into || row.record.messageId !== 0) return;
    unname(row);
    takeOut(row);
  }

  function takeCopy(row: Row, taken: Placed): Taken {
    const { record } = taken;
    absorb(record.messageUId, row);
    const uids = uidsOf(row);
    if (!uids.includes(record.messageUId)) row.otherUIds = [...row.otherUIds, record.messageUId];
    if (row.record.messageId === 0 && record.messageId !== 0) {
      edit(row, { ...row.record, messageId: record.messageId });
    }
    const place = placeOf(taken);
    if (isEarlier(place, row)) {
      // the first copy says where it stands, so that all who see it see the same
      takeOut(row);
      Object.assign(row, place);
      insert(row);
    } else name(row);
    return 'repeated';
  }

  function confirm(row: Row, taken: Placed): Taken {
    pending.delete(row);
    const { messageUId, sentTime } = taken.record;
    absorb(messageUId, row);
    const state = sentTime <= row.readUpTo ? 'read' : 'sent';
    row.record = withDelivery({ ...row.record, messageUId, sentTime }, { state });
    row.isConfirmed = true;
    Object.assign(row, placeOf(taken));
    if (list.reachesLatest) insert(row);
    else forget(row);
    confirmed({ record: row.record, order: taken.order });
    return 'confirmed';
  }

  function take(taken: Placed): Taken {
    const { record } = taken;
    const row = known(record);
    if (row) return row.isConfirmed ? takeCopy(row, taken) : confirm(row, taken);
    const isSeen = wasSeen(record);
    const added = rowOf(taken, true);
    const last = rows.at(-1);
    const isBeyond = !list.reachesLatest && last && isEarlier(last, added);
    if (isBeyond) forget(added);
    else insert(added);
    if (isSeen) return 'repeated';
    return isBeyond ? 'beyond' : 'added';
  }

  function changeEach(change: ChangeRecord): void {
    for (const row of placed()) edit(row, change(row.record));
  }

  function keep(isKept: (row: Row) => boolean): void {
    const all = placed();
    for (const row of all) if (!isKept(row)) forget(row);
    rows = all.filter(isKept);
    unread = unread.filter(isKept);
    stillUnread = stillUnread.filter(isKept);
    for (const row of waiting) if (!isKept(row)) waiting.delete(row);
    isReordered = true;
  }

  const list: MessageList = {
    reachesLatest: true,
    all() {
      const confirmed = records();
      return pending.size === 0
        ? confirmed
        : confirmed.concat(Array.from(pending, (row) => row.record));
    },
    take,
    pass(record) {
      if (wasSeen(record)) return 'repeated';
      seen.add(senderKey(record) ?? uidKey(record.messageUId));
      return 'added';
    },
    add(record) {
      const row = find(record);
      // what the server has is settled: sending it again changes nothing on screen
      if (row?.isConfirmed) return;
      if (row) pending.delete(row);
      const added = rowOf({ record }, false);
      pending.add(added);
      name(added);
    },
    update(record) {
      const row = find(record);
      // what the server has is sent, whatever is said of the attempt afterwards
      if (row && !row.isConfirmed) row.record = record;
      return row?.record;
    },
    remove(key) {
      const row = find(key);
      if (!row || row.isConfirmed) return;
      pending.delete(row);
      unname(row);
    },
    change(messageUId, change) {
      const row = byUId.get(messageUId);
      if (row) edit(row, change(row.record));
      else remember(early, messageUId, change);
    },
    markSentRead(readTime) {
      for (const row of pending) row.readUpTo = Math.max(row.readUpTo, readTime);
      changeEach((record) =>
        record.messageDirection === MessageDirection.SEND && record.sentTime <= readTime
          ? asRead(record)
          : record,
      );
    },
    markReceivedRead(readTime) {
      if (!cameUnread && readTime <= receivedReadUpTo) return undefined;
      cameUnread = false;
      receivedReadUpTo = Math.max(receivedReadUpTo, readTime);
      const read = Array.from(waiting).filter(({ record }) => record.sentTime <= readTime);
      for (const row of read) waiting.delete(row);
      return read.map(({ record }) => record);
    },
    markMoreRead(most) {
      for (const row of unread.splice(-most)) {
        if (row.record.sentTime > receivedReadUpTo) stillUnread.push(row);
        else if (isUnread(row)) edit(row, asRead(row.record));
      }
      if (unread.length > 0) return true;
      unread = stillUnread;
      stillUnread = [];
      return false;
    },
    copies(messageUId) {
      const row = byUId.get(messageUId);
      return row && { record: row.record, messageUIds: uidsOf(row) };
    },
    find: (key) => find(key)?.record,
    confirmation(key) {
      const row = find(key);
      return row?.isConfirmed ? { record: row.record, order: row.order } : undefined;
    },
    newest() {
      const last = rows.at(-1);
      // not the row: it may move, and whoever remembers a place means that one
      return last && { messageUId: last.messageUId, sentTime: last.sentTime, order: last.order };
    },
    forgetBefore(place) {
      keep((row) => !isEarlier(row, place));
    },
    forgetConfirmed() {
      keep(() => false);
    },
  };
  return list;
}

/** Above this it is quicker to tell of all records than of those that have changed. */
export const EDITS_MAX = 32;

function isUnread({ record }: Row): boolean {
  return record.messageDirection === MessageDirection.RECEIVE && record.delivery.state !== 'read';
}

function rowOf({ record, order }: Placed, isConfirmed: boolean): Row {
  const { messageUId, sentTime } = record;
  return { messageUId, sentTime, order, record, isConfirmed, otherUIds: NONE, readUpTo: 0 };
}

const NONE: readonly string[] = [];

/** Every name that the server has for it. */
function uidsOf({ record, otherUIds }: Row): readonly string[] {
  return [record.messageUId, ...otherUIds];
}

/** So many messages are remembered that were changed before they came. */
const EARLY_MAX = 200;

function remember(early: Map<string, ChangeRecord[]>, uid: string, change: ChangeRecord): void {
  early.set(uid, [...(early.get(uid) ?? []), change]);
  const [oldest] = early.keys();
  if (early.size > EARLY_MAX && oldest !== undefined) early.delete(oldest);
}

/** The server's name, as something that no sender's key can be. */
function uidKey(messageUId: string): string {
  return `#${messageUId}`;
}

function asRead(record: MessageRecord): MessageRecord {
  return record.delivery.state === 'read' ? record : withDelivery(record, { state: 'read' });
}

function compare(a: Row, b: Row): number {
  return isEarlier(a, b) ? -1 : Number(isEarlier(b, a));
}

/** Two lists in order become one; of equals those of the first stand first. */
function merged(first: readonly Row[], second: readonly Row[]): Row[] {
  const [next] = first;
  const last = second.at(-1);
  if (next && last && isEarlier(last, next)) return second.concat(first);
  const rows: Row[] = [];
  let index = 0;
  for (const row of second) {
    for (let at = first[index]; at && !isEarlier(row, at); at = first[++index]) {
      rows.push(at);
    }
    rows.push(row);
  }
  for (; index < first.length; index++) rows.push(first[index] as Row);
  return rows;
}
