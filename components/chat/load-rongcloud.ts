/**
 * Where the transport over the original SDK comes from. Here it takes the page's SDK, or the one
 * given, and imports none: a bundle would need the package, whether it is used or not.
 */
import type { RongcloudTransportOptions } from '../../src/transports/rongcloud/options.js';
import type { Transport } from '../../src/transports/transport.js';
import { lazyTransport } from './lazy-transport.js';

export const rongcloudTransport = (options: RongcloudTransportOptions): Transport =>
  lazyTransport('rongcloud', options.appKey, async () =>
    (await import('../../src/transports/rongcloud/over-sdk.js')).transportOverSdk(options),
  );
