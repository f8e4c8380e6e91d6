/**
 * The transport that needs no server: the tabs of one browser, or the chats of one page, talk over
 * a log of changes. The token is the user's id. A space has no list of members: everybody in it is
 * in each of its groups.
 */
import { ErrorCode, nameOf, reasonOf, RimError } from '../../errors.js';
import { CONTENT_MAX_BYTES, LOG_BATCH, PAGE_MAX, TARGET_ID_MAX_UNITS } from '../../limits.js';
import type { ConversationId } from '../../messages/identity.js';
import { isObject, type MessageRecord, type TransportRecord } from '../../messages/record.js';
import { ConversationType } from '../../messages/types.js';
import {
  TransportError,
  type Change,
  type HistoryPage,
  type HistoryQuery,
  type OutgoingChange,
  type ReceiptSignal,
  type Transport,
  type TransportCapabilities,
  type TransportEvents,
} from '../transport.js';
import { hubOf, type Hub, type TypingWord } from './hub.js';
import { seqOf, type LogEntry, type LoggedMessage, type LogPlace, type NewEntry } from './log.js';

export interface LocalTransportOptions {
  /** Who is in the same space, in this browser and on this site, can talk; 1 to 64 units. */
  readonly space?: string;
}

const CAPABILITIES: TransportCapabilities = {
  ordered: true,
  maxContentBytes: CONTENT_MAX_BYTES,
  typing: true,
  receipts: true,
  recall: true,
  expansion: true,
  history: true,
  around: true,
};

/** Talks that all members see under the same target; in the others two people see each other. */
const SHARED: ReadonlySet<ConversationType> = new Set([
  ConversationType.DISCUSSION,
  ConversationType.GROUP,
  ConversationType.CHATROOM,
  ConversationType.ULTRA_GROUP,
  ConversationType.RTC_ROOM,
]);

/** @throws RimError `option-invalid` where the space is no string of 1 to 64 units */
export function localTransport(options: LocalTransportOptions = {}): Transport {
  const space = checkedSpace(options);
  let user = '';
  let hub: Hub | undefined;
  let leave: (() => void) | undefined;
  let place: LogPlace | undefined;

  function connected(): Hub {
    if (!leave || !hub) throw new TransportError(ErrorCode.RC_NET_UNAVAILABLE, 'not connected');
    return hub;
  }

  return {
    name: 'local',
    scope: space,

    async connect(token, events) {
      leave?.();
      leave = undefined;
      if (!isName(token)) {
        const reason = `${nameOf(token)} is no user id`;
        throw new TransportError(ErrorCode.RC_CONN_TOKEN_INCORRECT, reason);
      }
      if (token !== user) place = undefined;
      user = token;
      hub = hubOf(space);
      const reader = createReader(hub, token, events, {
        get: () => place,
        set: (read) => (place = read),
      });
      const unjoin = hub.join(reader.listener);
      leave = () => {
        reader.stop();
        unjoin();
      };
      await reader.start();
      return { userId: token, capabilities: CAPABILITIES };
    },

    disconnect() {
      leave?.();
      leave = undefined;
      return Promise.resolve();
    },

    async send(record) {
      const { uid, at } = await connected().append({
        kind: 'message',
        message: loggedMessage(record),
        ...maker(record, user),
      });
      return { messageUId: uid, sentTime: at };
    },

    signal(signal) {
      if (!leave || !hub) return; // nobody waits for it
      const from = hub;
      const { conversation } = signal;
      if (signal.kind === 'typing') {
        from.tellTyping({
          by: user,
          conversation,
          messageType: signal.messageType,
        });
      } else {
        const { readTime } = signal;
        // a receipt that storage does not take is a tick that stays grey, and nothing else
        from
          .append({ kind: 'receipt', readTime, ...maker(conversation, user) })
          .catch(() => undefined);
      }
    },

    async change(change) {
      const into = connected();
      await mustBeAuthor(into, change, user);
      const { kind, messageUId: about } = change;
      const made = maker(change.conversation, user);
      await into.append(
        kind === 'recall'
          ? { kind, about, ...made }
          : { kind, about, set: change.set, remove: change.remove, ...made },
      );
    },

    history: async (query) => readHistory(connected(), query, user),
  };
}

