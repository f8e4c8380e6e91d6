/**
 * A chat with all that the original SDK's functions do, as methods: the engine's chat, and what is
 * built on it. Code that was written for the original finds its names and shapes here.
 */
import type { ReadableAtom } from 'nanostores';
import {
  createChat as createPlainChat,
  type Chat,
  type ChatEvent,
  type ChatInside,
  type ChatOptions,
  type ConnectionState,
} from '../chat.js';
import { ErrorCode } from '../error-codes.js';
import { knowSentences } from '../errors.js';
import type { TypingUser } from '../conversation/typing.js';
import type { SendMessageOptions } from '../messages/checks.js';
import { conversationKey, type ConversationId } from '../messages/identity.js';
import { isObject, toReceivedMessage, type MessageRecord } from '../messages/record.js';
import { BaseMessage, TextMessage } from '../messages/types.js';
import { sentenceFiles } from '../sentences/load.js';
import type { TypingSignal } from '../transports/transport.js';
import { createChanges, type ChangeCalls } from './changes.js';
import { contentRefusal, SEARCH_PROPS } from './contents.js';
import { createConversations, type ConversationCalls } from './conversations.js';
import { createEvents, Events, type Emitter, type EventHub } from './events.js';
import { createForwardCalls, type ForwardCalls } from './forward.js';
import { createHistoryCalls, type HistoryCalls } from './history.js';
import { createReceipts, type ReceiptCalls } from './receipts.js';
import { onRegistered, registeredType } from './registered.js';

/** Whether there is a connection, by the original SDK's numbers. */
export enum RCConnectionStatus {
  CONNECTED = 0,
  CONNECTING = 1,
  DISCONNECTED = 2,
  SUSPENDED = 3,
}

/** A chat, with the original SDK's functions as methods. */
export interface IMLibChat
  extends Chat, EventHub, HistoryCalls, ReceiptCalls, ConversationCalls, ChangeCalls, ForwardCalls {
  getConnectionStatus(): RCConnectionStatus;
  /** The server's clock, in milliseconds since 1970. */
  getServerTime(): number;
}

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
  let full: IMLibChat | undefined;
  // whoever sees results wants sentences; without them the codes are there all the same
  sentenceFiles.en().then(
    ({ default: all }) => {
      knowSentences(all);
    },
    () => undefined,
  );
  const plain = createPlainChat(options, (inside) => {
    const built = build(inside, emitter ?? createEvents(inside.safely));
    full = built.chat;
    return built.extension;
  });
  return Object.assign(plain, full);
}

function build(inside: ChatInside, emitter: Emitter) {
  const { chat, transport } = inside;
  const { emit, hasListeners, ...hub } = emitter;
  const changes = createChanges(inside);
  const conversations = createConversations(inside);
  const receipts = createReceipts(inside);
  const { changed, ...conversationCalls } = conversations;
  const { heard: _, tell: __, ...receiptCalls } = receipts;
  const { tell: ___, ...changeCalls } = changes;
  const { sendMessage } = chat;
  const unlisten = onRegistered((type) => transport.registerType?.(type));
  const watched = watchConversations(inside, (id) => {
    changed(id, emit);
  });

  connectionEvents(chat.$connection, emitter);
  chat.onDelivery((record) => {
    if (hasListeners(Events.CONVERSATION)) watched.changed(record);
  });

  function came(records: readonly MessageRecord[]): void {
    const [first] = records;
    if (!first) return;
    if (hasListeners(Events.MESSAGES)) emit(Events.MESSAGES, { messages: records.map(ownCopy) });
    if (hasListeners(Events.CONVERSATION)) watched.changed(first);
  }

  function typed({ conversation, userId, messageType, timestamp }: TypingSignal): void {
    const tell = (list: TypingUser[]) => {
      emit(Events.TYPING_STATUS, { status: [{ ...conversation, list }] });
    };
    // of a talk that nobody opened it is only known who types now, not who ends
    if (inside.known(conversation)) watched.typing(conversation, tell);
    else tell([{ userId, messageType, timestamp }]);
  }

  function happened(event: ChatEvent): void {
    if (event.kind === 'messages') came(event.records);
    else if (event.kind === 'change') changes.tell(event.change, emit);
    else if (event.kind === 'receipt') receipts.heard(event.receipt);
    else if (event.signal.kind === 'receipt') receipts.tell(event.signal, emitter);
    else if (hasListeners(Events.TYPING_STATUS)) typed(event.signal);
  }

  const send: Chat['sendMessage'] = (conversation, message, options) =>
    sendMessage(conversation, withMention(message, options), options);

  const full: Omit<IMLibChat, keyof Chat> &
    Pick<Chat, 'sendMessage' | 'sendTextMessage' | 'destroy'> = {
    ...hub,
    ...createHistoryCalls(inside),
    ...receiptCalls,
    ...conversationCalls,
    ...changeCalls,
    ...createForwardCalls(inside),
    sendMessage: send,
    sendTextMessage: (conversation, content, options) =>
      send(conversation, new TextMessage(content), options),
    getConnectionStatus: () => STATUS[chat.$connection.get().state],
    getServerTime: () => transport.serverTime?.() ?? Date.now(),
    destroy: ending(chat.destroy, [unlisten, watched.end, hub.clearEventListeners]),
  };
  return {
    chat: full as IMLibChat,
    extension: {
      types: {
        searchProps: (type: string) =>
          (Object.hasOwn(SEARCH_PROPS, type) && SEARCH_PROPS[type]) ||
          (registeredType(type)?.searchProps ?? []),
        isStatusMessage: (type: string) => registeredType(type)?.isStatusMessage ?? false,
        refusal: contentRefusal,
      },
      happened,
    },
  };
}

function ending(destroy: () => void, more: readonly (() => void)[]): () => void {
  return () => {
    destroy();
    for (const end of more) end();
  };
}

/** What whoever listens may do with what it likes: what is shown stays as it is. */
function ownCopy(record: MessageRecord) {
  return { ...toReceivedMessage(record), content: structuredClone(record.content) };
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

/** The stores of conversations that something happened in, each listened to once. */
function watchConversations(inside: ChatInside, tellChanged: (id: ConversationId) => void) {
  const unread = new Map<string, () => void>();
  const typing = new Map<string, () => void>();
  const pending = new Map<string, ConversationId>();

  /** Once for all that happens in one task. */
  function changed(id: ConversationId): void {
    const key = conversationKey(id);
    const { conversation } = inside.feed(id);
    if (!unread.has(key))
      unread.set(
        key,
        conversation.$unread.listen(() => {
          changed(conversation);
        }),
      );
    if (pending.size === 0) queueMicrotask(flush);
    pending.set(key, conversation);
  }

  function flush(): void {
    const ids = [...pending.values()];
    pending.clear();
    ids.forEach(tellChanged);
  }

  return {
    changed,
    typing(id: ConversationId, tell: (list: TypingUser[]) => void): void {
      const key = conversationKey(id);
      if (typing.has(key)) return;
      const { $typing } = inside.feed(id).conversation;
      const told = () => {
        tell($typing.get().map((user) => ({ ...user })));
      };
      typing.set(key, $typing.listen(told));
      told();
    },
    end(): void {
      for (const stop of [...unread.values(), ...typing.values()]) stop();
    },
  };
}

/** Whom a message mentions, where it is said in the options as older programs do. */
function withMention(message: BaseMessage, options: SendMessageOptions | undefined): BaseMessage {
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
