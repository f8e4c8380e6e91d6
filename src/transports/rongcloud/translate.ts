/**
 * From the SDK's objects to ours: what it hands over is copied, for it keeps them, hands them to
 * others as well, and may change them later.
 */
import type { IConversationOption } from '@rongcloud/imlib-next';
import { conversationId, type ConversationId } from '../../messages/identity.js';
import { isObject, type MessageContent, type TransportRecord } from '../../messages/record.js';
import { MessageType } from '../../messages/message-type.js';
import type { RecallChange } from '../transport.js';

/** What stands in the history in place of a message that was recalled. */
const RECALLED = 'RC:RcNtf';

/** A conversation as the SDK names it. */
export interface SdkConversation {
  readonly conversationType: number;
  readonly targetId: string;
  readonly channelId?: string | null;
}

/** A message as the SDK hands it over; all that is not needed may be missing. */
export interface SdkMessage extends SdkConversation {
  readonly senderUserId: string;
  readonly messageType: string;
  readonly content: unknown;
  readonly messageUId: string;
  readonly sentTime: number;
  readonly receivedTime?: number;
  readonly isCounted?: boolean;
  readonly isMentioned?: boolean;
  readonly isOffLineMessage?: boolean;
  readonly isPersited?: boolean;
  readonly disableNotification?: boolean;
  readonly isStatusMessage?: boolean;
  readonly canIncludeExpansion?: boolean;
  readonly expansion?: unknown;
  readonly pushConfig?: unknown;
  readonly isInterrupt?: boolean;
  readonly messageId?: number;
  readonly directedUserIds?: readonly string[];
  readonly disableUpdateLastMessage?: boolean;
  readonly needReceipt?: boolean;
}

// Two enums of the same members: ours and the SDK's. To the compiler they are one.
/* eslint-disable @typescript-eslint/no-unsafe-enum-assignment */

export function idOf({ conversationType, targetId, channelId }: SdkConversation): ConversationId {
  return conversationId({ conversationType, targetId, channelId: channelId ?? '' });
}

export function sdkConversation(conversation: ConversationId): Required<IConversationOption> {
  const { conversationType, targetId, channelId } = conversation;
  return { conversationType, targetId, channelId };
}

/* eslint-enable @typescript-eslint/no-unsafe-enum-assignment */

export function recordOf(message: SdkMessage): TransportRecord {
  const isRecalled = message.messageType === RECALLED;
  return {
    ...idOf(message),
    senderUserId: message.senderUserId,
    messageType: isRecalled ? MessageType.RECALL : message.messageType,
    content: isRecalled ? {} : contentOf(message.content),
    messageUId: message.messageUId,
    sentTime: message.sentTime,
    ...(message.receivedTime && { receivedTime: message.receivedTime }),
    isCounted: message.isCounted ?? true,
    isMentioned: message.isMentioned ?? false,
    isOffLineMessage: message.isOffLineMessage ?? false,
    isPersited: message.isPersited ?? true,
    disableNotification: message.disableNotification ?? false,
    isStatusMessage: message.isStatusMessage ?? false,
    canIncludeExpansion: message.canIncludeExpansion ?? false,
    expansion: isRecalled ? null : expansionOf(message.expansion),
    pushConfig: pushConfigOf(message.pushConfig),
    isInterrupt: message.isInterrupt ?? false,
    messageId: message.messageId ?? 0,
    directedUserIds: [...(message.directedUserIds ?? [])],
    disableUpdateLastMessage: message.disableUpdateLastMessage ?? false,
    needReceipt: message.needReceipt ?? false,
  };
}

/** What a message says: a copy, and where it is no object, one that holds it, so that none is lost. */
function contentOf(content: unknown): MessageContent {
  if (!isObject(content)) return { content };
  const copy = structuredClone(content);
  if (isObject(copy.user)) copy.user = userOf(copy.user);
  return copy;
}

/** The SDK names the picture of a user twice; ours has one name for it. */
function userOf({ portrait, ...user }: Record<string, unknown>): Record<string, unknown> {
  return portrait === undefined ? user : { portraitUri: portrait, ...user };
}

/** An expansion holds strings only; what else a sender made of it becomes one. */
export function expansionOf(expansion: unknown): Record<string, string> | null {
  if (!isObject(expansion)) return null;
  const entries = Object.entries(expansion).map(([key, value]) => {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined);
    return [key, text ?? ''] as const;
  });
  return Object.fromEntries(entries);
}

/** The SDK gives every message a push setting; one in which nothing is set is none. */
function pushConfigOf(pushConfig: unknown): object | null {
  return isObject(pushConfig) && saysSomething(pushConfig) ? structuredClone(pushConfig) : null;
}

function saysSomething(value: unknown): boolean {
  return isObject(value) ? Object.values(value).some(saysSomething) : Boolean(value);
}

/** The recall that a command message stands for; undefined where it is no such message. */
export function recallOf(message: SdkMessage): RecallChange | undefined {
  if (message.messageType !== (MessageType.RECALL as string)) return undefined;
  const { messageUId } = isObject(message.content) ? message.content : {};
  if (typeof messageUId !== 'string' || messageUId === '') return undefined;
  return {
    kind: 'recall',
    conversation: idOf(message),
    messageUId,
    userId: message.senderUserId,
    time: message.sentTime,
  };
}
