/**
 * The engine's public names. Imports no element, and loads in plain Node.
 */
export { createChat, RCConnectionStatus } from './imlib/imlib-chat.js';
export type { IMLibChat } from './imlib/imlib-chat.js';
export type { Chat, ChatOptions, ConnectionState, MessageListener } from './chat.js';
export type { Conversation } from './conversation/conversation.js';
export type { HistoryState, Position } from './conversation/history.js';
export type { TypingUser } from './conversation/typing.js';
export {
  ErrorCode,
  errorToMessage,
  nameOf,
  problemToMessage,
  reasonOf,
  RimError,
} from './errors.js';
export type { Problem, ProblemCode } from './errors.js';
export type { SendMessageOptions } from './messages/checks.js';
export { messageKey } from './messages/identity.js';
export type { ConversationId, ConversationOption } from './messages/identity.js';
export type {
  Delivery,
  IncomingDelivery,
  MessageContent,
  MessageRecord,
  OutgoingDelivery,
  ReceivedMessage,
  TransportRecord,
} from './messages/record.js';
export { MessageType } from './messages/message-type.js';
export {
  BaseMessage,
  ConversationType,
  isConversationType,
  MentionedType,
  MessageDirection,
  ReceivedStatus,
  SentStatus,
  TextMessage,
} from './messages/types.js';
export type { CommonContent, MentionedInfo, TextContent, UserInfo } from './messages/types.js';
export { ArgumentError } from './imlib/argument-error.js';
export type * from './imlib/contents.js';
export type { ConversationListOptions } from './imlib/conversations.js';
export * from './imlib/default-chat.js';
export { Events } from './imlib/events.js';
export type {
  ConversationEvent,
  EventListeners,
  ExpansionEvent,
  MessagesEvent,
  ReadReceiptReceivedEvent,
  ReadReceiptResponse,
  TypingStatusEvent,
} from './imlib/events.js';
export type { RecallMessageOptions } from './imlib/changes.js';
export type {
  ForwardedMessage,
  ForwardOptions,
  SendToManyOptions,
  TargetResult,
} from './imlib/forward.js';
export type { HistoryOptions, HistoryResult } from './imlib/history.js';
export * from './imlib/messages.js';
export type * from './imlib/names.js';
export type { ReadReceiptUsersOption, ReadReceiptUsersResult } from './imlib/receipts.js';
export type * from './imlib/shapes.js';
export { registerMessageType } from './imlib/registered.js';
export type { MessageConstructor } from './imlib/registered.js';
export * from './messages/push.js';
export type { Result, SendMessage } from './send/send.js';
export { loadErrorMessages } from './sentences/error-messages.js';
export { localTransport } from './transports/local/local.js';
export type { LocalTransportOptions } from './transports/local/options.js';
export { TransportError } from './transports/transport.js';
export type * from './transports/transport.js';
export { version } from './version.js';
export { RongIMEmoji, type EmojiConfig, type EmojiExtension } from './emoji/index.js';
