/**
 * Who has read what: told to others, and asked for. A transport tells of reading by time or by
 * message; here both become "this user has read this message, then".
 */
import type { ChatInside } from '../chat.js';
import { ErrorCode } from '../error-codes.js';
import { RECEIPTS_MAX } from '../limits.js';
import {
  conversationKey,
  type ConversationId,
  type ConversationOption,
} from '../messages/identity.js';
import { mentionsUser } from '../messages/mentions.js';
import { isObject, type MessageRecord } from '../messages/record.js';
import { ConversationType, MessageDirection } from '../messages/types.js';
import type { Result } from '../send/send.js';
import type { ReceiptSignal } from '../transports/transport.js';
import type { Emitter } from './events.js';
import { Events } from './events.js';
import type { ReadReceiptInfo, ReadReceiptUser } from './shapes.js';
import { conversationOf, failed, invalid, isRefusal, refused, succeeded } from './results.js';

export interface ReadReceiptUsersOption {
  /** How many at the most: 1 to 100. */
  readonly pageCount: number;
  /** Of the page before. */
  readonly pageToken?: string;
  /** 1: those who have read; 0: those who have not. */
  readonly readStatus: 0 | 1;
  /** 0: the latest first; 1: the earliest first. */
  readonly order: 0 | 1;
}

export interface ReadReceiptUsersResult {
  /** For the next page; `''` where there is none. */
  pageToken: string;
  totalCount: number;
  users: ReadReceiptUser[];
}

export interface ReceiptCalls {
  /** Tells the other side of a private talk that everything up to a message was read. */
  sendReadReceiptMessage(
    targetId: string,
    messageUId: string,
    timestamp: number,
    channelId?: string,
  ): Promise<Result<undefined>>;
  /** Tells a conversation that messages which asked for it were read. */
  sendReadReceiptResponseV5(
    conversation: ConversationOption,
    messageUIds: readonly string[],
  ): Promise<Result<undefined>>;
  /** How many have read messages. */
  getMessageReadReceiptInfoV5(
    conversation: ConversationOption,
    messageUIds: readonly string[],
  ): Promise<Result<ReadReceiptInfo[]>>;
  /** Who has read a message, or has not. */
  getMessagesReadReceiptUsersByPageV5(
    conversation: ConversationOption,
    messageUId: string,
    option: ReadReceiptUsersOption,
  ): Promise<Result<ReadReceiptUsersResult>>;
  /** Who has read a message of a group. */
  getMessageReader(
    targetId: string,
    messageUId: string,
    channelId?: string,
  ): Promise<Result<{ totalMemberCount: number; list: { userId: string; readTime: number }[] }>>;
}

export interface Receipts extends ReceiptCalls {
  /** Somebody has read; said once or more. */
  heard(receipt: ReceiptSignal): void;
  /** Somebody has read, just now: whoever listens is told. */
  tell(receipt: ReceiptSignal, emitter: Emitter): void;
}

/** What one user has read of one conversation. */
interface Reading {
  upTo: number;
  /** When single messages were read that were named. */
  readonly named: Map<string, number>;
}

