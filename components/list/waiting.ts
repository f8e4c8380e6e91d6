/** When a message that waits is to say so, and when the list is to be looked at again for that. */
import type { MessageRecord } from '../../src/index.js';

/** A message that waits longer than this says so, and can be taken back. */
const PATIENCE_MS = 700;

export class Waiting {
  readonly #look: () => void;
  /** By message id: when it is to say so. */
  readonly #waitsFrom = new Map<number, number>();
  /** In how long a message that waits will say so, or cannot be taken back any more. */
  #nextLookMs = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param look called when something may have changed by waiting alone */
  constructor(look: () => void) {
    this.#look = look;
  }

  /** Whether a message waits, and not only for the blink that each one does. */
  waits({ messageId, delivery }: MessageRecord): boolean {
    if (delivery.state !== 'queued') {
      this.#waitsFrom.delete(messageId);
      return false;
    }
    const now = performance.now();
    const heldMs = Math.max(0, (delivery.heldUntil ?? 0) - Date.now());
    const waitsFrom = this.#waitsFrom.get(messageId) ?? now + heldMs + PATIENCE_MS;
    this.#waitsFrom.set(messageId, waitsFrom);
    const leftMs = waitsFrom - now;
    if (leftMs > 0) this.#nextLookMs = Math.min(this.#nextLookMs, heldMs || leftMs);
    return leftMs <= 0;
  }

  /** All have been asked: sees to it that they are asked again in time. */
  asked(): void {
    if (this.#nextLookMs === Infinity) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#look, this.#nextLookMs);
    this.#nextLookMs = Infinity;
  }
}
