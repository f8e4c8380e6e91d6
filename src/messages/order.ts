/**
 * The order of a conversation: by the transport's order token where it gives one, else by time,
 * then by the server's name.
 */
import type { MessageRecord } from './record.js';

/** A confirmed record, and the transport's own place for it where it has one. */
export interface Placed {
  readonly record: MessageRecord;
  readonly order?: number | undefined;
}

/** What of a confirmed message says where it stands. */
export type Place = Pick<MessageRecord, 'messageUId' | 'sentTime'> & {
  readonly order?: number | undefined;
};

/** Whether one place is before another. */
export function isEarlier(a: Place, b: Place): boolean {
  if (a.order !== undefined && b.order !== undefined && a.order !== b.order)
    return a.order < b.order;
  if (a.sentTime !== b.sentTime) return a.sentTime < b.sentTime;
  return a.messageUId < b.messageUId;
}

/** The place of a confirmed record. */
export function placeOf({ record: { messageUId, sentTime }, order }: Placed): Place {
  return { messageUId, sentTime, order };
}
