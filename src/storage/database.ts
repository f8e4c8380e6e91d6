/**
 * Who opens IndexedDB. A database here is a name and its numbered migrations; it opens at its first
 * use, lets a newer version of the page upgrade it, and opens again where the browser or another
 * page closed it underneath. What to do without one is for the caller: `run` rejects.
 */
import { reasonOf, type Problem } from '../errors.js';
import { STORAGE_OPEN_MS } from '../limits.js';

/** One step of the schema; its place in the list is the version that it leads to. */
export type Migration = (database: IDBDatabase) => void;

/** What happens in one transaction; it may await requests of that transaction, and nothing else. */
export type Work<Result> = (transaction: IDBTransaction) => Promise<Result>;

export interface Database {
  /**
   * Runs one transaction, and once more where the connection turned out to be closed.
   * @returns what the work gave, once it is committed
   */
  run<Result>(
    stores: readonly string[],
    mode: 'readonly' | 'readwrite',
    work: Work<Result>,
  ): Promise<Result>;
  /** Lets go of the connection; the next `run` opens a new one. */
  close(): void;
}

/** Whether an error says that storage does not work, and not that what was asked of it is wrong. */
export function isStorageFailure(error: unknown): boolean {
  return error instanceof DOMException && !/^Data(Clone)?Error$/.test(error.name);
}

/** What is to be said of a storage that failed. */
export function storageProblem(error: unknown): Problem {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return {
    code: isFull ? 'storage-full' : 'storage-unavailable',
    data: { reason: reasonOf(error) },
  };
}

/** The result of a request of a running transaction. */
export function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(errorOf(request));
    };
  });
}

export function createDatabase(name: string, migrations: readonly Migration[]): Database {
  let opening: Promise<IDBDatabase> | undefined;

  function open(): Promise<IDBDatabase> {
    opening ??= openDatabase(name, migrations, close).catch((error: unknown) => {
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

  return {
    async run(stores, mode, work) {
      try {
        return await commit(await open(), stores, mode, work);
      } catch (error) {
        if (!isClosedConnection(error)) throw error;
        close();
        return commit(await open(), stores, mode, work);
      }
    },
    close,
  };
}

async function openDatabase(
  name: string,
  migrations: readonly Migration[],
  onClose: () => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, migrations.length);
  request.onupgradeneeded = ({ oldVersion }) => {
    for (const migrate of migrations.slice(oldVersion)) migrate(request.result);
  };
  const database = await inTime(resultOf(request));
  database.onversionchange = onClose;
  database.onclose = onClose;
  return database;
}

async function commit<Result>(
  database: IDBDatabase,
  stores: readonly string[],
  mode: 'readonly' | 'readwrite',
  work: Work<Result>,
): Promise<Result> {
  const transaction = database.transaction(stores, mode);
  const committed = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(errorOf(transaction));
    };
  });
  const [result] = await Promise.all([allOrNothing(transaction, work), committed]);
  return result;
}

/** Work that fails halfway leaves nothing of what it wrote. */
async function allOrNothing<Result>(
  transaction: IDBTransaction,
  work: Work<Result>,
): Promise<Result> {
  try {
    return await work(transaction);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // it is over already, which is as good
    }
    throw error;
  }
}

function errorOf({ error }: { readonly error: DOMException | null }): DOMException {
  return error ?? new DOMException('The transaction was cut short.', 'AbortError');
}

/**
 * A transaction on a closed connection throws InvalidStateError; one cut short by closing aborts;
 * WebKit, where its storage process is gone, answers UnknownError until the database is opened anew.
 */
function isClosedConnection(error: unknown): boolean {
  return error instanceof DOMException && /^(InvalidState|Abort|Unknown)Error$/.test(error.name);
}

async function inTime(opening: Promise<IDBDatabase>): Promise<IDBDatabase> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const reason = `IndexedDB did not open within ${String(STORAGE_OPEN_MS)} ms`;
      reject(new DOMException(reason, 'TimeoutError'));
      // one that opens later is nobody's, and would keep others from upgrading it
      opening.then(
        (database) => {
          database.close();
        },
        () => undefined,
      );
    }, STORAGE_OPEN_MS);
  });
  return Promise.race([opening, tooLate]).finally(() => {
    clearTimeout(timer);
  });
}
