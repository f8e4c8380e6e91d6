/**
 * The page's default chat, and the original SDK's functions, which act on it. Before `init` every
 * call resolves with 33001.
 */
import type { ChatOptions } from '../chat.js';
import { ErrorCode } from '../error-codes.js';
import { nameOf, reasonOf } from '../errors.js';
import { isObject } from '../messages/record.js';
import { localTransport } from './load-local.js';
import { ArgumentError } from './argument-error.js';
import { createEvents, type EventHub } from './events.js';
import { createChat, RCConnectionStatus, type IMLibChat } from './imlib-chat.js';
import { failed } from './results.js';

export interface InitOptions extends Partial<ChatOptions> {
  /** Names the app: with the local transport, the space in which its users meet. */
  readonly appkey: string;
}

let current: IMLibChat | undefined;

/** Listeners may be added before there is a chat. */
const events = createEvents((_hook, call) => {
  try {
    call();
  } catch (error) {
    reportError(error); // the page's own fault, told of as the page's own
  }
});

/**
 * Makes the page's default chat. It is local to this browser unless a transport is given.
 * @throws ArgumentError 33003 where `appkey` is no string with something in it, or another option
 * cannot be used
 */
export function init(options: InitOptions): void {
  const { appkey, transport, ...others } = orInvalid<Partial<InitOptions>>(() => ({
    ...(isObject(options) && options),
  }));
  if (typeof appkey !== 'string' || appkey === '')
    throw invalid(`appkey is ${nameOf(appkey)}, expected a string.`);
  if (current) {
    console.warn('rim-chat: init was called before; destroy() ends the chat that it made.');
    return;
  }
  if (!transport)
    console.info('rim-chat: no transport was given, so the chat is local to this browser.');
  const { offlineQueue, undoSendMs, acknowledgementTimeoutMs } = others;
  current = orInvalid(() =>
    createChat(
      {
        transport: transport ?? localTransport({ space: appkey }),
        ...(offlineQueue !== undefined && { offlineQueue }),
        ...(undoSendMs !== undefined && { undoSendMs }),
        ...(acknowledgementTimeoutMs !== undefined && { acknowledgementTimeoutMs }),
      },
      events,
    ),
  );
}

/** What came of something that throws where an option is wrong, or cannot be read. */
function orInvalid<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    throw invalid(reasonOf(error));
  }
}

function invalid(reason: string): ArgumentError {
  return new ArgumentError(ErrorCode.BIZ_ERROR_INVALID_PARAMETER, reason);
}

/** Ends the default chat, and forgets who listened; `init` makes another one. */
export function destroy(): Promise<void> {
  const ended = current;
  current = undefined;
  ended?.destroy();
  events.clearEventListeners();
  return Promise.resolve();
}

/** The default chat. @returns undefined before `init` */
export const defaultChat = (): IMLibChat | undefined => current;

/** The methods that resolve with a result. */
type ResultCall = {
  [Name in keyof IMLibChat]: IMLibChat[Name] extends (...args: never) => Promise<{ code: number }>
    ? Name
    : never;
}[keyof IMLibChat];

/** A function that is a method of the default chat. */
function call<Name extends ResultCall>(name: Name): IMLibChat[Name] {
  const run = (...args: unknown[]): Promise<unknown> =>
    current
      ? (current[name] as (...args: unknown[]) => Promise<unknown>)(...args)
      : Promise.resolve(failed(ErrorCode.BIZ_ERROR_CLIENT_NOT_INIT, 'Call init() first.'));
  return run as IMLibChat[Name];
}

