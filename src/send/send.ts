/**
 * How a message leaves: the one door. Checks, the record and `onSendBefore` run in one task; the
 * message is on screen before anybody else hears of it, and kept before it leaves. What becomes of
 * it changes its record, and settles the promises of all who sent it from here.
 */
import { ErrorCode, nameOf, reasonOf, type Problem } from '../errors.js';
import { CONTENT_MAX_BYTES } from '../limits.js';
import {
  checkConversation,
  checkSend,
  settingsOf,
  TEXT_ONLY,
  travelling,
  type KnownTypes,
  type Refusal,
  type SendMessageOptions,
} from '../messages/checks.js';
import {
  conversationId,
  conversationKey,
  type ConversationId,
  type ConversationOption,
} from '../messages/identity.js';
import type { Place, Placed } from '../messages/order.js';
import {
  isObject,
  outgoingRecord,
  toReceivedMessage,
  withDelivery,
  type MessageRecord,
  type ReceivedMessage,
} from '../messages/record.js';
import type { BaseMessage } from '../messages/types.js';
import type { OutgoingSignal, Transport, TransportSession } from '../transports/transport.js';
import { createDispatch, type Dispatch } from './dispatch.js';
import { rowKey, stateOf, withState, type OutboxRow } from './outbox.js';
import { createSignals } from './signals.js';

/** What a call resolves with; it never rejects for bad values. */
export interface Result<Data> {
  readonly isOk: boolean;
  /** 0, or why not: see {@link ErrorCode}. */
  readonly code: number;
  /** `success`, or a sentence that says what was wrong. */
  readonly msg: string;
  readonly data?: Data;
}

export type SendResult = Promise<Result<ReceivedMessage>>;

/** What the way out needs of a conversation. */
export interface Outlet {
  add(record: MessageRecord): void;
  update(record: MessageRecord): MessageRecord | undefined;
  remove(record: MessageRecord): void;
  /** One's own message is sent. @returns it as it is shown then */
  acknowledge(placed: Placed): MessageRecord;
  find(record: MessageRecord): MessageRecord | undefined;
  confirmation(record: MessageRecord): Placed | undefined;
  newest(): Place | undefined;
  /** Something of it was missed: it is read again. */
  gap(): void;
}

/** How messages leave, where it is not the usual way. */
export interface SendOptions {
  readonly offlineQueue: boolean;
  readonly undoSendMs: number;
  readonly acknowledgementTimeoutMs: number;
}

export interface SendSurroundings extends SendOptions {
  readonly transport: Transport;
  /** Undefined while nobody is connected. */
  session(): TransportSession | undefined;
  /** What settles when it is known who the user is, where that is being found out now. */
  connecting(): Promise<unknown> | undefined;
  outlet(conversation: ConversationId): Outlet;
  /** The types of message that are known here; the text alone where there are none. */
  types(): KnownTypes | undefined;
  /** One's own message is sent, failed, or its outcome is not known. */
  delivered(record: MessageRecord): void;
  /** What is kept and not settled now, in the order in which it leaves. */
  listed(records: readonly MessageRecord[]): void;
  report(problem: Problem): void;
  /** A code as a sentence: from the page, where more of them may be known than here. */
  sentence(code: number): string;
}

export type SendMessage = (
  conversation: ConversationOption,
  message: BaseMessage,
  options?: SendMessageOptions,
) => SendResult;

export interface Sender {
  sendMessage: SendMessage;
  resend(messageId: number, conversation?: ConversationOption): SendResult;
  /** @param draftOf what the draft is from then on, where it is to become one */
  cancel(
    messageId: number,
    conversation?: ConversationOption,
    draftOf?: (record: MessageRecord) => string,
  ): SendResult;
  edit(messageId: number, content: object, conversation?: ConversationOption): SendResult;
  tell(signal: OutgoingSignal): void;
  /** The server turned out to have one of this user's messages. */
  confirmed(placed: Placed): void;
  /** From now on messages are those of this user. */
  use(userId: string): void;
  connection(state: 'connected' | 'lost' | 'closed'): void;
  loadDraft(conversation: ConversationId): Promise<string | undefined>;
  saveDraft(conversation: ConversationId, text: string): void;
  /** Nothing is kept any more. @returns what was not sent */
  forget(): Promise<readonly MessageRecord[]>;
  /** Lets go of the user, whose outbox stays as it is. */
  close(): void;
}

type Settle = (result: Result<ReceivedMessage>) => void;

