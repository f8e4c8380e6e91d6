/**
 * For the script builds, in place of chat/load-local.ts: transports are parts, so that a page loads
 * only the one that it uses.
 */
import { lazyTransport } from '../chat/lazy-transport.js';
import { checkedSpace, type LocalTransportOptions } from '../../src/transports/local/options.js';
import type { localTransport as usual } from '../../src/transports/local/local.js';
import type { Transport } from '../../src/transports/transport.js';
import { loadPart } from './base.js';

/** What the part exports. */
interface LocalPart {
  readonly localTransport: typeof usual;
}

export const localTransport = (options: LocalTransportOptions = {}): Transport =>
  lazyTransport('local', checkedSpace(options), async () =>
    (await loadPart<LocalPart>('transport-local.js')).localTransport(options),
  );
