/**
 * The log where there is no storage: lasts as long as the page (or the Node process) and is shared
 * by the chats in it. It goes on where a log in storage had to be given up, and what is older is
 * still read from there, for as long as it can be.
 */
import {
  entryAfter,
  newLogEnd,
  type ChangeLog,
  type LogEnd,
  type LogEntry,
  type LogRange,
} from './log.js';

/** What is read of the log that was given up: nothing, where it fails. */
interface Past {
  readOn(seq: number, limit: number): Promise<readonly LogEntry[]>;
  messages(range: LogRange): Promise<readonly LogEntry[]>;
  changes(room: string, from: number): Promise<readonly LogEntry[]>;
  rooms(): Promise<readonly string[]>;
}

/** @param givenUp a log that takes no more, and where it ended */
export function createMemoryLog(givenUp?: { log: ChangeLog; end: LogEnd }): ChangeLog {
  const entries: LogEntry[] = [];
  const past = givenUp && readPast(givenUp.log, givenUp.end);
  let end = givenUp?.end ?? newLogEnd();

  return {
    append(entry) {
      const added = entryAfter(end, entry);
      entries.push(added);
      end = added;
      return Promise.resolve(added);
    },
    end: () => Promise.resolve(end),
    async readOn(place, limit) {
      const seq = place.logId === end.logId ? place.seq : 0;
      const older = (await past?.readOn(seq, limit)) ?? [];
      const first = entries[0]?.seq ?? 0;
      const newer = entries.slice(Math.max(0, seq + 1 - first));
      const read = [...older, ...newer].slice(0, limit);
      return { entries: read, place: { logId: end.logId, seq: read.at(-1)?.seq ?? end.seq } };
    },
    async messages(range) {
      const { room, before = Infinity, after, limit, matches } = range;
      const older = (await past?.messages(range)) ?? [];
      const newer = entries.filter(
        (entry) =>
          entry.kind === 'message' &&
          entry.room === room &&
          entry.seq > (after ?? 0) &&
          entry.seq < before &&
          matches(entry),
      );
      const found = [...older, ...newer];
      return after === undefined ? found.slice(-limit) : found.slice(0, limit);
    },
    async rooms() {
      const older = (await past?.rooms()) ?? [];
      return [...new Set([...older, ...entries.map(({ room }) => room)])];
    },
    async changes(room, from) {
      const older = (await past?.changes(room, from)) ?? [];
      const isChange = (entry: LogEntry) =>
        entry.kind !== 'message' && entry.room === room && entry.seq >= from;
      return [...older, ...entries.filter(isChange)];
    },
    release() {
      givenUp?.log.release();
    },
  };
}

function readPast(log: ChangeLog, end: LogEnd): Past {
  let isReadable = true;

  /** What another tab adds to it from now on has the same numbers as what is added here. */
  async function upToEnd(read: Promise<readonly LogEntry[]>): Promise<readonly LogEntry[]> {
    try {
      return (await read).filter(({ logId, seq }) => logId === end.logId && seq <= end.seq);
    } catch {
      isReadable = false; // it was given up: asking again would only take longer each time
      return [];
    }
  }

  const ifReadable = (read: () => Promise<readonly LogEntry[]>) =>
    isReadable ? upToEnd(read()) : Promise.resolve([]);

  return {
    readOn: (seq, limit) =>
      seq < end.seq
        ? ifReadable(async () => (await log.readOn({ logId: end.logId, seq }, limit)).entries)
        : Promise.resolve([]),
    messages: ({ before = Infinity, ...range }) =>
      ifReadable(() => log.messages({ ...range, before: Math.min(before, end.seq + 1) })),
    changes: (room, from) => ifReadable(() => log.changes(room, from)),
    rooms: () => (isReadable ? log.rooms().catch(() => []) : Promise.resolve([])),
  };
}
