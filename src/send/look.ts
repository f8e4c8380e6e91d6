/**
 * Whether a message whose outcome is not known has arrived: history is read back, page by page,
 * until it passes the newest message that was known when this one was started. What the server has
 * of it must stand behind that one, so a reading without a gap either finds it or proves that it is
 * not there.
 */
import { LOOK_PAGE, LOOK_PAGES_MAX } from '../limits.js';
import { conversationId } from '../messages/identity.js';
import { isEarlier, type Place } from '../messages/order.js';
import type { MessageRecord, TransportRecord } from '../messages/record.js';
import type { HistoryPage, HistoryQuery } from '../transports/transport.js';

/** Where it is found (its first copy's place), that it is not there, or that nobody can tell. */
export type Finding = Place | 'absent' | 'unclear';

export async function lookFor(
  record: MessageRecord,
  anchor: Place | undefined,
  history: (query: HistoryQuery) => Promise<HistoryPage>,
): Promise<Finding> {
  const conversation = conversationId(record);
  const isCopy = ({ senderUserId, messageId }: TransportRecord) =>
    messageId === record.messageId && senderUserId === record.senderUserId;
  let found: Place | undefined;
  let before: string | undefined;
  for (let pages = 0; pages < LOOK_PAGES_MAX; pages += 1) {
    const query = { conversation, limit: LOOK_PAGE };
    const page = await history(before === undefined ? query : { ...query, before });
    for (const copy of page.records.filter(isCopy)) {
      if (!found || isEarlier(copy, found)) found = copy;
    }
    if (page.older === undefined || page.records.some((one) => passes(one, anchor)))
      return found ?? 'absent';
    before = page.older;
  }
  return found ?? 'unclear';
}

/** Whether a reading that has come this far has passed the anchor. */
function passes(record: TransportRecord, anchor: Place | undefined): boolean {
  return anchor !== undefined && !isEarlier(anchor, record);
}
