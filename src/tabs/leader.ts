/**
 * Which tab sends. The store names one, and a transaction that starts a message looks whether it is
 * still that one, so two never send. A tab that people look at takes the lead; one that they do not
 * look at takes it when nobody has it. Knows neither messages nor how tabs are told apart.
 */
import type { UserStore } from '../storage/user-store.js';
import type { StoredMeta, StoredRow, Tables } from '../storage/user-tables.js';
import type { Presence } from './presence.js';

/** Who leads, and since which change. */
export type Lead = Pick<StoredMeta, 'leader' | 'term'>;

export interface Leader {
  /** This tab wants to send, from now on. */
  start(): void;
  /** It does not want to any more, and is about to be gone for the others. */
  stop(): void;
  /** It does not want to any more, and says so. @returns when that is written down */
  resign(): Promise<void>;
  /** What the store says now of who leads. */
  see(now: Lead): void;
  leads(): boolean;
}

export interface LeaderOptions<Row extends StoredRow> {
  readonly store: Pick<UserStore<Row>, 'run'>;
  readonly presence: Pick<Presence, 'id' | 'whenGone'>;
  /** @param hasStarted whether an earlier leader may have sent something just now */
  led(leads: boolean, hasStarted: boolean): void;
}

export function createLeader<Row extends StoredRow>(options: LeaderOptions<Row>): Leader {
  const { store, presence } = options;
  const hasDocument = typeof document !== 'undefined';
  let wants = false;
  let leads = false;
  let watched: string | undefined;
  let unwatch: (() => void) | undefined;
  let seenTerm = -1;

  function see({ leader, term }: Lead, hasStarted = true): void {
    if (term < seenTerm) return; // an answer that was overtaken
    seenTerm = term;
    const leadsNow = wants && leader === presence.id;
    if (leadsNow !== leads) {
      leads = leadsNow;
      options.led(leads, hasStarted);
    }
    const other = wants && !leadsNow ? leader : undefined;
    if (other === watched) return;
    unwatch?.();
    watched = other;
    unwatch = undefined;
    if (other === '') void take(other);
    else if (other !== undefined) {
      unwatch = presence.whenGone(other, () => void take(other));
    }
  }

  /** @param from from this leader only; from whoever it is where none is given */
  async function take(from?: string): Promise<void> {
    let hasStarted = true;
    const now = await store.run(({ meta }: Tables<Row>) => {
      hasStarted = meta.hasStarted;
      if (wants && (from === undefined || meta.leader === from)) change(meta, presence.id);
      return { leader: meta.leader, term: meta.term };
    });
    see(now, hasStarted);
  }

  const isSeen = () => !hasDocument || document.visibilityState === 'visible';

  const seen = () => {
    if (wants && !leads && isSeen()) void take();
  };

  function stop(): void {
    if (!wants) return;
    wants = false;
    if (hasDocument) document.removeEventListener('visibilitychange', seen);
    see({ leader: '', term: seenTerm });
  }

  return {
    start() {
      if (wants) return;
      wants = true;
      if (hasDocument) document.addEventListener('visibilitychange', seen);
      void take(isSeen() ? undefined : '');
    },
    stop,
    async resign() {
      const led = leads;
      stop();
      if (!led) return;
      await store.run(({ meta }: Tables<Row>) => {
        if (meta.leader === presence.id) change(meta, '');
      });
    },
    see,
    leads: () => leads,
  };
}

function change(meta: StoredMeta, leader: string): void {
  if (meta.leader === leader) return;
  meta.leader = leader;
  meta.term += 1;
}
