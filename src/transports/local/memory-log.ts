/**
 * The log where there is no storage: lasts as long as the page (or the Node process) and is shared
 * by the chats in it.
 */
import { entryAfter, newLogEnd, type ChangeLog, type LogEnd, type LogEntry } from './log.js';

/** @param kept what a log in storage held before it had to be given up, and its end */
export function createMemoryLog(
  kept: readonly LogEntry[] = [],
  keptEnd: LogEnd = newLogEnd(),
): ChangeLog {
  const entries: LogEntry[] = [...kept];
  let end = keptEnd;
  /** After a wipe elsewhere the seqs here may start above 1. */
  const firstAfter = (seq: number) => {
    const index = entries.findIndex((entry) => entry.seq > seq);
    return index < 0 ? entries.length : index;
  };

  return {
    append(entry) {
      const added = entryAfter(end, entry);
      entries.push(added);
      end = { ...end, seq: added.seq, at: added.at };
      return Promise.resolve(added);
    },
    end: () => Promise.resolve(end),
    readOn(place, limit) {
      const from = firstAfter(place.logId === end.logId ? place.seq : 0);
      const read = entries.slice(from, from + limit);
      return Promise.resolve({
        entries: read,
        place: { logId: end.logId, seq: read.at(-1)?.seq ?? end.seq },
      });
    },
    messages({ room, before = Infinity, after = 0, limit, matches }) {
      const found = entries.filter(
        (entry) =>
          entry.kind === 'message' &&
          entry.room === room &&
          entry.seq > after &&
          entry.seq < before &&
          matches(entry),
      );
      return Promise.resolve(after > 0 ? found.slice(0, limit) : found.slice(-limit));
    },
    changes: (room, from) =>
      Promise.resolve(
        entries.filter(
          (entry) => entry.kind !== 'message' && entry.room === room && entry.seq >= from,
        ),
      ),
    release: () => undefined,
  };
}
