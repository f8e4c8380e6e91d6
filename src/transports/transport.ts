/**
 * The contract between the engine and whatever carries its messages. One file, the whole of it:
 * a new transport implements `Transport` and passes the suite of `rim-chat/testing`.
 *
 * A transport translates, and nothing else: every stanza, event or ring becomes one plain record,
 * change or signal, here and only here. It never retries a send, keeps an outbox or removes
 * duplicates; those are the engine's. Names that it sees (user ids, targets) are data, never code.
 */
import type { Problem } from '../errors.js';
import type { ConversationId } from '../messages/identity.js';
import type { MessageRecord, TransportRecord } from '../messages/record.js';

/** What a transport can do. What it cannot do is a control that is hidden, not one that fails. */
export interface TransportCapabilities {
  /**
   * A stream keeps the order of what is sent, so sends may overlap; without one, the engine waits
   * for each acknowledgement within a conversation.
   */
  readonly ordered: boolean;
  /** UTF-8 bytes of the largest content that it carries. */
  readonly maxContentBytes: number;
  readonly typing: boolean;
  readonly receipts: boolean;
  readonly recall: boolean;
  readonly expansion: boolean;
  readonly history: boolean;
  /** Whether `history` answers `around`. */
  readonly around: boolean;
}

/** What connecting gives: who the user is, and what can be done. */
export interface TransportSession {
  readonly userId: string;
  readonly capabilities: TransportCapabilities;
}

/** What the server says of a message that it has taken. */
export interface Acknowledgement {
  /** The server's name for it: unique within the conversation, never empty. */
  readonly messageUId: string;
  /** The server's time, in milliseconds since 1970. */
  readonly sentTime: number;
  /** The server's place for it, larger is later; given for all messages or for none. */
  readonly order?: number;
}

/** Somebody types; told on, never kept. */
export interface TypingSignal {
  readonly kind: 'typing';
  readonly conversation: ConversationId;
  /** Who types: taken from the envelope, never from what a peer claims. */
  readonly userId: string;
  /** The type of message that is being written. */
  readonly messageType: string;
  /** Milliseconds since 1970. */
  readonly timestamp: number;
}

/** Somebody has read everything up to a time; kept. */
export interface ReceiptSignal {
  readonly kind: 'receipt';
  readonly conversation: ConversationId;
  readonly userId: string;
  /** Every message with a sentTime up to this one has been read. */
  readonly readTime: number;
  /** Where single messages are told of: only these have been read. */
  readonly messageUIds?: readonly string[];
}

export type Signal = TypingSignal | ReceiptSignal;

/** A signal on its way out: the transport knows who sends it. */
export type OutgoingSignal = Omit<TypingSignal, 'userId'> | OutgoingReceipt;

export type OutgoingReceipt = Omit<ReceiptSignal, 'userId'> & {
  /** The server's name for the newest message that has been read, where it is known. */
  readonly newestUId?: string;
};

/** A message is taken back by its sender. */
export interface RecallChange {
  readonly kind: 'recall';
  readonly conversation: ConversationId;
  readonly messageUId: string;
  /** Who changed it: taken from the envelope. */
  readonly userId: string;
  readonly time: number;
}

/** Entries of a message's expansion are set or removed. */
export interface ExpansionChange {
  readonly kind: 'expansion';
  readonly conversation: ConversationId;
  readonly messageUId: string;
  readonly userId: string;
  readonly time: number;
  readonly set: Readonly<Record<string, string>>;
  readonly remove: readonly string[];
}

export type Change = RecallChange | ExpansionChange;

/** How a message is recalled; a transport takes of it what its server knows. */
export interface RecallOptions {
  /** No sound and no push at the other side. */
  readonly disableNotification?: boolean;
  readonly pushConfig?: object;
  /** Text of the page's own, passed on as it is. */
  readonly extra?: string;
  /** Who it is from, for show. */
  readonly user?: object;
  /** Phones delete the message, instead of saying that there was one. */
  readonly isDelete?: boolean;
  /** Somebody with the right to do so recalls another one's message. */
  readonly isAdmin?: boolean;
  /** What stands in the message's place does not become the conversation's latest one. */
  readonly disableUpdateLastMessage?: boolean;
  /** Only these users of a group are told. */
  readonly directionalUserIdList?: readonly string[];
}

/** A change on its way out: the transport knows who makes it, and when. */
export type OutgoingChange = (
  | (Omit<RecallChange, 'userId' | 'time'> & { readonly options?: RecallOptions })
  | Omit<ExpansionChange, 'userId' | 'time'>
) & {
  /** The message as it is here, for servers that want more of it than its name. */
  readonly record?: MessageRecord;
};

/**
 * A page of history is asked for: the newest where no cursor is given, else what stands directly
 * before or after one, else what stands around a message. At most one of the three is given.
 */
