/** What a message is after a change. */
import { MessageType } from './message-type.js';
import type { MessageRecord } from './record.js';

/** What a change says of a message. */
export type MessageChange =
  | { readonly kind: 'recall'; readonly userId: string }
  | {
      readonly kind: 'expansion';
      readonly userId: string;
      readonly set: Readonly<Record<string, string>>;
      readonly remove: readonly string[];
    };

/** A message after a change: only its author changes it, whatever a transport lets through. */
export function changedBy(record: MessageRecord, change: MessageChange): MessageRecord {
  if (record.senderUserId !== change.userId) return record;
  if (change.kind === 'recall') {
    return {
      ...record,
      messageType: MessageType.RECALL,
      content: {},
      expansion: null,
    };
  }
  const kept = Object.entries(record.expansion ?? {}).filter(
    ([key]) => !change.remove.includes(key),
  );
  return {
    ...record,
    expansion: Object.fromEntries([...kept, ...Object.entries(change.set)]),
  };
}
