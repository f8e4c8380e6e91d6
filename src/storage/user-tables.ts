/**
 * What is kept for one user, as one transaction sees it: the rows of the outbox, the drafts, and a
 * few numbers that all tabs share. The same for IndexedDB and for memory. Knows a row by its key
 * and revision, not what it is about.
 */
import { resultOf, type Migration } from './database.js';

/** A row: whatever else it holds, these two are the store's. */
export interface StoredRow {
  readonly key: string;
  /** Raised with each change of any row: who knows one reads on from there. */
  readonly rev: number;
}

/** The numbers that all tabs share; what a transaction changes in them is kept. */
export interface StoredMeta {
  /** The latest revision. */
  rev: number;
  /** Rows that changed up to this revision may be gone without a trace. */
  pruned: number;
  /** The latest turn that was given out. */
  turn: number;
  /** Raised with each change of the leader: an older answer says nothing. */
  term: number;
  /** The tab that sends; `''` where none does. */
  leader: string;
  /** Whether messages may have started within the last window of the rate limit. */
  hasStarted: boolean;
}

export interface Tables<Row extends StoredRow> {
  readonly meta: StoredMeta;
  row(key: string): Promise<Row | undefined>;
  /** Writes a row, with the next revision. */
  put(row: Omit<Row, 'rev'>): Row;
  remove(key: string): void;
  /** Those that changed after a revision, in the order of their changes. */
  changedAfter(rev: number): Promise<Row[]>;
  draft(key: string): Promise<string | undefined>;
  /** Writes a draft; an empty one is removed. */
  setDraft(key: string, text: string): void;
  /** Removes every row and draft. */
  wipe(): void;
}

export const STORES = ['rows', 'drafts', 'meta'];

export const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore('rows', { keyPath: 'key' }).createIndex('rev', 'rev');
    database.createObjectStore('drafts');
    database.createObjectStore('meta');
  },
];

export function newMeta(): StoredMeta {
  return { rev: 0, pruned: 0, turn: 0, term: 0, leader: '', hasStarted: false };
}

/** The row with the next revision. */
function revised<Row extends StoredRow>(meta: StoredMeta, row: Omit<Row, 'rev'>): Row {
  meta.rev += 1;
  return { ...row, rev: meta.rev } as Row;
}

export function storedTables<Row extends StoredRow>(
  transaction: IDBTransaction,
  meta: StoredMeta,
): Tables<Row> {
  const rows = transaction.objectStore('rows');
  const drafts = transaction.objectStore('drafts');
  return {
    meta,
    row: (key) => resultOf(rows.get(key) as IDBRequest<Row | undefined>),
    put(row) {
      const put = revised<Row>(meta, row);
      rows.put(put);
      return put;
    },
    remove: (key) => rows.delete(key),
    changedAfter: (rev) => {
      const later = rows.index('rev').getAll(IDBKeyRange.lowerBound(rev, true));
      return resultOf(later as IDBRequest<Row[]>);
    },
    draft: (key) => resultOf(drafts.get(key) as IDBRequest<string | undefined>),
    setDraft: (key, text) => (text === '' ? drafts.delete(key) : drafts.put(text, key)),
    wipe() {
      rows.clear();
      drafts.clear();
    },
  };
}

/** What the chats of one page keep of a user where there is no storage. */
export interface Memory {
  readonly meta: StoredMeta;
  readonly rows: Map<string, StoredRow>;
  readonly drafts: Map<string, string>;
}

export function memoryTables<Row extends StoredRow>({ meta, rows, drafts }: Memory): Tables<Row> {
  return {
    meta,
    row: (key) => Promise.resolve(rows.get(key) as Row | undefined),
    put(row) {
      const put = revised<Row>(meta, row);
      rows.set(put.key, put);
      return put;
    },
    remove: (key) => rows.delete(key),
    changedAfter(rev) {
      const later = [...rows.values()].filter((row) => row.rev > rev);
      return Promise.resolve(later.sort((a, b) => a.rev - b.rev) as Row[]);
    },
    draft: (key) => Promise.resolve(drafts.get(key)),
    setDraft: (key, text) => (text === '' ? drafts.delete(key) : drafts.set(key, text)),
    wipe() {
      rows.clear();
      drafts.clear();
    },
  };
}