export interface HistoryQuery {
  readonly conversation: ConversationId;
  readonly before?: string;
  readonly after?: string;
  /** A messageUId. */
  readonly around?: string;
  /** Records at the most; 1 to 1,000. */
  readonly limit: number;
}

/**
 * Some contiguous run of a conversation, oldest first. Pages may overlap. The cursors are opaque,
 * stay good for as long as the history does, and are absent where there is nothing further.
 */
export interface HistoryPage {
  readonly records: readonly TransportRecord[];
  /**
   * Changes made later to the records of the page, in their order: the engine applies them as it
   * does live ones, so that no transport folds them in itself.
   */
  readonly changes?: readonly Change[];
  readonly receipts?: readonly ReceiptSignal[];
  /** Ask with `before` for what is older. */
  readonly older?: string;
  /** Ask with `after` for what is newer. */
  readonly newer?: string;
}

/** A conversation of this user, as a list of conversations shows it. */
export interface ConversationSummary {
  readonly conversation: ConversationId;
  /** Its newest message that may stand for it. */
  readonly latest?: TransportRecord;
  /** Counted messages of others that this user has not read. */
  readonly unread: number;
  /** Whether one of those mentions this user. */
  readonly isMentioned: boolean;
}

/** A type of message that a page made known. */
export interface RegisteredType {
  readonly messageType: string;
  readonly isPersited: boolean;
  readonly isCounted: boolean;
  readonly searchProps: readonly string[];
  readonly isStatusMessage: boolean;
}

/** Where the bytes of a file go. */
export type UploadTarget =
  | {
      readonly kind: 'put';
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly publicUrl: string;
    }
  | {
      readonly kind: 'form';
      readonly url: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly fileField: string;
      readonly publicUrl: string;
    }
  | {
      readonly kind: 'tus';
      readonly url: string;
      readonly headers: Readonly<Record<string, string>>;
    }
  | {
      /** The transport keeps the bytes itself. */
      readonly kind: 'store';
      store(file: Blob, signal: AbortSignal): Promise<string>;
    };

/** How a transport is connected. `closed` is final: a new `connect` is needed. */
export type TransportConnection =
  | { readonly state: 'connected' }
  | { readonly state: 'reconnecting' }
  | { readonly state: 'closed'; readonly code: number };

/** What a transport tells the engine. All of it may come in bursts, twice, and at any time. */
export interface TransportEvents {
  /** Records as they come: others' messages, and the user's own from this and other places. */
  records(records: readonly TransportRecord[]): void;
  change(change: Change): void;
  signal(signal: Signal): void;
  connection(connection: TransportConnection): void;
  /** Something was missed that cannot be delivered: conversations read their newest page again. */
  gap(): void;
  problem(problem: Problem): void;
}

/** One connection for one user at a time. */
export interface Transport {
  /** `local`, `xmpp`, …: a part of the names of locks and databases. */
  readonly name: string;
  /** The space, host or app key: with the name and the user, what tells two outboxes apart. */
  readonly scope: string;
  /**
   * Connects, and from then on tells of everything that comes. Connecting again as the same user
   * goes on where that user left off: what came in between is delivered.
   * @throws TransportError where the token is refused or the server cannot be reached
   */
  connect(token: string, events: TransportEvents): Promise<TransportSession>;
  /** Ends the connection and lets go of everything that would keep a page or Node alive. */
  disconnect(): Promise<void>;
  /**
   * Hands one message over; called once for each attempt.
   * @throws TransportError where the message certainly did not leave. Any other rejection, and an
   * abort, mean that the outcome is not known
   */
  send(record: MessageRecord, signal: AbortSignal): Promise<Acknowledgement>;
  /** Tells of typing or reading. Nobody waits for it. */
  signal(signal: OutgoingSignal): void;
  /** Recalls or expands a message. It comes back as a change to all, the caller included. */
  change(change: OutgoingChange): Promise<void>;
  /** Reads one page of history. */
  history(query: HistoryQuery): Promise<HistoryPage>;
  /**
   * The conversations of the user, the latest first; absent where only those are known that
   * something came in while connected.
   */
  conversations?(limit: number): Promise<readonly ConversationSummary[]>;
  /** The server's clock, in milliseconds since 1970; absent where it is this machine's. */
  serverTime?(): number;
  /** Told of each registered type, before and after connecting. */
  registerType?(type: RegisteredType): void;
  /** Says where the bytes of a file go; absent where the transport takes no files. */
  uploadTarget?(file: File): Promise<UploadTarget>;
}

/** A certain failure with its code; what is thrown otherwise leaves the outcome unknown. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly code: number;

  constructor(code: number, reason: string) {
    super(reason);
    this.code = code;
  }
}
