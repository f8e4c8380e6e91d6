/**
 * One chat: a user, a transport, and the conversations between them. Joins the parts, in order:
 *
 *   out   sendMessage → checks, record → conversation (on screen) → transport → acknowledged
 *   in    transport → receive → conversation (each message once, in order) → listeners
 *
 * Two chats never meet: everything is held by what `createChat` returns.
 */
import type { ReadableAtom } from 'nanostores';
import {
  createConversation,
  type Conversation,
  type ConversationFeed,
} from './conversation/conversation.js';
import { createIntake } from './conversation/intake.js';
import { forgetChoices } from './choices.js';
import { forgetKept } from './emoji/kept.js';
import { ErrorCode, errorToMessage, nameOf, reasonOf, RimError, type Problem } from './errors.js';
import {
  ACKNOWLEDGEMENT_TIMEOUT_MS,
  CONVERSATIONS_MAX,
  TIMER_MAX_MS,
  UNDO_SEND_MAX_MS,
} from './limits.js';
import {
  checkConversation,
  checkMessageType,
  type KnownTypes,
  type SendMessageOptions,
} from './messages/checks.js';
import {
  conversationId,
  conversationKey,
  sameConversation,
  type ConversationId,
  type ConversationOption,
} from './messages/identity.js';
import type { Placed } from './messages/order.js';
import {
  incomingRecord,
  isObject,
  type MessageRecord,
  type ReceivedMessage,
  type TransportRecord,
} from './messages/record.js';
import { ConversationType, TextMessage, type TextContent } from './messages/types.js';
import { watchPolicy } from './policy.js';
import { loadSender } from './send/load-sender.js';
import type { Result, Sender, SendMessage, SendOptions, SendResult } from './send/send.js';
import { createStore } from './store.js';
import {
  TransportError,
  type Change,
  type OutgoingSignal,
  type ReceiptSignal,
  type Signal,
  type Transport,
  type TransportConnection,
  type TransportEvents,
  type TransportSession,
} from './transports/transport.js';

export interface ChatOptions {
  /** What carries the messages: `localTransport()` or another. */
  readonly transport: Transport;
  /**
   * Whether messages that are written while there is no connection are queued; true. Where not,
   * they are refused with 30002.
   */
  readonly offlineQueue?: boolean;
  /** Milliseconds for which each message is held, so that it can be taken back: 0 to 60,000; 0. */
  readonly undoSendMs?: number;
  /** Milliseconds after which a message without an acknowledgement is unknown; 30,000. */
  readonly acknowledgementTimeoutMs?: number;
}

/** Whether there is a connection, and why not. */
export type ConnectionState =
  | { readonly state: 'idle' }
  | { readonly state: 'connecting' }
  | { readonly state: 'connected'; readonly userId: string }
  | { readonly state: 'reconnecting'; readonly userId: string }
  | { readonly state: 'failed'; readonly code: number };

/** What happened, for whoever builds more on a chat than its stores show. */
export type ChatEvent =
  /** New messages came, in one conversation. */
  | { readonly kind: 'messages'; readonly records: readonly MessageRecord[] }
  /** A message was changed, just now: what it is by now, its conversation's feed knows. */
  | { readonly kind: 'change'; readonly change: Change }
  /** Somebody types or has read, just now. */
  | { readonly kind: 'signal'; readonly signal: Signal }
  /** Somebody has read, now or before; told of once or more. */
  | { readonly kind: 'receipt'; readonly receipt: ReceiptSignal };

/** What a chat is made of, for whoever builds more on it. */
export interface ChatInside {
  readonly chat: Chat;
  readonly transport: Transport;
  session(): TransportSession | undefined;
  feed(conversation: ConversationId): ConversationFeed;
  /** The same, where it is there already: what changes nothing else makes none. */
  known(conversation: ConversationId): ConversationFeed | undefined;
  feeds(): Iterable<ConversationFeed>;
  /** A transport's record as this user sees it; undefined, and reported, where it is none. */
  read(raw: TransportRecord): MessageRecord | undefined;
  /** Typing or a receipt on its way out: it yields to messages. */
  tell(signal: OutgoingSignal): void;
  /** Calls what is not ours: where it throws, that is reported and stops nothing. */
  safely(hook: string, call: () => void): void;
}

