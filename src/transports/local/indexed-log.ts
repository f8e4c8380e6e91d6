/**
 * The log in IndexedDB: one database for each space. Every append is one transaction that reads
 * the end, writes the entry and moves the end, so tabs that append at the same time queue up.
 */
import type { DBSchema, IDBPDatabase } from 'idb';
import { createDatabase, type Migration } from '../../storage/database.js';
import {
  entryAfter,
  newLogEnd,
  type ChangeLog,
  type LogEnd,
  type LogEntry,
  type LogRange,
} from './log.js';

interface StoredEnd extends LogEnd {
  readonly key: 'end';
}

/** Messages and all else in lanes of their own, so that a page of messages reads nothing else. */
type StoredEntry = LogEntry & { readonly lane: Lane };
type Lane = 'message' | 'change';

interface LogSchema extends DBSchema {
  entries: {
    key: number;
    value: StoredEntry;
    indexes: { room: [string, Lane, number] };
  };
  end: { key: string; value: StoredEnd };
}

const MIGRATIONS: readonly Migration<LogSchema>[] = [
  (database) => {
    const entries = database.createObjectStore('entries', { keyPath: 'seq' });
    entries.createIndex('room', ['room', 'lane', 'seq']);
    database.createObjectStore('end', { keyPath: 'key' });
  },
];

/** The name of a space's database. */
export const databaseName = (space: string): string => `rim-chat/local/${space}`;

export function createIndexedLog(space: string): ChangeLog {
  const database = createDatabase(databaseName(space), MIGRATIONS);

  return {
    append: (entry) =>
      database.use(async (db) => {
        const transaction = db.transaction(['entries', 'end'], 'readwrite');
        const end = (await transaction.objectStore('end').get('end')) ?? newLogEnd();
        const added = entryAfter(end, entry);
        const lane: Lane = added.kind === 'message' ? 'message' : 'change';
        await Promise.all([
          transaction.objectStore('entries').add({ ...added, lane }),
          transaction.objectStore('end').put({ ...end, key: 'end', seq: added.seq, at: added.at }),
          transaction.done,
        ]);
        return added;
      }),
    end: () => database.use(readEnd),
    readOn: (place, limit) =>
      database.use(async (db) => {
        const { logId } = await readEnd(db);
        const from = place.logId === logId ? place.seq : 0;
        const range = IDBKeyRange.lowerBound(from, true);
        const entries = (await db.getAll('entries', range, limit)).map(withoutLane);
        return { entries, place: { logId, seq: entries.at(-1)?.seq ?? from } };
      }),
    messages: (range) => database.use((db) => readMessages(db, range)),
    changes: (room, from) =>
      database.use(async (db) => {
        const lane = laneRange(room, 'change', from, Infinity);
        return (await db.getAllFromIndex('entries', 'room', lane)).map(withoutLane);
      }),
    release: () => {
      database.close();
    },
  };
}

function withoutLane({ lane: _, ...entry }: StoredEntry): LogEntry {
  return entry as LogEntry;
}

function laneRange(room: string, lane: Lane, from: number, to: number): IDBKeyRange {
  return IDBKeyRange.bound([room, lane, from], [room, lane, to]);
}

/** Makes the end where there is none yet, so that a log has its id before its first entry. */
async function readEnd(db: IDBPDatabase<LogSchema>): Promise<LogEnd> {
  const known = await db.get('end', 'end');
  if (known) return known;
  const transaction = db.transaction('end', 'readwrite');
  const end = (await transaction.store.get('end')) ?? {
    ...newLogEnd(),
    key: 'end' as const,
  };
  await Promise.all([transaction.store.put(end), transaction.done]);
  return end;
}

async function readMessages(
  db: IDBPDatabase<LogSchema>,
  { room, before = Infinity, after, limit, matches }: LogRange,
): Promise<LogEntry[]> {
  const range = laneRange(
    room,
    'message',
    (after ?? 0) + 1,
    before === Infinity ? before : before - 1,
  );
  const index = db.transaction('entries').store.index('room');
  const found: LogEntry[] = [];
  let cursor = await index.openCursor(range, after === undefined ? 'prev' : 'next');
  while (cursor && found.length < limit) {
    const entry = withoutLane(cursor.value);
    if (matches(entry)) found.push(entry);
    cursor = await cursor.continue();
  }
  return after === undefined ? found.reverse() : found;
}
