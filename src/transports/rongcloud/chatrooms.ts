/** Chatrooms are joined before their first use, and left when the connection ends. */
import { ErrorCode } from '../../errors.js';
import type { ConversationId } from '../../messages/identity.js';
import { ConversationType } from '../../messages/types.js';
import { TransportError } from '../transport.js';
import { dataOf, type Sdk } from './sdk.js';

/** So many of a room's latest messages come with joining, and with coming back: the SDK's most. */
const MESSAGES_AT_JOINING = 50;

const NOT_IN_ROOM: number = ErrorCode.NOT_IN_CHATROOM;

export interface Chatrooms {
  /**
   * Joins, where the conversation is a room that is not joined yet.
   * @throws TransportError where there is no such room, or no way in
   */
  enter(conversation: ConversationId): Promise<void>;
  /** A call about a room failed: where that is because we are not in it, it is joined anew. */
  failed(conversation: ConversationId, error: unknown): void;
  /** Leaves all of them. */
  leave(): Promise<void>;
}

export function createChatrooms(sdk: Sdk): Chatrooms {
  const joined = new Map<string, Promise<unknown>>();

  async function join(roomId: string): Promise<unknown> {
    if (!sdk.joinExistChatRoom) {
      throw new TransportError(ErrorCode.METHOD_NOT_SUPPORT, 'this RongIMLib joins no chatrooms');
    }
    return dataOf(sdk.joinExistChatRoom(roomId, { count: MESSAGES_AT_JOINING }), 'joining');
  }

  return {
    async enter({ conversationType, targetId }) {
      if (conversationType !== ConversationType.CHATROOM) return;
      const joining = joined.get(targetId) ?? join(targetId);
      joined.set(targetId, joining);
      try {
        await joining;
      } catch (error) {
        joined.delete(targetId);
        throw error;
      }
    },
    failed({ conversationType, targetId }, error) {
      const isOut = error instanceof TransportError && error.code === NOT_IN_ROOM;
      if (isOut && conversationType === ConversationType.CHATROOM) joined.delete(targetId);
    },
    async leave() {
      const rooms = [...joined.keys()];
      joined.clear();
      await Promise.allSettled(rooms.map(async (roomId) => sdk.quitChatRoom?.(roomId)));
    },
  };
}
