/**
 * A chat with all that the original SDK's functions do, as methods: the engine's chat, and what is
 * built on it. Code that was written for the original finds its names and shapes here.
 */
import type { ReadableAtom } from 'nanostores';
import {
  createChat as createPlainChat,
  type Chat,
  type ChatExtension,
  type ChatInside,
  type ChatOptions,
  type ConnectionState,
} from '../chat.js';
import { ErrorCode } from '../error-codes.js';
import { errorToMessage, knowSentences, reasonOf } from '../errors.js';
import type { SendMessageOptions } from '../messages/checks.js';
import { isObject } from '../messages/record.js';
import { BaseMessage, TextMessage } from '../messages/types.js';
import type { Result } from '../send/send.js';
import { sentenceFiles } from '../sentences/load.js';
import type { BuiltCalls, Calls } from './calls.js';
import { createEvents, Events, type Emitter, type EventHub } from './events.js';
import { loadCalls } from './load-calls.js';
import { onRegistered, registeredType } from './registered.js';
import { failed } from './results.js';

/** Whether there is a connection, by the original SDK's numbers. */
export enum RCConnectionStatus {
  CONNECTED = 0,
  CONNECTING = 1,
  DISCONNECTED = 2,
  SUSPENDED = 3,
}

/** A chat, with the original SDK's functions as methods. */
export interface IMLibChat extends Chat, EventHub, Calls {
  /** Whether there is a connection. */
  getConnectionStatus(): RCConnectionStatus;
  /** The server's clock, in milliseconds since 1970. */
  getServerTime(): number;
}

/** All of them by name: what they do is loaded when a chat connects. */
const CALLS: Readonly<Record<keyof Calls, true>> = {
  getHistoryMessages: true,
  getRemoteHistoryMessages: true,
  sendReadReceiptMessage: true,
  sendReadReceiptResponseV5: true,
  getMessageReadReceiptInfoV5: true,
  getMessagesReadReceiptUsersByPageV5: true,
  getMessageReader: true,
  getConversationList: true,
  getConversation: true,
  getUnreadCount: true,
  getTotalUnreadCount: true,
  clearMessagesUnreadStatus: true,
  clearAllMessagesUnreadStatus: true,
  getTextMessageDraft: true,
  saveTextMessageDraft: true,
  clearTextMessageDraft: true,
  recallMessage: true,
  updateMessageExpansion: true,
  removeMessageExpansionForKey: true,
  sendToMany: true,
  forwardMessages: true,
};

const STATUS: Readonly<Record<ConnectionState['state'], RCConnectionStatus>> = {
  idle: RCConnectionStatus.DISCONNECTED,
  connecting: RCConnectionStatus.CONNECTING,
  connected: RCConnectionStatus.CONNECTED,
  reconnecting: RCConnectionStatus.SUSPENDED,
  failed: RCConnectionStatus.DISCONNECTED,
};

/**
 * @param emitter who is told of what happens; one of its own where none is given
 * @throws RimError `option-invalid` for an option that cannot be used
 */
export function createChat(options: ChatOptions, emitter?: Emitter): IMLibChat {
  let more: Omit<IMLibChat, keyof Chat> | undefined;
  // whoever sees results wants sentences; without them the codes are there all the same
  sentenceFiles.en().then(
    ({ default: all }) => {
      knowSentences(all);
    },
    () => undefined,
  );
  const plain = createPlainChat(options, (inside) => {
    const { extension, surface } = build(inside, emitter ?? createEvents(inside.safely));
    more = surface;
    return extension;
  });
  return Object.assign(plain, more);
}

