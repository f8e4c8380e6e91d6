/** What the SDK tells of, as the events of a transport. */
import type { EventListeners } from '@rongcloud/imlib-next';
import type { ReceiptSignal, TransportEvents } from '../transport.js';
import type { Sdk } from './sdk.js';
import { recordsOf, type Seen } from './seen.js';
import { expansionOf, idOf, recallOf, type SdkConversation, type SdkMessage } from './translate.js';

/**
 * Servers keep what came while nobody was connected for some days; after one day without a
 * connection it is not relied on.
 */
const OFFLINE_KEPT_MS = 86_400_000;

/** What is listened to on behalf of one connection. */
export interface EventSurroundings {
  readonly sdk: Sdk;
  readonly events: TransportEvents;
  readonly seen: Seen;
  /** Whether the connection has been made; before that its failure is told by `connect`. */
  isConnected(): boolean;
  /** The connection is over for good. */
  closed(code: number): void;
}

type Listeners = { readonly [Name in keyof EventListeners]?: EventListeners[Name] };

/** @returns a function that stops listening */
export function listenTo(around: EventSurroundings): () => void {
  const { sdk } = around;
  const listeners: Listeners = {
    ...messageListeners(around),
    ...changeListeners(around),
    ...signalListeners(around),
    ...connectionListeners(around),
  };
  // an older SDK does not know all of them
  const known = new Set<string>(Object.values(sdk.Events));
  const entries = Object.entries(listeners).filter(([name]) => known.has(name));
  for (const [name, listener] of entries) sdk.addEventListener(name as never, listener as never);
  return () => {
    for (const [name, listener] of entries) {
      sdk.removeEventListener(name as never, listener as never);
    }
  };
}

function messageListeners({ events, seen }: EventSurroundings): Listeners {
  return {
    MESSAGES({ messages }) {
      // in their order: a recall comes behind its message
      let records: SdkMessage[] = [];
      const tell = () => {
        if (records.length > 0) events.records(recordsOf(records, seen));
        records = [];
      };
      for (const message of messages) {
        const recall = recallOf(message);
        if (recall) {
          tell();
          events.change(recall);
        } else records.push(message);
      }
      tell();
    },
  };
}

function changeListeners({ sdk, events, seen }: EventSurroundings): Listeners {
  /** The SDK does not say who it was; its server lets those do it who may, so it counts as the author. */
  const expanded = (
    about: SdkConversation & { readonly messageUId: string },
    set: Readonly<Record<string, string>>,
    remove: readonly string[],
  ) => {
    const { messageUId } = about;
    const author = seen.find(messageUId)?.senderUserId;
    if (author === undefined) return; // what nobody has seen, nobody shows
    const time = sdk.getServerTime();
    const change = { conversation: idOf(about), messageUId, userId: author, time, set, remove };
    events.change({ kind: 'expansion', ...change });
  };
  return {
    EXPANSION({ updatedExpansion, deletedExpansion }) {
      if (updatedExpansion) {
        expanded(updatedExpansion, expansionOf(updatedExpansion.expansion) ?? {}, []);
      }
      if (deletedExpansion) expanded(deletedExpansion, {}, [...deletedExpansion.deletedKeys]);
    },
    ULTRA_GROUP_MESSAGE_EXPANSION_UPDATED(messages) {
      for (const message of messages) expanded(message, expansionOf(message.expansion) ?? {}, []);
    },
    ULTRA_GROUP_MESSAGE_RECALLED(messages) {
      for (const message of messages) {
        const { messageUId, senderUserId: userId } = message;
        const time = sdk.getServerTime();
        events.change({ kind: 'recall', conversation: idOf(message), messageUId, userId, time });
      }
    },
  };
}

function signalListeners({ sdk, events, seen }: EventSurroundings): Listeners {
  const read = (receipt: Omit<ReceiptSignal, 'kind'>) => {
    events.signal({ kind: 'receipt', ...receipt });
  };
  return {
    TYPING_STATUS({ status }) {
      for (const { list, ...conversation } of status) {
        const who = { kind: 'typing', conversation: idOf(conversation) } as const;
        for (const { userId, messageType, timestamp } of list) {
          events.signal({ ...who, userId, messageType, timestamp });
        }
      }
    },
    READ_RECEIPT_RECEIVED({ conversation, sendUserId, sentTime }) {
      read({ conversation: idOf(conversation), userId: sendUserId, readTime: sentTime });
    },
    MESSAGE_RECEIPT_RESPONSE_V5(receipts) {
      for (const { identifier, messageUId, users } of receipts) {
        // it tells of single messages; their time is that up to which nothing else is known
        const readTime = seen.find(messageUId)?.sentTime ?? sdk.getServerTime();
        const about = { conversation: idOf(identifier), readTime, messageUIds: [messageUId] };
        for (const { userId, timestamp } of users) if (timestamp > 0) read({ ...about, userId });
      }
    },
  };
}

function connectionListeners(around: EventSurroundings): Listeners {
  const { events } = around;
  let lostAt: number | undefined;
  let isBackLate = false;
  return {
    SUSPEND() {
      if (!around.isConnected()) return;
      lostAt ??= Date.now();
      events.connection({ state: 'reconnecting' });
    },
    CONNECTED() {
      if (!around.isConnected()) return;
      isBackLate = lostAt !== undefined && Date.now() - lostAt > OFFLINE_KEPT_MS;
      lostAt = undefined;
      events.connection({ state: 'connected' });
    },
    DISCONNECT(code) {
      if (around.isConnected()) around.closed(code);
    },
    PULL_OFFLINE_MESSAGE_FINISHED() {
      if (isBackLate) events.gap();
      isBackLate = false;
    },
    CHATROOM({ rejoinedRoom }) {
      // of what was said in a room meanwhile, only the latest comes
      if (rejoinedRoom) events.gap();
    },
  };
}
