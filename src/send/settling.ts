/** What becomes of a message whose outcome is not known: history is asked for it. Holds no state. */
import { ABSENCE_PROVEN_MS, retryMs } from '../limits.js';
import type { Place } from '../messages/order.js';
import type { Transport } from '../transports/transport.js';
import { inTime } from './in-time.js';
import { lookFor, type Finding } from './look.js';
import type { OutboxRow } from './outbox.js';

/** What settling needs of the outbox and of its surroundings. */
export interface SettlingSurroundings {
  readonly transport: Pick<Transport, 'history'>;
  readonly acknowledgementTimeoutMs: number;
  /** For how many milliseconds a message has been in somebody's hands, or has been seen there. */
  sinceMs(key: string): number;
  after(ms: number, act: () => void): void;
  /** The server has it. */
  found(key: string, place: Place): Promise<void>;
  /** Settles it now, where it is unknown still and that is this tab's to do. */
  lookAgain(key: string): void;
  /** Queues it once more, where it was started only so often. */
  sendAgain(key: string, attempts: number): void;
}

/** Asks history for a message. */
export function lookForRow(
  { record, anchor }: OutboxRow,
  { transport, acknowledgementTimeoutMs }: SettlingSurroundings,
): Promise<Finding> {
  const finding = lookFor(record, anchor, async (query) => transport.history(query));
  return inTime(finding, acknowledgementTimeoutMs);
}

/** Asks history for a message until it is known what became of it, or nobody can tell. */
export async function settle(row: OutboxRow, around: SettlingSurroundings): Promise<void> {
  const finding = await lookForRow(row, around);
  if (typeof finding === 'object') await around.found(row.key, finding);
  else if (finding === 'absent') absent(row, around);
}

/** It is not there, and is sent again once nothing of it can be on its way any more. */
function absent({ key, attempt }: OutboxRow, around: SettlingSurroundings): void {
  const proofMs = Math.min(ABSENCE_PROVEN_MS, around.acknowledgementTimeoutMs);
  const waitMs = proofMs - around.sinceMs(key);
  if (waitMs > 0) {
    around.after(waitMs, () => {
      around.lookAgain(key);
    });
  } else {
    around.after(retryMs(attempt - 1), () => {
      around.sendAgain(key, attempt);
    });
  }
}
