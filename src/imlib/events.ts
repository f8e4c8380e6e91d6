/** Who listens to what happens in a chat, by the original SDK's names and shapes. */
import { ErrorCode } from '../error-codes.js';
import { nameOf } from '../errors.js';
import type { ConversationOption } from '../messages/identity.js';
import type { ReceivedMessage } from '../messages/record.js';
import type { ConversationType } from '../messages/types.js';
import { ArgumentError } from './argument-error.js';
import type { ReadReceiptInfo, ReadReceiptUser, ReceivedConversation } from './shapes.js';

export enum Events {
  CONNECTING = 'CONNECTING',
  CONNECTED = 'CONNECTED',
  /** The connection is over, for the reason that the code names. */
  DISCONNECT = 'DISCONNECT',
  /** The connection was lost; it comes back by itself. */
  SUSPEND = 'SUSPEND',
  /** Messages came, those that recall another one among them. */
  MESSAGES = 'MESSAGES',
  /** The other side of a private talk has read. */
  READ_RECEIPT_RECEIVED = 'READ_RECEIPT_RECEIVED',
  /** Somebody in a group has read messages that asked for it. */
  MESSAGE_RECEIPT_RESPONSE_V5 = 'MESSAGE_RECEIPT_RESPONSE_V5',
  /** A conversation's latest message or its unread count is another one. */
  CONVERSATION = 'CONVERSATION',
  /** A message's expansion was changed by somebody else. */
  EXPANSION = 'EXPANSION',
  TYPING_STATUS = 'TYPING_STATUS',
}

export interface MessagesEvent {
  messages: ReceivedMessage[];
}

export interface ReadReceiptReceivedEvent {
  conversation: ConversationOption;
  /** The newest of one's own messages that was read. */
  messageUId: string;
  sentTime: number;
  /** Who has read. */
  sendUserId: string;
}

/** How many have read a message, and who has just now. */
export interface ReadReceiptResponse extends ReadReceiptInfo {
  users: ReadReceiptUser[];
}

export interface ConversationEvent {
  conversationList: {
    conversation: ReceivedConversation;
    updatedItems?: { unreadMessageCount?: { time: number; val: number } };
  }[];
}

/** Where a message stands whose expansion was changed. */
interface Expanded {
  messageUId: string;
  conversationType: ConversationType;
  targetId: string;
  channelId: string;
}

export interface ExpansionEvent {
  updatedExpansion?: Expanded & { expansion: Record<string, string> };
  deletedExpansion?: Expanded & { deletedKeys: string[] };
}

export interface TypingStatusEvent {
  status: {
    conversationType: ConversationType;
    targetId: string;
    channelId: string;
    /** Everybody who types there now. */
    list: { userId: string; messageType: string; timestamp: number }[];
  }[];
}

/** What each event's listeners are called with. */
export interface EventListeners {
  [Events.CONNECTING]: () => void;
  [Events.CONNECTED]: () => void;
  [Events.DISCONNECT]: (code: number) => void;
  [Events.SUSPEND]: (code: number) => void;
  [Events.MESSAGES]: (event: MessagesEvent) => void;
  [Events.READ_RECEIPT_RECEIVED]: (event: ReadReceiptReceivedEvent) => void;
  [Events.MESSAGE_RECEIPT_RESPONSE_V5]: (event: ReadReceiptResponse[]) => void;
  [Events.CONVERSATION]: (event: ConversationEvent) => void;
  [Events.EXPANSION]: (event: ExpansionEvent) => void;
  [Events.TYPING_STATUS]: (event: TypingStatusEvent) => void;
}

type Told = (...args: readonly unknown[]) => void;

interface Listener {
  readonly listener: Told;
  readonly target: unknown;
  readonly isOnce: boolean;
}

export interface EventHub {
  /**
   * Calls back at each event of a kind.
   * @param target what `this` is in the listener; the same listener may be added once for each
   * @throws ArgumentError 33003 for an event that there is not, or a listener that is no function
   */
  addEventListener<Event extends Events>(
    eventType: Event,
    listener: EventListeners[Event],
    target?: unknown,
  ): void;
  /** Calls back at the next event of a kind, once. @throws ArgumentError as above */
  onceEventListener<Event extends Events>(
    eventType: Event,
    listener: EventListeners[Event],
    target?: unknown,
  ): void;
  /** Removes what was added with the same listener and target. @throws ArgumentError as above */
  removeEventListener<Event extends Events>(
    eventType: Event,
    listener: EventListeners[Event],
    target?: unknown,
  ): void;
  /** Removes all listeners of a kind. @throws ArgumentError 33003 for an event that there is not */
  removeEventListeners(eventType: string): void;
  /** Removes all listeners. */
  clearEventListeners(): void;
}

export type Emit = <Event extends Events>(
  eventType: Event,
  ...args: Parameters<EventListeners[Event]>
) => void;

export interface Emitter extends EventHub {
  readonly emit: Emit;
  hasListeners(eventType: Events): boolean;
}

/** @param safely calls a listener: what it throws is its own, and stops nobody else */
export function createEvents(safely: (hook: string, call: () => void) => void): Emitter {
  const listeners = new Map<string, Listener[]>();

  function listenersOf(eventType: string): Listener[] {
    const isKnown = (Object.values(Events) as unknown[]).includes(eventType);
    if (!isKnown) {
      const expected = Object.values(Events).join(', ');
      throw invalid(`The event is ${nameOf(eventType)}, expected one of ${expected}.`);
    }
    let list = listeners.get(eventType);
    if (!list) listeners.set(eventType, (list = []));
    return list;
  }

  function add(eventType: Events, listener: unknown, target: unknown, isOnce: boolean): void {
    const list = listenersOf(eventType);
    mustBeFunction(listener);
    const told = listener as Told;
    const isThere = list.some((known) => known.listener === told && known.target === target);
    if (!isThere) list.push({ listener: told, target, isOnce });
  }

  return {
    addEventListener(eventType, listener, target) {
      add(eventType, listener, target, false);
    },
    onceEventListener(eventType, listener, target) {
      add(eventType, listener, target, true);
    },
    removeEventListener(eventType, listener, target) {
      const list = listenersOf(eventType);
      mustBeFunction(listener);
      const index = list.findIndex(
        (known) => known.listener === (listener as unknown) && known.target === target,
      );
      if (index >= 0) list.splice(index, 1);
    },
    removeEventListeners(eventType) {
      listenersOf(eventType).length = 0;
    },
    clearEventListeners() {
      listeners.clear();
    },
    hasListeners: (eventType) => listenersOf(eventType).length > 0,
    emit(eventType, ...args) {
      const list = listenersOf(eventType);
      for (const told of [...list]) {
        if (told.isOnce) list.splice(list.indexOf(told), 1);
        safely(`a listener of ${eventType}`, () => {
          told.listener.apply(told.target, args);
        });
      }
    },
  };
}

function mustBeFunction(listener: unknown): void {
  if (typeof listener !== 'function')
    throw invalid(`The listener is ${nameOf(listener)}, expected a function.`);
}

function invalid(reason: string): ArgumentError {
  return new ArgumentError(ErrorCode.BIZ_ERROR_INVALID_PARAMETER, reason);
}
