/** The list of conversations, as the SDK has it. */
import type { ConversationSummary } from '../transport.js';
import { dataOf, type Sdk } from './sdk.js';
import { idOf, recallOf, recordOf } from './translate.js';

export async function readConversations(
  sdk: Sdk,
  count: number,
): Promise<readonly ConversationSummary[]> {
  const query = { startTime: 0, count, order: 0 } as const;
  const asked = sdk.getConversationListByTimestamp?.(query) ?? sdk.getConversationList?.(query);
  const list = (asked && (await dataOf(asked, 'the list of conversations'))) ?? [];
  return list.map((conversation) => {
    const { latestMessage: latest, unreadMessageCount = 0, hasMentioned = false } = conversation;
    return {
      conversation: idOf(conversation),
      ...(latest && !recallOf(latest) && { latest: recordOf(latest) }),
      unread: unreadMessageCount,
      isMentioned: hasMentioned,
    };
  });
}
