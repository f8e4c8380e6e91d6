/**
 * What happens to a user's outbox in this tab. Where this tab leads, it starts what is queued, each
 * in its turn, and settles what is unknown; where another one does, it only follows. Every step is
 * written down before it is taken, and what is seen of a row here says what is to be done with it.
 */
import type { Problem } from '../errors.js';
import {
  CLAIM_GOOD_MS,
  CLAIM_TRIES,
  CLOCK_OFF_MS,
  retryMs,
  SEND_STARTS,
  SEND_WINDOW_MS,
  UNDO_SEND_MAX_MS,
} from '../limits.js';
import { conversationKey } from '../messages/identity.js';
import { placeOf, type Place, type Placed } from '../messages/order.js';
import type { Delivery, MessageRecord } from '../messages/record.js';
import { watchPageLife } from '../storage/page-life.js';
import { createUserStore, type UserStore } from '../storage/user-store.js';
import { createLeader } from '../tabs/leader.js';
import { createPresence } from '../tabs/presence.js';
import type { Acknowledgement, Transport, TransportSession } from '../transports/transport.js';
import { outcomeOf } from './certainty.js';
import { inTime } from './in-time.js';
import {
  createOutbox,
  isSettled,
  rowKey,
  stateOf,
  withState,
  type Outbox,
  type OutboxRow,
} from './outbox.js';
import { createQueue, type Task } from './queue.js';
import { createRate } from './rate.js';
import { lookForRow, settle as settleByHistory, type SettlingSurroundings } from './settling.js';

export interface Dispatch {
  readonly outbox: Outbox;
  readonly store: UserStore<OutboxRow>;
  /** There is a connection now, or none: one that is lost comes back by itself, a closed one not. */
  connection(state: 'connected' | 'lost' | 'closed'): void;
  /** The server has a message of this user, whatever is known of its attempts. */
  confirmed(placed: Placed): void;
  /** Whether messages wait. */
  isBusy(): boolean;
  close(): void;
}

export interface DispatchOptions {
  readonly userId: string;
  readonly transport: Transport;
  readonly acknowledgementTimeoutMs: number;
  /** Undefined while nobody is connected. */
  session(): TransportSession | undefined;
  /** The newest message of a record's conversation that the server is known to have. */
  newest(record: MessageRecord): Place | undefined;
  /** Where the conversation has the message already, because its echo came. */
  confirmation(record: MessageRecord): Placed | undefined;
  changed(row: OutboxRow, before: OutboxRow | undefined): void;
  lost(row: OutboxRow): void;
  /** What is kept and not settled now, in the order in which it leaves. */
  listed(records: readonly MessageRecord[]): void;
  /** Perhaps no message waits any more. */
  idle(): void;
  report(problem: Problem): void;
}

interface RowTask extends Task {
  readonly key: string;
}

type Timer = ReturnType<typeof setTimeout>;

