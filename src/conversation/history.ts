/**
 * The history of one conversation: reads it page by page, and keeps the list of messages one
 * contiguous run, whatever comes while a page is on its way, and whatever was missed.
 */
import type { ReadableAtom } from 'nanostores';
import { reasonOf } from '../errors.js';
import { FIRST_PAGE, GAP_TRIES_UNTOLD, PAGE_MAX, retryMs } from '../limits.js';
import { isEarlier, placeOf, type Place, type Placed } from '../messages/order.js';
import type { TransportRecord } from '../messages/record.js';
import type { Change, HistoryPage, HistoryQuery, ReceiptSignal } from '../transports/transport.js';
import type { MessageList } from './message-list.js';
import { createStore, type ListenerThrew } from '../store.js';

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

/** A query of one conversation. */
export type PageQuery = Omit<HistoryQuery, 'conversation'>;

export type AskForPage = (query: PageQuery) => Promise<HistoryPage>;

/** What of the history is for those who show it. */
interface HistoryReader {
  readonly $position: ReadableAtom<Position>;
  readonly $history: ReadableAtom<HistoryState>;
  loadOlder(limit?: number): Promise<void>;
  loadNewer(limit?: number): Promise<void>;
  loadLatest(limit?: number): Promise<void>;
  loadAround(messageUId: string, limit?: number): Promise<void>;
}

export interface History {
  readonly reader: HistoryReader;
  /** Loads the first page where there is none yet. */
  loadFirst(): void;
  /** What came now may be newer than a page that is on its way: `act` is done again behind it. */
  meanwhile(act: () => void): void;
  /** So many messages came that are beyond the run. */
  cameBeyond(count: number): void;
  /** Something was missed: the newest page is read again. */
  gap(): void;
  /** There is a connection again: what is open is read. */
  connected(): void;
  /** The connection is over: nobody waits for its answers any more. */
  stop(): void;
}

export interface HistorySurroundings {
  readonly list: MessageList;
  /** Undefined while there is nobody who could be asked. */
  ask(): AskForPage | undefined;
  /** A transport's record as this user sees it; undefined where it is none. */
  read(raw: TransportRecord): Placed | undefined;
  change(change: Change): void;
  receipt(receipt: ReceiptSignal): void;
  /** The list has changed. */
  changed(): void;
  /** What was missed cannot be read. */
  gapStays(reason: string): void;
  readonly threw: ListenerThrew;
}

const START: Position = { atLatest: true, hasOlder: false, hasNewer: false, newCount: 0 };

/** What the pages next to the run are asked for by, where there are any. */
type Cursor = Readonly<Record<'older' | 'newer', string | undefined>>;

/** One reading; who asks for the same while it is on its way shares it. */
interface Reading {
  readonly what: string;
  readonly done: Promise<void>;
}

