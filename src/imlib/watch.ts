/** Conversations in which something happened: their stores, each listened to once. */
import type { ChatInside } from '../chat.js';
import type { TypingUser } from '../conversation/typing.js';
import { conversationKey, type ConversationId } from '../messages/identity.js';

/** @param tellChanged told of each conversation that changed, once for all that happens in a task */
export function watchConversations(inside: ChatInside, tellChanged: (id: ConversationId) => void) {
  const unread = new Map<string, () => void>();
  const typing = new Map<string, () => void>();
  const pending = new Map<string, ConversationId>();

  function changed(id: ConversationId): void {
    const key = conversationKey(id);
    const { conversation } = inside.feed(id);
    if (!unread.has(key))
      unread.set(
        key,
        conversation.$unread.listen(() => {
          changed(conversation);
        }),
      );
    if (pending.size === 0) queueMicrotask(flush);
    pending.set(key, conversation);
  }

  function flush(): void {
    const ids = [...pending.values()];
    pending.clear();
    ids.forEach(tellChanged);
  }

  return {
    changed,
    typing(id: ConversationId, tell: (list: TypingUser[]) => void): void {
      const key = conversationKey(id);
      if (typing.has(key)) return;
      const { $typing } = inside.feed(id).conversation;
      const told = () => {
        tell($typing.get().map((user) => ({ ...user })));
      };
      typing.set(key, $typing.listen(told));
      told();
    },
    end(): void {
      for (const stop of [...unread.values(), ...typing.values()]) stop();
    },
  };
}
