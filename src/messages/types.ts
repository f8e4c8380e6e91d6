/**
 * The kinds of conversation and message, by the original SDK's numbers and names, and the classes
 * that make a message. The other built-in types and `registerMessageType` build on `BaseMessage`.
 */

export enum ConversationType {
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
}

export enum ReceivedStatus {
  UNREAD = 0,
  READ = 1,
}

export enum MentionedType {
  ALL = 1,
  /** Spelt as in the original SDK. */
  SINGAL = 2,
}

/** Names of message types on the wire. */
export const MessageType = {
  TEXT: 'RC:TxtMsg',
  IMAGE: 'RC:ImgMsg',
  FILE: 'RC:FileMsg',
  HQ_VOICE: 'RC:HQVCMsg',
  VOICE: 'RC:VcMsg',
  SIGHT: 'RC:SightMsg',
  GIF: 'RC:GIFMsg',
  REFERENCE: 'RC:ReferenceMsg',
  LOCATION: 'RC:LBSMsg',
  RICH_CONTENT: 'RC:ImgTextMsg',
  COMBINE: 'RC:CombineMsg',
  COMBINE_V2: 'RC:CombineV2Msg',
  INFORMATION_NOTIFICATION: 'RC:InfoNtf',
  GROUP_NOTIFICATION: 'RC:GrpNtf',
  COMMAND: 'RC:CmdMsg',
  TYPING_STATUS: 'RC:TypSts',
  /** What stands where a message was recalled. */
  RECALL: 'RC:RcCmd',
} as const;

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
  readonly portraitUri?: string;
  readonly extra?: string;
}

/** Who is mentioned in a message. */
export interface MentionedInfo {
  readonly type: MentionedType;
  readonly userIdList?: readonly string[];
  readonly mentionedContent?: string;
}

/** What a text message says. */
export interface TextContent {
  content: string;
  extra?: string;
  user?: UserInfo;
  mentionedInfo?: MentionedInfo;
}

/** A text message: RC:TxtMsg, kept and counted. */
export class TextMessage extends BaseMessage<TextContent> {
  constructor(content: TextContent) {
    super(MessageType.TEXT, content);
  }
}
