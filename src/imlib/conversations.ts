/** The conversations of a user: their list, what is unread in them, and their drafts. */
import type { ChatInside } from '../chat.js';
import type { ConversationFeed } from '../conversation/conversation.js';
import { ErrorCode } from '../error-codes.js';
import { CONVERSATIONS_MAX } from '../limits.js';
import { checkConversation, type Refusal } from '../messages/checks.js';
import {
  conversationKey,
  type ConversationId,
  type ConversationOption,
} from '../messages/identity.js';
import { isObject, toReceivedMessage, type MessageRecord } from '../messages/record.js';
import { ConversationType, isConversationType, type MentionedInfo } from '../messages/types.js';
import type { Result } from '../send/send.js';
import type { Emit } from './events.js';
import type { ReceivedConversation } from './shapes.js';
import { Events } from './events.js';
import {
  attempt,
  conversationOf,
  failed,
  invalid,
  isRefusal,
  refused,
  succeeded,
} from './results.js';

export interface ConversationListOptions {
  /** How many at the most: 1 to 100; 100. */
  readonly count?: number;
  /** Milliseconds since 1970: only those with a latest message before it, or after it; 0 for now. */
  readonly startTime?: number;
  /** 0: the latest first; 1: the earliest first. */
  readonly order?: 0 | 1;
}

export interface ConversationCalls {
  /** The conversations of the user in which there is a message. */
  getConversationList(
    options?: ConversationListOptions,
    channelId?: string,
  ): Promise<Result<ReceivedConversation[]>>;
  /** One of them; 34304 where there is nothing in it. */
  getConversation(conversation: ConversationOption): Promise<Result<ReceivedConversation>>;
  getUnreadCount(conversation: ConversationOption): Promise<Result<number>>;
  /**
   * What is unread in all conversations but chatrooms.
   * @param includeMuted no conversation is muted here; it must be a boolean where it is given
   */
  getTotalUnreadCount(
    includeMuted?: boolean,
    conversationTypes?: readonly ConversationType[],
  ): Promise<Result<number>>;
  /** Everything in a conversation has been read; the others are told. */
  clearMessagesUnreadStatus(conversation: ConversationOption): Promise<Result<undefined>>;
  /** The same for all conversations. */
  clearAllMessagesUnreadStatus(): Promise<Result<undefined>>;
  /** What is written in a conversation and not sent. */
  getTextMessageDraft(conversation: ConversationOption): Promise<Result<string>>;
  saveTextMessageDraft(conversation: ConversationOption, draft: string): Promise<Result<undefined>>;
  clearTextMessageDraft(conversation: ConversationOption): Promise<Result<undefined>>;
}

export interface Conversations extends ConversationCalls {
  /** A conversation's latest message or its unread count is another one: whoever listens is told. */
  changed(conversation: ConversationId, emit: Emit): void;
}

/** What is known of a conversation besides what its stores show. */
interface Summary {
  readonly latest: MessageRecord | undefined;
  readonly isMentioned: boolean;
}