/** What is built on a chat. */
export interface ChatExtension {
  /** The types of message that it knows more of than their names. */
  readonly types?: KnownTypes;
  happened?(event: ChatEvent): void;
  /** What of it is loaded when a chat connects; the connection waits for it. */
  ready?(): Promise<unknown>;
}

/** A new message that came in, from others or from this user's other places. */
export type MessageListener = (message: MessageRecord) => void;

/** Whether messages that are not sent may be forgotten. */
export type MayForget = (unsent: readonly MessageRecord[]) => boolean | Promise<boolean>;

export interface Chat {
  readonly $connection: ReadableAtom<ConnectionState>;
  /** What limits this chat, each code once, oldest first. */
  readonly $problems: ReadableAtom<readonly Problem[]>;
  /**
   * The messages that are kept and not sent yet, in the order in which they leave, those that
   * failed or are unknown among them. What is here survives a reload.
   */
  readonly $outbox: ReadableAtom<readonly MessageRecord[]>;
  /**
   * Connects one user. Connecting the same user again goes on where it was; another user starts
   * with empty conversations.
   * @param token what the transport takes: for the local one, the user's id
   */
  connect(token: string): Promise<Result<{ readonly userId: string }>>;
  /** Ends the connection; what is loaded stays readable. */
  disconnect(): Promise<void>;
  /** @returns the id of the user who is connected, or was last; `''` where nobody ever was */
  getCurrentUserId(): string;
  /**
   * The one object for a conversation; made at the first call.
   * @throws RimError `option-invalid` for a conversation that cannot be
   */
  conversation(conversation: ConversationOption): Conversation;
  /** Sends a message: the only door. Resolves when it is sent, failed, refused or unknown. */
  sendMessage: SendMessage;
  /** Sends a text. */
  sendTextMessage(
    conversation: ConversationOption,
    content: TextContent,
    options?: SendMessageOptions,
  ): Promise<Result<ReceivedMessage>>;
  /**
   * Sends a message of this user once more that failed or whose outcome is unknown, with its id and
   * content.
   * @param conversation may be left out where only one message has the id
   */
  resend(messageId: number, conversation?: ConversationOption): SendResult;
  /**
   * Takes a message back that waits, or gives up one that failed or whose outcome is unknown. Its
   * own promise settles with {@link ErrorCode.CANCELLED}.
   */
  cancel(messageId: number, conversation?: ConversationOption): SendResult;
  /** Cancels a message, and gives its text back as the draft of its conversation. */
  takeBack(messageId: number, conversation?: ConversationOption): SendResult;
  /** Replaces what a message says that waits; it keeps its id and its turn. */
  edit(messageId: number, content: object, conversation?: ConversationOption): SendResult;
  /**
   * Tells the others that this user types; at most every few seconds, so it may be called at each
   * key. Private talks, groups and public services only.
   */
  sendTypingStatusMessage(
    conversation: ConversationOption,
    messageType: string,
  ): Promise<Result<undefined>>;
  /**
   * Takes in records: what a transport calls, and a way to fill a list. What is no record is left
   * out and reported.
   * @throws RimError `user-missing` while nobody was ever connected
   */
  receive(records: readonly TransportRecord[]): void;
  /** Calls back for each new message. @returns a function that stops it */
  onMessage(listener: MessageListener): () => void;
  /**
   * Calls back when one of this user's messages is sent, failed or unknown, in whatever tab it was
   * written, and again when an unknown one is settled. @returns a function that stops it
   */
  onDelivery(listener: MessageListener): () => void;
  /**
   * Forgets what is kept of the user who is connected: outbox, drafts and conversations, and in
   * this browser the emoji used lately and the skin tone; and disconnects.
   * @param mayForget asked before, with the messages that are not sent; where it says no, nothing
   * happens
   * @returns the messages that were not sent and are gone now
   */
  forget(mayForget?: MayForget): Promise<readonly MessageRecord[]>;
  /** Ends the chat: disconnects, and forgets listeners and conversations. */
  destroy(): void;
}

const TYPING_TYPES: ReadonlySet<ConversationType> = new Set([
  ConversationType.PRIVATE,
  ConversationType.GROUP,
  ConversationType.APP_PUBLIC_SERVICE,
  ConversationType.PUBLIC_SERVICE,
]);

