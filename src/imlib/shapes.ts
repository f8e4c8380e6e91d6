/** What both calls and events hand out. */
import type { ConversationId } from '../messages/identity.js';
import type { ReceivedMessage } from '../messages/record.js';
import type { ConversationType, MentionedInfo } from '../messages/types.js';

/** A conversation as a list of conversations shows it. */
export interface ReceivedConversation {
  conversationType: ConversationType;
  targetId: string;
  /** `''` where there is none. */
  channelId: string;
  /** Null where there is none. */
  latestMessage: ReceivedMessage | null;
  /** Counted messages of others that were not read here. */
  unreadMessageCount: number;
  /** Whether something unread mentions this user. */
  hasMentioned: boolean;
  /** Whom the latest message mentions, where `hasMentioned`. */
  mentionedInfo?: MentionedInfo;
  /** The time of the latest message, in milliseconds since 1970; 0 where there is none. */
  lastUnreadTime: number;
  /** False: nothing is pinned here. */
  isTop: boolean;
}

/** Somebody who has read a message, or has not. */
export interface ReadReceiptUser {
  userId: string;
  /** When the reading was told of, in milliseconds since 1970; 0 where it was not. */
  timestamp: number;
  /** Whether the message mentions them. */
  isMentioned: boolean;
}

/** How many have read a message, of those who are known to be in the conversation. */
export interface ReadReceiptInfo {
  identifier: ConversationId;
  /** The server's name for the message. */
  messageUId: string;
  readCount: number;
  unreadCount: number;
  /** Both together; the sender is not counted. */
  totalCount: number;
}
