/**
 * The kinds of conversation, by the original SDK's numbers and names, and the classes that make a
 * message. The other built-in types and `registerMessageType` build on `BaseMessage`.
 */

import { MessageType } from './message-type.js';

export enum ConversationType {
  /** No conversation can be of it; the original SDK has the name. */
  NONE = 0,
  PRIVATE = 1,
  DISCUSSION = 2,
  GROUP = 3,
  CHATROOM = 4,
  CUSTOMER_SERVICE = 5,
  SYSTEM = 6,
  APP_PUBLIC_SERVICE = 7,
  PUBLIC_SERVICE = 8,
  ULTRA_GROUP = 10,
  RTC_ROOM = 12,
}

/** Whether there can be a conversation of this type. */
export function isConversationType(value: unknown): value is ConversationType {
  return typeof value === 'number' && value > 0 && value in ConversationType;
}

export enum MessageDirection {
  SEND = 1,
  RECEIVE = 2,
}

export enum SentStatus {
  SENDING = 10,
  FAILED = 20,
  SENT = 30,
  RECEIVED = 40,
  READ = 50,
  /** No message here gets it; the original SDK has the name. */
  DESTROYED = 60,
}

export enum ReceivedStatus {
  UNREAD = 0,
  READ = 1,
  /** No message here gets this one or the next ones; the original SDK has the names. */
  LISTENED = 2,
  DOWNLOADED = 4,
  RETRIEVED = 8,
}

export enum MentionedType {
  ALL = 1,
  /** Spelt as in the original SDK. */
  SINGAL = 2,
}

/** A message that can be sent: what it is, what it says, whether it is kept and counted. */
export class BaseMessage<Content = object> {
  readonly messageType: string;
  content: Content;
  /** Kept in history. Spelt as in the original SDK. */
  readonly isPersited: boolean;
  /** Counted as unread at the other side. */
  readonly isCounted: boolean;

  constructor(messageType: string, content: Content, isPersited = true, isCounted = true) {
    this.messageType = messageType;
    this.content = content;
    this.isPersited = isPersited;
    this.isCounted = isCounted;
  }
}

/** Who a message says it is from, for show; the sender that counts is `senderUserId`. */
export interface UserInfo {
  readonly id?: string;
  readonly name?: string;
  /** What stands for the name where the reader gave another one. */
  readonly alias?: string;
  /** The address of a picture; `portrait` is the older name of it. */
  readonly portraitUri?: string;
  readonly portrait?: string;
  /** 0: a person; 1: a program. */
  readonly userType?: 0 | 1;
  readonly extra?: string;
}

/** Who is mentioned in a message. */
export interface MentionedInfo {
  readonly type: MentionedType;
  /** Ids of users; required where the type is not {@link MentionedType.ALL}. */
  readonly userIdList?: string[];
  /** What stands in place of the message where somebody is told of it. */
  readonly mentionedContent?: string;
}

/** What any message may carry besides. */
export interface CommonContent {
  /** Who it is from, for show. */
  user?: UserInfo;
  /** Text of the page's own, passed on as it is. */
  extra?: string;
  /** Whom it mentions; minded where the options say `isMentioned`. */
  mentionedInfo?: MentionedInfo;
  /** What a server's review of messages is told: 0 for none of this one; passed on as it is. */
  audit?: { readonly auditType?: 0 | 1; readonly project?: string; readonly strategy?: string };
}

/** What a text message says. */
export interface TextContent extends CommonContent {
  content: string;
}

/** A text message: RC:TxtMsg, kept and counted. */
export class TextMessage extends BaseMessage<TextContent> {
  constructor(content: TextContent) {
    super(MessageType.TEXT, content);
  }
}
