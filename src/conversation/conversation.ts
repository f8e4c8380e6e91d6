/**
 * What a reader sees of one conversation: its messages, where they stand in it, who types, what is
 * unread, and the draft. The chat feeds it; others read its stores and call its few functions.
 */
import type { ReadableAtom } from 'nanostores';
import type { Problem } from '../errors.js';
import { FILLING_SHOWN_MS } from '../limits.js';
import type { ConversationId } from '../messages/identity.js';
import type { Place, Placed } from '../messages/order.js';
import { changedBy } from '../messages/changed.js';
import type { MessageRecord, ReceivedMessage, TransportRecord } from '../messages/record.js';
import { MessageType } from '../messages/message-type.js';
import { ConversationType, MessageDirection } from '../messages/types.js';
import type {
  Change,
  ConversationSummary,
  HistoryPage,
  HistoryQuery,
  OutgoingReceipt,
  ReceiptSignal,
} from '../transports/transport.js';
import { createHistory, type AskForPage, type HistoryState, type Position } from './history.js';
import { createDraft, type DraftKeeper } from './draft.js';
import { createMessageList, EDITS_MAX, type Copies, type Taken } from './message-list.js';
import { createStore, type ListenerThrew } from '../store.js';
import { createTyping, type TypingUser } from './typing.js';
import { createUnread } from './unread.js';

/** One conversation, for those who show it. Its stores are read-only. */
export interface Conversation extends ConversationId {
  /** One contiguous run of the conversation, oldest first. The first reader loads the first page. */
  readonly $messages: ReadableAtom<readonly MessageRecord[]>;
  readonly $position: ReadableAtom<Position>;
  readonly $history: ReadableAtom<HistoryState>;
  readonly $typing: ReadableAtom<readonly TypingUser[]>;
  /** How many counted messages of others came, and were not read here or elsewhere. */
  readonly $unread: ReadableAtom<number>;
  /** What is written and not sent. */
  readonly $draft: ReadableAtom<string>;
  setDraft(text: string): void;
  /** A message whose text comes back into the draft, at the moment when it does. */
  readonly $takenBack: ReadableAtom<ReceivedMessage | undefined>;
  /**
   * Adds the page before the oldest message, or loads the first one where there is none yet.
   * @param limit how many at the most: 1 to 1,000; 50
   */
  loadOlder(limit?: number): Promise<void>;
  /** Adds the page after the newest message of a run that is not at the latest. */
  loadNewer(limit?: number): Promise<void>;
  /** Shows the latest messages again. */
  loadLatest(limit?: number): Promise<void>;
  /** Shows the messages around one, where the transport can. @param messageUId its server's name */
  loadAround(messageUId: string, limit?: number): Promise<void>;
  /** All that came has been seen: the others are told, and this user's other places. */
  markRead(): void;
}

/** The conversation's other side: what the chat and the way out feed it with. */
export interface ConversationFeed {
  readonly conversation: Conversation;
  /**
   * Takes in records as they come.
   * @param isMore many others follow in a moment: what is shown of them waits for the last ones
   * @returns those that are new
   */
  receive(records: readonly Placed[], isMore?: boolean): readonly MessageRecord[];
  /** One's own message, from now on on screen; one that is sent again moves to the end. */
  add(record: MessageRecord): void;
  /** One's own message is a step further. @returns it as it is shown then */
  update(record: MessageRecord): MessageRecord | undefined;
  /** One's own message is taken back. */
  remove(record: MessageRecord): void;
  /** What is written and not sent, once it is known what was kept of it. */
  loadedDraft(): Promise<string>;
  /** What the draft is with what a message says before it. */
  draftWith(record: Pick<ReceivedMessage, 'content'>): string;
  /** What it says goes back into the draft, before what is written there. */
  returnToDraft(record: ReceivedMessage): void;
  /** One's own message is sent. @returns it as it is shown then */
  acknowledge(placed: Placed): MessageRecord;
  /** One's own message as it is shown. */
  find(record: MessageRecord): MessageRecord | undefined;
  /** All that is here, oldest first; nobody who reads it counts as a reader. */
  records(): readonly MessageRecord[];
  /** A message by one of the server's names for it. */
  copies(messageUId: string): Copies | undefined;
  /** One's own message where the server has it. */
  confirmation(record: MessageRecord): Placed | undefined;
  /** The place of the newest message that the server is known to have. */
  newest(): Place | undefined;
  apply(change: Change): void;
  applyReceipt(receipt: ReceiptSignal): void;
  /** What the server counts as unread. */
  counted(summary: ConversationSummary): void;
  heardTyping(user: Omit<TypingUser, 'timestamp'>): void;
  /** Whether the others should be told now that this user types. */
  shouldTellTyping(): boolean;
  /** There is a connection: load what a reader waits for. */
  connected(): void;
  /** Something was missed: the newest page is read again. */
  gap(): void;
  /** The connection is over: nobody waits for its answers any more. */
  stop(): void;
  /** The conversation is nobody's any more: it is empty, and stays so. */
  end(): void;
}

