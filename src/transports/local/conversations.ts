/** The conversations of one user, read from the log: the latest message, and what is unread. */
import { LOG_BATCH } from '../../limits.js';
import { mentionsUser } from '../../messages/mentions.js';
import type { ConversationSummary } from '../transport.js';
import { conversationOfRoom, isMeantFor, isShared, toRecord } from './as-seen.js';
import type { Hub } from './hub.js';
import type { ChangeLog, LogEntry } from './log.js';

type MessageEntry = Extract<LogEntry, { kind: 'message' }>;

export function readConversations(
  hub: Hub,
  limit: number,
  user: string,
): Promise<readonly ConversationSummary[]> {
  return hub.withLog(async (log) => {
    const rooms = await log.rooms();
    const read = await Promise.all(rooms.map((room) => readRoom(log, room, user)));
    return read
      .filter((summary) => summary !== undefined)
      .sort((a, b) => (b.latest?.sentTime ?? 0) - (a.latest?.sentTime ?? 0))
      .slice(0, limit);
  });
}

async function readRoom(
  log: ChangeLog,
  room: string,
  user: string,
): Promise<ConversationSummary | undefined> {
  const conversation = conversationOfRoom(room, user);
  if (!conversation) return undefined;
  const isTheirs = (entry: LogEntry): entry is MessageEntry =>
    entry.kind === 'message' && entry.message.isPersited && isMeantFor(user, entry);
  const [latest] = await log.messages({
    room,
    limit: 1,
    matches: (entry) => isTheirs(entry) && !entry.message.disableUpdateLastMessage,
  });
  if (latest?.kind !== 'message') return undefined;
  const recent = await log.messages({ room, limit: LOG_BATCH, matches: isTheirs });
  const readTime = await readUpTo(log, recent, user);
  const isUnread = (entry: LogEntry): entry is MessageEntry =>
    isTheirs(entry) && entry.by !== user && entry.message.isCounted && entry.at > readTime;
  const unread = recent.filter(isUnread);
  return {
    conversation,
    latest: toRecord(latest, conversation),
    unread: unread.length,
    isMentioned: unread.some((entry) => mentionsUser(entry.message, user)),
  };
}

/**
 * Up to which time the user has read of the most recent messages. What stands in a group before
 * its first word from a user is nothing that this user missed.
 */
async function readUpTo(
  log: ChangeLog,
  recent: readonly LogEntry[],
  user: string,
): Promise<number> {
  const [first] = recent;
  if (!first) return -Infinity;
  const own = recent.filter(({ by }) => by === user);
  let readTime = isShared(first.conversation) && own.length === 0 ? Infinity : -Infinity;
  for (const entry of await log.changes(first.room, first.seq)) {
    if (entry.kind !== 'receipt' || entry.by !== user) continue;
    readTime = readTime === Infinity ? entry.readTime : Math.max(readTime, entry.readTime);
  }
  return readTime;
}
