/**
 * What is kept for one user, and shared by all tabs of that user: one database, or memory that the
 * chats of the page share where there is no storage or it stops working. What is asked for in one
 * task goes into one transaction, so that a message and the draft that it was go together. Tabs
 * ring each other after each change; a ring carries nothing.
 */
import { createChannel, hasPage, type Channel, type Listener } from './channel.js';
import { createDatabase, isStorageFailure, resultOf, storageProblem } from './database.js';
import {
  memoryTables,
  MIGRATIONS,
  newMeta,
  storedTables,
  STORES,
  type Memory,
  type StoredMeta,
  type StoredRow,
  type Tables,
} from './user-tables.js';

/** Done again where the storage failed: so it does nothing but read and write. */
export type StoreWork<Row extends StoredRow, Result> = (
  tables: Tables<Row>,
) => Result | Promise<Result>;

export interface UserStore<Row extends StoredRow> extends Omit<Channel, 'ring'> {
  /** @returns what the work gave, once it is committed */
  run<Result>(work: StoreWork<Row, Result>): Promise<Result>;
  close(): void;
}

export interface UserStoreOptions<Row extends StoredRow> extends Listener {
  /** Of the database, and of what the tabs talk over. */
  readonly name: string;
  /** All that is known of the rows, for when the storage has to be given up. */
  known(): Iterable<Row>;
}

interface Waiting<Row extends StoredRow> {
  readonly work: StoreWork<Row, unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** A memory, whoever listens to its changes, and the last thing that is being done in it. */
interface Shared extends Memory {
  readonly listeners: Set<Listener>;
  last: Promise<unknown>;
}

/** Numbers larger than all that were given out, whatever those were; and nobody knows who has just sent. */
function outnumber(meta: StoredMeta): void {
  meta.rev = meta.turn = meta.term = Math.max(meta.turn, Date.now());
  meta.hasStarted = true;
}

const memories = new Map<string, Shared>();

function memoryOf(name: string): Shared {
  const memory = memories.get(name) ?? {
    meta: newMeta(),
    rows: new Map(),
    drafts: new Map(),
    listeners: new Set(),
    last: Promise.resolve(),
  };
  memories.set(name, memory);
  return memory;
}

export function createUserStore<Row extends StoredRow>(
  options: UserStoreOptions<Row>,
): UserStore<Row> {
  const { name } = options;
  const database = createDatabase(name, MIGRATIONS);
  const channel = createChannel(name, options);
  let memory: Shared | undefined;
  let hasWorked = false;
  let isClosed = false;
  let batch: Waiting<Row>[] = [];

  function join(): Shared {
    memory = memoryOf(name);
    memory.listeners.add(options);
    return memory;
  }

  /** Also tells those who share the memory of this page. */
  function tell(act: (listener: Listener) => void): void {
    for (const listener of memory?.listeners ?? []) {
      if (listener !== options)
        queueMicrotask(() => {
          act(listener);
        });
    }
  }

  /** Goes on in memory with what is known; what was written down stays where it is. */
  function giveUp(error: unknown): Shared {
    if (memory) return memory; // another transaction has found out before
    options.report(storageProblem(error));
    database.close();
    const taken = join();
    const { meta, rows } = taken;
    for (const row of options.known()) if (!rows.has(row.key)) rows.set(row.key, row);
    outnumber(meta);
    return taken;
  }

  async function inDatabase<Result>(work: StoreWork<Row, Result>): Promise<Result> {
    return database.run(STORES, 'readwrite', async (transaction) => {
      const store = transaction.objectStore('meta');
      const read = (await resultOf(store.get('meta'))) as StoredMeta | undefined;
      const meta = { ...newMeta(), ...read };
      const tables = storedTables<Row>(transaction, meta);
      if (!read && hasWorked) beginAgain(tables);
      const result = await work(tables);
      store.put(meta, 'meta');
      return result;
    });
  }

  /** Somebody has deleted the storage underneath: what is known is written down anew. */
  function beginAgain({ meta, put }: Tables<Row>): void {
    outnumber(meta);
    for (const row of options.known()) put(row);
  }

  /** One after the other, as transactions are. */
  function inMemory<Result>(where: Shared, work: StoreWork<Row, Result>): Promise<Result> {
    const done = where.last.then(() => work(memoryTables<Row>(where)));
    where.last = done.catch(() => undefined); // whoever asked for it hears of it
    return done;
  }

  async function commit<Result>(work: StoreWork<Row, Result>): Promise<Result> {
    if (memory) return inMemory(memory, work);
    try {
      const result = await inDatabase(work);
      hasWorked = true;
      return result;
    } catch (error) {
      // where there is no storage at all, it says so in whatever way
      if (hasWorked && !isStorageFailure(error)) throw error;
      return inMemory(giveUp(error), work);
    }
  }

  async function flush(): Promise<void> {
    const works = batch;
    batch = [];
    try {
      const { results, isNews } = await commit(async (tables) => {
        const { rev, term } = tables.meta;
        const given: unknown[] = [];
        for (const { work } of works) given.push(await work(tables));
        const changed = tables.meta.rev !== rev || tables.meta.term !== term;
        return { results: given, isNews: changed };
      });
      works.forEach(({ resolve }, index) => {
        resolve(results[index]);
      });
      if (!isNews) return;
      channel.ring();
      tell((listener) => {
        listener.rang();
      });
    } catch (error) {
      for (const { reject } of works) reject(error);
    } finally {
      if (isClosed) database.close(); // what came late is written down, and nobody comes again
    }
  }

  function letGo(): void {
    channel.letGo();
    database.close();
  }

  if (!hasPage) join(); // nobody is told so
  channel.wake();

  return {
    run: <Result>(work: StoreWork<Row, Result>) =>
      new Promise<Result>((resolve, reject) => {
        if (batch.length === 0) queueMicrotask(() => void flush());
        batch.push({ work, resolve: resolve as (result: unknown) => void, reject });
      }),
    say(word) {
      channel.say(word);
      tell((listener) => {
        listener.heard(word as Record<string, unknown>);
      });
    },
    letGo,
    wake: channel.wake,
    close() {
      isClosed = true;
      letGo();
      memory?.listeners.delete(options);
      // what is not settled is kept for whoever comes next, as storage would
      const isDone =
        memory?.listeners.size === 0 &&
        memory.drafts.size === 0 &&
        [...options.known()].length === 0;
      if (isDone) memories.delete(name);
    },
  };
}
