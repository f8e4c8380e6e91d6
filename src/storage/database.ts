/**
 * Who opens IndexedDB. A database here is a name and its numbered migrations; it opens at its first
 * use, lets a newer version of the page upgrade it, and opens again where the browser or another
 * page closed it underneath. What to do without one is for the caller: `use` rejects.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { STORAGE_OPEN_MS } from '../limits.js';

/** One step of the schema; its place in the list is the version that it leads to. */
export type Migration<Schema extends DBSchema> = (database: IDBPDatabase<Schema>) => void;

export interface Database<Schema extends DBSchema> {
  /** Runs one piece of work; once more where the connection turned out to be closed. */
  use<Result>(work: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result>;
  /** Lets go of the connection; the next `use` opens a new one. */
  close(): void;
}

export function createDatabase<Schema extends DBSchema>(
  name: string,
  migrations: readonly Migration<Schema>[],
): Database<Schema> {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;

  function open(): Promise<IDBPDatabase<Schema>> {
    opening ??= inTime(
      openDB<Schema>(name, migrations.length, {
        upgrade(database, oldVersion) {
          for (const migrate of migrations.slice(oldVersion)) migrate(database);
        },
        blocking: close,
        terminated: close,
      }),
    ).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  function close(): void {
    void opening?.then(
      (database) => {
        database.close();
      },
      () => undefined, // it never opened: nothing to close
    );
    opening = undefined;
  }

  async function use<Result>(
    work: (database: IDBPDatabase<Schema>) => Promise<Result>,
  ): Promise<Result> {
    try {
      return await work(await open());
    } catch (error) {
      if (!isClosedConnection(error)) throw error;
      close();
      return work(await open());
    }
  }

  return { use, close };
}

/** A transaction on a closed connection throws InvalidStateError; one cut short by closing aborts. */
function isClosedConnection(error: unknown): boolean {
  return error instanceof DOMException && /^(InvalidState|Abort)Error$/.test(error.name);
}

async function inTime<Result>(opening: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`IndexedDB did not open within ${String(STORAGE_OPEN_MS)} ms`));
    }, STORAGE_OPEN_MS);
  });
  return Promise.race([opening, tooLate]).finally(() => {
    clearTimeout(timer);
  });
}