function build(inside: ChatInside, emitter: Emitter) {
  const { chat, transport } = inside;
  const { emit: _, hasListeners: __, ...hub } = emitter;
  const { sendMessage, destroy } = chat;
  let built: BuiltCalls | undefined;

  async function ready(): Promise<BuiltCalls> {
    const createCalls = await loadCalls();
    return (built ??= createCalls(inside, emitter));
  }

  /** A call that is made in this task, once the calls are there. */
  function call<Name extends keyof Calls>(name: Name): Calls[Name] {
    const run = ({ calls }: BuiltCalls, args: readonly unknown[]) =>
      (calls[name] as (...args: readonly unknown[]) => Promise<Result<unknown>>)(...args);
    const later = async (args: readonly unknown[]): Promise<Result<unknown>> => {
      try {
        return await run(built ?? (await ready()), args);
      } catch (error) {
        return failed(ErrorCode.RC_NET_UNAVAILABLE, reasonOf(error));
      }
    };
    return (async (...args: readonly unknown[]) =>
      said(await (built ? run(built, args) : later(args)))) as unknown as Calls[Name];
  }

  connectionEvents(chat.$connection, emitter);
  chat.onDelivery((record) => {
    built?.delivered(record);
  });
  const unlisten = onRegistered((type) => transport.registerType?.(type));

  const send: Chat['sendMessage'] = (conversation, message, options) =>
    sendMessage(conversation, withMention(message, options), options);

  const surface = {
    ...hub,
    ...(Object.fromEntries(
      (Object.keys(CALLS) as (keyof Calls)[]).map((name) => [name, call(name)]),
    ) as unknown as Calls),
    sendMessage: send,
    sendTextMessage: ((conversation, content, options) =>
      send(conversation, new TextMessage(content), options)) satisfies Chat['sendTextMessage'],
    getConnectionStatus: () => STATUS[chat.$connection.get().state],
    getServerTime: () => transport.serverTime?.() ?? Date.now(),
    destroy() {
      destroy();
      unlisten();
      built?.end();
      hub.clearEventListeners();
    },
  };
  const extension: ChatExtension = {
    ready,
    types: {
      searchProps: (type) => built?.searchProps(type) ?? registeredType(type)?.searchProps ?? [],
      isStatusMessage: (type) => registeredType(type)?.isStatusMessage ?? false,
      refusal: (type, content) => built?.refusal(type, content),
    },
    happened(event) {
      built?.happened(event);
    },
  };
  return { extension, surface };
}

/** A result with its sentence: where the calls are a part of their own, they know the code alone. */
function said(result: Result<unknown>): Result<unknown> {
  return result.msg === '' ? { ...result, msg: errorToMessage(result.code) } : result;
}

function connectionEvents($connection: ReadableAtom<ConnectionState>, { emit }: Emitter): void {
  $connection.listen((connection) => {
    if (connection.state === 'connecting') emit(Events.CONNECTING);
    else if (connection.state === 'connected') emit(Events.CONNECTED);
    else if (connection.state === 'reconnecting')
      emit(Events.SUSPEND, ErrorCode.RC_NET_UNAVAILABLE);
    else if (connection.state === 'failed') emit(Events.DISCONNECT, connection.code);
    else emit(Events.DISCONNECT, ErrorCode.ACTIVE_DISCONNECT);
  });
}

/** Whom a message mentions, where it is said in the options as older programs do. */
function withMention(message: BaseMessage, options: SendMessageOptions | undefined): BaseMessage {
  try {
    return mentioning(message, options);
  } catch {
    return message; // what cannot be read is refused where everything is checked
  }
}

function mentioning(message: BaseMessage, options: SendMessageOptions | undefined): BaseMessage {
  const body: unknown = message;
  if (!isObject(options) || !isObject(body) || !isObject(body.content)) return message;
  const { isMentioned, mentionedType: type, mentionedUserIdList: userIdList } = options;
  if (!isMentioned || type === undefined || body.content.mentionedInfo !== undefined)
    return message;
  const mentionedInfo = { type, ...(userIdList !== undefined && { userIdList }) };
  const { messageType, isPersited, isCounted } = message;
  const content = { ...body.content, mentionedInfo };
  return new BaseMessage(messageType, content, isPersited, isCounted);
}
