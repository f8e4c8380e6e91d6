/**
 * The record of one message: what the stores hold and the elements show. Immutable; a change makes
 * a new one. Its keys are those of the original SDK's received message, plus `delivery`, from
 * which `sentStatus` and `receivedStatus` are derived.
 */
import { nameOf, RimError } from '../errors.js';
import { createMessageId, type ConversationId } from './identity.js';
import type { IPushConfig } from './push.js';
import { MessageDirection, ReceivedStatus, SentStatus, type BaseMessage } from './types.js';

/** How far a message that we sent has come. */
export type OutgoingDelivery =
  /** Waits for its turn; until `heldUntil` (milliseconds since 1970) it can be taken back. */
  | { readonly state: 'queued'; readonly heldUntil?: number }
  /** Handed to the transport; not acknowledged yet. */
  | { readonly state: 'sending' }
  /** The server has it. */
  | { readonly state: 'sent' }
  /** The other side's device has it. */
  | { readonly state: 'delivered' }
  /** The other side has seen it. */
  | { readonly state: 'read' }
  /** It did not leave, for the reason that the code names. */
  | { readonly state: 'failed'; readonly code: number }
  /** No acknowledgement came: it may have arrived. */
  | { readonly state: 'unknown' };

/** How far a message that came to us has come. */
export type IncomingDelivery = { readonly state: 'received' } | { readonly state: 'read' };

export type Delivery = OutgoingDelivery | IncomingDelivery;

/** What a message says: plain data, whatever its type defines. */
export type MessageContent = Readonly<Record<string, unknown>>;

/** One message as this user sees it. Times are milliseconds since 1970. */
export interface MessageRecord extends ConversationId {
  readonly senderUserId: string;
  readonly messageDirection: MessageDirection;
  readonly isCounted: boolean;
  readonly isMentioned: boolean;
  readonly content: MessageContent;
  readonly messageType: string;
  readonly isOffLineMessage: boolean;
  /** Kept in history. Spelt as in the original SDK. */
  readonly isPersited: boolean;
  /** The server's name for it; `''` until it is acknowledged. */
  readonly messageUId: string;
  /** The server's time; 0 until it is acknowledged. */
  readonly sentTime: number;
  readonly receivedTime: number;
  readonly disableNotification: boolean;
  readonly isStatusMessage: boolean;
  readonly canIncludeExpansion: boolean;
  readonly expansion: Readonly<Record<string, string>> | null;
  readonly receivedStatus: ReceivedStatus;
  readonly receivedStatusInfo: { readonly isRead: boolean };
  readonly pushConfig: object | null;
  readonly isInterrupt: boolean;
  /** The sender's name for it: 53 random bits; 0 where a sender gave none. */
  readonly messageId: number;
  readonly sentStatus: SentStatus;
  readonly directedUserIds: readonly string[];
  readonly disableUpdateLastMessage: boolean;
  readonly needReceipt: boolean;
  readonly delivery: Delivery;
  /** On its way out only: the server is to look at the receiver's block list. Spelt as in the original SDK. */
  readonly isFilerWhiteBlacklist?: boolean;
}

/** The record with exactly the keys that the original SDK hands out. */
export interface ReceivedMessage extends Omit<
  MessageRecord,
  'delivery' | 'isFilerWhiteBlacklist' | 'directedUserIds' | 'pushConfig'
> {
  readonly directedUserIds: string[];
  readonly pushConfig?: IPushConfig;
}

/**
 * What a transport hands in: the seven fields that a message cannot be without, and any other.
 * `order` is the transport's own place for it (larger is later), where it has one.
 */
export type TransportRecord = Pick<
  MessageRecord,
  | 'conversationType'
  | 'targetId'
  | 'senderUserId'
  | 'messageType'
  | 'content'
  | 'messageUId'
  | 'sentTime'
