/**
 * How a message leaves: the one door. Checks, the record and `onSendBefore` run in one task; the
 * message is on screen before the transport hears of it; what becomes of it changes its record,
 * and settles the caller's promise.
 */
import { ErrorCode, errorToMessage, reasonOf, type Problem } from '../errors.js';
import { ACKNOWLEDGEMENT_TIMEOUT_MS } from '../limits.js';
import {
  checkSend,
  settingsOf,
  travelling,
  type Refusal,
  type SendMessageOptions,
} from '../messages/checks.js';
import {
  conversationId,
  type ConversationId,
  type ConversationOption,
} from '../messages/identity.js';
import {
  isObject,
  outgoingRecord,
  toReceivedMessage,
  withDelivery,
  type Delivery,
  type MessageRecord,
  type ReceivedMessage,
} from '../messages/record.js';
import type { BaseMessage } from '../messages/types.js';
import type { Acknowledgement, Transport, TransportSession } from '../transports/transport.js';

/** What a call resolves with; it never rejects for bad values. */
export interface Result<Data> {
  readonly isOk: boolean;
  /** 0, or why not: see {@link ErrorCode}. */
  readonly code: number;
  /** `success`, or a sentence that says what was wrong. */
  readonly msg: string;
  readonly data?: Data;
}

/** What the way out needs of a conversation. */
export interface Outlet {
  add(record: MessageRecord): void;
  setDelivery(record: MessageRecord, delivery: Delivery): MessageRecord | undefined;
  acknowledge(record: MessageRecord, acknowledgement: Acknowledgement): MessageRecord;
}

export interface SendSurroundings {
  readonly transport: Transport;
  /** Undefined while nobody is connected. */
  session(): TransportSession | undefined;
  outlet(conversation: ConversationId): Outlet;
  report(problem: Problem): void;
}

export type SendMessage = (
  conversation: ConversationOption,
  message: BaseMessage,
  options?: SendMessageOptions,
) => Promise<Result<ReceivedMessage>>;

export interface Sender {
  sendMessage: SendMessage;
  /** Sends a message once more that failed or whose outcome is unknown: the same id and content. */
  sendAgain(record: MessageRecord): Promise<Result<ReceivedMessage>>;
}

export function createSender(around: SendSurroundings): Sender {
  const { transport } = around;

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
    const refusal = checkSend(conversation, message, options);
    if (refusal) return refusal;
    const session = around.session();
    if (!session) return refused(ErrorCode.RC_NET_UNAVAILABLE);
    const { maxContentBytes } = session.capabilities;
    const { messageType, isPersited, isCounted } = message;
    const first = travelling(messageType, message.content, maxContentBytes);
    if ('code' in first) return first;
    const body = { messageType, isPersited, isCounted, ...first };
    const id = conversationId(conversation);
    const record = outgoingRecord(id, body, settingsOf(options), session.userId);
    if (!options.onSendBefore) return record;
    const shown = structuredClone(toReceivedMessage(record)); // whatever is done to it, now or later
    callHook(options.onSendBefore, shown);
    const changed = travelling(messageType, shown.content, maxContentBytes);
    return 'code' in changed ? changed : { ...record, ...changed };
  }

  async function handOver(record: MessageRecord, outlet: Outlet): Promise<Result<ReceivedMessage>> {
    const settle = (delivery: Delivery, code: number) => {
      const settled = outlet.setDelivery(record, delivery) ?? withDelivery(record, delivery);
      return resultOf(settled.messageUId === '' ? code : ErrorCode.SUCCESS, settled);
    };
    const acknowledged = (acknowledgement: Acknowledgement) =>
      resultOf(ErrorCode.SUCCESS, outlet.acknowledge(record, acknowledgement));
    outlet.setDelivery(record, { state: 'sending' });
    try {
      // one that comes too late for the caller still says on screen that the message was sent
      return await inTime(async (signal) => acknowledged(await transport.send(record, signal)));
    } catch (error) {
      const code = certainFailure(error);
      if (code === undefined) return settle({ state: 'unknown' }, ErrorCode.TIMEOUT);
      return settle({ state: 'failed', code }, code);
    }
  }

  function leave(record: MessageRecord): Promise<Result<ReceivedMessage>> {
    const outlet = around.outlet(record);
    outlet.add(record);
    return handOver(record, outlet);
  }

  return {
    sendMessage(conversation, message, options) {
      const record = prepare(conversation, message, isObject(options) ? options : {});
      return 'code' in record ? refusedWith(record) : leave(record);
    },
    sendAgain(record) {
      if (around.session()) return leave(withDelivery(record, { state: 'queued' }));
      return refusedWith(refused(ErrorCode.RC_NET_UNAVAILABLE));
    },
  };
}

function refused(code: ErrorCode): Refusal {
  return { code, msg: errorToMessage(code) };
}

/** What a call resolves with that was refused before anything happened. */
export function refusedWith(refusal: Refusal): Promise<Result<never>> {
  return Promise.resolve({ isOk: false, ...refusal });
}

function resultOf(code: number, record: MessageRecord): Result<ReceivedMessage> {
  return {
    isOk: code === 0,
    code,
    msg: errorToMessage(code),
    data: toReceivedMessage(record),
  };
}

/** The code of an error that says the message did not leave; by name, for there may be two copies of us. */
function certainFailure(error: unknown): number | undefined {
  const isCertain = error instanceof Error && error.name === 'TransportError' && 'code' in error;
  return isCertain && typeof error.code === 'number' ? error.code : undefined;
}

async function inTime<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      abort.abort();
      reject(new Error('no acknowledgement in time'));
    }, ACKNOWLEDGEMENT_TIMEOUT_MS);
  });
  try {
    return await Promise.race([work(abort.signal), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