export function createConversations(inside: ChatInside): Conversations {
  function toReceived(feed: ConversationFeed, summary: Summary): ReceivedConversation {
    const { conversationType, targetId, channelId, $unread } = feed.conversation;
    const latest = newer(latestOf(feed), summary.latest);
    const unreadMessageCount = $unread.get();
    const hasMentioned = unreadMessageCount > 0 && summary.isMentioned;
    const info = latest?.content.mentionedInfo as MentionedInfo | undefined;
    return {
      conversationType,
      targetId,
      channelId,
      latestMessage: latest ? toReceivedMessage(latest) : null,
      unreadMessageCount,
      hasMentioned,
      ...(hasMentioned && info && { mentionedInfo: structuredClone(info) }),
      lastUnreadTime: latest?.sentTime ?? 0,
      isTop: false,
    };
  }

  async function summaries(): Promise<Map<string, Summary>> {
    const known = (await inside.transport.conversations?.(CONVERSATIONS_MAX)) ?? [];
    return new Map(
      known.map(({ conversation, latest, isMentioned }) => {
        inside.feed(conversation);
        return [
          conversationKey(conversation),
          { latest: latest && inside.read(latest), isMentioned },
        ];
      }),
    );
  }

  async function list(): Promise<ReceivedConversation[]> {
    const known = await summaries();
    return [...inside.feeds()]
      .map((feed) => toReceived(feed, known.get(conversationKey(feed.conversation)) ?? NOTHING))
      .filter(({ latestMessage }) => latestMessage !== null);
  }

  /** Runs a call about one conversation. */
  function about<Data>(
    conversation: ConversationOption,
    call: (feed: ConversationFeed) => Promise<Result<Data>> | Result<Data>,
  ): Promise<Result<Data>> {
    const id = conversationOf(conversation);
    if (isRefusal(id)) return Promise.resolve(refused(id));
    if (inside.chat.getCurrentUserId() === '')
      return Promise.resolve(failed(ErrorCode.RC_NET_UNAVAILABLE));
    return attempt(async () => call(inside.feed(id)));
  }

  function clear(feed: ConversationFeed): Result<undefined> {
    feed.conversation.markRead();
    return succeeded();
  }

  function setDraft(conversation: ConversationOption, draft: string): Promise<Result<undefined>> {
    return about(conversation, async (feed) => {
      await feed.loadedDraft(); // what was kept is older
      feed.conversation.setDraft(draft);
      return succeeded();
    });
  }

  return {
    changed(conversation, emit) {
      const feed = inside.feed(conversation);
      const shown = toReceived(feed, NOTHING);
      const time = shown.lastUnreadTime;
      const unreadMessageCount = { time, val: shown.unreadMessageCount };
      emit(Events.CONVERSATION, {
        conversationList: [{ conversation: shown, updatedItems: { unreadMessageCount } }],
      });
    },
    async getConversationList(options, channelId) {
      const query = checkedList(options, channelId);
      if (isRefusal(query)) return refused(query);
      if (!inside.session()) return failed(ErrorCode.RC_NET_UNAVAILABLE);
      return attempt(async () => {
        const found = (await list()).filter(query.matches);
        found.sort((a, b) => b.lastUnreadTime - a.lastUnreadTime);
        if (query.isRising) found.reverse();
        return succeeded(found.slice(0, query.count));
      });
    },
    getConversation: (conversation) =>
      about(conversation, async (feed) => {
        const key = conversationKey(feed.conversation);
        const summary = inside.session() ? (await summaries()).get(key) : undefined;
        const shown = toReceived(feed, summary ?? NOTHING);
        return shown.latestMessage ? succeeded(shown) : failed(ErrorCode.RC_DB_DATA_NOT_FOUND);
      }),
    getUnreadCount: (conversation) =>
      about(conversation, ({ conversation: { $unread } }) => succeeded($unread.get())),
    getTotalUnreadCount(includeMuted, conversationTypes) {
      if (includeMuted !== undefined && typeof includeMuted !== 'boolean')
        return Promise.resolve(
          refused(invalid(ErrorCode.INVALID_PARAMETER_CONTAIN_MUTED, 'includeMuted')),
        );
      if (conversationTypes !== undefined && !isTypes(conversationTypes))
        return Promise.resolve(
          refused(invalid(ErrorCode.INVALID_PARAMETER_CONVERSATION_TYPE_LIST, 'conversationTypes')),
        );
      const counts = [...inside.feeds()]
        .map(({ conversation }) => conversation)
        .filter(({ conversationType }) =>
          conversationTypes
            ? conversationTypes.includes(conversationType)
            : conversationType !== ConversationType.CHATROOM,
        )
        .map(({ $unread }) => $unread.get());
      return Promise.resolve(succeeded(counts.reduce((sum, count) => sum + count, 0)));
    },
    clearMessagesUnreadStatus: (conversation) => about(conversation, clear),
    clearAllMessagesUnreadStatus() {
      for (const feed of inside.feeds()) clear(feed);
      return Promise.resolve(succeeded());
    },
    getTextMessageDraft: (conversation) =>
      about(conversation, async (feed) => succeeded(await feed.loadedDraft())),
    saveTextMessageDraft(conversation, draft) {
      if (typeof (draft as unknown) === 'string') return setDraft(conversation, draft);
      const refusal =
        checkConversation(conversation) ?? invalid(ErrorCode.INVALID_PARAMETER_DRAFT, 'draft');
      return Promise.resolve(refused(refusal));
    },
    clearTextMessageDraft: (conversation) => setDraft(conversation, ''),
  };
}

const NOTHING: Summary = { latest: undefined, isMentioned: false };

function latestOf(feed: ConversationFeed): MessageRecord | undefined {
  return feed.records().findLast((record) => !record.disableUpdateLastMessage);
}

function newer(
  a: MessageRecord | undefined,
  b: MessageRecord | undefined,
): MessageRecord | undefined {
  if (!a || !b) return a ?? b;
  // what is not acknowledged yet has no time, and is the latest
  return a.sentTime === 0 || a.sentTime >= b.sentTime ? a : b;
}

function isTypes(value: unknown): boolean {
  return Array.isArray(value) && value.every(isConversationType);
}

function checkedList(options: unknown, channelId: unknown) {
  const { count = CONVERSATIONS_MAX, startTime = 0, order = 0 } = isObject(options) ? options : {};
  if (
    !Number.isSafeInteger(count) ||
    (count as number) < 1 ||
    (count as number) > CONVERSATIONS_MAX
  )
    return invalid(ErrorCode.INVALID_PARAMETER_COUNT, 'count');
  if (typeof startTime !== 'number' || !(startTime >= 0))
    return invalid(ErrorCode.INVALID_PARAMETER_START_TIME, 'startTime');
  if (order !== 0 && order !== 1) return invalid(ErrorCode.INVALID_PARAMETER_ORDER, 'order');
  if (channelId !== undefined && typeof channelId !== 'string')
    return invalid(ErrorCode.INVALID_PARAMETER_CHANNEL_ID, 'channelId');
  const isRising = order === 1;
  return {
    count: count as number,
    isRising,
    matches: (conversation: ReceivedConversation) => {
      const { lastUnreadTime } = conversation;
      const isInTime =
        startTime === 0 || (isRising ? lastUnreadTime > startTime : lastUnreadTime < startTime);
      return isInTime && (channelId === undefined || conversation.channelId === channelId);
    },
  } satisfies Record<string, unknown> | Refusal;
}
