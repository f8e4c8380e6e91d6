/**
 * Typing and receipts: they never delay a message. While messages wait, typing is not told of, and
 * receipts wait, the latest of each conversation for all before it. Counts for no limit.
 */
import { conversationKey } from '../messages/identity.js';
import type { OutgoingSignal } from '../transports/transport.js';

export interface Signals {
  tell(signal: OutgoingSignal): void;
  /** No message waits any more. */
  idle(): void;
}

export function createSignals(
  isBusy: () => boolean,
  send: (signal: OutgoingSignal) => void,
): Signals {
  const receipts = new Map<string, OutgoingSignal & { readonly kind: 'receipt' }>();

  function idle(): void {
    if (isBusy()) return;
    const waiting = [...receipts.values()];
    receipts.clear();
    waiting.forEach(send);
  }

  return {
    idle,
    tell(signal) {
      if (signal.kind === 'typing') {
        if (!isBusy()) send(signal);
        return;
      }
      const key = conversationKey(signal.conversation);
      const known = receipts.get(key);
      if (!known || known.readTime < signal.readTime) receipts.set(key, signal);
      idle();
    },
  };
}
