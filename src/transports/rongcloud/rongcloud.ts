/**
 * A transport over the original SDK, for npm: where the page has none, the package is imported.
 */
import type { Transport } from '../transport.js';
import { transportOverSdk } from './over-sdk.js';
import type { RongcloudTransportOptions } from './options.js';

export type { RongcloudTransportOptions } from './options.js';

/**
 * Carries messages over RongCloud's own SDK: the one given, else the page's `RongIMLib`, else the
 * package `@rongcloud/imlib-next`. The token is the one that the application's server got for its
 * user.
 * @throws RimError `option-invalid` for an app key or SDK that cannot be one
 */
export function rongcloudTransport(options: RongcloudTransportOptions): Transport {
  return transportOverSdk(options, () => import('@rongcloud/imlib-next'));
}
