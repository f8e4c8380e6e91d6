/**
 * What of the original SDK's surface is of use once there is a connection: the calls that resolve
 * with a result, what the events tell, and the rules of the built-in types' contents. Loaded while
 * a chat connects.
 */
import type { ChatEvent, ChatInside } from '../chat.js';
import type { TypingUser } from '../conversation/typing.js';
import { toReceivedMessage, type MessageRecord } from '../messages/record.js';
import type { TypingSignal } from '../transports/transport.js';
import { createChanges, type ChangeCalls } from './changes.js';
import { contentRefusal, SEARCH_PROPS } from './contents.js';
import { createConversations, type ConversationCalls } from './conversations.js';
import { Events, type Emitter } from './events.js';
import { createForwardCalls, type ForwardCalls } from './forward.js';
import { createHistoryCalls, type HistoryCalls } from './history.js';
import { createReceipts, type ReceiptCalls } from './receipts.js';
import { resolving } from './results.js';
import { watchConversations } from './watch.js';

/** All calls that resolve with a result. */
export interface Calls
  extends HistoryCalls, ReceiptCalls, ConversationCalls, ChangeCalls, ForwardCalls {}

export interface BuiltCalls {
  readonly calls: Calls;
  happened(event: ChatEvent): void;
  /** One of this user's messages is sent, failed or unknown. */
  delivered(record: MessageRecord): void;
  searchProps(messageType: string): readonly string[] | undefined;
  readonly refusal: typeof contentRefusal;
  end(): void;
}

export function createCalls(inside: ChatInside, emitter: Emitter): BuiltCalls {
  const { emit, hasListeners } = emitter;
  const { tell: tellChange, ...changeCalls } = createChanges(inside);
  const { changed, ...conversationCalls } = createConversations(inside);
  const { heard, tell: tellReceipt, ...receiptCalls } = createReceipts(inside);
  const watched = watchConversations(inside, (id) => {
    changed(id, emit);
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

  return {
    calls: resolving({
      ...createHistoryCalls(inside),
      ...receiptCalls,
      ...conversationCalls,
      ...changeCalls,
      ...createForwardCalls(inside),
    }),
    happened(event) {
      if (event.kind === 'messages') came(event.records);
      else if (event.kind === 'change') tellChange(event.change, emit);
      else if (event.kind === 'receipt') heard(event.receipt);
      else if (event.signal.kind === 'receipt') tellReceipt(event.signal, emitter);
      else if (hasListeners(Events.TYPING_STATUS)) typed(event.signal);
    },
    delivered(record) {
      if (hasListeners(Events.CONVERSATION)) watched.changed(record);
    },
    searchProps: (messageType) =>
      Object.hasOwn(SEARCH_PROPS, messageType) ? SEARCH_PROPS[messageType] : undefined,
    refusal: contentRefusal,
    end: watched.end,
  };
}

/** What whoever listens may do with what it likes: what is shown stays as it is. */
function ownCopy(record: MessageRecord) {
  return { ...toReceivedMessage(record), content: structuredClone(record.content) };
}
