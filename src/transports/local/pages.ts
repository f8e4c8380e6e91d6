/** Pages of a conversation's history, read from the log for one user. */
import { nameOf, RimError } from '../../errors.js';
import { PAGE_MAX } from '../../limits.js';
import type { ConversationId } from '../../messages/identity.js';
import type { TransportRecord } from '../../messages/record.js';
import type { Change, HistoryPage, HistoryQuery, ReceiptSignal } from '../transport.js';
import { isMeantFor, roomOf, seenBy, toChange, toReceipt, toRecord } from './as-seen.js';
import type { Hub } from './hub.js';
import { seqOf, type LogEntry } from './log.js';

/** The message that has a name, where it is one of a user's conversation. */
export async function messageAt(hub: Hub, conversation: ConversationId, uid: string, user: string) {
  return hub.withLog(async (log) => {
    const seq = seqOf(uid, (await log.end()).logId);
    if (seq === undefined) return [];
    const room = roomOf(conversation, user);
    return log.messages({
      room,
      after: seq - 1,
      before: seq + 1,
      limit: 1,
      matches: () => true,
    });
  });
}

/** Some messages next to a place, and whether there are more in that direction. */
interface Stretch {
  readonly entries: readonly LogEntry[];
  readonly hasMore: boolean;
}

const NOTHING: Stretch = { entries: [], hasMore: false };
const BEYOND: Stretch = { entries: [], hasMore: true };

export function readHistory(hub: Hub, query: HistoryQuery, user: string): Promise<HistoryPage> {
  const room = roomOf(query.conversation, user);
  const limit = Math.min(Math.max(1, query.limit), PAGE_MAX);
  const matches = (entry: LogEntry) =>
    entry.kind === 'message' && entry.message.isPersited && isMeantFor(user, entry);

  return hub.withLog(async (log) => {
    // one more than is wanted tells whether there are more
    async function older(before: number, count: number): Promise<Stretch> {
      const read = await log.messages({
        room,
        before,
        limit: count + 1,
        matches,
      });
      return { entries: read.slice(-count), hasMore: read.length > count };
    }
    async function newer(after: number, count: number): Promise<Stretch> {
      const read = await log.messages({
        room,
        after,
        limit: count + 1,
        matches,
      });
      return { entries: read.slice(0, count), hasMore: read.length > count };
    }
    async function stretches(): Promise<[older: Stretch, newer: Stretch]> {
      if (query.after !== undefined) return [BEYOND, await newer(fromCursor(query.after), limit)];
      if (query.before !== undefined) return [await older(fromCursor(query.before), limit), BEYOND];
      if (query.around === undefined) return [await older(Infinity, limit), NOTHING];
      const seq = seqOf(query.around, (await log.end()).logId) ?? Infinity;
      const half = Math.max(1, limit >> 1);
      return [await older(seq, half), await newer(seq - 1, Math.max(1, limit - half))];
    }
    const [before, after] = await stretches();
    const entries = [...before.entries, ...after.entries];
    const first = entries[0]?.seq ?? nextTo(query);
    const last = entries.at(-1)?.seq ?? first - 1;
    const later = entries.length > 0 ? await log.changes(room, first) : [];
    return {
      ...told(entries, later, user),
      ...(before.hasMore && { older: String(first) }),
      ...(after.hasMore && { newer: String(last) }),
    };
  });
}

/** Where a page stands in which there is nothing. */
function nextTo({ before, after }: HistoryQuery): number {
  return after === undefined ? fromCursor(before ?? '0') : fromCursor(after) + 1;
}

/** A page's records, what became of them later, and how far each has read. */
function told(
  entries: readonly LogEntry[],
  later: readonly LogEntry[],
  user: string,
): Pick<HistoryPage, 'records' | 'changes' | 'receipts'> {
  const records: TransportRecord[] = [];
  const changes: Change[] = [];
  const receipts = new Map<string, ReceiptSignal>();
  const uids = new Set<string>();
  for (const entry of [...entries, ...later]) {
    const conversation = seenBy(user, entry);
    if (!conversation) continue;
    if (entry.kind === 'message') {
      uids.add(entry.uid);
      records.push(toRecord(entry, conversation));
    } else {
      const change = toChange(entry, conversation);
      const receipt = toReceipt(entry, conversation);
      if (change && uids.has(change.messageUId)) changes.push(change);
      if (receipt) receipts.set(receipt.userId, receipt);
    }
  }
  return { records, changes, receipts: [...receipts.values()] };
}

/** @throws RimError `option-invalid` for a cursor that no page of ours carried */
function fromCursor(cursor: string): number {
  const seq = Number(cursor);
  if (cursor !== '' && Number.isSafeInteger(seq) && seq >= 0) return seq;
  const expected = 'a cursor of an earlier page';
  throw new RimError('option-invalid', {
    option: 'cursor',
    value: nameOf(cursor),
    expected,
  });
}