function checkedSpace(options: unknown): string {
  const wrong = (option: string, value: unknown, expected: string) =>
    new RimError('option-invalid', { option, value: nameOf(value), expected });
  if (!isObject(options)) throw wrong('options', options, 'an object such as {space: "team"}');
  const { space = 'default' } = options;
  if (isName(space)) return space;
  throw wrong('space', space, `a string of 1 to ${String(TARGET_ID_MAX_UNITS)} characters`);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length >= 1 && value.length <= TARGET_ID_MAX_UNITS;
}

/** The part of an entry that says where and by whom. */
function maker({ conversationType, targetId, channelId }: ConversationId, user: string) {
  const conversation = { conversationType, targetId, channelId };
  return { room: roomOf(conversation, user), by: user, conversation };
}

function roomOf({ conversationType, targetId, channelId }: ConversationId, user: string): string {
  const who = SHARED.has(conversationType) ? [targetId] : [user, targetId].sort();
  return JSON.stringify([conversationType, channelId, ...who]);
}

/** The conversation of an entry or a typing word, as `user` sees it; undefined where it is none of theirs. */
function seenBy(
  user: string,
  { by, conversation }: Pick<NewEntry, 'by' | 'conversation'>,
): ConversationId | undefined {
  if (by === user || SHARED.has(conversation.conversationType)) return conversation;
  return conversation.targetId === user ? { ...conversation, targetId: by } : undefined;
}

function isMeantFor(user: string, entry: LogEntry): boolean {
  if (entry.kind !== 'message' || entry.by === user) return true;
  const { directedUserIds } = entry.message;
  return directedUserIds.length === 0 || directedUserIds.includes(user);
}

function loggedMessage(record: MessageRecord): LoggedMessage {
  return {
    messageId: record.messageId,
    messageType: record.messageType,
    content: record.content,
    isCounted: record.isCounted,
    isPersited: record.isPersited,
    isMentioned: record.isMentioned,
    isStatusMessage: record.isStatusMessage,
    disableNotification: record.disableNotification,
    canIncludeExpansion: record.canIncludeExpansion,
    expansion: record.expansion,
    pushConfig: record.pushConfig,
    directedUserIds: record.directedUserIds,
    disableUpdateLastMessage: record.disableUpdateLastMessage,
    needReceipt: record.needReceipt,
  };
}

type MessageEntry = Extract<LogEntry, { kind: 'message' }>;

function toRecord(
  { by, uid, at, message }: MessageEntry,
  conversation: ConversationId,
): TransportRecord {
  return {
    ...conversation,
    senderUserId: by,
    messageUId: uid,
    sentTime: at,
    ...message,
  };
}

function toChange(entry: LogEntry, conversation: ConversationId): Change | undefined {
  const { by: userId, at: time } = entry;
  if (entry.kind === 'recall') {
    return {
      kind: 'recall',
      conversation,
      messageUId: entry.about,
      userId,
      time,
    };
  }
  if (entry.kind === 'expansion') {
    const { about: messageUId, set, remove } = entry;
    return {
      kind: 'expansion',
      conversation,
      messageUId,
      userId,
      time,
      set,
      remove,
    };
  }
  return undefined;
}

function toReceipt(entry: LogEntry, conversation: ConversationId): ReceiptSignal | undefined {
  if (entry.kind !== 'receipt') return undefined;
  return {
    kind: 'receipt',
    conversation,
    userId: entry.by,
    readTime: entry.readTime,
  };
}

/** A user's own way through the log: each entry once, in order, without gaps. */
function createReader(
  hub: Hub,
  user: string,
  events: TransportEvents,
  place: { get(): LogPlace | undefined; set(place: LogPlace): void },
) {
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

async function mustBeAuthor(hub: Hub, change: OutgoingChange, user: string): Promise<void> {
  const [entry] = await messageAt(hub, change.conversation, change.messageUId, user);
  if (entry?.by === user) return;
  const reason = `${change.messageUId} is no message of ${user} in this conversation`;
  throw new TransportError(ErrorCode.INVALID_PARAMETER_MESSAGE, reason);
}

async function messageAt(hub: Hub, conversation: ConversationId, uid: string, user: string) {
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

function readHistory(hub: Hub, query: HistoryQuery, user: string): Promise<HistoryPage> {
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
