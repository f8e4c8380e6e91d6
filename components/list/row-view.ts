/** What the row of a message shows because of the messages around it: names, days, groups. */
import type { MessageRecord } from '../../src/index.js';
import { ConversationType, MessageDirection } from '../../src/messages/types.js';
import { isNotice } from '../message/message-body.js';
import type { MessageRowView } from '../message/message-row.js';
import type { Calendar } from './calendar.js';

/** Messages of one sender within this time stand together. */
const TOGETHER_MS = 5 * 60_000;

type Neighbour = MessageRecord | undefined;

type RowView = Pick<
  MessageRowView,
  'record' | 'sender' | 'showsSender' | 'day' | 'time' | 'starts' | 'ends'
>;

export function rowView(
  [previous, record, next]: readonly [Neighbour, MessageRecord, Neighbour],
  calendar: Calendar,
): RowView {
  const isNewDay = !previous || !calendar.isSameDay(previous.sentTime, record.sentTime);
  const starts = !previous || isNewDay || !standTogether(previous, record);
  const isGroup = record.conversationType !== ConversationType.PRIVATE;
  const isOwn = record.messageDirection === MessageDirection.SEND;
  return {
    record,
    sender: nameOfSender(record),
    showsSender: isGroup && starts && !isOwn,
    day: isNewDay ? calendar.day(record.sentTime) : undefined,
    time: calendar.time(record.sentTime),
    starts,
    ends:
      !next || !standTogether(record, next) || !calendar.isSameDay(record.sentTime, next.sentTime),
  };
}

/** The sender's id: it is the envelope's, which nobody can claim for themselves. */
function nameOfSender(record: MessageRecord): string {
  return record.senderUserId;
}

function standTogether(a: MessageRecord, b: MessageRecord): boolean {
  const isSoon = b.sentTime === 0 || Math.abs(b.sentTime - a.sentTime) < TOGETHER_MS;
  return a.senderUserId === b.senderUserId && isSoon && isNotice(a) === isNotice(b);
}
