/**
 * The page's default chat, and the original SDK's functions, which act on it. Before `init` every
 * call resolves with 33001.
 */
import type { ChatOptions } from '../chat.js';
import { ErrorCode } from '../error-codes.js';
import { nameOf } from '../errors.js';
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
 * @throws ArgumentError 33003 where `appkey` is no string with something in it
 */
export function init(options: InitOptions): void {
  const { appkey, transport, ...others } = (
    isObject(options) ? options : {}
  ) as Partial<InitOptions>;
  if (typeof appkey !== 'string' || appkey === '') {
    const code = ErrorCode.BIZ_ERROR_INVALID_PARAMETER;
    throw new ArgumentError(code, `appkey is ${nameOf(appkey)}, expected a string.`);
  }
  if (current) {
    console.warn('rim-chat: init was called before; destroy() ends the chat that it made.');
    return;
  }
  if (!transport)
    console.info('rim-chat: no transport was given, so the chat is local to this browser.');
  const { offlineQueue, undoSendMs, acknowledgementTimeoutMs } = others;
  current = createChat(
    {
      transport: transport ?? localTransport({ space: appkey }),
      ...(offlineQueue !== undefined && { offlineQueue }),
      ...(undoSendMs !== undefined && { undoSendMs }),
      ...(acknowledgementTimeoutMs !== undefined && { acknowledgementTimeoutMs }),
    },
    events,
  );
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
      : Promise.resolve(failed(ErrorCode.BIZ_ERROR_CLIENT_NOT_INIT));
  return run as IMLibChat[Name];
}

export const connect = call('connect');
export const sendMessage = call('sendMessage');
export const sendTextMessage = call('sendTextMessage');
export const sendTypingStatusMessage = call('sendTypingStatusMessage');
export const resend = call('resend');
export const cancel = call('cancel');
export const sendToMany = call('sendToMany');
export const forwardMessages = call('forwardMessages');
export const recallMessage = call('recallMessage');
export const updateMessageExpansion = call('updateMessageExpansion');
export const removeMessageExpansionForKey = call('removeMessageExpansionForKey');
export const getHistoryMessages = call('getHistoryMessages');
export const getRemoteHistoryMessages = call('getRemoteHistoryMessages');
export const sendReadReceiptMessage = call('sendReadReceiptMessage');
export const sendReadReceiptResponseV5 = call('sendReadReceiptResponseV5');
export const getMessageReadReceiptInfoV5 = call('getMessageReadReceiptInfoV5');
export const getMessagesReadReceiptUsersByPageV5 = call('getMessagesReadReceiptUsersByPageV5');
export const getMessageReader = call('getMessageReader');
export const getConversationList = call('getConversationList');
export const getConversation = call('getConversation');
export const getUnreadCount = call('getUnreadCount');
export const getTotalUnreadCount = call('getTotalUnreadCount');
export const clearMessagesUnreadStatus = call('clearMessagesUnreadStatus');
export const clearAllMessagesUnreadStatus = call('clearAllMessagesUnreadStatus');
export const getTextMessageDraft = call('getTextMessageDraft');
export const saveTextMessageDraft = call('saveTextMessageDraft');
export const clearTextMessageDraft = call('clearTextMessageDraft');

/** Ends the connection; what is loaded stays readable. */
export const disconnect = (): Promise<void> => current?.disconnect() ?? Promise.resolve();

/** @returns `''` where nobody was ever connected */
export const getCurrentUserId = (): string => current?.getCurrentUserId() ?? '';

export const getConnectionStatus = (): RCConnectionStatus =>
  current?.getConnectionStatus() ?? RCConnectionStatus.DISCONNECTED;

/** The server's clock, in milliseconds since 1970. */
export const getServerTime = (): number => current?.getServerTime() ?? Date.now();

export const addEventListener: EventHub['addEventListener'] = events.addEventListener;
export const onceEventListener: EventHub['onceEventListener'] = events.onceEventListener;
export const removeEventListener: EventHub['removeEventListener'] = events.removeEventListener;
export const removeEventListeners: EventHub['removeEventListeners'] = events.removeEventListeners;
export const clearEventListeners: EventHub['clearEventListeners'] = events.clearEventListeners;
