/**
 * For the module build, in place of src/send/load-sender.ts: nothing leaves before there is a
 * connection, and the way out comes while that is being made.
 */
import type { loadSender as usual } from '../../src/send/load-sender.js';
import type { createSender } from '../../src/send/send.js';
import { loadPart } from './base.js';

/** What the part exports. */
interface DeliveryPart {
  readonly createSender: typeof createSender;
}

export const loadSender: typeof usual = async () =>
  (await loadPart<DeliveryPart>('delivery.js')).createSender;