> &
  Partial<
    Omit<
      MessageRecord,
      'delivery' | 'isFilerWhiteBlacklist' | 'messageDirection' | 'sentStatus' | 'receivedStatus'
    >
  > & {
    readonly order?: number;
  };

/** What `sendMessage` was told about a message, checked, and with every default filled in. */
export type SendSettings = Pick<
  MessageRecord,
  | 'isMentioned'
  | 'disableNotification'
  | 'isStatusMessage'
  | 'canIncludeExpansion'
  | 'expansion'
  | 'pushConfig'
  | 'directedUserIds'
  | 'disableUpdateLastMessage'
  | 'needReceipt'
> & { readonly messageId: number | undefined } & Pick<MessageRecord, 'isFilerWhiteBlacklist'>;

const SENT_STATUS: Readonly<Record<Delivery['state'], SentStatus>> = {
  queued: SentStatus.SENDING,
  sending: SentStatus.SENDING,
  unknown: SentStatus.SENDING,
  failed: SentStatus.FAILED,
  sent: SentStatus.SENT,
  delivered: SentStatus.RECEIVED,
  received: SentStatus.RECEIVED,
  read: SentStatus.READ,
};

/** One for each, not one for each message. */
const SEEN = { isRead: true };
const UNSEEN = { isRead: false };
const NOBODY: readonly string[] = [];
/** What of a status message stays: nothing. */
const NEITHER = { isPersited: false, isCounted: false };
const QUEUED = { state: 'queued' } as const;
const SENT = { state: 'sent' } as const;
const RECEIVED = { state: 'received' } as const;

/** The same message, a step further on its way. */
export function withDelivery(record: MessageRecord, delivery: Delivery): MessageRecord {
  const isOwn = record.messageDirection === MessageDirection.SEND;
  const isRead = !isOwn && delivery.state === 'read';
  // named one by one, like all that makes a record: an object that several others are spread into
  // has a shape of its own, which weighs as much as the message again
  return {
    ...record,
    // what came to us was, seen from its sender, sent; that it was read here is receivedStatus
    sentStatus: isOwn ? SENT_STATUS[delivery.state] : SentStatus.SENT,
    receivedStatus: isRead ? ReceivedStatus.READ : ReceivedStatus.UNREAD,
    receivedStatusInfo: isRead ? SEEN : UNSEEN,
    delivery,
  };
}

/** The record without our own keys. */
export function toReceivedMessage(record: MessageRecord): ReceivedMessage {
  const { delivery: _, isFilerWhiteBlacklist: __, ...rest } = record;
  const directedUserIds = [...rest.directedUserIds];
  // there in any case, as on the original: `exactOptionalPropertyTypes` has no word for that
  return { ...rest, directedUserIds, pushConfig: rest.pushConfig ?? undefined } as ReceivedMessage;
}

/** The record of a message that is about to leave: queued, with an id and without a server's name. */
export function outgoingRecord(
  conversation: ConversationId,
  message: Pick<BaseMessage, 'messageType'> &
    Partial<Pick<BaseMessage, 'isPersited' | 'isCounted'>> & { readonly content: MessageContent },
  settings: SendSettings,
  senderUserId: string,
): MessageRecord {
  const { content, messageType } = message;
  const { isStatusMessage } = settings;
  const { isPersited = true, isCounted = true } = isStatusMessage ? NEITHER : message;
  return {
    conversationType: conversation.conversationType,
    targetId: conversation.targetId,
    channelId: conversation.channelId,
    senderUserId,
    messageDirection: MessageDirection.SEND,
    isCounted,
    isMentioned: settings.isMentioned,
    content,
    messageType,
    isOffLineMessage: false,
    isPersited,
    messageUId: '',
    sentTime: 0,
    receivedTime: 0,
    disableNotification: settings.disableNotification,
    isStatusMessage,
    canIncludeExpansion: settings.canIncludeExpansion,
    expansion: settings.expansion,
    receivedStatus: ReceivedStatus.UNREAD,
    receivedStatusInfo: UNSEEN,
    pushConfig: settings.pushConfig,
    isInterrupt: false,
    messageId: settings.messageId ?? createMessageId(),
    sentStatus: SentStatus.SENDING,
    directedUserIds: settings.directedUserIds.length > 0 ? settings.directedUserIds : NOBODY,
    disableUpdateLastMessage: settings.disableUpdateLastMessage,
    needReceipt: settings.needReceipt,
    delivery: QUEUED,
    ...(settings.isFilerWhiteBlacklist !== undefined && {
      isFilerWhiteBlacklist: settings.isFilerWhiteBlacklist,
    }),
  };
}