/** Connects one user. The token is what the transport takes: for the local one, the user's id. */
export const connect = call('connect');
/** Sends a message. Resolves when it is sent, failed, refused or unknown (-1). */
export const sendMessage = call('sendMessage');
/** Sends a text. */
export const sendTextMessage = call('sendTextMessage');
/** Tells the others that this user types; may be called at each key. */
export const sendTypingStatusMessage = call('sendTypingStatusMessage');
/** Sends a message once more that failed or is unknown, with its id and content. */
export const resend = call('resend');
/** Takes a message back that waits, or gives up one that failed or is unknown. */
export const cancel = call('cancel');
/** Sends one message to many conversations, in the one queue, with a result for each. */
export const sendToMany = call('sendToMany');
/** Sends messages on, one by one or merged into one, with a result for each. */
export const forwardMessages = call('forwardMessages');
/** Takes a message back at everybody's. */
export const recallMessage = call('recallMessage');
/** Sets entries of a message that was sent with `canIncludeExpansion`. */
export const updateMessageExpansion = call('updateMessageExpansion');
/** Removes entries of such a message. */
export const removeMessageExpansionForKey = call('removeMessageExpansionForKey');
/** Reads a page of messages next to a time, oldest first. */
export const getHistoryMessages = call('getHistoryMessages');
/** The same: every history is the server's. */
export const getRemoteHistoryMessages = call('getRemoteHistoryMessages');
/** Tells the other side of a private talk that everything up to a message was read. */
export const sendReadReceiptMessage = call('sendReadReceiptMessage');
/** Tells a conversation that messages which asked for it were read: 1 to 100 of them. */
export const sendReadReceiptResponseV5 = call('sendReadReceiptResponseV5');
/** How many have read messages: 1 to 100 of them. */
export const getMessageReadReceiptInfoV5 = call('getMessageReadReceiptInfoV5');
/** Who has read a message, or has not, by pages. */
export const getMessagesReadReceiptUsersByPageV5 = call('getMessagesReadReceiptUsersByPageV5');
/** Who has read a message of a group. */
export const getMessageReader = call('getMessageReader');
/** The conversations of the user in which there is a message. */
export const getConversationList = call('getConversationList');
/** One of them; 34304 where there is nothing in it. */
export const getConversation = call('getConversation');
/** What is unread in a conversation. */
export const getUnreadCount = call('getUnreadCount');
/** What is unread in all conversations but chatrooms, or in those of some types. */
export const getTotalUnreadCount = call('getTotalUnreadCount');
/** Everything in a conversation has been read; the others are told. */
export const clearMessagesUnreadStatus = call('clearMessagesUnreadStatus');
/** The same for all conversations. */
export const clearAllMessagesUnreadStatus = call('clearAllMessagesUnreadStatus');
/** What is written in a conversation and not sent; `''` where nothing is. */
export const getTextMessageDraft = call('getTextMessageDraft');
/** Keeps what is written in a conversation: it survives a reload. */
export const saveTextMessageDraft = call('saveTextMessageDraft');
/** Forgets what is written in a conversation. */
export const clearTextMessageDraft = call('clearTextMessageDraft');

/** Ends the connection; what is loaded stays readable. */
export const disconnect = (): Promise<void> => current?.disconnect() ?? Promise.resolve();

/** @returns `''` where nobody was ever connected */
export const getCurrentUserId = (): string => current?.getCurrentUserId() ?? '';

/** Whether there is a connection. */
export const getConnectionStatus = (): RCConnectionStatus =>
  current?.getConnectionStatus() ?? RCConnectionStatus.DISCONNECTED;

/** The server's clock, in milliseconds since 1970. */
export const getServerTime = (): number => current?.getServerTime() ?? Date.now();

/** Calls back at each event of a kind, also of chats that `init` makes later. @throws ArgumentError 33003 */
export const addEventListener: EventHub['addEventListener'] = events.addEventListener;
/** Calls back at the next event of a kind, once. @throws ArgumentError 33003 */
export const onceEventListener: EventHub['onceEventListener'] = events.onceEventListener;
/** Removes what was added with the same listener and target. @throws ArgumentError 33003 */
export const removeEventListener: EventHub['removeEventListener'] = events.removeEventListener;
/** Removes all listeners of a kind. @throws ArgumentError 33003 */
export const removeEventListeners: EventHub['removeEventListeners'] = events.removeEventListeners;
/** Removes all listeners. */
export const clearEventListeners: EventHub['clearEventListeners'] = events.clearEventListeners;