/** @returns what is kept of a user, and sent where this tab is the one that sends */
export function createDispatch(options: DispatchOptions): Dispatch {
  const { transport, session } = options;
  const name = `rim-chat/user/${JSON.stringify([transport.name, transport.scope, options.userId])}`;
  const now = () => performance.now();
  const rate = createRate(SEND_STARTS, SEND_WINDOW_MS);
  const timers = new Set<Timer>();
  const watched = new Map<string, () => void>();
  /** The connection in which a message is being looked for, by the row's key. */
  const looking = new Map<string, number>();
  /** Since when messages were in somebody's hands, or seen there first; by the row's key. */
  const since = new Map<string, number>();
  let isConnected = false;
  /** Raised with each change of the connection: what was asked before it is not waited for. */
  let era = 0;
  let isClosed = false;
  let vainTries = 0;
  /** The claim of the message that starts next: when it was asked for, and how often in a row. */
  let claim: { readonly row: OutboxRow; readonly at: number } | undefined;
  let staleClaims = 0;
  let calm: Timer | undefined;
  let later: Timer | undefined;

  const store = createUserStore<OutboxRow>({
    name,
    rang: () => void readOn(),
    heard: (word) => {
      presence.hear(word);
    },
    known: () => outbox.rows(),
    report: options.report,
  });
  const presence = createPresence(name, store.say);
  const leader = createLeader<OutboxRow>({ store, presence, led });
  const outbox = createOutbox({
    store,
    changed,
    lost: options.lost,
    listed(records) {
      if (!isClosed) options.listed(records);
    },
  });
  const queue = createQueue<RowTask>({
    rate,
    now,
    mayOverlap: () => session()?.capabilities.ordered ?? false,
    claim: claimTask,
    holdBack,
    start,
  });

  async function readOn(): Promise<void> {
    if (isClosed) return;
    leader.see(await outbox.readOn());
  }

  function after(ms: number, act: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
  }

  /** This tab sends from now on, or does not any more. */
  function led(leads: boolean, hasStarted: boolean): void {
    if (leads && hasStarted) rate.fill(now() + CLAIM_GOOD_MS);
    goOn();
  }

  /** Does with every row what is to be done now. */
  function goOn(): void {
    if (leader.leads() && isConnected) queue.open();
    else queue.close();
    queue.clear();
    if (leader.leads()) for (const row of outbox.rows()) react(row, undefined);
  }

  function changed(row: OutboxRow, before: OutboxRow | undefined): void {
    if (isClosed) return; // it is another user's page now
    options.changed(row, before);
    if (leader.leads()) react(row, before);
    options.idle();
  }

  function react(row: OutboxRow, before: OutboxRow | undefined): void {
    const state = stateOf(row);
    const isKnown = before && stateOf(before) === state && before.turn === row.turn;
    if (state === 'queued' && !isKnown) schedule(row);
    if (state === 'sending' || state === 'unknown') {
      if (!since.has(row.key)) since.set(row.key, now());
    } else since.delete(row.key);
    if (state === 'sending' && row.tab !== presence.id) watch(row);
    if (state === 'unknown') void settle(row);
  }

  function schedule({ key, turn, record }: OutboxRow): void {
    const { delivery } = record;
    const heldUntil = delivery.state === 'queued' ? (delivery.heldUntil ?? 0) : 0;
    // however the clock was set meanwhile, it is not held for ever
    const heldMs = Math.min(heldUntil - Date.now(), UNDO_SEND_MAX_MS);
    const line = () => {
      if (leader.leads() && outbox.row(key)?.turn === turn) {
        queue.add({ key, turn, lane: conversationKey(record) });
      }
    };
    if (heldMs > 0) after(heldMs, line);
    else line();
  }

  /** What is in the hands of a tab that goes away is unknown from then on. */
  function watch({ tab = '' }: OutboxRow): void {
    if (watched.has(tab)) return;
    const gone = () => {
      watched.delete(tab);
      for (const { key, tab: holder } of [...outbox.rows()]) {
        if (holder === tab) void outbox.step(key, (row) => doubtful(row, tab));
      }
    };
    watched.set(tab, presence.whenGone(tab, gone));
  }

  async function claimTask({ key }: RowTask): Promise<boolean> {
    const at = now();
    clearTimeout(calm); // nobody is to call it calm behind this claim
    const known = outbox.row(key);
    if (!known || stateOf(known) !== 'queued') return false;
    const anchor = options.newest(known.record);
    const row = await outbox.step(key, (there, meta) => {
      if (stateOf(there) !== 'queued' || meta.leader !== presence.id) return undefined;
      meta.hasStarted = true;
      return {
        ...withState(there, { state: 'sending' }),
        tab: presence.id,
        attempt: there.attempt + 1,
        anchor: there.isDoubtful ? there.anchor : anchor,
      };
    });
    if (row && isMine(row)) {
      claim = { row, at };
      return true;
    }
    if (row && stateOf(row) === 'queued') void readOn(); // somebody else leads, or nobody
    return false;
  }

  /** A claim that took too long, or whose connection is gone, is given back. */
  function holdBack(): Promise<unknown> | undefined {
    const { row, at } = claim as NonNullable<typeof claim>;
    const isStale = now() - at > CLAIM_GOOD_MS && ++staleClaims < CLAIM_TRIES;
    if (isStale || !isConnected || isClosed) return again(row);
    staleClaims = 0;
    return undefined;
  }

  function start(): Promise<unknown> {
    const { row } = claim as NonNullable<typeof claim>;
    calm = setTimeout(calmedDown, SEND_WINDOW_MS);
    (calm as Partial<{ unref(): void }>).unref?.(); // in Node nothing waits for it
    return attempt(row);
  }

  /** Nothing was started for a window of the limit: whoever leads next need not wait. */
  function calmedDown(): void {
    if (!leader.leads() || isClosed) return;
    void store.run(({ meta }) => {
      if (meta.leader === presence.id) meta.hasStarted = false;
    });
  }

  function isMine(row: OutboxRow): boolean {
    return stateOf(row) === 'sending' && row.tab === presence.id;
  }

  /** Takes a step that ends an attempt, where it is still that attempt's to take. */
  function end({ key, attempt }: OutboxRow, delivery: Delivery, more: Partial<OutboxRow> = {}) {
    return outbox.step(key, (row) =>
      isMine(row) && row.attempt === attempt ? { ...withState(row, delivery), ...more } : undefined,
    );
  }

  function again(row: OutboxRow): Promise<unknown> {
    return end(row, { state: 'queued' });
  }

  async function attempt(row: OutboxRow): Promise<void> {
    const abort = new AbortController();
    // async, so that a transport that throws at once fails like any other
    const answer = (async () => transport.send(row.record, abort.signal))();
    try {
      const acknowledgement = await inTime(answer, options.acknowledgementTimeoutMs, () => {
        abort.abort();
      });
      checkClock(acknowledgement);
      await sent(row, acknowledgement);
    } catch (error) {
      const echo = options.confirmation(row.record);
      if (echo) await sent(row, placeOf(echo));
      else await failed(row, error);
      // one that comes too late for the caller still says that the message was sent
      void answer.then(
        (late) => sent(row, late),
        () => undefined,
      );
    }
  }

  function checkClock({ sentTime }: Acknowledgement): void {
    const offMs = Date.now() - sentTime;
    if (Math.abs(offMs) < CLOCK_OFF_MS) return;
    options.report({ code: 'clock-off', data: { minutes: Math.round(offMs / 60_000) } });
  }

  async function sent(row: OutboxRow, acknowledged: Place): Promise<void> {
    // several attempts may have arrived: the message stands where its first copy does
    const place = row.isDoubtful ? await firstCopy(row, acknowledged) : acknowledged;
    vainTries = 0;
    await settleAsSent(row.key, place);
  }

  async function firstCopy(row: OutboxRow, acknowledged: Place): Promise<Place> {
    if (!canBeLookedFor(row)) return acknowledged;
    try {
      const finding = await lookForRow(row, settling);
      return typeof finding === 'object' ? finding : acknowledged;
    } catch {
      return acknowledged;
    }
  }

  async function settleAsSent(key: string, { messageUId, sentTime, order }: Place): Promise<void> {
    await outbox.step(key, (row) => {
      if (isSettled(row)) return undefined;
      const record = { ...row.record, messageUId, sentTime };
      return withState({ ...row, record, order }, { state: 'sent' });
    });
  }

  async function failed(row: OutboxRow, error: unknown): Promise<void> {
    const outcome = outcomeOf(error);
    if (outcome.kind === 'unknown') {
      await end(row, { state: 'unknown' }, { isDoubtful: true });
    } else if (outcome.kind === 'failed') {
      await end(row, { state: 'failed', code: outcome.code });
    } else {
      if (outcome.isTooFast) rate.fill(now());
      else pause();
      await again(row);
    }
  }

  /** The way is closed for the moment: goes on with the next connection, or after a while. */
  function pause(): void {
    queue.close();
    tryAgainLater();
  }

  /** Once for all that wait for it. */
  function tryAgainLater(): void {
    if (later !== undefined) return;
    vainTries += 1;
    later = setTimeout(() => {
      later = undefined;
      goOn();
    }, retryMs(vainTries));
  }

  /** Whether there is somebody who can be asked what became of a message. */
  function canBeLookedFor({ record }: OutboxRow): boolean {
    return isConnected && record.isPersited && session()?.capabilities.history === true;
  }

  /** Asks history about a message, until it is known or nobody can tell. */
  async function settle(row: OutboxRow): Promise<void> {
    const { key } = row;
    const mine = era;
    const echo = options.confirmation(row.record);
    if (echo) await settleAsSent(key, placeOf(echo));
    if (echo || looking.get(key) === mine || !canBeLookedFor(row)) return;
    looking.set(key, mine);
    try {
      await settleByHistory(row, settling);
    } catch {
      // history cannot be had now: again after a while, and with the next connection
      tryAgainLater();
    } finally {
      if (looking.get(key) === mine) looking.delete(key);
    }
  }

  const settling: SettlingSurroundings = {
    transport,
    acknowledgementTimeoutMs: options.acknowledgementTimeoutMs,
    sinceMs: (key) => now() - (since.get(key) ?? now()),
    after,
    found: settleAsSent,
    lookAgain(key) {
      const row = outbox.row(key);
      if (row && stateOf(row) === 'unknown' && leader.leads()) void settle(row);
    },
    sendAgain(key, attempts) {
      if (!leader.leads()) return;
      void outbox.step(key, (row) =>
        stateOf(row) === 'unknown' && row.attempt === attempts
          ? withState(row, { state: 'queued' })
          : undefined,
      );
    },
  };

  const unwatchPage = watchPageLife({
    leave() {
      queue.close();
      leader.stop();
      presence.leave();
      store.letGo();
    },
    comeBack() {
      store.wake();
      enter();
      vainTries = 0;
      goOn();
      void readOn();
    },
  });

  function enter(): void {
    presence.enter();
    if (isConnected) leader.start();
  }

  enter();
  void readOn();

  return {
    outbox,
    store,
    connection(state) {
      isConnected = state === 'connected';
      era += 1;
      if (isConnected) leader.start();
      if (state === 'closed') void leader.resign();
      goOn();
    },
    confirmed(placed) {
      const row = outbox.row(rowKey(placed.record));
      // what is in somebody's hands is settled by them
      if (row && stateOf(row) !== 'sending') void settleAsSent(row.key, placeOf(placed));
    },
    isBusy: () => [...outbox.rows()].some(waits),
    close() {
      isClosed = true;
      queue.close();
      unwatchPage();
      clearTimeout(calm);
      clearTimeout(later);
      timers.forEach(clearTimeout);
      watched.forEach((stop) => {
        stop();
      });
      presence.leave();
      void leader.resign().finally(store.close);
    },
  };
}

/** Whether a message waits for its turn, and is not only held so that it can be taken back. */
function waits({ record: { delivery } }: OutboxRow): boolean {
  return delivery.state === 'queued' && (delivery.heldUntil ?? 0) < Date.now();
}

/** What a tab had in its hands when it went. */
function doubtful(row: OutboxRow, tab: string): Omit<OutboxRow, 'rev'> | undefined {
  const isIts = stateOf(row) === 'sending' && row.tab === tab;
  return isIts ? { ...withState(row, { state: 'unknown' }), isDoubtful: true } : undefined;
}