/**
 * The record of a message that a transport handed in, seen by `userId`.
 * @param now when it came, where the transport does not say
 * @throws RimError `record-invalid` naming the first field that is not what it must be
 */
export function incomingRecord(
  raw: TransportRecord,
  userId: string,
  now = Date.now(),
): MessageRecord {
  checkTransportRecord(raw);
  const isOwn = raw.senderUserId === userId;
  return {
    conversationType: raw.conversationType,
    targetId: raw.targetId,
    channelId: raw.channelId ?? '',
    senderUserId: raw.senderUserId,
    messageDirection: isOwn ? MessageDirection.SEND : MessageDirection.RECEIVE,
    isCounted: raw.isCounted ?? true,
    isMentioned: raw.isMentioned ?? false,
    content: raw.content,
    messageType: raw.messageType,
    isOffLineMessage: raw.isOffLineMessage ?? false,
    isPersited: raw.isPersited ?? true,
    messageUId: raw.messageUId,
    sentTime: raw.sentTime,
    receivedTime: raw.receivedTime ?? now,
    disableNotification: raw.disableNotification ?? false,
    isStatusMessage: raw.isStatusMessage ?? false,
    canIncludeExpansion: raw.canIncludeExpansion ?? false,
    expansion: raw.expansion ?? null,
    receivedStatus: ReceivedStatus.UNREAD,
    receivedStatusInfo: UNSEEN,
    pushConfig: raw.pushConfig ?? null,
    isInterrupt: raw.isInterrupt ?? false,
    messageId: raw.messageId ?? 0,
    sentStatus: SentStatus.SENT,
    directedUserIds: raw.directedUserIds ?? NOBODY,
    disableUpdateLastMessage: raw.disableUpdateLastMessage ?? false,
    needReceipt: raw.needReceipt ?? false,
    delivery: isOwn ? SENT : RECEIVED,
  };
}

function checkTransportRecord(raw: unknown): asserts raw is TransportRecord {
  const field = isObject(raw) ? wrongFieldOf(raw) : 'the record';
  if (field === undefined) return;
  const value = nameOf(isObject(raw) ? raw[field] : raw);
  throw new RimError('record-invalid', { field, value });
}

/** One after the other, and not by a table: this is asked of each of a hundred thousand messages. */
function wrongFieldOf(raw: Record<string, unknown>): string | undefined {
  const { sentTime, channelId, messageId } = raw;
  if (!Number.isSafeInteger(raw.conversationType)) return 'conversationType';
  if (!isFilledString(raw.targetId)) return 'targetId';
  if (!isFilledString(raw.senderUserId)) return 'senderUserId';
  if (!isFilledString(raw.messageType)) return 'messageType';
  if (!isObject(raw.content)) return 'content';
  if (!isFilledString(raw.messageUId)) return 'messageUId';
  if (typeof sentTime !== 'number' || !Number.isFinite(sentTime)) return 'sentTime';
  if (channelId != null && typeof channelId !== 'string') return 'channelId';
  if (messageId != null && !Number.isFinite(messageId)) return 'messageId';
  return undefined;
}

function isFilledString(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** Whether a value is an object with keys: no array, no null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