export function createSender(around: SendSurroundings): Sender {
  const refused = (code: ErrorCode): Refusal => ({ code, msg: around.sentence(code) });
  const resultOf = (code: number, record: MessageRecord): Result<ReceivedMessage> => ({
    isOk: code === 0,
    code,
    msg: around.sentence(code),
    data: toReceivedMessage(record),
  });
  const { transport, session } = around;
  /** Who waits for what becomes of a message, by its row. */
  const waiting = new Map<string, { readonly record: MessageRecord; readonly settles: Settle[] }>();
  let userId = '';
  let dispatch: Dispatch | undefined;
  const signals = createSignals(
    () => dispatch?.isBusy() ?? false,
    (signal) => {
      transport.signal(signal);
    },
  );

  function callHook(hook: SendMessageOptions['onSendBefore'], message: ReceivedMessage): void {
    try {
      hook?.(message);
    } catch (error) {
      around.report({
        code: 'hook-threw',
        data: { hook: 'onSendBefore', reason: reasonOf(error) },
      });
    }
  }

  /** The record, or why there is none. */
  function prepare(
    conversation: ConversationOption,
    message: BaseMessage,
    options: SendMessageOptions,
  ): MessageRecord | Refusal {
    const refusal = checkSend(conversation, message, options, around.types());
    if (refusal) return refusal;
    if (!dispatch || (!around.offlineQueue && !session()))
      return refused(ErrorCode.RC_NET_UNAVAILABLE);
    const { messageType } = message;
    const first = travels(messageType, message.content);
    if ('code' in first) return first;
    const flags = { isPersited: flag(message.isPersited), isCounted: flag(message.isCounted) };
    const body = { messageType, ...flags, ...first };
    const id = conversationId(conversation);
    const settings = settingsOf(options);
    const isStatusMessage =
      settings.isStatusMessage || (around.types() ?? TEXT_ONLY).isStatusMessage(messageType);
    const record = outgoingRecord(id, body, { ...settings, isStatusMessage }, userId);
    if (!options.onSendBefore) return record;
    const shown = structuredClone(toReceivedMessage(record)); // whatever is done to it, now or later
    callHook(options.onSendBefore, shown);
    const changed = travels(messageType, shown.content);
    return 'code' in changed ? changed : { ...record, ...changed };
  }

  const travels = (messageType: string, content: object) =>
    travelling(
      messageType,
      content,
      session()?.capabilities.maxContentBytes ?? CONTENT_MAX_BYTES,
      around.types(),
    );

  function settlement(record: MessageRecord): SendResult {
    const key = rowKey(record);
    return new Promise((resolve) => {
      const settles = waiting.get(key)?.settles;
      if (settles) settles.push(resolve);
      else waiting.set(key, { record, settles: [resolve] });
    });
  }

  function settle(key: string, code: number, record: MessageRecord): void {
    const result = resultOf(code, record);
    const settles = waiting.get(key)?.settles ?? [];
    waiting.delete(key);
    for (const resolve of settles) resolve(result);
  }

  function send(
    conversation: ConversationOption,
    message: BaseMessage,
    options?: SendMessageOptions,
  ): SendResult {
    const record = prepare(conversation, message, isObject(options) ? options : {});
    if (!('code' in record)) return leave(record);
    const connecting = dispatch ? undefined : around.connecting();
    const mayWait = record.code === ErrorCode.RC_NET_UNAVAILABLE && around.offlineQueue;
    // whose message it is will be known in a moment
    if (connecting && mayWait) return connecting.then(() => send(conversation, message, options));
    return refusedWith(record);
  }

  function leave(record: MessageRecord): SendResult {
    const held: MessageRecord =
      around.undoSendMs > 0
        ? withDelivery(record, { state: 'queued', heldUntil: Date.now() + around.undoSendMs })
        : record;
    around.outlet(held).add(held);
    const settled = settlement(held);
    void dispatch?.outbox.add(held);
    return settled;
  }

  /** Shows what became of a row, and tells who waits for it. */
  function changed(row: OutboxRow, before: OutboxRow | undefined): void {
    const { key, record } = row;
    const { delivery } = record;
    const outlet = around.outlet(record);
    if (row.isGone) {
      outlet.remove(record);
      settle(key, ErrorCode.CANCELLED, record);
    } else if (delivery.state === 'sent') {
      told(key, ErrorCode.SUCCESS, outlet.acknowledge({ record, order: row.order }));
    } else {
      const isNew = before ? before.turn !== row.turn : !outlet.find(record);
      if (isNew) outlet.add(record);
      const shown = outlet.update(record) ?? record;
      if (shown.messageUId !== '') settle(key, ErrorCode.SUCCESS, shown);
      // an old one, as it is found when a tab opens, is no news
      else if (!before && !waiting.has(key)) return;
      else if (delivery.state === 'failed') told(key, delivery.code, shown);
      else if (delivery.state === 'unknown') told(key, ErrorCode.TIMEOUT, shown);
    }
  }

  function told(key: string, code: number, record: MessageRecord): void {
    settle(key, code, record);
    around.delivered(record);
  }

  /** The row that a person means, or why there is none. */
  function rowOf(
    messageId: number,
    conversation: ConversationOption | undefined,
    states: readonly string[],
  ): OutboxRow | Refusal {
    // as elsewhere, null is nothing
    const id: unknown = conversation ?? undefined;
    const refusal = id === undefined ? undefined : checkConversation(id);
    if (refusal) return refusal;
    const key = conversation && conversationKey(conversationId(conversation));
    const found = [...(dispatch?.outbox.rows() ?? [])].filter(
      ({ record }) =>
        record.messageId === messageId && (key === undefined || conversationKey(record) === key),
    );
    const [row] = found;
    if (row && found.length === 1 && states.includes(stateOf(row))) return row;
    const which = found.length > 1 ? 'More than one message has' : 'No message here has';
    return noSuch(`${which} the id ${nameOf(messageId)} and is ${states.join(' or ')}.`);
  }

  /** The same, with what is just being written down. */
  async function keptRowOf(...which: Parameters<typeof rowOf>): Promise<OutboxRow | Refusal> {
    await dispatch?.store.run(() => undefined);
    return rowOf(...which);
  }

  /** Changes a row, where it is still what it was when it was found. */
  async function change(
    found: OutboxRow | Refusal,
    step: (row: OutboxRow) => Omit<OutboxRow, 'rev'>,
    draftOf?: (record: MessageRecord) => string,
  ): Promise<Result<ReceivedMessage>> {
    if ('code' in found) return refusedWith(found);
    let isSame = false as boolean;
    const stepping = dispatch?.outbox.step(found.key, (there) => {
      isSame = stateOf(there) === stateOf(found);
      return isSame ? step(there) : undefined;
    });
    // asked for in the same task, so it is written down in the same transaction
    void dispatch?.store.run(({ setDraft }) => {
      const { record } = found;
      if (isSame && draftOf) setDraft(conversationKey(record), draftOf(record));
    });
    const row = await stepping;
    return row && isSame ? resultOf(ErrorCode.SUCCESS, row.record) : refusedWith(hasLeft(found));
  }

  return {
    sendMessage: send,
    resend(messageId, conversation) {
      const row = rowOf(messageId, conversation, ['failed', 'unknown']);
      if ('code' in row) return refusedWith(row);
      if (!around.offlineQueue && !session())
        return refusedWith(refused(ErrorCode.RC_NET_UNAVAILABLE));
      const settled = settlement(row.record);
      void dispatch?.outbox.step(row.key, (there, meta) => {
        if (stateOf(there) !== 'failed' && stateOf(there) !== 'unknown') return undefined;
        meta.turn += 1;
        return withState({ ...there, turn: meta.turn }, { state: 'queued' });
      });
      return settled;
    },
    async cancel(messageId, conversation, draftOf) {
      const found = await keptRowOf(messageId, conversation, ['queued', 'failed', 'unknown']);
      return change(found, (row) => ({ ...row, isGone: true }), draftOf);
    },
    async edit(messageId, content, conversation) {
      const found = await keptRowOf(messageId, conversation, ['queued']);
      if ('code' in found) return refusedWith(found);
      const written = travels(found.record.messageType, content);
      if ('code' in written) return refusedWith(written);
      return change(found, (row) => ({ ...row, record: { ...row.record, ...written } }));
    },
    tell: signals.tell,
    confirmed(placed) {
      dispatch?.confirmed(placed);
    },
    use(user) {
      if (user === userId) return;
      close();
      userId = user;
      dispatch = createDispatch({
        userId,
        transport,
        session,
        acknowledgementTimeoutMs: around.acknowledgementTimeoutMs,
        newest: (record) => around.outlet(record).newest(),
        confirmation: (record) => around.outlet(record).confirmation(record),
        changed,
        lost({ key, record }) {
          around.outlet(record).remove(record);
          around.outlet(record).gap();
          settle(key, ErrorCode.TIMEOUT, record);
        },
        listed: around.listed,
        idle: signals.idle,
        report: around.report,
      });
    },
    connection(state) {
      dispatch?.connection(state);
    },
    loadDraft: (conversation) =>
      dispatch?.store.run(({ draft }) => draft(conversationKey(conversation))) ??
      Promise.resolve(undefined),
    saveDraft(conversation, text) {
      void dispatch?.store.run(({ setDraft }) => {
        setDraft(conversationKey(conversation), text);
      });
    },
    forget: async () => (await dispatch?.outbox.wipe()) ?? [],
    close,
  };

  function close(): void {
    for (const [key, { record }] of waiting) settle(key, ErrorCode.TIMEOUT, record);
    dispatch?.close();
    dispatch = undefined;
    around.listed([]);
  }
}

/** Whether a message is kept or counted: it is, where nothing is said. */
function flag(value: unknown): boolean {
  return value === undefined || value === null || Boolean(value);
}

function hasLeft({ record }: OutboxRow): Refusal {
  return noSuch(`The message ${String(record.messageId)} does not wait any more.`);
}

function noSuch(msg: string): Refusal {
  return { code: ErrorCode.INVALID_PARAMETER_MESSAGE_ID, msg };
}

/** What a call resolves with that was refused before anything happened. */
function refusedWith(refusal: Refusal): Promise<Result<never>> {
  return Promise.resolve({ isOk: false, ...refusal });
}
