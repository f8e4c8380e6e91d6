/** What both calls and events hand out. */
import type { ConversationId } from '../messages/identity.js';
import type { ReceivedMessage } from '../messages/record.js';
import type { ConversationType, MentionedInfo } from '../messages/types.js';

/** A conversation as a list of conversations shows it. */
export interface ReceivedConversation {
  conversationType: ConversationType;
  targetId: string;
  channelId: string;
  latestMessage: ReceivedMessage | null;
  unreadMessageCount: number;
  /** Whether something unread mentions this user. */
  hasMentioned: boolean;
  mentionedInfo?: MentionedInfo;
  /** The time of the latest message; 0 where there is none. */
  lastUnreadTime: number;
  isTop: boolean;
}

export interface ReadReceiptUser {
  userId: string;
  /** When the reading was told of, in milliseconds since 1970. */
  timestamp: number;
  isMentioned: boolean;
}

/** How many have read a message, of those who are known to be in the conversation. */
export interface ReadReceiptInfo {
  identifier: ConversationId;
  messageUId: string;
  readCount: number;
  unreadCount: number;
  totalCount: number;
}
