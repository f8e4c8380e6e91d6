/** A user's own way through the log: each entry once, in order, without gaps. */
import { reasonOf } from '../../errors.js';
import { LOG_BATCH } from '../../limits.js';
import type { ConversationId } from '../../messages/identity.js';
import type { TransportRecord } from '../../messages/record.js';
import type { TransportEvents } from '../transport.js';
import { isMeantFor, seenBy, toChange, toReceipt, toRecord } from './as-seen.js';
import type { Hub, HubListener, TypingWord } from './hub.js';
import type { LogEntry, LogPlace } from './log.js';

export interface Reader {
  readonly listener: HubListener;
  /** Goes on from the user's place; a user who has none begins at the log's end. */
  start(): Promise<void>;
  stop(): void;
}

export function createReader(
  hub: Hub,
  user: string,
  events: TransportEvents,
  place: { get(): LogPlace | undefined; set(place: LogPlace): void },
): Reader {
  let isReading = false;
  let rang = false;
  let isOver = false;
  const isStopped = () => isOver;

  async function readAll(): Promise<void> {
    do {
      rang = false;
      const from = place.get();
      if (!from) return;
      const read = await hub.withLog((log) => log.readOn(from, LOG_BATCH));
      tell(read.entries);
      if (isStopped()) return; // what was not told is told by the next reader
      place.set(read.place);
      if (read.entries.length === LOG_BATCH) rang = true;
    } while (rang);
  }

  async function read(): Promise<void> {
    try {
      await readAll();
    } catch (error) {
      events.problem({ code: 'storage-unavailable', data: { reason: reasonOf(error) } });
    } finally {
      isReading = false; // at once after the last look, so that no ring falls in between
    }
  }

  function ring(): void {
    rang = true;
    if (isReading) return;
    isReading = true;
    void read();
  }

  /** Tells of entries in their order, messages that follow each other at once. */
  function tell(entries: readonly LogEntry[]): void {
    let records: TransportRecord[] = [];
    for (const [index, entry] of entries.entries()) {
      if (isStopped()) return; // by who hears, even in between
      const conversation = seenBy(user, entry);
      if (conversation && isMeantFor(user, entry)) {
        if (entry.kind === 'message') records.push(toRecord(entry, conversation));
        else tellChange(entry, conversation);
      }
      if (entries[index + 1]?.kind === 'message') continue;
      if (records.length > 0) events.records(records);
      records = [];
      if (!isStopped()) place.set({ logId: entry.logId, seq: entry.seq });
    }
  }

  function tellChange(entry: LogEntry, conversation: ConversationId): void {
    const change = toChange(entry, conversation);
    const receipt = toReceipt(entry, conversation);
    if (change) events.change(change);
    if (receipt) events.signal(receipt);
  }

  function typing(word: TypingWord): void {
    const conversation = seenBy(user, word);
    if (!conversation || word.by === user) return;
    const { by: userId, messageType } = word;
    events.signal({
      kind: 'typing',
      conversation,
      userId,
      messageType,
      timestamp: Date.now(),
    });
  }

  return {
    listener: { ring, typing, problem: events.problem },
    stop() {
      isOver = true;
    },
    async start(): Promise<void> {
      if (place.get()) {
        ring();
        return;
      }
      const { logId, seq } = await hub.withLog((log) => log.end());
      if (!isOver) place.set({ logId, seq });
    },
  };
}
