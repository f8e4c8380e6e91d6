/**
 * Takes in many records without holding up the page: the newest at once, so that they are on screen
 * in the next frame, and the others in small steps after that. Knows no record, only how many.
 */
import { INTAKE_AT_ONCE, INTAKE_STEP_MS } from '../limits.js';

/** So many are taken in between two looks at the clock. */
const BETWEEN_LOOKS = 100;

export interface Intake<Item> {
  /** Takes in some items: all, or the last ones at first. */
  add(items: readonly Item[]): void;
  /** What was not taken in yet is nobody's any more. */
  clear(): void;
}

export interface IntakeSurroundings<Item> {
  /** @param isMore others of the same call follow in a moment */
  take(items: readonly Item[], isMore: boolean): void;
}

/** A call with so many items that it is taken in by steps. */
interface Batch<Item> {
  readonly items: readonly Item[];
  next: number;
  readonly to: number;
}

export function createIntake<Item>({ take }: IntakeSurroundings<Item>): Intake<Item> {
  let batches: Batch<Item>[] = [];
  let channel: MessageChannel | undefined;
  let isGoing = false;

  function step(): void {
    const end = performance.now() + INTAKE_STEP_MS;
    for (let batch = batches[0]; batch && performance.now() < end; batch = batches[0]) {
      const to = Math.min(batch.to, batch.next + BETWEEN_LOOKS);
      const items = batch.items.slice(batch.next, to);
      batch.next = to;
      if (to === batch.to) batches.shift();
      take(items, to < batch.to);
    }
    goOn();
  }

  /**
   * In a page by a message to itself, for timers there wait longer and longer, in hidden ones
   * seconds; elsewhere by a timer, which such messages would hold up.
   */
  function goOn(): void {
    isGoing = batches.length > 0;
    if (!isGoing) {
      channel?.port1.close();
      channel = undefined;
    } else if (typeof document === 'undefined') setTimeout(step);
    else {
      channel ??= channelTo(step);
      channel.port2.postMessage(null);
    }
  }

  return {
    add(items) {
      const to = items.length - INTAKE_AT_ONCE;
      if (to <= INTAKE_AT_ONCE) {
        take(items, false);
        return;
      }
      batches.push({ items: items.slice(0, to), next: 0, to });
      take(items.slice(to), true);
      if (!isGoing) goOn();
    },
    clear() {
      batches = [];
    },
  };
}

function channelTo(listener: () => void): MessageChannel {
  const channel = new MessageChannel();
  channel.port1.onmessage = listener;
  return channel;
}