export function createReceipts(inside: ChatInside): Receipts {
  /** By conversation, then by user. */
  const readings = new Map<string, Map<string, Reading>>();

  function readingsOf(conversation: ConversationId): Map<string, Reading> {
    const key = conversationKey(conversation);
    let found = readings.get(key);
    if (!found) readings.set(key, (found = new Map<string, Reading>()));
    return found;
  }

  function heard({ conversation, userId, readTime, messageUIds }: ReceiptSignal): void {
    const users = readingsOf(conversation);
    const reading = users.get(userId) ?? { upTo: -Infinity, named: new Map<string, number>() };
    users.set(userId, reading);
    if (!messageUIds) reading.upTo = Math.max(reading.upTo, readTime);
    for (const uid of messageUIds ?? [])
      if (!reading.named.has(uid)) reading.named.set(uid, readTime);
  }

  /** Everybody but the sender who has read a message, the earliest first. */
  function readersOf(conversation: ConversationId, record: MessageRecord): ReadReceiptUser[] {
    const isMentioned = (userId: string) => mentionsUser(record, userId);
    return [...readingsOf(conversation)]
      .flatMap(([userId, { upTo, named }]) => {
        const at = named.get(record.messageUId) ?? (record.sentTime <= upTo ? upTo : undefined);
        if (userId === record.senderUserId || at === undefined) return [];
        return [{ userId, timestamp: at, isMentioned: isMentioned(userId) }];
      })
      .sort((a, b) => a.timestamp - b.timestamp);
  }

  /** Those who are known to be there: they wrote or read, or are the other side. */
  function membersOf(conversation: ConversationId): Set<string> {
    const records = inside.known(conversation)?.records() ?? [];
    const isPrivate = conversation.conversationType === ConversationType.PRIVATE;
    return new Set([
      inside.chat.getCurrentUserId(),
      ...(isPrivate ? [conversation.targetId] : []),
      ...records.map(({ senderUserId }) => senderUserId),
      ...readingsOf(conversation).keys(),
    ]);
  }

  function infoOf(conversation: ConversationId, record: MessageRecord): ReadReceiptInfo {
    const members = membersOf(conversation);
    members.delete(record.senderUserId);
    const readCount = readersOf(conversation, record).length;
    return {
      identifier: { ...conversation },
      messageUId: record.messageUId,
      readCount,
      unreadCount: members.size - readCount,
      totalCount: members.size,
    };
  }

  const recordOf = (conversation: ConversationId, messageUId: string) =>
    inside.known(conversation)?.copies(messageUId)?.record;

  function tellPrivate(receipt: ReceiptSignal, emitter: Emitter): void {
    const { conversation, userId, readTime } = receipt;
    const newest = inside
      .known(conversation)
      ?.records()
      .findLast(
        ({ messageDirection, messageUId, sentTime }) =>
          messageDirection === MessageDirection.SEND && messageUId !== '' && sentTime <= readTime,
      );
    emitter.emit(Events.READ_RECEIPT_RECEIVED, {
      conversation: { ...conversation },
      messageUId: newest?.messageUId ?? '',
      sentTime: newest?.sentTime ?? readTime,
      sendUserId: userId,
    });
  }

  function tellGroup(receipt: ReceiptSignal, emitter: Emitter): void {
    const { conversation, userId, readTime, messageUIds } = receipt;
    const isMeant = ({ messageUId, sentTime }: MessageRecord) =>
      messageUIds ? messageUIds.includes(messageUId) : sentTime <= readTime;
    const read = (inside.known(conversation)?.records() ?? [])
      .filter((record) => record.needReceipt && record.messageDirection === MessageDirection.SEND)
      .filter(isMeant);
    if (read.length === 0) return;
    emitter.emit(
      Events.MESSAGE_RECEIPT_RESPONSE_V5,
      read.map((record) => ({
        ...infoOf(conversation, record),
        users: [{ userId, timestamp: readTime, isMentioned: mentionsUser(record, userId) }],
      })),
    );
  }

  function send(
    conversation: ConversationId,
    readTime: number,
    more: { readonly newestUId?: string; readonly messageUIds?: readonly string[] },
  ): Result<undefined> {
    const session = inside.session();
    if (!session) return failed(ErrorCode.RC_NET_UNAVAILABLE);
    if (!session.capabilities.receipts) return failed(ErrorCode.METHOD_NOT_SUPPORT);
    inside.tell({ kind: 'receipt', conversation, readTime, ...more });
    return succeeded();
  }

  /** The records that are meant, or why they cannot be. */
  function named(conversation: unknown, messageUIds: unknown) {
    const id = conversationOf(conversation);
    if (isRefusal(id)) return id;
    const isList =
      Array.isArray(messageUIds) &&
      messageUIds.length >= 1 &&
      messageUIds.length <= RECEIPTS_MAX &&
      messageUIds.every((uid) => typeof uid === 'string' && uid !== '');
    if (!isList) return invalid(ErrorCode.INVALID_PARAMETER_MESSAGE_UID, 'messageUIds');
    const uids = messageUIds as readonly string[];
    const records = uids.flatMap((uid) => recordOf(id, uid) ?? []);
    return { id, uids, records };
  }

  return {
    heard,
    tell(receipt, emitter) {
      if (receipt.userId === inside.chat.getCurrentUserId()) return;
      const isPrivate = receipt.conversation.conversationType === ConversationType.PRIVATE;
      if (isPrivate) tellPrivate(receipt, emitter);
      else tellGroup(receipt, emitter);
    },
    sendReadReceiptMessage(targetId, messageUId, timestamp, channelId) {
      const conversationType = ConversationType.PRIVATE;
      const id = conversationOf({ conversationType, targetId, channelId });
      if (isRefusal(id)) return Promise.resolve(refused(id));
      if (typeof messageUId !== 'string' || messageUId === '')
        return Promise.resolve(
          refused(invalid(ErrorCode.INVALID_PARAMETER_MESSAGE_UID, 'messageUId')),
        );
      if (!isTime(timestamp)) return Promise.resolve(refused(noTime()));
      return Promise.resolve(send(id, timestamp, { newestUId: messageUId }));
    },
    sendReadReceiptResponseV5(conversation, messageUIds) {
      const meant = named(conversation, messageUIds);
      if (isRefusal(meant)) return Promise.resolve(refused(meant));
      const times = meant.records.map(({ sentTime }) => sentTime);
      const readTime = Math.max(...times, 0) || Date.now();
      return Promise.resolve(send(meant.id, readTime, { messageUIds: [...meant.uids] }));
    },
    getMessageReadReceiptInfoV5(conversation, messageUIds) {
      const meant = named(conversation, messageUIds);
      if (isRefusal(meant)) return Promise.resolve(refused(meant));
      return Promise.resolve(succeeded(meant.records.map((record) => infoOf(meant.id, record))));
    },
    getMessagesReadReceiptUsersByPageV5(conversation, messageUId, option) {
      const meant = named(conversation, [messageUId]);
      if (isRefusal(meant)) return Promise.resolve(refused(meant));
      const page = checkedPage(option);
      if (isRefusal(page)) return Promise.resolve(refused(page));
      const [record] = meant.records;
      if (!record) return Promise.resolve(failed(ErrorCode.SERVICE_RRSV5_MESSAGE_NOT_EXIST));
      const readers = readersOf(meant.id, record);
      const users = page.readStatus === 1 ? readers : withoutReaders(meant.id, record, readers);
      if (page.order === 0) users.reverse();
      const end = page.from + page.pageCount;
      return Promise.resolve(
        succeeded({
          pageToken: end < users.length ? String(end) : '',
          totalCount: users.length,
          users: users.slice(page.from, end),
        }),
      );
    },
    getMessageReader(targetId, messageUId, channelId) {
      const conversationType = ConversationType.GROUP;
      const meant = named({ conversationType, targetId, channelId }, [messageUId]);
      if (isRefusal(meant)) return Promise.resolve(refused(meant));
      const [record] = meant.records;
      if (!record) return Promise.resolve(failed(ErrorCode.INVALID_PARAMETER_MESSAGE_UID));
      return Promise.resolve(
        succeeded({
          totalMemberCount: membersOf(meant.id).size,
          list: readersOf(meant.id, record).map(({ userId, timestamp }) => ({
            userId,
            readTime: timestamp,
          })),
        }),
      );
    },
  };

  function withoutReaders(
    conversation: ConversationId,
    record: MessageRecord,
    readers: readonly ReadReceiptUser[],
  ): ReadReceiptUser[] {
    const read = new Set(readers.map(({ userId }) => userId));
    return [...membersOf(conversation)]
      .filter((userId) => userId !== record.senderUserId && !read.has(userId))
      .map((userId) => ({ userId, timestamp: 0, isMentioned: mentionsUser(record, userId) }));
  }
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && Number.isFinite(value);
}

const noTime = () => invalid(ErrorCode.INVALID_PARAMETER_TIMESTAMP, 'timestamp');

function checkedPage(option: unknown) {
  const { pageCount, pageToken = '', readStatus, order } = isObject(option) ? option : {};
  const from = typeof pageToken === 'string' ? Number(pageToken) : NaN;
  if (!Number.isSafeInteger(from) || from < 0)
    return invalid(ErrorCode.RC_PAGE_TOKEN_PARSING_FAILED, 'pageToken');
  if (!Number.isSafeInteger(pageCount) || (pageCount as number) < 1 || (pageCount as number) > 100)
    return invalid(ErrorCode.INVALID_PARAMETER_COUNT, 'pageCount');
  if (readStatus !== 0 && readStatus !== 1)
    return invalid(ErrorCode.INVALID_PARAMETER_RECEIVED_STATUS, 'readStatus');
  if (order !== 0 && order !== 1) return invalid(ErrorCode.INVALID_PARAMETER_ORDER, 'order');
  return { pageCount: pageCount as number, from, readStatus, order };
}
