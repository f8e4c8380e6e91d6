/**
 * What an entry of the log is for one user: in which conversation it stands, whether it is meant
 * for them, and the record, change or receipt that it becomes. And the way back: what of a user's
 * record goes into the log.
 */
import type { ConversationId } from '../../messages/identity.js';
import type { MessageRecord, TransportRecord } from '../../messages/record.js';
import { ConversationType } from '../../messages/types.js';
import type { Change, ReceiptSignal } from '../transport.js';
import type { LogEntry, LoggedMessage, NewEntry } from './log.js';

/** Talks that all members see under the same target; in the others two people see each other. */
const SHARED: ReadonlySet<ConversationType> = new Set([
  ConversationType.DISCUSSION,
  ConversationType.GROUP,
  ConversationType.CHATROOM,
  ConversationType.ULTRA_GROUP,
  ConversationType.RTC_ROOM,
]);

/** Whether all members see a talk under the same target. */
export const isShared = ({ conversationType }: ConversationId): boolean =>
  SHARED.has(conversationType);

/** The part of an entry that says where and by whom. */
export function maker({ conversationType, targetId, channelId }: ConversationId, user: string) {
  const conversation = { conversationType, targetId, channelId };
  return { room: roomOf(conversation, user), by: user, conversation };
}

export function roomOf(
  { conversationType, targetId, channelId }: ConversationId,
  user: string,
): string {
  const who = SHARED.has(conversationType) ? [targetId] : [user, targetId].sort();
  return JSON.stringify([conversationType, channelId, ...who]);
}

/** The conversation of a room, as `user` sees it; undefined where it is none of theirs. */
export function conversationOfRoom(room: string, user: string): ConversationId | undefined {
  const [conversationType, channelId, ...who] = JSON.parse(room) as [
    ConversationType,
    string,
    ...string[],
  ];
  const [first = '', second = first] = who;
  if (SHARED.has(conversationType)) return { conversationType, channelId, targetId: first };
  if (!who.includes(user)) return undefined;
  return { conversationType, channelId, targetId: first === user ? second : first };
}

/** The conversation of an entry or a typing word, as `user` sees it; undefined where it is none of theirs. */
export function seenBy(
  user: string,
  { by, conversation }: Pick<NewEntry, 'by' | 'conversation'>,
): ConversationId | undefined {
  if (by === user || isShared(conversation)) return conversation;
  return conversation.targetId === user ? { ...conversation, targetId: by } : undefined;
}

export function isMeantFor(user: string, entry: LogEntry): boolean {
  if (entry.kind !== 'message' || entry.by === user) return true;
  const { directedUserIds } = entry.message;
  return directedUserIds.length === 0 || directedUserIds.includes(user);
}

export function loggedMessage(record: MessageRecord): LoggedMessage {
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

export function toRecord(
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

export function toChange(entry: LogEntry, conversation: ConversationId): Change | undefined {
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

export function toReceipt(
  entry: LogEntry,
  conversation: ConversationId,
): ReceiptSignal | undefined {
  if (entry.kind !== 'receipt') return undefined;
  const { by: userId, readTime, messageUIds } = entry;
  return { kind: 'receipt', conversation, userId, readTime, ...(messageUIds && { messageUIds }) };
}