export interface ConversationSurroundings {
  readonly id: ConversationId;
  /** Where the draft is kept. */
  readonly drafts: DraftKeeper;
  /** Who the user is. */
  userId(): string;
  /** The server turned out to have one of this user's messages. */
  confirmed(placed: Placed): void;
  /** This user has read something. */
  tell(receipt: OutgoingReceipt): void;
  /** Somebody has read something; told of once or more. */
  heardReceipt(receipt: ReceiptSignal): void;
  /** Undefined while there is no connection, or no history to be had. */
  history(): ((query: HistoryQuery) => Promise<HistoryPage>) | undefined;
  /** A transport's record as this user sees it; undefined, and reported, where it is none. */
  read(raw: TransportRecord): Placed | undefined;
  report(problem: Problem): void;
  readonly threw: ListenerThrew;
}

export function createConversation(around: ConversationSurroundings): ConversationFeed {
  const { id, threw } = around;
  const isPrivate = id.conversationType === ConversationType.PRIVATE;
  const $messages = createStore<readonly MessageRecord[]>([], threw);
  const $takenBack = createStore<ReceivedMessage | undefined>(undefined, threw);
  const draft = createDraft(around.drafts, threw);
  draft.connected();
  const typing = createTyping(threw);
  const unread = createUnread(threw);
  /** The newest message of somebody else that is known of. */
  let newestCame: Pick<MessageRecord, 'sentTime' | 'messageUId'> | undefined;
  /** The others know of everything that was read up to here. */
  let toldUpTo = -Infinity;
  const list = createMessageList(around.confirmed);
  const history = createHistory({
    list,
    ask,
    read,
    change,
    receipt,
    changed,
    gapStays,
    threw,
  });
  let hasReader = false;
  let isFlushing = false;
  /** Many are being taken in: to put them in order again and again would take longer than all. */
  let isFilling = false;
  let flushLater: ReturnType<typeof setTimeout> | undefined;
  let markMore: ReturnType<typeof setTimeout> | undefined;
  let isEnded = false;

  function ask(): AskForPage | undefined {
    const askFor = isEnded ? undefined : around.history();
    // async, so that a transport that throws at once fails like any other
    return askFor && (async (query) => askFor({ conversation: id, ...query }));
  }

  function changed(canWait = false): void {
    if (isFlushing) return;
    if (canWait) {
      flushLater ??= setTimeout(flush, FILLING_SHOWN_MS);
      return;
    }
    isFlushing = true;
    queueMicrotask(flush);
  }

  function flush(): void {
    isFlushing = false;
    clearTimeout(flushLater);
    flushLater = undefined;
    if (!isEnded) $messages.set(list.all());
  }

  function read(raw: TransportRecord): Placed | undefined {
    const placed = around.read(raw);
    if (placed) came(placed.record);
    return placed;
  }

  function take(placed: Placed): Taken {
    if (isCommand(placed.record)) return list.pass(placed.record);
    const taken = list.take(placed);
    changed(isFilling);
    return taken;
  }

  /** What came while a page is read is taken once more behind it. */
  function takeAgainLater(records: readonly Placed[]): void {
    history.meanwhile(() => {
      for (const placed of records) if (!isCommand(placed.record)) list.take(placed);
    });
  }

  function receive(records: readonly Placed[], isMore = false): readonly MessageRecord[] {
    isFilling &&= isMore;
    const fresh: MessageRecord[] = [];
    let beyond = 0;
    for (const placed of records) {
      const taken = take(placed);
      came(placed.record);
      if (taken === 'beyond') beyond += 1;
      if (taken === 'added' || taken === 'beyond') fresh.push(placed.record);
      typing.ended(placed.record.senderUserId);
    }
    takeAgainLater(records);
    if (beyond > 0) history.cameBeyond(beyond);
    unread.came(fresh.filter(isUnread).map(({ sentTime }) => sentTime));
    isFilling = isMore;
    return fresh;
  }

  function came({ senderUserId, sentTime, messageUId }: TransportRecord): void {
    if (senderUserId !== around.userId() && sentTime > (newestCame?.sentTime ?? -Infinity))
      newestCame = { sentTime, messageUId };
  }

  function change(made: Change): void {
    list.change(made.messageUId, (record) => changedBy(record, made));
  }

  function receipt(heard: ReceiptSignal): void {
    const { userId: reader, readTime } = heard;
    if (!Number.isFinite(readTime)) return;
    around.heardReceipt(heard);
    if (reader === around.userId()) {
      toldUpTo = Math.max(toldUpTo, readTime);
      readUpTo(readTime);
    }
    // in a talk of several, one reader does not make a message read
    else if (isPrivate && reader === id.targetId) list.markSentRead(readTime);
  }

  /** @returns the messages whose senders wait for a receipt, which they did not have before */
  function readUpTo(readTime: number): readonly MessageRecord[] {
    unread.read(readTime);
    const read = list.markReceivedRead(readTime);
    if (!read) return [];
    // the page may be about to show itself: those that it shows, and the others after that
    if (list.markMoreRead(EDITS_MAX)) markMore ??= setTimeout(markMoreRead);
    changed(isFilling);
    return read;
  }

  function markMoreRead(): void {
    markMore = list.markMoreRead(MARKED_AT_ONCE) ? setTimeout(markMoreRead) : undefined;
    if (!markMore) changed();
  }

  function markRead(): void {
    if (!newestCame) return;
    const { sentTime: readTime, messageUId: newestUId } = newestCame;
    const read = readUpTo(readTime);
    if (readTime <= toldUpTo) return;
    toldUpTo = readTime;
    const messageUIds = read.map((record) => record.messageUId);
    around.tell({
      kind: 'receipt',
      conversation: id,
      readTime,
      newestUId,
      ...(!isPrivate && messageUIds.length > 0 && { messageUIds }),
    });
  }

  /** Does what something means that came now, and once more behind a page that is on its way. */
  function happen(act: () => void): void {
    act();
    history.meanwhile(act);
    changed();
  }

  function gapStays(reason: string): void {
    around.report({ code: 'history-gap', data: { reason } });
  }

  function draftWith({ content: { content } }: Pick<ReceivedMessage, 'content'>): string {
    const written = draft.$draft.get();
    if (typeof content !== 'string') return written;
    return written === '' ? content : `${content}\n${written}`;
  }

  function loadFirst(): void {
    if (hasReader) history.loadFirst();
  }

  const { listen } = $messages;
  $messages.listen = (listener) => {
    hasReader = true;
    loadFirst();
    return listen(listener);
  };

  function stop(): void {
    typing.stop();
    history.stop();
  }

  return {
    conversation: {
      ...id,
      $messages,
      ...history.reader,
      $typing: typing.$typing,
      $unread: unread.$unread,
      $draft: draft.$draft,
      setDraft: draft.set,
      $takenBack,
      markRead,
    },
    receive,
    add(record) {
      if (isCommand(record)) return;
      list.add(record);
      typing.messageLeft();
      changed();
      if (!list.reachesLatest) void history.reader.loadLatest();
    },
    update(record) {
      changed();
      return list.update(record);
    },
    remove(record) {
      list.remove(record);
      changed();
    },
    loadedDraft: draft.loaded,
    draftWith,
    returnToDraft(record) {
      draft.set(draftWith(record));
      $takenBack.set(record);
      $takenBack.set(undefined); // who comes later is not to take it for news
    },
    acknowledge(placed) {
      take(placed);
      takeAgainLater([placed]);
      return list.find(placed.record) ?? placed.record;
    },
    find: list.find,
    records: list.all,
    copies: list.copies,
    confirmation: list.confirmation,
    newest: list.newest,
    apply(made) {
      happen(() => {
        change(made);
      });
    },
    applyReceipt(made) {
      happen(() => {
        receipt(made);
      });
    },
    counted({ unread: count, latest }) {
      if (!latest) return;
      came(latest);
      unread.counted(count, latest.sentTime);
    },
    heardTyping(user) {
      if (!isPrivate || user.userId === id.targetId) typing.heard(user);
    },
    shouldTellTyping: typing.shouldTell,
    connected() {
      draft.connected();
      loadFirst();
      history.connected();
    },
    gap: history.gap,
    stop,
    end() {
      isEnded = true;
      clearTimeout(flushLater);
      clearTimeout(markMore);
      stop();
      $messages.set([]);
      unread.read(Infinity);
      draft.end();
    },
  };
}

/** So many messages are marked as read in one go: a millisecond or two. */
const MARKED_AT_ONCE = 1_000;

/** What is said to programs is nothing that people read. */
function isCommand({ messageType }: MessageRecord): boolean {
  return messageType === MessageType.COMMAND;
}

function isUnread(record: MessageRecord): boolean {
  return record.isCounted && record.messageDirection === MessageDirection.RECEIVE;
}
