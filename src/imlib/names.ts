/**
 * The original SDK's names for types, for code that was written with them. What ours promise more
 * (what is always there) or take more (what may be left out) is as the original has it here.
 */
import type { SendMessageOptions } from '../messages/checks.js';
import type { ConversationOption } from '../messages/identity.js';
import type {
  AndroidPushConfig,
  GooglePushConfig,
  HarmonyOSPushConfig,
  InterruptionLevel,
  IOSPushConfig,
  PushConfig,
  PushImportanceHonor,
} from '../messages/push.js';
import type { MessageContent, ReceivedMessage } from '../messages/record.js';
import type { CommonContent, MentionedInfo, TextContent } from '../messages/types.js';
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
import type { ExpansionEvent, ReadReceiptReceivedEvent, ReadReceiptResponse } from './events.js';
import type { HistoryOptions } from './history.js';
import type { ReadReceiptUsersOption, ReadReceiptUsersResult } from './receipts.js';
import type { ReadReceiptInfo, ReadReceiptUser, ReceivedConversation } from './shapes.js';

export type IConversationOption = ConversationOption;
export type IConversationIdentifier = ConversationOption;
export type IInitOption = InitOptions;
export type IRecallMessageOptions = RecallMessageOptions;
export type GetHistoryMessageOption = HistoryOptions;
export type IGetConversationListOptions = ConversationListOptions;

/** What calls resolve with: plain data, so without the methods of the original's. */
export type RCResult<Data = undefined> = Result<Data>;

/** How a message is sent. */
export interface ISendMessageOptions extends Omit<SendMessageOptions, 'messageId' | 'pushConfig'> {
  readonly messageId?: number;
  readonly pushConfig?: IPushConfig;
}

/** How a push is shown; `''` for what the platform says by itself. */
export interface IPushConfig extends Omit<PushConfig, 'iOSConfig' | 'androidConfig'> {
  readonly pushTitle: string;
  readonly pushContent: string;
  readonly pushData: string;
  readonly iOSConfig?: IiOSPushConfig;
  readonly androidConfig?: IAndroidPushConfig;
}

export interface IiOSPushConfig extends Omit<IOSPushConfig, 'interruptionLevel'> {
  readonly interruptionLevel?: InterruptionLevel;
}

export interface IAndroidPushConfig extends Omit<AndroidPushConfig, 'importanceHonor'> {
  readonly importanceHonor?: PushImportanceHonor;
}

export type IGooglePushConfig = GooglePushConfig;
export type IHarmonyOSPushConfig = HarmonyOSPushConfig;

/** What may be missing of a message that was not made here. */
type Unsure =
  | 'isMentioned'
  | 'disableNotification'
  | 'isStatusMessage'
  | 'receivedStatusInfo'
  | 'messageId'
  | 'sentStatus'
  | 'isInterrupt'
  | 'directedUserIds'
  | 'disableUpdateLastMessage'
  | 'needReceipt';

/** A message as a page gets it. */
export interface IAReceivedMessage
  extends
    Omit<ReceivedMessage, Unsure | 'pushConfig' | 'expansion'>,
    Partial<Pick<ReceivedMessage, Unsure>> {
  readonly content: MessageContent;
  readonly expansion?: ReceivedMessage['expansion'];
  readonly pushConfig?: IPushConfig;
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
export type ReadReceiptInfoV5 = ReadReceiptInfo;
export type ReadReceiptResponseV5 = ReadReceiptResponse;
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

export type MentionedInfoBody = MentionedInfo;
export type IUserInfo = Pick<CommonContent, 'user'>;
export type IExtraData = Pick<CommonContent, 'extra'>;
export type IAuditInfo = Pick<CommonContent, 'audit'>;

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
