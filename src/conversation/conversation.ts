/**
 * What a reader sees of one conversation: its messages, where they stand in it, who types, what is
 * unread, and the draft. The chat feeds it; others read its stores and call its few functions.
 */
import { atom, onMount, type ReadableAtom } from 'nanostores';
import { FIRST_PAGE } from '../limits.js';
import { reasonOf } from '../errors.js';
import type { ConversationId } from '../messages/identity.js';
import {
  withDelivery,
  type Delivery,
  type MessageRecord,
  type TransportRecord,
} from '../messages/record.js';
import { ConversationType, MessageDirection, MessageType } from '../messages/types.js';
import type {
  Acknowledgement,
  Change,
  HistoryPage,
  HistoryQuery,
  ReceiptSignal,
} from '../transports/transport.js';
import { createMessageList, type Placed } from './message-list.js';
import { createTyping, type TypingUser } from './typing.js';

/** Where the run of loaded messages stands in the conversation. */
export interface Position {
  /** It reaches to the newest message; new ones are added to it. */
  readonly atLatest: boolean;
  readonly hasOlder: boolean;
  readonly hasNewer: boolean;
  /** Messages that came while it was not at the latest, and are not in it. */
  readonly newCount: number;
}

/** What the history is doing. */
export type HistoryState =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly reason: string };

/** One conversation, for those who show it. Its stores are read-only. */
export interface Conversation extends ConversationId {
  /** One contiguous run of the conversation, oldest first. The first reader loads the first page. */
  readonly $messages: ReadableAtom<readonly MessageRecord[]>;
  readonly $position: ReadableAtom<Position>;
  readonly $history: ReadableAtom<HistoryState>;
  readonly $typing: ReadableAtom<readonly TypingUser[]>;
  /** How many counted messages came since {@link markRead}. */
  readonly $unread: ReadableAtom<number>;
  /** What is written and not sent. */
  readonly $draft: ReadableAtom<string>;
  setDraft(text: string): void;
  /** Adds the page before the oldest message. @param limit how many at the most; 50 */
  loadOlder(limit?: number): Promise<void>;
  /** Adds the page after the newest message of a run that is not at the latest. */
  loadNewer(limit?: number): Promise<void>;
  /** Shows the latest messages again. */
  loadLatest(limit?: number): Promise<void>;
  /** Shows the messages around one, where the transport can. @param messageUId its server's name */
  loadAround(messageUId: string, limit?: number): Promise<void>;
  /** All that came has been seen. */
  markRead(): void;
}

/** The conversation's other side: what the chat and the way out feed it with. */
export interface ConversationFeed {
  readonly conversation: Conversation;
  /** Takes in records as they come. @returns those that are new */
  receive(records: readonly Placed[]): readonly MessageRecord[];
  /** One's own message, from now on on screen. */
  add(record: MessageRecord): void;
  setDelivery(record: MessageRecord, delivery: Delivery): MessageRecord | undefined;
  acknowledge(record: MessageRecord, acknowledgement: Acknowledgement): MessageRecord;
  find(messageId: number): MessageRecord | undefined;
  apply(change: Change): void;
  applyReceipt(receipt: ReceiptSignal): void;
  heardTyping(user: TypingUser): void;
  /** Whether the others should be told now that this user types. */
  shouldTellTyping(): boolean;
  /** There is a connection: load what a reader waits for. */
  connected(): void;
  /** Something was missed: the newest page is read again. */
  gap(): void;
  stop(): void;
}

export interface ConversationSurroundings {
  readonly id: ConversationId;
  /** The user who is connected, or was last. */
  userId(): string;
  /** Undefined while there is no connection, or no history to be had. */
  history(): ((query: HistoryQuery) => Promise<HistoryPage>) | undefined;
  /** A transport's record as this user sees it; undefined, and reported, where it is none. */
  read(raw: TransportRecord): Placed | undefined;
}

const START: Position = {
  atLatest: true,
  hasOlder: false,
  hasNewer: false,
  newCount: 0,
};

type Cursor = Pick<HistoryPage, 'older' | 'newer'>;

/** Which part of the history is read; two readers of the same part share one reading. */
type Part = 'latest' | 'older' | 'newer' | 'around';

