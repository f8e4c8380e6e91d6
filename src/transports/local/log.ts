/**
 * The log of changes: the truth of one local space. Append-only; each entry has the next `seq`,
 * and a time later than the entry before it, for clocks step back. The same for IndexedDB and for
 * memory.
 */
import type { ConversationId } from '../../messages/identity.js';
import type { MessageRecord } from '../../messages/record.js';

/** What of a record is the same for everybody who sees it. */
export type LoggedMessage = Pick<
  MessageRecord,
  | 'messageId'
  | 'messageType'
  | 'content'
  | 'isCounted'
  | 'isPersited'
  | 'isMentioned'
  | 'isStatusMessage'
  | 'disableNotification'
  | 'canIncludeExpansion'
  | 'expansion'
  | 'pushConfig'
  | 'directedUserIds'
  | 'disableUpdateLastMessage'
  | 'needReceipt'
>;

type Body =
  | { readonly kind: 'message'; readonly message: LoggedMessage }
  | { readonly kind: 'recall'; readonly about: string }
  | {
      readonly kind: 'expansion';
      readonly about: string;
      readonly set: Readonly<Record<string, string>>;
      readonly remove: readonly string[];
    }
  | {
      readonly kind: 'receipt';
      readonly readTime: number;
      readonly messageUIds?: readonly string[];
    };

/** A change that is not in the log yet. */
export type NewEntry = Body & {
  /** One string for one talk, the same for everybody in it. */
  readonly room: string;
  /** The user who made the change. */
  readonly by: string;
  /** The conversation as that user sees it. */
  readonly conversation: ConversationId;
};

export type LogEntry = NewEntry & {
  /** The log in which it stands. */
  readonly logId: string;
  /** 1, 2, 3, … without gaps. */
  readonly seq: number;
  /** Milliseconds since 1970, later than the entry before. */
  readonly at: number;
  /** The log's id and the seq: unique also after the storage was wiped. */
  readonly uid: string;
};

/** How far somebody has read, and in which log: a wiped storage starts another one. */
export interface LogPlace {
  readonly logId: string;
  readonly seq: number;
}

/** Messages of a room on one side of a seq, which is not among them. */
export interface LogRange {
  readonly room: string;
  readonly before?: number;
  readonly after?: number;
  readonly limit: number;
  /** Which of them count. */
  readonly matches: (entry: LogEntry) => boolean;
}

export interface ChangeLog {
  append(entry: NewEntry): Promise<LogEntry>;
  /** Where the log ends now. */
  end(): Promise<LogEnd>;
  /** The next entries after a place; from the start where that place is in another log. */
  readOn(
    place: LogPlace,
    limit: number,
  ): Promise<{
    readonly entries: readonly LogEntry[];
    readonly place: LogPlace;
  }>;
  /** The messages next to a seq, oldest first; the newest ones where none is given. */
  messages(range: LogRange): Promise<readonly LogEntry[]>;
  /** The rooms in which there is a message. */
  rooms(): Promise<readonly string[]>;
  /** All that is no message in a room from a seq on. */
  changes(room: string, from: number): Promise<readonly LogEntry[]>;
  /** Lets go of what would keep a page out of the back-forward cache. */
  release(): void;
}

/** Who and where the next entry is. */
export interface LogEnd extends LogPlace {
  readonly at: number;
}

/** An empty log's end. */
export function newLogEnd(): LogEnd {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return { logId: random.toString(36), seq: 0, at: 0 };
}

/** The entry that follows an end. */
export function entryAfter(end: LogEnd, entry: NewEntry): LogEntry {
  const seq = end.seq + 1;
  return {
    ...entry,
    logId: end.logId,
    seq,
    at: Math.max(Date.now(), end.at + 1),
    uid: `${end.logId}.${String(seq)}`,
  };
}

/** The seq in a uid, or undefined where the uid is not one of this log's. */
export function seqOf(uid: string, logId: string): number | undefined {
  const seq = uid.startsWith(`${logId}.`) ? Number(uid.slice(logId.length + 1)) : NaN;
  return Number.isSafeInteger(seq) && seq > 0 ? seq : undefined;
}
