/**
 * An SDK that behaves as the original one was seen to behave, without a network: users who talk
 * over one backend, and a hand on each SDK for what a server would do. Typed by the package.
 */
import type { IAReceivedMessage } from '@rongcloud/imlib-next';
import type { Sdk } from '../../../src/transports/rongcloud/sdk.js';

type Message = Record<string, unknown> & {
  readonly conversationType: number;
  /** As the server has it: whom a private message is for, else the group. */
  readonly to: string;
  readonly senderUserId: string;
  readonly messageType: string;
  readonly messageUId: string;
  readonly sentTime: number;
  readonly isPersited: boolean;
};

type Listener = (event: unknown) => void;
type Result = { readonly code: number; readonly msg: string; readonly data?: unknown };

const PRIVATE = 1;
const CONNECTED = 0;
const DISCONNECTED = 2;
const NAMES = [
  'CONNECTING',
  'CONNECTED',
  'SUSPEND',
  'DISCONNECT',
  'MESSAGES',
  'TYPING_STATUS',
  'READ_RECEIPT_RECEIVED',
  'MESSAGE_RECEIPT_RESPONSE_V5',
  'EXPANSION',
  'PULL_OFFLINE_MESSAGE_FINISHED',
  'CHATROOM',
  'ULTRA_GROUP_MESSAGE_RECALLED',
  'ULTRA_GROUP_MESSAGE_EXPANSION_UPDATED',
] as const;

const ok = (data?: unknown): Result => ({ code: 0, msg: 'success', data });
const fail = (code: number): Result => ({ code, msg: `fail: ${String(code)}` });

/** What all SDKs of a test share: the log of messages, and who is there. */
export class FakeBackend {
  readonly log: Message[] = [];
  readonly sdks = new Set<FakeSdk>();
  #time = 1_800_000_000_000;

  /** Every message has a time of its own, as long as nothing stops the clock. */
  clockStands = false;

  next(): { messageUId: string; sentTime: number } {
    if (!this.clockStands || this.#time === 1_800_000_000_000) this.#time += 1;
    return {
      messageUId: `UID-${String(this.log.length + 1).padStart(5, '0')}`,
      sentTime: this.#time,
    };
  }

  take(message: Message): void {
    this.log.push(message);
    for (const sdk of this.sdks) sdk.pull();
  }
}

/** Where a user of the backend stands, and a hand on it; `sdk` is what a page would have. */
export class FakeSdk {
  readonly sdk: Sdk;
  readonly backend: FakeBackend;
  userId = '';
  initializedWith: unknown[] = [];
  registered = new Map<string, { isPersited: boolean; isCounted: boolean }>();
  rooms = new Set<string>();
  /** Every call by name, with its arguments as they came. */
  readonly calls: [name: string, args: readonly unknown[]][] = [];
  /** Answers the next call of that name with a code. */
  readonly refusals = new Map<string, number>();
  /** Connecting waits for it. */
  gate: Promise<unknown> = Promise.resolve();
  /** So does disconnecting. */
  ending: Promise<unknown> = Promise.resolve();
  static readonly #read = new WeakMap<FakeBackend, Map<string, number>>();
  readonly #readOf = new Map<string, number>();
  readonly #listeners = new Map<string, Set<Listener>>();

  constructor(backend = new FakeBackend()) {
    this.backend = backend;
    this.sdk = this.#make();
  }

