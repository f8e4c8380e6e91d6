/**
 * Pages of history by time, as the original SDK asks for them: what a transport's page holds, each
 * record as this user sees it, with what became of it later.
 */
import type { ChatInside } from '../chat.js';
import { ErrorCode } from '../error-codes.js';
import { HISTORY_COUNT, HISTORY_COUNT_MAX, PAGE_MAX } from '../limits.js';
import {
  conversationKey,
  type ConversationId,
  type ConversationOption,
} from '../messages/identity.js';
import { changedBy } from '../messages/changed.js';
import {
  isObject,
  toReceivedMessage,
  withDelivery,
  type MessageRecord,
  type ReceivedMessage,
} from '../messages/record.js';
import { MessageDirection } from '../messages/types.js';
import type { Result } from '../send/send.js';
import type { HistoryPage, HistoryQuery } from '../transports/transport.js';
import {
  attempt,
  conversationOf,
  failed,
  invalid,
  isRefusal,
  refused,
  succeeded,
} from './results.js';

export interface HistoryOptions {
  /** Milliseconds since 1970; 0 for now. */
  readonly timestamp?: number;
  /** How many at the most: 1 to 100; 20. */
  readonly count?: number;
  /** 0: before the time; 1: after it. The page itself is oldest first in both cases. */
  readonly order?: 0 | 1;
}

export interface HistoryResult {
  list: ReceivedMessage[];
  /** Whether there are more in that direction. */
  hasMore: boolean;
}

export interface HistoryCalls {
  /** Reads a page of messages next to a time. */
  getHistoryMessages(
    conversation: ConversationOption,
    options?: HistoryOptions,
  ): Promise<Result<HistoryResult>>;
  /** The same: every history is the server's. */
  getRemoteHistoryMessages(
    conversation: ConversationOption,
    options?: HistoryOptions,
  ): Promise<Result<HistoryResult>>;
}

interface ReadPage {
  readonly records: readonly MessageRecord[];
  readonly older: string | undefined;
}

/** So many places of a history are remembered: people read on where they were. */
const CURSORS_MAX = 500;

export function createHistoryCalls(inside: ChatInside): HistoryCalls {
  /** Cursors by conversation, and by the time before which they stand. */
  const cursors = new Map<string, Map<number, string>>();

  async function readPage(query: HistoryQuery): Promise<ReadPage> {
    const page = await inside.transport.history(query);
    const records = readRecords(page, inside);
    if (records[0] && page.older !== undefined)
      remember(query.conversation, records[0].sentTime, page.older);
    return { records, older: page.older };
  }

  /** The page before a time, oldest first. */
  async function before(conversation: ConversationId, time: number, count: number) {
    const found: MessageRecord[] = [];
    let place = time > 0 ? nearest(conversation, time) : undefined;
    // where nobody stood before, the way leads there from the nearest place that is known
    const limit = time === 0 || place?.time === time ? count : PAGE_MAX;
    do {
      const page: ReadPage = await readPage({
        conversation,
        limit,
        ...(place && { before: place.cursor }),
      });
      found.unshift(...page.records.filter(({ sentTime }) => time === 0 || sentTime < time));
      place = page.older === undefined ? undefined : { time: 0, cursor: page.older };
    } while (place && found.length < count);
    return { list: found.slice(-count), hasMore: place !== undefined || found.length > count };
  }

  /** The page after a time, oldest first. */
  async function after(conversation: ConversationId, time: number, count: number) {
    const found: MessageRecord[] = [];
    let cursor: string | undefined;
    let isOver = false;
    while (!isOver) {
      const page: ReadPage = await readPage({
        conversation,
        limit: PAGE_MAX,
        ...(cursor && { before: cursor }),
      });
      found.unshift(...page.records.filter(({ sentTime }) => sentTime > time));
      cursor = page.older;
      isOver = cursor === undefined || page.records.some(({ sentTime }) => sentTime <= time);
    }
    return { list: found.slice(0, count), hasMore: found.length > count };
  }

  function remember(conversation: ConversationId, time: number, cursor: string): void {
    const key = conversationKey(conversation);
    const places = cursors.get(key) ?? new Map<number, string>();
    cursors.set(key, places);
    places.set(time, cursor);
    const [first] = places.keys();
    if (places.size > CURSORS_MAX && first !== undefined) places.delete(first);
  }

  /** The place at a time, or else the first one after it. */
  function nearest(conversation: ConversationId, time: number) {
    const places = [...(cursors.get(conversationKey(conversation)) ?? [])];
    const [found] = places.filter(([at]) => at >= time).sort(([a], [b]) => a - b);
    return found && { time: found[0], cursor: found[1] };
  }

  async function getHistoryMessages(
    conversation: ConversationOption,
    options?: HistoryOptions,
  ): Promise<Result<HistoryResult>> {
    const id = conversationOf(conversation);
    if (isRefusal(id)) return refused(id);
    const query = checkedQuery(options);
    if (isRefusal(query)) return refused(query);
    if (!inside.session()) return failed(ErrorCode.RC_NET_UNAVAILABLE);
    if (!inside.session()?.capabilities.history)
      return failed(ErrorCode.MSG_ROAMING_SERVICE_UNAVAILABLE);
    return attempt(async () => {
      const { timestamp, count, order } = query;
      const page = await (order === 0 ? before : after)(id, timestamp, count);
      return succeeded({ list: page.list.map(toReceivedMessage), hasMore: page.hasMore });
    });
  }

  return { getHistoryMessages, getRemoteHistoryMessages: getHistoryMessages };
}

/** A page's records with the changes and receipts that came later. */
function readRecords(page: HistoryPage, inside: ChatInside): MessageRecord[] {
  const { changes = [], receipts = [] } = page;
  const readTime = (userId: string) =>
    receipts.find((receipt) => receipt.userId === userId)?.readTime ?? -Infinity;
  return page.records.flatMap((raw) => {
    const record = inside.read(raw);
    if (!record) return [];
    const changed = changes
      .filter(({ messageUId }) => messageUId === record.messageUId)
      .reduce(changedBy, record);
    const isOwn = record.messageDirection === MessageDirection.SEND;
    const reader = isOwn ? record.targetId : inside.chat.getCurrentUserId();
    const isRead = record.sentTime <= readTime(reader);
    return isRead ? withDelivery(changed, { state: 'read' }) : changed;
  });
}

function checkedQuery(options: unknown) {
  const given = isObject(options) ? options : {};
  const { timestamp = 0, count = HISTORY_COUNT, order = 0 } = given;
  if (typeof timestamp !== 'number' || !(timestamp >= 0))
    return invalid(ErrorCode.INVALID_PARAMETER_TIMESTAMP, 'timestamp');
  if (
    !Number.isSafeInteger(count) ||
    (count as number) < 1 ||
    (count as number) > HISTORY_COUNT_MAX
  )
    return invalid(ErrorCode.INVALID_PARAMETER_COUNT, 'count');
  if (order !== 0 && order !== 1) return invalid(ErrorCode.INVALID_PARAMETER_ORDER, 'order');
  return { timestamp, count: count as number, order };
}
