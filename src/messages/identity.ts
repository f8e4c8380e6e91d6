/**
 * What makes two copies the same message, and two messages the same conversation.
 */
import type { ConversationType } from './types.js';

/** Which conversation: the other side as this user sees it. `channelId` is `''` where none is. */
export interface ConversationId {
  readonly conversationType: ConversationType;
  readonly targetId: string;
  readonly channelId: string;
}

/** A conversation as callers name it: the channel may be left out. */
export interface ConversationOption {
  readonly conversationType: ConversationType;
  readonly targetId: string;
  readonly channelId?: string;
}

/** The conversation alone, of whatever names one; a channel that is null is none. */
export function conversationId(option: {
  readonly conversationType: ConversationType;
  readonly targetId: string;
  readonly channelId?: string | null;
}): ConversationId {
  const { conversationType, targetId, channelId } = option;
  return { conversationType, targetId, channelId: channelId ?? '' };
}

export function sameConversation(a: ConversationId, b: ConversationId): boolean {
  return (
    a.conversationType === b.conversationType &&
    a.targetId === b.targetId &&
    a.channelId === b.channelId
  );
}

/** One string for one conversation, whatever characters its ids have. */
export function conversationKey(id: ConversationId): string {
  return JSON.stringify([id.conversationType, id.targetId, id.channelId]);
}

/**
 * A new message id: 53 random bits as a safe integer that is not 0, so that tabs, reloads and
 * devices never make the same one.
 */
export function createMessageId(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high & 0x1f_ffff) * 0x1_0000_0000 + low || createMessageId();
}

/**
 * The sender's own name for a message within its conversation, or undefined where the sender gave
 * none (0): such a message is known by its `messageUId` alone.
 */
export function senderKey(message: {
  senderUserId: string;
  messageId: number;
}): string | undefined {
  return message.messageId === 0
    ? undefined
    : `${String(message.messageId)} ${message.senderUserId}`;
}

/** A name for a message within its conversation that stays while it is on its way. */
export function messageKey(message: {
  senderUserId: string;
  messageId: number;
  messageUId: string;
}): string {
  return senderKey(message) ?? message.messageUId;
}