export function createConversation(around: ConversationSurroundings): ConversationFeed {
  const { id } = around;
  const $messages = atom<readonly MessageRecord[]>([]);
  const $position = atom<Position>(START);
  const $history = atom<HistoryState>({ state: 'idle' });
  const $unread = atom(0);
  const $draft = atom('');
  const typing = createTyping();
  const list = createMessageList();
  let cursor: Cursor = {};
  let hasReader = false;
  let isLoaded = false;
  let isFlushing = false;
  let reading: { readonly part: Part; readonly done: Promise<void> } | undefined;
  /** What came while a page was on its way, and may be newer than both the page and the run. */
  let meanwhile: Placed[] = [];

  function changed(): void {
    if (isFlushing) return;
    isFlushing = true;
    queueMicrotask(() => {
      isFlushing = false;
      $messages.set(list.all());
    });
  }

  function place(change: Partial<Position>): void {
    $position.set({ ...$position.get(), ...change });
  }

  function receive(records: readonly Placed[]): readonly MessageRecord[] {
    const fresh: MessageRecord[] = [];
    let beyond = 0;
    for (const placed of records) {
      const taken = list.take(placed);
      if (taken === 'beyond') beyond += 1;
      if (taken === 'added' || taken === 'beyond') fresh.push(placed.record);
      typing.ended(placed.record.senderUserId);
    }
    if (reading) meanwhile.push(...records);
    if (beyond > 0) place({ hasNewer: true, newCount: $position.get().newCount + beyond });
    const unread = fresh.filter(isUnread).length;
    if (unread > 0) $unread.set($unread.get() + unread);
    changed();
    return fresh;
  }

  /** Adds a page to the run, which reaches to the latest where the page does. */
  function takePage(page: HistoryPage, reachesLatest: boolean): void {
    list.reachesLatest = true;
    for (const raw of page.records) {
      const placed = around.read(raw);
      if (placed) list.take(placed);
    }
    for (const change of page.changes ?? []) apply(change);
    for (const receipt of page.receipts ?? []) applyReceipt(receipt);
    list.reachesLatest = reachesLatest;
    if (reachesLatest) for (const placed of meanwhile) list.take(placed);
    place({
      atLatest: reachesLatest,
      hasNewer: !reachesLatest,
      hasOlder: cursor.older !== undefined,
      ...(reachesLatest && { newCount: 0 }),
    });
    changed();
  }

  function read(
    part: Part,
    query: () => Omit<HistoryQuery, 'conversation'> | undefined,
    take: (page: HistoryPage) => void,
  ): Promise<void> {
    if (reading?.part === part) return reading.done;
    const done = (reading?.done ?? Promise.resolve()).then(async () => {
      const history = around.history();
      const asked = query();
      if (!history || !asked) return;
      meanwhile = [];
      $history.set({ state: 'loading' });
      try {
        take(await history({ conversation: id, ...asked }));
        $history.set({ state: 'idle' });
      } catch (error) {
        $history.set({ state: 'failed', reason: reasonOf(error) });
      }
    });
    const started = { part, done };
    reading = started;
    return done.finally(() => {
      if (reading === started) reading = undefined;
    });
  }

  /** Reads the newest page; what it does not join on to is forgotten, so that the run has no gap. */
  function loadLatest(limit = FIRST_PAGE): Promise<void> {
    return read(
      'latest',
      () => ({ limit }),
      (page) => {
        const joins = isLoaded && list.reachesLatest && overlaps(page);
        isLoaded = true;
        if (!list.reachesLatest) list.forgetConfirmed();
        if (!joins) {
          const oldest = page.records[0] && around.read(page.records[0]);
          if (oldest && page.older !== undefined) list.forgetOlderThan(oldest);
          cursor = side(page, 'older');
        }
        takePage(page, true);
      },
    );
  }

  function overlaps(page: HistoryPage): boolean {
    const newest = list.newest();
    if (page.older === undefined || !newest) return page.older === undefined;
    return page.records.some((raw) => raw.sentTime <= newest.sentTime);
  }

  function loadOlder(limit = FIRST_PAGE): Promise<void> {
    const query = () => (cursor.older === undefined ? undefined : { before: cursor.older, limit });
    return read('older', query, (page) => {
      cursor = { ...side(cursor, 'newer'), ...side(page, 'older') };
      takePage(page, list.reachesLatest);
    });
  }

  function loadNewer(limit = FIRST_PAGE): Promise<void> {
    const query = () => (cursor.newer === undefined ? undefined : { after: cursor.newer, limit });
    return read('newer', query, (page) => {
      cursor = { ...side(cursor, 'older'), ...side(page, 'newer') };
      takePage(page, cursor.newer === undefined);
    });
  }

  function loadAround(messageUId: string, limit = FIRST_PAGE): Promise<void> {
    return read(
      'around',
      () => ({ around: messageUId, limit }),
      (page) => {
        isLoaded = true;
        list.forgetConfirmed();
        cursor = { ...side(page, 'older'), ...side(page, 'newer') };
        takePage(page, cursor.newer === undefined);
      },
    );
  }

  function apply(change: Change): void {
    list.change(change.messageUId, (record) =>
      // only its author changes a message, whatever a transport lets through
      record.senderUserId === change.userId ? changedBy(record, change) : record,
    );
    changed();
  }

  function applyReceipt({ userId: reader, readTime }: ReceiptSignal): void {
    // in a talk of several, one reader does not make a message read
    if (reader === around.userId() || id.conversationType !== ConversationType.PRIVATE) return;
    list.changeFromNewest((record) => {
      if (record.messageDirection !== MessageDirection.SEND || record.sentTime > readTime)
        return record;
      return record.delivery.state === 'read' ? undefined : withDelivery(record, { state: 'read' });
    });
    changed();
  }

  function markRead(): void {
    if ($unread.get() > 0) $unread.set(0);
    let isChanged = false;
    list.changeFromNewest((record) => {
      if (record.messageDirection !== MessageDirection.RECEIVE) return record;
      if (record.delivery.state === 'read') return undefined;
      isChanged = true;
      return withDelivery(record, { state: 'read' });
    });
    if (isChanged) changed();
  }

  function loadFirst(): void {
    if (hasReader && !isLoaded) void loadLatest();
  }

  onMount($messages, () => {
    hasReader = true;
    loadFirst();
  });

  return {
    conversation: {
      ...id,
      $messages,
      $position,
      $history,
      $typing: typing.$typing,
      $unread,
      $draft,
      setDraft(text) {
        $draft.set(text);
      },
      loadOlder,
      loadNewer,
      loadLatest,
      loadAround,
      markRead,
    },
    receive,
    add(record) {
      list.add(record);
      typing.messageLeft();
      changed();
      if (!list.reachesLatest) void loadLatest();
    },
    setDelivery(record, delivery) {
      const set = list.setDelivery(record, delivery);
      changed();
      return set;
    },
    acknowledge(record, { order, messageUId, sentTime }) {
      const sent = withDelivery({ ...record, messageUId, sentTime }, { state: 'sent' });
      list.take({ record: sent, order });
      changed();
      return list.find(record) ?? sent;
    },
    find: (messageId) => list.find({ senderUserId: around.userId(), messageId }),
    apply,
    applyReceipt,
    heardTyping: typing.heard,
    shouldTellTyping: typing.shouldTell,
    connected: loadFirst,
    gap() {
      if (isLoaded && list.reachesLatest) void loadLatest();
    },
    stop: typing.stop,
  };
}

function isUnread(record: MessageRecord): boolean {
  return record.isCounted && record.messageDirection === MessageDirection.RECEIVE;
}

function changedBy(record: MessageRecord, change: Change): MessageRecord {
  if (change.kind === 'recall') {
    return {
      ...record,
      messageType: MessageType.RECALL,
      content: {},
      expansion: null,
    };
  }
  const kept = Object.entries(record.expansion ?? {}).filter(
    ([key]) => !change.remove.includes(key),
  );
  return {
    ...record,
    expansion: Object.fromEntries([...kept, ...Object.entries(change.set)]),
  };
}

/** One of two cursors, or nothing where there is none. */
function side(cursors: Cursor, which: keyof Cursor): Cursor {
  const cursor = cursors[which];
  return cursor === undefined ? {} : { [which]: cursor };
}
