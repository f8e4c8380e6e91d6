/**
 * The engine's public names. Imports no element, and loads in plain Node.
 */
export { createChat } from './chat.js';
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
export {
  BaseMessage,
  ConversationType,
  MentionedType,
  MessageDirection,
  MessageType,
  ReceivedStatus,
  SentStatus,
  TextMessage,
} from './messages/types.js';
export type { MentionedInfo, TextContent, UserInfo } from './messages/types.js';
export type { Result, SendMessage } from './send/send.js';
export { loadErrorMessages } from './sentences/error-messages.js';
export { localTransport } from './transports/local/local.js';
export type { LocalTransportOptions } from './transports/local/options.js';
export { TransportError } from './transports/transport.js';
export type * from './transports/transport.js';
export { version } from './version.js';
