/**
 * The original SDK's names for types, for code that was written with them. What ours promise more
 * (what is always there) or take more (what may be left out) is as the original has it here.
 */
import type { SendMessageOptions } from '../messages/checks.js';
import type { ConversationOption } from '../messages/identity.js';
import type { GooglePushConfig, HarmonyOSPushConfig, IPushConfig } from '../messages/push.js';
import type { ReceivedMessage } from '../messages/record.js';
import type { CommonContent, TextContent, UserInfo } from '../messages/types.js';
import type { Result } from '../send/send.js';
import type { RecallMessageOptions } from './changes.js';
import type {
  CombineContent,
  CombinedMessage,
  CombineV2Content,
  CommandContent,
  FileContent,
  GIFContent,
  GroupNotificationContent,
  HQVoiceContent,
  ImageContent,
  InformationNotificationContent,
  LocationContent,
  ReferenceContent,
  RichContentContent,
  SightContent,
  VoiceContent,
} from './contents.js';
import type { ConversationListOptions } from './conversations.js';
import type { InitOptions } from './default-chat.js';
import type { ExpansionEvent, ReadReceiptReceivedEvent } from './events.js';
import type { HistoryOptions } from './history.js';
import type { ReadReceiptUsersOption, ReadReceiptUsersResult } from './receipts.js';
import type { ReadReceiptInfo, ReadReceiptUser, ReceivedConversation } from './shapes.js';

export type IConversationOption = ConversationOption;
export type IConversationIdentifier = ConversationOption;
export type IInitOption = InitOptions;
export type GetHistoryMessageOption = HistoryOptions;
export type IGetConversationListOptions = ConversationListOptions;

/** What calls resolve with: plain data, so without the methods of the original's. */
export type RCResult<Data = undefined> = Result<Data>;

/** How a message is sent. */
export interface ISendMessageOptions extends Omit<
  SendMessageOptions,
  'messageId' | 'pushConfig' | 'mentionedUserIdList' | 'directionalUserIdList' | 'onSendBefore'
> {
  readonly messageId?: number;
  readonly pushConfig?: IPushConfig;
  /** Called once, before anything leaves; what it changes in `message.content` is what is sent. */
  readonly onSendBefore?: (message: IAReceivedMessage) => void;
  /** @deprecated `mentionedInfo.userIdList` of the content */
  readonly mentionedUserIdList?: string[];
  readonly directionalUserIdList?: string[];
}

/** Which message is recalled, and how. */
export interface IRecallMessageOptions extends Omit<
  RecallMessageOptions,
  'pushConfig' | 'user' | 'directionalUserIdList'
> {
  readonly pushConfig?: IPushConfig;
  readonly user?: UserInfo;
  readonly directionalUserIdList?: string[];
}

export type IGooglePushConfig = GooglePushConfig;
export type IHarmonyOSPushConfig = HarmonyOSPushConfig;

/** What may be missing of a message that was not made here. */
type Unsure =
  | 'isMentioned'
  | 'disableNotification'
  | 'isStatusMessage'
  | 'messageId'
  | 'sentStatus'
  | 'isInterrupt'
  | 'directedUserIds'
  | 'disableUpdateLastMessage'
  | 'needReceipt';

/** What was done with a message that came: here it is read or it is not. */
export interface IReceivedStatusInfo {
  readonly isRead?: boolean;
  readonly isListened?: boolean;
  readonly isDownload?: boolean;
  readonly isRetrieved?: boolean;
}

/** A message as a page gets it. */
export interface IAReceivedMessage
  extends
    Omit<ReceivedMessage, Unsure | 'expansion' | 'receivedStatusInfo'>,
    Partial<Pick<ReceivedMessage, Unsure>> {
  readonly expansion?: ReceivedMessage['expansion'];
  readonly receivedStatusInfo?: IReceivedStatusInfo;
}

/** A conversation as a page gets it. */
export interface IAReceivedConversation extends Partial<
  Omit<ReceivedConversation, 'latestMessage'>
> {
  conversationType: ReceivedConversation['conversationType'];
  targetId: string;
  latestMessage: IAReceivedMessage | null;
}

export interface GetHistoryMessageResult {
  list: IAReceivedMessage[];
  hasMore: boolean;
}

export interface IMessagesEvent {
  messages: IAReceivedMessage[];
}

export interface IConversationState {
  conversation: IAReceivedConversation;
  updatedItems?: { unreadMessageCount?: { time: number; val: number } };
}

export interface IConversationEvent {
  conversationList: IConversationState[];
}

export interface ITypingUser {
  userId: string;
  /** Milliseconds since 1970. */
  timestamp: number;
  messageType: string;
}

export interface ITypingMessage extends ConversationOption {
  /** Everybody who types there now. */
  list: ITypingUser[];
}

export interface ITypingStatusEvent {
  status: ITypingMessage[];
}

export type IReadReceiptReceivedEvent = ReadReceiptReceivedEvent;
export type IExpansionListenerData = ExpansionEvent;

/** How many have read a message. */
export interface ReadReceiptInfoV5 extends Omit<ReadReceiptInfo, 'identifier'> {
  identifier: ConversationOption;
}

/** The same, and who has just now. */
export interface ReadReceiptResponseV5 extends ReadReceiptInfoV5 {
  users: ReadReceiptUser[];
}

export type { ReadReceiptUser, ReadReceiptUsersOption, ReadReceiptUsersResult };

/** Who has read a message of a group. */
export interface IMessageReader {
  userId: string;
  /** When the reading was told of, in milliseconds since 1970. */
  readTime: number;
}

export interface IMessageReaderResponse {
  totalMemberCount: number;
  list: IMessageReader[];
}

export type IUserExtraValueInMessage = UserInfo;
export type IUserExtraKeyInMessage = Pick<CommonContent, 'user'>;
export type IExtraDataKeyInMessage = Pick<CommonContent, 'extra'>;
export type IMentionedInfoKeyInMessage = Pick<CommonContent, 'mentionedInfo'>;
export type IAuditInfoKeyInMessage = Pick<CommonContent, 'audit'>;

export type ITextMessageContent = TextContent;
export type IImageMessageContent = ImageContent;
export type IFileMessageContent = FileContent;
export type IHQVoiceMessageContent = HQVoiceContent;
export type IVoiceMessageContent = VoiceContent;
export type ISightMessageContent = SightContent;
export type IGIFMessageContent = GIFContent;
export type IReferenceMessageContent = ReferenceContent;
export type ILocationMessageContent = LocationContent;
export type IRichContentMessageContent = RichContentContent;
export type ICombineMessageContent = CombineContent;
export type ICombinedMessage = CombinedMessage;
export type ICombineV2MessageContent = CombineV2Content;
export type IInformationNotificationMessageContent = InformationNotificationContent;
export type ICommandMessageContent = CommandContent;
export type IGroupNotificationMessageContent = GroupNotificationContent;
