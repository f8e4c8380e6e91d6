/**
 * For the module build, in place of chat/load-local.ts: transports are parts, so that a page loads
 * only the one that it uses. This one is there at once, and fetches the rest when it connects.
 */
// not from the index: the default chat of its functions loads this
import { ErrorCode } from '../../src/error-codes.js';
import { checkedSpace, type LocalTransportOptions } from '../../src/transports/local/options.js';
import type { localTransport as usual } from '../../src/transports/local/local.js';
import { TransportError, type Transport } from '../../src/transports/transport.js';
import { loadPart } from './base.js';

/** What the part exports. */
interface LocalPart {
  readonly localTransport: typeof usual;
}

export function localTransport(options: LocalTransportOptions = {}): Transport {
  const space = checkedSpace(options);
  let loaded: Transport | undefined;

  function connected(): Transport {
    if (!loaded) throw new TransportError(ErrorCode.RC_NET_UNAVAILABLE, 'not connected');
    return loaded;
  }

  return {
    name: 'local',
    scope: space,
    async connect(token, events) {
      const part = await loadPart<LocalPart>('transport-local.js');
      loaded ??= part.localTransport(options);
      return loaded.connect(token, events);
    },
    disconnect: async () => loaded?.disconnect(),
    send: async (record, signal) => connected().send(record, signal),
    signal: (signal) => {
      loaded?.signal(signal);
    },
    change: async (change) => connected().change(change),
    history: async (query) => connected().history(query),
    conversations: async (limit) => (await loaded?.conversations?.(limit)) ?? [],
  };
}
