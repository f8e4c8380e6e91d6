/** Whom a message mentions. */
import { isObject, type MessageRecord } from './record.js';

export function mentionsUser(
  { content, isMentioned }: Pick<MessageRecord, 'content' | 'isMentioned'>,
  userId: string,
): boolean {
  const info = isObject(content.mentionedInfo) ? content.mentionedInfo : {};
  const users: unknown[] = Array.isArray(info.userIdList) ? info.userIdList : [];
  return isMentioned && (info.type === 1 || users.includes(userId));
}
