/** For the script builds, in place of chat/load-rongcloud.ts. */
import type { rongcloudTransport as usual } from '../chat/load-rongcloud.js';
import { lazyTransport } from '../chat/lazy-transport.js';
import type { transportOverSdk } from '../../src/transports/rongcloud/over-sdk.js';
import { loadPart } from './base.js';

/** What the part exports. */
interface RongcloudPart {
  readonly transportOverSdk: typeof transportOverSdk;
}

export const rongcloudTransport: typeof usual = (options) =>
  lazyTransport('rongcloud', options.appKey, async () =>
    (await loadPart<RongcloudPart>('transport-rongcloud.js')).transportOverSdk(options),
  );