  emit(name: (typeof NAMES)[number], event?: unknown): void {
    for (const listener of [...(this.#listeners.get(name) ?? [])]) listener(event);
  }

  listenerCount(): number {
    return [...this.#listeners.values()].reduce((sum, { size }) => sum + size, 0);
  }

  argumentsOf(name: string): readonly unknown[] {
    const call = this.calls.findLast(([called]) => called === name);
    if (!call) throw new Error(`${name} was not called.`);
    return call[1];
  }

  /** Tells of what this user's inbox has that was not told of. */
  pull(): void {
    if (!this.userId || !this.backend.sdks.has(this)) return;
    const places = this.#places();
    const key = `${this.userId}/${String(this.#device)}`;
    const from = places.get(key) ?? places.get(this.userId) ?? 0;
    const fresh = this.backend.log.slice(from).filter((message) => this.#concerns(message));
    places.set(key, this.backend.log.length);
    places.set(this.userId, this.backend.log.length);
    const heard = fresh.filter((message) => message.device !== this.#device);
    for (const message of heard) {
      if (message.messageType === 'RC:MsgExMsg') this.#tellExpansion(message);
    }
    const messages = heard.filter(({ messageType }) => messageType !== 'RC:MsgExMsg');
    if (messages.length > 0) this.emit('MESSAGES', { messages: messages.map((m) => this.see(m)) });
  }

  static #devices = 0;
  readonly #device = (FakeSdk.#devices += 1);

  #places(): Map<string, number> {
    let places = FakeSdk.#read.get(this.backend);
    if (!places) FakeSdk.#read.set(this.backend, (places = new Map<string, number>()));
    return places;
  }

  #concerns({ conversationType, to, senderUserId }: Message): boolean {
    return conversationType !== PRIVATE || to === this.userId || senderUserId === this.userId;
  }

  /** A message as this user is handed it: parsed anew, with what the SDK fills in. */
  see(message: Message): IAReceivedMessage {
    const { to, device, ...copy } = JSON.parse(JSON.stringify(message)) as Message;
    const isOwn = copy.senderUserId === this.userId;
    const other = isOwn ? to : copy.senderUserId;
    const content = copy.content as { user?: Record<string, unknown> };
    if (content.user?.portraitUri) content.user.portrait = content.user.portraitUri;
    return {
      ...copy,
      targetId: copy.conversationType === PRIVATE ? other : to,
      messageDirection: isOwn ? 1 : 2,
      pushConfig: { pushTitle: '', pushContent: '', pushData: '', iOSConfig: {} },
      receivedTime: Date.now(),
    } as unknown as IAReceivedMessage;
  }

  #tellExpansion(message: Message): void {
    const { put, del, mid } = message.content as { put?: object; del?: string[]; mid: string };
    const { conversationType, targetId, channelId } = this.see(message);
    const about = { conversationType, targetId, channelId, messageUId: mid };
    if (put) this.emit('EXPANSION', { updatedExpansion: { ...about, expansion: put } });
    if (del) this.emit('EXPANSION', { deletedExpansion: { ...about, deletedKeys: del } });
  }

  #answer(name: string, args: readonly unknown[], work: () => unknown): Result {
    this.calls.push([name, args]);
    const refusal = this.refusals.get(name);
    this.refusals.delete(name);
    if (this.initializedWith.length === 0) return fail(33001);
    if (refusal !== undefined) return fail(refusal);
    if (!this.userId && name !== 'connect') return fail(30002);
    const answer = work();
    return typeof answer === 'number' ? fail(answer) : ok(answer);
  }

  #post(conversation: { conversationType: number; targetId: string }, more: object): Message {
    const { conversationType, targetId: to } = conversation;
    const message = {
      conversationType,
      to,
      channelId: (conversation as { channelId?: string }).channelId ?? '',
      senderUserId: this.userId,
      isPersited: true,
      isCounted: true,
      messageId: 0,
      device: this.#device,
      ...this.backend.next(),
      ...more,
    } as unknown as Message;
    return message;
  }

  #history(
    conversation: { conversationType: number; targetId: string },
    { timestamp = 0, count = 20, order = 0 }: { timestamp?: number; count?: number; order?: 0 | 1 },
  ): unknown {
    if (count < 1 || count > 100) return 34232;
    const all = this.backend.log
      .filter((message) => message.isPersited && this.#concerns(message))
      .filter(({ messageType }) => messageType !== 'RC:MsgExMsg')
      .map((message) => this.see(message))
      .filter(({ targetId }) => targetId === conversation.targetId);
    const edge = timestamp || Infinity;
    const there = all.filter(({ sentTime }) => (order === 0 ? sentTime < edge : sentTime > edge));
    const list = order === 0 ? there.slice(-count) : there.slice(0, count);
    return { list, hasMore: list.length < there.length };
  }

  /** The latest first, each with what came since it was read. */
  #conversations(): unknown[] {
    const lists = new Map<string, IAReceivedMessage[]>();
    const read = (targetId: string, index: number) => index < (this.#readOf.get(targetId) ?? 0);
    const unread = new Set<IAReceivedMessage>();
    for (const [index, message] of this.backend.log.entries()) {
      if (!this.#concerns(message) || message.messageType !== 'RC:TxtMsg') continue;
      const seen = this.see(message);
      const { targetId, senderUserId } = seen;
      lists.set(targetId, [...(lists.get(targetId) ?? []), seen]);
      if (senderUserId !== this.userId && !read(targetId, index)) unread.add(seen);
    }
    const summaries = [...lists].map(([targetId, list]) => {
      const latestMessage = list.at(-1)!;
      const fresh = list.filter((message) => unread.has(message));
      const { conversationType, channelId } = latestMessage;
      const hasMentioned = fresh.some(({ isMentioned }) => isMentioned);
      const unreadMessageCount = fresh.length;
      const about = { conversationType, targetId, channelId, latestMessage };
      return { ...about, unreadMessageCount, hasMentioned };
    });
    const time = (one: { latestMessage: IAReceivedMessage }) => one.latestMessage.sentTime;
    return summaries.sort((one, other) => time(other) - time(one));
  }

  #make(): Sdk {
    const started = () => {
      if (this.initializedWith.length === 0) throw new Error('Not initialized yet!');
    };
    class BaseMessage {
      constructor(
        readonly messageType: string,
        readonly content: object,
        readonly isPersited = true,
        readonly isCounted = true,
      ) {}
    }
    const call =
      <Args extends unknown[]>(name: string, work: (...args: Args) => unknown) =>
      (...args: Args) =>
        Promise.resolve().then(() => this.#answer(name, args, () => work(...args)));
    const sdk = {
      Events: Object.fromEntries(NAMES.map((name) => [name, name])),
      MessageType: { TEXT: 'RC:TxtMsg' },
      BaseMessage,
      init: (options: unknown) => {
        if (this.initializedWith.length === 0) this.initializedWith.push(options);
      },
      connect: async (token: string) => {
        this.calls.push(['connect', [token]]);
        await this.gate;
        const refusal = this.refusals.get('connect');
        this.refusals.delete('connect');
        if (refusal !== undefined || token === 'bad') {
          this.emit('DISCONNECT', refusal ?? 31004);
          return fail(refusal ?? 31004);
        }
        this.userId ||= token;
        this.backend.sdks.add(this);
        this.emit('CONNECTED');
        queueMicrotask(() => {
          this.pull();
          this.emit('PULL_OFFLINE_MESSAGE_FINISHED');
        });
        return ok({ userId: this.userId });
      },
      disconnect: async () => {
        this.calls.push(['disconnect', []]);
        await this.ending;
        this.backend.sdks.delete(this);
        if (this.userId) this.emit('DISCONNECT', 2);
        this.userId = '';
      },
      getConnectionStatus: () => {
        started();
        return this.userId ? CONNECTED : DISCONNECTED;
      },
      getServerTime: () => {
        started();
        return 1_900_000_000_000;
      },
      addEventListener: (name: string, listener: Listener) => {
        this.#listeners.set(name, (this.#listeners.get(name) ?? new Set()).add(listener));
      },
      removeEventListener: (name: string, listener: Listener) => {
        this.#listeners.get(name)?.delete(listener);
      },
      registerMessageType: (name: string, isPersited: boolean, isCounted: boolean) => {
        this.registered.set(name, { isPersited, isCounted });
      },
      sendMessage: call(
        'sendMessage',
        (conversation: never, message: BaseMessage, options: Record<string, unknown>) => {
          const content = message.content as Record<string, Record<string, unknown> | undefined>;
          if (content.user?.portraitUri) content.user.portrait = content.user.portraitUri;
          delete content.mentionedInfo; // as the original has been seen to
          const flags = message.messageType.startsWith('RC:')
            ? { isPersited: true, isCounted: true }
            : (this.registered.get(message.messageType) ?? { isPersited: false, isCounted: false });
          const { messageType } = message;
          const sent = this.#post(conversation, { messageType, content, ...options, ...flags });
          this.backend.take(sent);
          return { messageUId: sent.messageUId, sentTime: sent.sentTime };
        },
      ),
      sendTypingStatusMessage: call(
        'sendTypingStatusMessage',
        ({ targetId }: { targetId: string }, messageType: string) => {
          const list = [{ userId: this.userId, messageType, timestamp: 5 }];
          const conversation = { conversationType: 1, targetId: this.userId, channelId: '' };
          for (const other of this.backend.sdks) {
            if (other.userId !== targetId) continue;
            other.emit('TYPING_STATUS', { status: [{ ...conversation, list }] });
          }
        },
      ),
      sendReadReceiptMessage: call(
        'sendReadReceiptMessage',
        (targetId: string, messageUId: string, sentTime: number) => {
          const conversation = { conversationType: 1, targetId: this.userId, channelId: '' };
          const receipt = { conversation, messageUId, sentTime, sendUserId: this.userId };
          for (const other of this.backend.sdks) {
            if (other.userId === targetId) other.emit('READ_RECEIPT_RECEIVED', receipt);
          }
        },
      ),
      sendReadReceiptResponseV5: call('sendReadReceiptResponseV5', () => undefined),
      clearMessagesUnreadStatus: call(
        'clearMessagesUnreadStatus',
        ({ targetId }: { targetId: string }) => {
          this.#readOf.set(targetId, this.backend.log.length);
        },
      ),
      recallMessage: call('recallMessage', (conversation: never, { messageUId }: never) => {
        const content = { messageUId };
        const sent = this.#post(conversation, { messageType: 'RC:RcCmd', content });
        this.backend.take(sent);
        return { sentTime: sent.sentTime };
      }),
      updateMessageExpansion: call('updateMessageExpansion', (put: object, message: Message) =>
        this.#expand(message, { put }),
      ),
      removeMessageExpansionForKey: call(
        'removeMessageExpansionForKey',
        (del: string[], message: Message) => this.#expand(message, { del }),
      ),
      getHistoryMessages: call('getHistoryMessages', (conversation: never, options: object) =>
        this.#history(conversation, options),
      ),
      getChatroomHistoryMessages: call(
        'getChatroomHistoryMessages',
        (targetId: string, options: object) =>
          this.rooms.has(targetId)
            ? this.#history({ conversationType: 4, targetId }, options)
            : 23406,
      ),
      getMessagesByUIds: call('getMessagesByUIds', ({ messageUIds }: { messageUIds: string[] }) =>
        messageUIds.map((messageUId) => {
          const message = this.backend.log.find((one) => one.messageUId === messageUId);
          if (!message) return { messageUId, code: 34344 };
          return { messageUId, code: 0, message: this.see(message) };
        }),
      ),
      getConversationListByTimestamp: call('getConversationListByTimestamp', () =>
        this.#conversations(),
      ),
      joinExistChatRoom: call('joinExistChatRoom', (roomId: string) => {
        this.rooms.add(roomId);
      }),
      quitChatRoom: call('quitChatRoom', (roomId: string) => {
        this.rooms.delete(roomId);
      }),
    };
    return sdk as unknown as Sdk;
  }

  #expand(message: Message, change: object): unknown {
    if (!message.messageType) return 35024;
    if (message.canIncludeExpansion !== true) return 35036;
    const conversation = message as unknown as { conversationType: number; targetId: string };
    const content = { ...change, mid: message.messageUId };
    this.backend.take(this.#post(conversation, { messageType: 'RC:MsgExMsg', content }));
    return undefined;
  }
}
