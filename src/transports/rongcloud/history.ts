/**
 * Pages of history. The SDK reads from a time, before or behind it, and not more than 100 messages;
 * several messages may have the same time, so a page begins at the time where the one before ended,
 * and the cursor names those of that time that have been read.
 */
import { ErrorCode } from '../../errors.js';
import { isObject } from '../../messages/record.js';
import { ConversationType } from '../../messages/types.js';
import { TransportError, type HistoryPage, type HistoryQuery } from '../transport.js';
import { dataOf, type Sdk } from './sdk.js';
import { recordsOf, type Seen } from './seen.js';
import { recallOf, sdkConversation, type SdkMessage } from './translate.js';

/** The most that the SDK reads at once. */
const READ_MAX = 100;

const BEFORE = 0;
const AFTER = 1;

/** Where a page ends: a time, and what of that time it has. */
interface Edge {
  readonly time: number;
  readonly uids: readonly string[];
}

/** What was read, oldest first, and whether there is more in the direction of reading. */
interface Reading {
  readonly messages: readonly SdkMessage[];
  readonly hasMore: boolean;
  /** From where. */
  readonly edge: Edge | undefined;
}

/** What becomes a page. */
type Stretch = Omit<Reading, 'hasMore'> & {
  readonly hasOlder: boolean;
  readonly hasNewer: boolean;
};

export async function readHistory(sdk: Sdk, query: HistoryQuery, seen: Seen): Promise<HistoryPage> {
  const { before, after, around } = query;
  if (around !== undefined) return pageOf(await readAround(sdk, query, around), seen);
  if (after !== undefined) {
    const reading = await read(sdk, query, edgeOf(after), AFTER);
    return pageOf({ ...reading, hasOlder: true, hasNewer: reading.hasMore }, seen);
  }
  const edge = before === undefined ? undefined : edgeOf(before);
  const reading = await read(sdk, query, edge, BEFORE);
  return pageOf({ ...reading, hasOlder: reading.hasMore, hasNewer: edge !== undefined }, seen);
}

/** A message is asked for by name, and what stands on both sides of it by its time. */
async function readAround(sdk: Sdk, query: HistoryQuery, uid: string): Promise<Stretch> {
  const middle = await messageOf(sdk, query, uid);
  const edge = { time: middle.sentTime, uids: [uid] };
  const half = Math.max(1, Math.floor((query.limit - 1) / 2));
  const [older, newer] = await Promise.all([
    read(sdk, { ...query, limit: half }, edge, BEFORE),
    read(sdk, { ...query, limit: half }, edge, AFTER),
  ]);
  const isOlder = ({ messageUId }: SdkMessage) =>
    older.messages.some((one) => one.messageUId === messageUId);
  const behind = newer.messages.filter((message) => !isOlder(message));
  const messages = [...older.messages, middle, ...behind];
  return { messages, edge, hasOlder: older.hasMore, hasNewer: newer.hasMore };
}

async function messageOf(sdk: Sdk, query: HistoryQuery, uid: string): Promise<SdkMessage> {
  const conversationIdentifier = sdkConversation(query.conversation);
  const asked = sdk.getMessagesByUIds?.({ conversationIdentifier, messageUIds: [uid] });
  const [found] = (asked && (await dataOf(asked, 'a message'))) ?? [];
  if (found?.message) return found.message;
  throw new TransportError(found?.code ?? ErrorCode.METHOD_NOT_SUPPORT, `${uid} is not to be had`);
}

async function read(
  sdk: Sdk,
  { conversation, limit }: HistoryQuery,
  edge: Edge | undefined,
  order: typeof BEFORE | typeof AFTER,
): Promise<Reading> {
  const known = edge?.uids ?? [];
  // from within the edge's own millisecond, whether the server counts that in or out
  const timestamp = edge ? edge.time + (order === BEFORE ? 1 : -1) : 0;
  const count = Math.min(READ_MAX, limit + known.length);
  const target = sdkConversation(conversation);
  const isRoom = conversation.conversationType === ConversationType.CHATROOM;
  const asked =
    isRoom && sdk.getChatroomHistoryMessages
      ? sdk.getChatroomHistoryMessages(target.targetId, { timestamp, count, order })
      : sdk.getHistoryMessages(target, { timestamp, count, order });
  const data = await dataOf(asked, 'the history');
  const list: readonly SdkMessage[] = data?.list ?? [];
  const fresh = list.filter(({ messageUId }) => !known.includes(messageUId)).sort(byTime);
  const messages = order === BEFORE ? fresh.slice(-limit) : fresh.slice(0, limit);
  return { messages, hasMore: data?.hasMore === true || messages.length < fresh.length, edge };
}

const byTime = (one: SdkMessage, other: SdkMessage) => one.sentTime - other.sentTime;

function pageOf({ messages, edge, hasOlder, hasNewer }: Stretch, seen: Seen): HistoryPage {
  const cursor = ({ sentTime }: SdkMessage) => cursorOf(messages, sentTime, edge);
  const changes = messages.flatMap((message) => recallOf(message) ?? []);
  const oldest = messages[0];
  const newest = messages.at(-1);
  return {
    records: recordsOf(
      messages.filter((message) => !recallOf(message)),
      seen,
    ),
    ...(changes.length > 0 && { changes }),
    ...(hasOlder && oldest && { older: cursor(oldest) }),
    ...(hasNewer && newest && { newer: cursor(newest) }),
  };
}

/** A page may begin and end within one and the same millisecond. */
function cursorOf(messages: readonly SdkMessage[], time: number, edge: Edge | undefined): string {
  const ofThatTime = messages.filter(({ sentTime }) => sentTime === time);
  const before = edge?.time === time ? edge.uids : [];
  const uids = new Set([...before, ...ofThatTime.map(({ messageUId }) => messageUId)]);
  return JSON.stringify({ time, uids: [...uids] });
}

/** @throws TransportError for what is no cursor of ours */
function edgeOf(cursor: string): Edge {
  try {
    const edge: unknown = JSON.parse(cursor);
    if (isObject(edge) && Number.isFinite(edge.time) && Array.isArray(edge.uids))
      return edge as unknown as Edge;
  } catch {
    // told of below
  }
  throw new TransportError(ErrorCode.INVALID_PARAMETER_TIMESTAMP, `${cursor} is no cursor`);
}
