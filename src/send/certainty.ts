/** What a failed attempt says of its message: one pure question. */
import { ErrorCode } from '../errors.js';

/** There is no way to the server right now: such a message waits like one that is written offline. */
const PASSING: ReadonlySet<number> = new Set([
  ErrorCode.RC_NET_CHANNEL_INVALID,
  ErrorCode.RC_NET_UNAVAILABLE,
  ErrorCode.RC_NETWORK_DOWN,
]);

const TOO_FAST: number = ErrorCode.SEND_FREQUENCY_TOO_FAST;

/** What becomes of a message whose attempt failed. */
export type Outcome =
  | { readonly kind: 'unknown' }
  /** It goes back into the queue, which pauses because of the network or of the server's limit. */
  | { readonly kind: 'again'; readonly isTooFast: boolean }
  | { readonly kind: 'failed'; readonly code: number };

/** What a transport threw, by name, for there may be two copies of us. */
export function outcomeOf(error: unknown): Outcome {
  const isCertain = error instanceof Error && error.name === 'TransportError' && 'code' in error;
  const code = isCertain && typeof error.code === 'number' ? error.code : undefined;
  if (code === undefined) return { kind: 'unknown' };
  const isTooFast = code === TOO_FAST;
  return isTooFast || PASSING.has(code) ? { kind: 'again', isTooFast } : { kind: 'failed', code };
}
