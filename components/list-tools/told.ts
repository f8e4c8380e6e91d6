/** What the tools of a conversation are given of it. */
import type { Conversation, MessageRecord } from '../../src/index.js';
import type { Calendar } from '../list/calendar.js';
import type { ListView } from '../list/list-view.js';

/** A message as people read it. */
export interface Told {
  readonly sender: string;
  /** Day and time in the reader's language. */
  readonly when: string;
  readonly text: string;
}

export interface ToolsHost {
  readonly root: ShadowRoot;
  readonly view: ListView;
  /** All that is loaded, oldest first. */
  records(): readonly MessageRecord[];
  conversation(): Conversation | undefined;
  calendar(): Calendar;
  /** What a message says, without its looks. */
  textOf(record: MessageRecord): string;
  senderOf(record: MessageRecord): string;
  /** Nobody says it: it tells of the talk, and names whom it tells of. */
  isNotice(record: MessageRecord): boolean;
  /** The key of the first message that was not read when the reader came. */
  firstUnread(): string | undefined;
  /** Leads to the newest messages, and leaves the focus in the list. */
  toLatest(): void;
  /** Settles when the rows are those of the records. */
  drawn(): Promise<unknown>;
}

export function tell(host: ToolsHost, record: MessageRecord): Told {
  const { day, time } = host.calendar();
  return {
    sender: host.senderOf(record),
    when: `${day(record.sentTime)} ${time(record.sentTime)}`,
    text: host.textOf(record),
  };
}
