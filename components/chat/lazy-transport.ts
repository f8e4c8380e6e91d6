/** A transport that is there at once, and of which the rest is fetched when it connects. */
// not from the index: the default chat of its functions loads this
import { ErrorCode } from '../../src/error-codes.js';
import { RimError, type Problem } from '../../src/errors.js';
import {
  TransportError,
  type RegisteredType,
  type Transport,
} from '../../src/transports/transport.js';

/** @param load fetches it; called until it has once succeeded */
export function lazyTransport(
  name: string,
  scope: string,
  load: () => Promise<Transport>,
): Transport {
  const types: RegisteredType[] = [];
  let loaded: Transport | undefined;

  function connected(): Transport {
    if (!loaded) throw new TransportError(ErrorCode.RC_NET_UNAVAILABLE, 'not connected');
    return loaded;
  }

  return {
    name,
    scope,
    async connect(token, events) {
      loaded ??= await load().catch(asOurs);
      for (const type of types.splice(0)) loaded.registerType?.(type);
      return loaded.connect(token, events).catch(asOurs);
    },
    disconnect: async () => loaded?.disconnect(),
    send: async (record, signal) => connected().send(record, signal),
    signal: (signal) => {
      loaded?.signal(signal);
    },
    change: async (change) => connected().change(change),
    history: async (query) => connected().history(query),
    conversations: async (limit) => (await loaded?.conversations?.(limit)) ?? [],
    serverTime: () => loaded?.serverTime?.() ?? Date.now(),
    registerType(type) {
      if (loaded) loaded.registerType?.(type);
      else types.push(type);
    },
  };
}

/** What is fetched may have a class of its own for problems. */
function asOurs(error: unknown): never {
  const isProblem = error instanceof Error && error.name === 'RimError';
  if (!isProblem) throw error;
  const { code, data } = error as unknown as Problem;
  throw new RimError(code, data);
}