export function createHistory(around: HistorySurroundings): History {
  const { list } = around;
  const $position = createStore<Position>(START, around.threw);
  const $history = createStore<HistoryState>({ state: 'idle' }, around.threw);
  let cursor: Cursor = { older: undefined, newer: undefined };
  let isLoaded = false;
  /** Somebody looks at the conversation: what is not loaded yet is missed as any gap is. */
  let isWanted = false;
  let reading: Reading | undefined;
  let again: (() => void)[] = [];
  /** Raised by each end of a connection: what was asked before it is answered to nobody. */
  let era = 0;
  /** How often something was missed, and how many of these times the newest page was read since. */
  let gaps = 0;
  let closedGaps = 0;
  /** The newest message before the first gap that is open: what a page must join on to. */
  let beforeGap: Place | undefined;
  /** How often in a row the page that would close a gap could not be read. */
  let vainTries = 0;

  function place(change: Partial<Position>): void {
    $position.set({ ...$position.get(), ...change });
  }

  /** Reads one page, after those that are on their way. */
  function read(
    what: string,
    query: () => PageQuery | undefined,
    take: (page: HistoryPage) => void,
  ): Promise<void> {
    if (reading?.what === what) return reading.done;
    const mine = era;
    const started: Reading = { what, done: (reading?.done ?? Promise.resolve()).then(readNow) };
    reading = started;
    return started.done;

    async function readNow(): Promise<void> {
      const ask = around.ask();
      const asked = query();
      if (ask && asked && mine === era) await takeOne(ask(asked));
      if (reading !== started) return;
      reading = undefined;
      if ($history.get().state === 'idle') closeGap();
    }

    async function takeOne(page: Promise<HistoryPage>): Promise<void> {
      again = [];
      $history.set({ state: 'loading' });
      try {
        const read = await page;
        if (mine !== era) return;
        take(read);
        $history.set({ state: 'idle' });
      } catch (error) {
        if (mine !== era) return;
        $history.set({ state: 'failed', reason: reasonOf(error) });
        if (isMissed()) tryGapAgain(reasonOf(error));
      }
    }
  }

  /** Adds a page to the run, which reaches to the latest where the page does. */
  function takePage(page: HistoryPage, reachesLatest: boolean): void {
    list.reachesLatest = true;
    for (const raw of page.records) {
      const placed = around.read(raw);
      if (placed) list.take(placed);
    }
    page.changes?.forEach(around.change);
    page.receipts?.forEach(around.receipt);
    list.reachesLatest = reachesLatest;
    for (const act of again) act();
    place({
      atLatest: reachesLatest,
      hasNewer: !reachesLatest,
      hasOlder: cursor.older !== undefined,
      ...(reachesLatest && { newCount: 0 }),
    });
    around.changed();
  }

  /** Reads the newest page; what it does not join on to is forgotten, so that the run has no gap. */
  function loadLatest(limit?: number): Promise<void> {
    let gapsBefore = gaps;
    const query = () => {
      gapsBefore = gaps;
      return { limit: pageSize(limit) };
    };
    return read('latest', query, (page) => {
      const oldest = oldestOf(page);
      const joins = isLoaded && list.reachesLatest && joinsOn(oldest);
      isLoaded = true;
      if (!joins) {
        if (oldest && page.older !== undefined) list.forgetBefore(oldest);
        cursor = { older: page.older, newer: undefined };
      }
      closedTo(gapsBefore);
      takePage(page, true);
    });
  }

  function oldestOf(page: HistoryPage): Place | undefined {
    for (const raw of page.records) {
      const placed = around.read(raw);
      if (placed) return placeOf(placed);
    }
    return undefined;
  }

  function joinsOn(oldest: Place | undefined): boolean {
    const newest = beforeGap ?? list.newest();
    return newest !== undefined && oldest !== undefined && !isEarlier(newest, oldest);
  }

  /** Nobody would ask for what nobody knows of: so it is asked for until it is there. */
  function tryGapAgain(reason: string): void {
    const mine = era;
    vainTries += 1;
    if (vainTries === GAP_TRIES_UNTOLD) around.gapStays(reason);
    setTimeout(() => {
      if (mine === era) closeGap();
    }, retryMs(vainTries));
  }

  /** There are messages that are to be here, and are not. */
  function isMissed(): boolean {
    return isLoaded ? closedGaps < gaps : isWanted;
  }

  function closedTo(count: number): void {
    closedGaps = count;
    vainTries = 0;
    if (closedGaps === gaps) beforeGap = undefined;
  }

  /** Reads again what was missed; pages that are asked for later, on the way there, have it all. */
  function closeGap(): void {
    if (reading) return; // looked at again when it is here
    if (!list.reachesLatest) closedTo(gaps);
    else if (isMissed() && around.ask()) void loadLatest();
  }

  function loadOlder(limit?: number): Promise<void> {
    if (!isLoaded) return loadLatest(limit);
    const query = () =>
      cursor.older === undefined ? undefined : { before: cursor.older, limit: pageSize(limit) };
    return read('older', query, (page) => {
      cursor = { ...cursor, older: page.older };
      takePage(page, list.reachesLatest);
    });
  }

  function loadNewer(limit?: number): Promise<void> {
    const query = () =>
      cursor.newer === undefined ? undefined : { after: cursor.newer, limit: pageSize(limit) };
    return read('newer', query, (page) => {
      cursor = { ...cursor, newer: page.newer };
      takePage(page, cursor.newer === undefined);
    });
  }

  function loadAround(messageUId: string, limit?: number): Promise<void> {
    const query = () => ({ around: messageUId, limit: pageSize(limit) });
    return read(`around ${messageUId}`, query, (page) => {
      isLoaded = true;
      list.forgetConfirmed();
      cursor = { older: page.older, newer: page.newer };
      takePage(page, cursor.newer === undefined);
    });
  }

  return {
    reader: { $position, $history, loadOlder, loadNewer, loadLatest, loadAround },
    loadFirst() {
      isWanted = true;
      if (!isLoaded) void loadLatest();
    },
    meanwhile(act) {
      if (reading) again.push(act);
    },
    cameBeyond(count) {
      place({ hasNewer: true, newCount: $position.get().newCount + count });
    },
    gap() {
      gaps += 1;
      beforeGap ??= list.newest();
      closeGap();
    },
    connected: closeGap,
    stop() {
      era += 1;
      reading = undefined;
      again = [];
      if ($history.get().state === 'loading') $history.set({ state: 'idle' });
    },
  };
}

/** A page's size from whatever a caller says: 1 to 1,000 whole records. */
function pageSize(limit: unknown): number {
  if (typeof limit !== 'number' || Number.isNaN(limit)) return FIRST_PAGE;
  return Math.min(Math.max(1, Math.floor(limit)), PAGE_MAX);
}
