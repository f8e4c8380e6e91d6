/**
 * The kept outbox: a row for each message on its way out, and each step of it one transaction, so
 * that a reload or a crash between two steps loses nothing and doubles nothing. All tabs of a user
 * see the same rows; which of them sends is not decided here.
 */
import { OUTBOX_SETTLED_MAX } from '../limits.js';
import { conversationKey, type ConversationId } from '../messages/identity.js';
import type { Place } from '../messages/order.js';
import { withDelivery, type Delivery, type MessageRecord } from '../messages/record.js';
import type { UserStore } from '../storage/user-store.js';
import type { Lead } from '../tabs/leader.js';
import type { StoredMeta, StoredRow, Tables } from '../storage/user-tables.js';

/** One message on its way out, as it is kept. */
export interface OutboxRow extends StoredRow {
  /** Its place among all that leave; a message that a person sends again gets a new one. */
  readonly turn: number;
  /** The message, and in `delivery` how far it has come. */
  readonly record: MessageRecord;
  /** It was taken back: nobody is to see it any more. */
  readonly isGone?: boolean;
  /** The transport's place for it, once it is sent. */
  readonly order?: number | undefined;
  /** The tab that has it in its hands, while it is `sending`. */
  readonly tab?: string;
  /** How often it was started. */
  readonly attempt: number;
  /** An attempt of it may have arrived without our knowing. */
  readonly isDoubtful?: boolean;
  /** The newest message that was known when it was started; where absent, none was. */
  readonly anchor?: Place | undefined;
}

/**
 * One step of a row: what it leads to, or undefined where it is not to be taken. It may change the
 * numbers that all tabs share.
 */
export type Step = (row: OutboxRow, meta: StoredMeta) => Omit<OutboxRow, 'rev'> | undefined;

export interface Outbox {
  /** Keeps a message. @returns its row, once it is committed */
  add(record: MessageRecord): Promise<OutboxRow>;
  /** Takes one step with a row. @returns the row as it is then; undefined where there is none */
  step(key: string, step: Step): Promise<OutboxRow | undefined>;
  /** The row of a message that is not settled. */
  row(key: string): OutboxRow | undefined;
  /** All that are not settled, in the order in which they leave. */
  rows(): Iterable<OutboxRow>;
  /** Reads on what other tabs changed. @returns who leads, as the store has it */
  readOn(): Promise<Lead>;
  /** Nothing is kept any more, no draft either. @returns what was not settled */
  wipe(): Promise<readonly MessageRecord[]>;
}

export interface OutboxOptions {
  readonly store: Pick<UserStore<OutboxRow>, 'run'>;
  /** A row has changed, here or in another tab, or is seen for the first time. */
  changed(row: OutboxRow, before: OutboxRow | undefined): void;
  /** The row of a message is gone, and what became of it is not known here. */
  lost(row: OutboxRow): void;
  /** What is kept and not settled now, in the order in which it leaves. */
  listed(records: readonly MessageRecord[]): void;
}

/** The key of a message's row. */
export function rowKey(record: ConversationId & Pick<MessageRecord, 'messageId'>): string {
  return `${conversationKey(record)} ${String(record.messageId)}`;
}

/** How far a row's message has come. */
export function stateOf(row: OutboxRow): Delivery['state'] | 'gone' {
  return row.isGone ? 'gone' : row.record.delivery.state;
}

/** Whether nothing more is to come of a row. */
export function isSettled(row: OutboxRow): boolean {
  const state = stateOf(row);
  return state === 'gone' || state === 'sent';
}

/** The row, with its message a step further. */
export function withState<Row extends Omit<OutboxRow, 'rev'>>(row: Row, delivery: Delivery): Row {
  return { ...row, record: withDelivery(row.record, delivery) };
}

export function createOutbox(options: OutboxOptions): Outbox {
  const { store } = options;
  /** Unsettled rows as they are known here. */
  const known = new Map<string, OutboxRow>();
  /** The revisions of settled rows that are still in the store, oldest first. */
  const settled = new Map<string, number>();
  let readTo = 0;
  let isListing = false;

  function list(): void {
    if (isListing) return;
    isListing = true;
    queueMicrotask(() => {
      isListing = false;
      options.listed([...known.values()].map(({ record }) => record));
    });
  }

  /** Takes in a row as it is in the store; one that is older than what is known says nothing. */
  function take(row: OutboxRow): void {
    const { key, rev } = row;
    const before = known.get(key);
    if ((before?.rev ?? settled.get(key) ?? -1) >= rev) return;
    settled.delete(key);
    if (isSettled(row)) {
      settled.set(key, rev);
      known.delete(key);
      if (!before) return; // nobody here waits for it, and its record comes as all others do
    } else {
      if (before?.turn !== row.turn) known.delete(key); // it moves to the end
      known.set(key, row);
    }
    list();
    options.changed(row, before);
  }

  function forget(row: OutboxRow): void {
    known.delete(row.key);
    list();
    options.lost(row);
  }

  /** Removes settled rows that hardly any tab can still be waiting for. */
  function prune(tables: Tables<OutboxRow>): void {
    if (settled.size < OUTBOX_SETTLED_MAX * 2) return;
    for (const key of [...settled.keys()].slice(0, OUTBOX_SETTLED_MAX)) {
      tables.remove(key);
      settled.delete(key);
    }
    tables.meta.pruned = tables.meta.rev;
  }

  return {
    async add(record) {
      const key = rowKey(record);
      const row = await store.run(async (tables) => {
        const there = await tables.row(key);
        const state = there && stateOf(there);
        // on its way already: one attempt at a time
        if (there && (state === 'queued' || state === 'sending')) return there;
        tables.meta.turn += 1;
        const { attempt = 0, anchor } = there ?? {};
        const isDoubtful = state === 'sent' || there?.isDoubtful === true;
        return tables.put({ key, turn: tables.meta.turn, record, attempt, isDoubtful, anchor });
      });
      take(row);
      return row;
    },
    async step(key, step) {
      const row = await store.run(async (tables) => {
        const there = await tables.row(key);
        const next = there && step(there, tables.meta);
        if (!next) return there;
        const put = tables.put(next);
        if (isSettled(put)) prune(tables);
        return put;
      });
      if (row) take(row);
      return row;
    },
    row: (key) => known.get(key),
    rows: () => known.values(),
    async readOn() {
      const read = await store.run(async ({ meta, changedAfter }) => {
        const isBehind = readTo < meta.pruned;
        const rows = await changedAfter(isBehind ? 0 : readTo);
        return { rows, isBehind, rev: meta.rev, leader: meta.leader, term: meta.term };
      });
      readTo = Math.max(readTo, read.rev);
      for (const row of read.rows.sort((a, b) => a.turn - b.turn)) take(row);
      if (read.isBehind) {
        const keys = new Set(read.rows.map(({ key }) => key));
        for (const row of known.values())
          if (row.rev <= read.rev && !keys.has(row.key)) forget(row);
      }
      return read;
    },
    async wipe() {
      const unsettled = [...known.values()];
      await store.run((tables) => {
        tables.wipe();
        tables.meta.rev += 1;
        tables.meta.pruned = tables.meta.rev;
      });
      for (const row of unsettled) forget(row);
      return unsettled.map(({ record }) => record);
    },
  };
}
