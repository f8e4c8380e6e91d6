/**
 * Where the transport over the original SDK comes from. What an element names in an attribute takes
 * the SDK of the page and imports none: a bundle would need the package, whether it is used or not.
 */
import type { transportOverSdk } from '../../src/transports/rongcloud/over-sdk.js';

interface RongcloudPart {
  readonly transportOverSdk: typeof transportOverSdk;
}

export const loadRongcloud = (): Promise<RongcloudPart> =>
  import('../../src/transports/rongcloud/over-sdk.js');
