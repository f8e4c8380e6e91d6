/** The transports that a page can name in an attribute. */
import { nameOf, RimError, type Transport } from '../../src/index.js';
import { localTransport } from './load-local.js';
import { rongcloudTransport } from './load-rongcloud.js';

export interface TransportAttributes {
  readonly transport: string;
  readonly space: string;
  readonly appKey: string;
}

const TRANSPORTS: Readonly<Record<string, (attributes: TransportAttributes) => Transport>> = {
  local: ({ space }) => localTransport(space ? { space } : {}),
  rongcloud: ({ appKey }) => rongcloudTransport({ appKey }),
};

/** @throws RimError `transport-unknown`, or what the transport says of its options */
export function transportOf(attributes: TransportAttributes): Transport {
  const transport = attributes.transport || 'local';
  const make = Object.hasOwn(TRANSPORTS, transport) ? TRANSPORTS[transport] : undefined;
  if (make) return make(attributes);
  const expected = Object.keys(TRANSPORTS).join(', ');
  throw new RimError('transport-unknown', { value: nameOf(transport), expected });
}