/**
 * @param extend what is built on it
 * @throws RimError `option-invalid` where `transport` is no transport
 */
export function createChat(
  options: ChatOptions,
  extend?: (inside: ChatInside) => ChatExtension,
): Chat {
  const { transport, ...sending } = checkedOptions(options);
  const $connection = createStore<ConnectionState>({ state: 'idle' }, threw);
  const $problems = createStore<readonly Problem[]>([], threw);
  const $outbox = createStore<readonly MessageRecord[]>([], threw);
  const listeners = new Set<MessageListener>();
  const deliveryListeners = new Set<MessageListener>();
  const feeds = new Map<string, ConversationFeed>();
  let userId = '';
  /** The way out, once it has come. */
  let sender: Sender | undefined;
  let session: TransportSession | undefined;
  /** The attempt that is being made. */
  let connecting: Promise<unknown> | undefined;
  /** Raised by each connect and disconnect, so that an earlier one's late answer changes nothing. */
  let attempt = 0;

  /** @param isNews the reason is another one than before, or counts anew */
  function report(problem: Problem, isNews = false): void {
    const others = $problems.get().filter(({ code }) => code !== problem.code);
    if (isNews || others.length === $problems.get().length) $problems.set([...others, problem]);
  }

  function threw(error: unknown): void {
    threwIn('a store listener', error);
  }

  function feedOf(id: ConversationId): ConversationFeed {
    const key = conversationKey(id);
    let feed = feeds.get(key);
    if (!feed) {
      feed = createConversation({
        id: conversationId(id),
        drafts: {
          load: () => sender?.loadDraft(id) ?? Promise.resolve(undefined),
          save: (text) => {
            sender?.saveDraft(id, text);
          },
        },
        userId: () => userId,
        confirmed: (placed) => {
          sender?.confirmed(placed);
        },
        tell,
        heardReceipt: (receipt) => {
          happened({ kind: 'receipt', receipt });
        },
        history,
        read,
        report,
        threw,
      });
      feeds.set(key, feed);
    }
    return feed;
  }

  function history() {
    return session?.capabilities.history ? transport.history.bind(transport) : undefined;
  }

  function read(raw: TransportRecord, now?: number): Placed | undefined {
    try {
      return { record: incomingRecord(raw, userId, now), order: raw.order };
    } catch (error) {
      if (!(error instanceof RimError)) throw error;
      report(error);
      return undefined;
    }
  }

  function receive(records: readonly TransportRecord[]): void {
    if (userId === '') throw new RimError('user-missing');
    intake.add(records);
  }

  function takeIn(records: readonly TransportRecord[], isMore: boolean): void {
    const byConversation = new Map<ConversationFeed, Placed[]>();
    const now = Date.now();
    let last: ConversationFeed | undefined;
    for (const raw of records) {
      const placed = read(raw, now);
      if (!placed) continue;
      // most are of the same conversation as the one before
      if (!last || !sameConversation(last.conversation, placed.record))
        last = feedOf(placed.record);
      const group = byConversation.get(last);
      if (group) group.push(placed);
      else byConversation.set(last, [placed]);
    }
    for (const [feed, group] of byConversation) {
      const fresh = feed.receive(group, isMore);
      if (fresh.length === 0) continue;
      fresh.forEach(came);
      happened({ kind: 'messages', records: fresh });
    }
  }

  const intake = createIntake({ take: takeIn });

  /** Calls what is not ours: where it throws, that stops nothing of ours. */
  function safely(hook: string, call: () => void): void {
    try {
      call();
    } catch (error) {
      threwIn(hook, error);
    }
  }

  function threwIn(hook: string, error: unknown): void {
    report({ code: 'hook-threw', data: { hook, reason: reasonOf(error) } });
  }

  const tellAll =
    (hook: string, told: ReadonlySet<MessageListener>) =>
    (message: MessageRecord): void => {
      for (const listener of told) {
        try {
          listener(message);
        } catch (error) {
          threwIn(hook, error);
        }
      }
    };
  const came = tellAll('onMessage', listeners);

  /** What it throws is a fault of ours: it stops nothing, and is told of. */
  function happened(event: ChatEvent): void {
    safely('an extension', () => extension?.happened?.(event));
  }

  function tell(signal: OutgoingSignal): void {
    if (!session?.capabilities[signal.kind === 'typing' ? 'typing' : 'receipts']) return;
    safely('transport.signal', () => {
      sender?.tell(signal);
    });
  }

  /** The feed of a conversation that is there; what changes nothing else makes none. */
  function known(id: ConversationId): ConversationFeed | undefined {
    return feeds.get(conversationKey(conversationId(id)));
  }

  function signalled(signal: Signal): void {
    const feed = known(signal.conversation);
    if (signal.kind === 'receipt') feed?.applyReceipt(signal);
    else if (signal.userId !== userId) feed?.heardTyping(signal);
    happened({ kind: 'signal', signal });
  }

  /** What came while nobody was here counts, too. */
  async function countUnread(mine: number): Promise<void> {
    const summaries = (await transport.conversations?.(CONVERSATIONS_MAX)) ?? [];
    if (mine !== attempt) return;
    for (const summary of summaries) {
      const feed = summary.unread > 0 ? feedOf(summary.conversation) : known(summary.conversation);
      feed?.counted(summary);
    }
  }

  function connectionChanged(connection: TransportConnection): void {
    if (connection.state === 'closed') {
      endAttempt();
      report(
        refusedBy(connection.code, 'connection-closed', errorToMessage(connection.code)),
        true,
      );
      $connection.set({ state: 'failed', code: connection.code });
    } else {
      sender?.connection(connection.state === 'connected' ? 'connected' : 'lost');
      $connection.set({ state: connection.state, userId });
    }
  }

  /**
   * The events of one attempt: what comes before it is known who the user is waits, and those of an
   * earlier attempt are nobody's any more.
   */
  function eventsOf(mine: number, early: (() => void)[]): TransportEvents {
    const ifMine =
      <Args extends unknown[]>(act: (...args: Args) => void) =>
      (...args: Args) => {
        if (mine !== attempt) return;
        if (session) act(...args);
        else
          early.push(() => {
            act(...args);
          });
      };
    return {
      records: ifMine(receive),
      change: ifMine((change) => {
        known(change.conversation)?.apply(change);
        happened({ kind: 'change', change });
      }),
      signal: ifMine(signalled),
      connection: ifMine(connectionChanged),
      gap: ifMine(() => {
        for (const feed of feeds.values()) feed.gap();
      }),
      problem: (problem) => {
        if (mine === attempt) report(problem);
      },
    };
  }

  function isNow(user: string, out: Sender): void {
    if (userId !== '' && userId !== user) forgetConversations();
    userId = user;
    out.use(user);
  }

  function forgetConversations(): void {
    intake.clear();
    for (const feed of feeds.values()) feed.end();
    feeds.clear();
  }

  /** The attempt or connection is over: what still comes of it is nobody's any more. */
  function endAttempt(): void {
    attempt += 1;
    session = undefined;
    sender?.connection('closed');
    for (const feed of feeds.values()) feed.stop();
  }

  async function open(token: string): Promise<Result<{ readonly userId: string }>> {
    endAttempt();
    const mine = attempt;
    const early: (() => void)[] = [];
    const policy = watchPolicy();
    let opened: TransportSession | undefined;
    $connection.set({ state: 'connecting' });
    if (mine !== attempt) return failed(whyNot()); // whoever listens may have ended it
    try {
      mustBeString(token);
      const loading = ready(); // meanwhile
      loading.catch(() => undefined); // told of below, where there is a connection at all
      opened = await transport.connect(token, eventsOf(mine, early));
      const out = mine === attempt ? await loading : undefined;
      if (!out || mine !== attempt) return failed(whyNot());
      isNow(opened.userId, out);
      session = opened;
      $connection.set({ state: 'connected', userId });
      for (const happen of early) if (mine === attempt) happen();
      if (mine !== attempt) return failed(whyNot());
      for (const feed of feeds.values()) feed.connected();
      out.connection('connected');
      countUnread(mine).catch(() => undefined); // without it only what comes from now on counts
      return { isOk: true, code: ErrorCode.SUCCESS, msg: 'success', data: { userId } };
    } catch (error) {
      const code = codeOf(error);
      if (mine === attempt) {
        endAttempt();
        if (opened) hangUp();
        $connection.set({ state: 'failed', code });
        report((await policy.blocked()) ?? whatFailed(error), true);
      }
      return failed(code, reasonOf(error));
    } finally {
      policy.end();
    }
  }

  function connect(token: string): Promise<Result<{ readonly userId: string }>> {
    const opening = open(token).finally(() => {
      if (connecting === opening) connecting = undefined;
    });
    connecting = opening;
    return opening;
  }

  function whyNot(): number {
    const connection = $connection.get();
    return connection.state === 'failed' ? connection.code : ErrorCode.RC_NET_UNAVAILABLE;
  }

  /** Nobody is there to use the connection, nor to care whether the transport can end it. */
  function hangUp(): void {
    (async () => transport.disconnect())().catch(() => undefined);
  }

  async function disconnect(): Promise<void> {
    endAttempt();
    const ended = transport.disconnect(); // before anybody hears of it, who may connect again
    $connection.set({ state: 'idle' });
    await ended;
  }

  /** Fetches the way out; where it cannot be had, the next one who asks tries again. */
  async function ready(): Promise<Sender> {
    const [createSender] = await Promise.all([loadSender(), extension?.ready?.()]);
    return (sender ??= createSender({
      ...sending,
      transport,
      session: () => session,
      connecting: () => connecting,
      outlet: feedOf,
      delivered: tellAll('onDelivery', deliveryListeners),
      listed(records) {
        $outbox.set(records);
      },
      types: () => extension?.types,
      report,
      sentence: errorToMessage,
    }));
  }

  /** Does something with the way out: in this task, once it is there. */
  async function withSender<Data>(
    act: (out: Sender) => Promise<Result<Data>>,
  ): Promise<Result<Data>> {
    let out = sender;
    try {
      out ??= await ready();
    } catch (error) {
      return failed(codeOf(error), reasonOf(error));
    }
    try {
      return await act(out);
    } catch (error) {
      // an argument that throws as it is read
      return failed(ErrorCode.BIZ_ERROR_INVALID_PARAMETER, reasonOf(error));
    }
  }

  const sendMessage: SendMessage = (...message) => withSender((out) => out.sendMessage(...message));

  const chat: Chat = {
    $connection,
    $problems,
    $outbox,
    connect,
    disconnect,
    getCurrentUserId: () => userId,
    conversation(option) {
      const refusal = checkConversation(option);
      if (refusal) {
        const value = nameOf(isObject(option) ? option.targetId : option);
        throw new RimError('option-invalid', {
          option: 'conversation',
          value,
          expected: refusal.msg,
        });
      }
      return feedOf(conversationId(option)).conversation;
    },
    sendMessage,
    sendTextMessage: (conversation, content, sendOptions) =>
      sendMessage(conversation, new TextMessage(content), sendOptions),
    resend: (...which) => withSender((out) => out.resend(...which)),
    cancel: (messageId, conversation) => withSender((out) => out.cancel(messageId, conversation)),
    async takeBack(messageId, conversation) {
      const draftOf = (record: MessageRecord) => feedOf(record).draftWith(record);
      const result = await withSender((out) => out.cancel(messageId, conversation, draftOf));
      const record = result.data;
      if (record) feedOf(conversationId(record)).returnToDraft(record);
      return result;
    },
    edit: (...what) => withSender((out) => out.edit(...what)),
    sendTypingStatusMessage(conversation, messageType) {
      const refusal = checkConversation(conversation) ?? checkMessageType(messageType);
      if (refusal) return Promise.resolve(failed(refusal.code, refusal.msg));
      const id = conversationId(conversation);
      if (!TYPING_TYPES.has(id.conversationType)) {
        return Promise.resolve(failed(ErrorCode.INVALID_PARAMETER_CONVERSATION_TYPE));
      }
      if (!session) return Promise.resolve(failed(ErrorCode.RC_NET_UNAVAILABLE));
      if (feedOf(id).shouldTellTyping()) {
        tell({ kind: 'typing', conversation: id, messageType, timestamp: Date.now() });
      }
      return Promise.resolve({ isOk: true, code: ErrorCode.SUCCESS, msg: 'success' });
    },
    receive,
    onMessage(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    onDelivery(listener) {
      deliveryListeners.add(listener);
      return () => {
        deliveryListeners.delete(listener);
      };
    },
    async forget(mayForget = () => true) {
      if (!(await mayForget($outbox.get()))) return [];
      forgetConversations(); // first, for what is written in them is saved when they end
      const unsent = (await sender?.forget()) ?? [];
      forgetKept();
      forgetChoices();
      await disconnect();
      forgetConversations();
      return unsent;
    },
    destroy() {
      disconnect().catch(() => undefined); // a transport that cannot even stop: nobody is left to care
      forgetConversations();
      sender?.close();
      listeners.clear();
      deliveryListeners.clear();
    },
  };
  const extension = extend?.({
    chat,
    transport,
    session: () => session,
    feed: feedOf,
    known,
    feeds: () => feeds.values(),
    read: (raw) => read(raw)?.record,
    tell,
    safely,
  });
  return chat;
}

function failed(code: number, msg = errorToMessage(code)): Result<never> {
  return { isOk: false, code, msg };
}

function codeOf(error: unknown): number {
  const isCoded = error instanceof Error && 'code' in error && typeof error.code === 'number';
  return isCoded ? (error.code as number) : ErrorCode.RC_NET_UNAVAILABLE;
}

/** The server knows who asks, and says no: another token is needed, not another try. */
const REFUSALS: ReadonlySet<number> = new Set([
  ErrorCode.RC_CONN_IDENTIFIER_REJECTED,
  ErrorCode.RC_CONN_TOKEN_INCORRECT,
  ErrorCode.RC_CONN_NOT_AUTHRORIZED,
  ErrorCode.RC_CONN_TOKEN_EXPIRED,
]);

/** What kept a chat from its connection. */
function whatFailed(error: unknown): Problem {
  if (error instanceof RimError) return error;
  return refusedBy(codeOf(error), 'connect-failed', reasonOf(error));
}

/** A reason that is only its code's sentence is left to those who can say it in the reader's language. */
function refusedBy(code: number, otherwise: Problem['code'], reason: string): Problem {
  const data = reason === errorToMessage(code) ? { code } : { reason, code };
  return { code: REFUSALS.has(code) ? 'token-refused' : otherwise, data };
}

function mustBeString(token: unknown): void {
  if (typeof token === 'string') return;
  const reason = `The token is ${nameOf(token)}, expected a string.`;
  throw new TransportError(ErrorCode.RC_CONN_TOKEN_INCORRECT, reason);
}

const TRANSPORT_PARTS = ['connect', 'disconnect', 'send', 'signal', 'change', 'history'];

function checkedOptions(options: unknown): SendOptions & Pick<ChatOptions, 'transport'> {
  const given: Readonly<Record<string, unknown>> = isObject(options) ? options : {};
  const { transport, offlineQueue = true, undoSendMs = 0 } = given;
  const { acknowledgementTimeoutMs = ACKNOWLEDGEMENT_TIMEOUT_MS } = given;
  const isTransport =
    isObject(transport) && TRANSPORT_PARTS.every((part) => typeof transport[part] === 'function');
  const isTime = (value: unknown, least: number, most: number): value is number =>
    typeof value === 'number' && value >= least && value <= most;
  const must = (holds: boolean, option: string, expected: string): void => {
    if (holds) return;
    throw new RimError('option-invalid', { option, value: nameOf(given[option]), expected });
  };
  must(isTransport, 'transport', 'a transport, such as localTransport()');
  must(typeof offlineQueue === 'boolean', 'offlineQueue', 'true or false');
  must(isTime(undoSendMs, 0, UNDO_SEND_MAX_MS), 'undoSendMs', `0 to ${String(UNDO_SEND_MAX_MS)}`);
  const isLimit = isTime(acknowledgementTimeoutMs, 1, TIMER_MAX_MS);
  must(isLimit, 'acknowledgementTimeoutMs', `1 to ${String(TIMER_MAX_MS)}`);
  return { transport, offlineQueue, undoSendMs, acknowledgementTimeoutMs } as SendOptions &
    Pick<ChatOptions, 'transport'>;
}
