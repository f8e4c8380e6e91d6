/**
 * The name of a row while it has the focus: its message as one reads it out, and where it stands.
 * Only then: to those who read on their own, a name would hide the links in it.
 */
import { MessageDirection } from '../../src/messages/types.js';
import type { Row } from '../list/rows.js';
import { tell, type ToolsHost } from './told.js';

export function nameRow(host: ToolsHost, { element, record, index }: Row): void {
  const { words } = host.calendar();
  const { state } = record.delivery;
  const { sender, when, text } = tell(host, record);
  const isOwn = record.messageDirection === MessageDirection.SEND;
  const about = host.isNotice(record)
    ? [when]
    : isOwn && state !== 'received'
      ? [words.you, when, words.delivery[state]]
      : [sender, when];
  element.ariaLabel = words.says(about.join(', '), text);
  const { hasOlder, hasNewer } = host.conversation()?.$position.get() ?? {};
  const isWhole = !hasOlder && !hasNewer;
  element.ariaSetSize = String(isWhole ? host.records().length : -1);
  element.ariaPosInSet = hasOlder ? null : String(index + 1);
}

export function unnameRow({ element }: Row): void {
  element.ariaLabel = element.ariaSetSize = element.ariaPosInSet = null;
}
