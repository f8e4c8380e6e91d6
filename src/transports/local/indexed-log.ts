/**
 * The log in IndexedDB: one database for each space. Every append is one transaction that reads
 * the end, writes the entry and moves the end, so tabs that append at the same time queue up.
 */
import { createDatabase, resultOf, type Migration } from '../../storage/database.js';
import {
  entryAfter,
  newLogEnd,
  type ChangeLog,
  type LogEnd,
  type LogEntry,
  type LogRange,
} from './log.js';

/** Messages and all else in lanes of their own, so that a page of messages reads nothing else. */
type Lane = 'message' | 'change';

const MIGRATIONS: readonly Migration[] = [
  (database) => {
    const entries = database.createObjectStore('entries', { keyPath: 'seq' });
    entries.createIndex('room', ['room', 'lane', 'seq']);
    database.createObjectStore('end', { keyPath: 'key' });
  },
];

const BOTH = ['entries', 'end'];

export function createIndexedLog(space: string): ChangeLog {
  const database = createDatabase(`rim-chat/local/${space}`, MIGRATIONS);

  return {
    append: (entry) =>
      database.run(BOTH, 'readwrite', async (transaction) => {
        const added = entryAfter(await endOf(transaction), entry);
        const lane: Lane = added.kind === 'message' ? 'message' : 'change';
        transaction.objectStore('entries').add({ ...added, lane });
        moveEnd(transaction, { logId: added.logId, seq: added.seq, at: added.at });
        return added;
      }),
    // writing, for a log has its id before its first entry
    end: () => database.run(['end'], 'readwrite', endOf),
    readOn: (place, limit) =>
      database.run(BOTH, 'readonly', async (transaction) => {
        const { logId } = await endOf(transaction);
        const from = place.logId === logId ? place.seq : 0;
        const store = transaction.objectStore('entries');
        const range = IDBKeyRange.lowerBound(from, true);
        const read = await resultOf(store.getAll(range, limit) as IDBRequest<LogEntry[]>);
        return { entries: read, place: { logId, seq: read.at(-1)?.seq ?? from } };
      }),
    messages: (range) =>
      database.run(['entries'], 'readonly', (transaction) => readMessages(transaction, range)),
    rooms: () => database.run(['entries'], 'readonly', readRooms),
    changes: (room, from) =>
      database.run(['entries'], 'readonly', (transaction) => {
        const index = transaction.objectStore('entries').index('room');
        const range = laneRange(room, 'change', from, Infinity);
        return resultOf(index.getAll(range) as IDBRequest<LogEntry[]>);
      }),
    release: database.close,
  };
}

function laneRange(room: string, lane: Lane, from: number, to: number): IDBKeyRange {
  return IDBKeyRange.bound([room, lane, from], [room, lane, to]);
}

/** From room to room, whatever is in them. */
async function readRooms(transaction: IDBTransaction): Promise<string[]> {
  const index = transaction.objectStore('entries').index('room');
  const rooms: string[] = [];
  for (;;) {
    const last = rooms.at(-1);
    // an array stands behind every text and every number
    const range = last === undefined ? undefined : IDBKeyRange.lowerBound([last, []]);
    const cursor = await resultOf(index.openKeyCursor(range));
    if (!cursor) return rooms;
    rooms.push((cursor.key as [string])[0]);
  }
}

async function endOf(transaction: IDBTransaction): Promise<LogEnd> {
  const store = transaction.objectStore('end');
  const known = (await resultOf(store.get('end'))) as LogEnd | undefined;
  if (known) return known;
  const end = newLogEnd();
  if (transaction.mode === 'readwrite') moveEnd(transaction, end);
  return end;
}

function moveEnd(transaction: IDBTransaction, end: LogEnd): void {
  transaction.objectStore('end').put({ ...end, key: 'end' });
}

async function readMessages(
  transaction: IDBTransaction,
  { room, before = Infinity, after, limit, matches }: LogRange,
): Promise<LogEntry[]> {
  const index = transaction.objectStore('entries').index('room');
  const last = before === Infinity ? before : before - 1;
  const first = (after ?? 0) + 1;
  const found: LogEntry[] = [];
  if (first > last) return found;
  const range = laneRange(room, 'message', first, last);
  const request = index.openCursor(range, after === undefined ? 'prev' : 'next');
  let cursor = await resultOf(request);
  while (cursor && found.length < limit) {
    const entry = cursor.value as LogEntry;
    if (matches(entry)) found.push(entry);
    cursor.continue();
    cursor = await resultOf(request);
  }
  return after === undefined ? found.reverse() : found;
}
