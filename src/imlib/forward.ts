/**
 * One message to many, and messages from one conversation to others. Everything goes through the
 * one door and waits its turn in the one queue; each target has a result of its own.
 */
import type { ChatInside } from '../chat.js';
import { ErrorCode } from '../error-codes.js';
import { COMBINED_MAX, COMBINED_SUMMARIES } from '../limits.js';
import type { SendMessageOptions } from '../messages/checks.js';
import type { ConversationOption } from '../messages/identity.js';
import { isObject, type ReceivedMessage } from '../messages/record.js';
import { MessageType } from '../messages/message-type.js';
import { BaseMessage, ConversationType } from '../messages/types.js';
import type { Result } from '../send/send.js';
import type { CombineV2Content } from './contents.js';
import { CombineV2Message } from './messages.js';
import { failed, invalid, refused } from './results.js';

/** What became of a message at one target. */
export interface TargetResult {
  readonly conversation: ConversationOption;
  /** The index of the forwarded message; 0 where one message goes to many. */
  readonly index: number;
  readonly result: Result<ReceivedMessage>;
}

/** How far it is: called as each target is settled. */
export type OnTargetSettled = (done: number, total: number, last: TargetResult) => void;

export interface SendToManyOptions extends Omit<SendMessageOptions, 'messageId'> {
  readonly onProgress?: OnTargetSettled;
}

/** What is read of a message that is sent on: a record of a store, or what a call or event gave. */
export type ForwardedMessage = Pick<
  ReceivedMessage,
  | 'conversationType'
  | 'targetId'
  | 'senderUserId'
  | 'messageType'
  | 'content'
  | 'isPersited'
  | 'isCounted'
  | 'sentTime'
>;

export interface ForwardOptions {
  /** All messages in one, as CombineV2, where true; one by one where not; false. */
  readonly isMerged?: boolean;
  /** The names of senders, for a merged message; their ids where there are none. */
  readonly nameOf?: (userId: string) => string;
  /** A line that stands for a message in a merged one; what it says where it says something. */
  readonly summaryOf?: (message: ForwardedMessage) => string;
  readonly onProgress?: OnTargetSettled;
}

export interface ForwardCalls {
  /**
   * Sends one message to many conversations.
   * @returns a result for each, in their order; it is ok where all are
   */
  sendToMany(
    conversations: readonly ConversationOption[],
    message: BaseMessage,
    options?: SendToManyOptions,
  ): Promise<Result<TargetResult[]>>;
  /**
   * Sends messages on to conversations. Whom they mention and whose card they carry stays behind.
   * @returns a result for each message at each target; it is ok where all are
   */
  forwardMessages(
    messages: readonly ForwardedMessage[],
    conversations: readonly ConversationOption[],
    options?: ForwardOptions,
  ): Promise<Result<TargetResult[]>>;
}

interface Errand {
  readonly conversation: ConversationOption;
  readonly index: number;
  readonly message: BaseMessage;
}

export function createForwardCalls({ chat, safely }: ChatInside): ForwardCalls {
  async function run(
    errands: readonly Errand[],
    options: SendMessageOptions,
    onProgress: unknown,
  ): Promise<Result<TargetResult[]>> {
    let done = 0;
    const results = await Promise.all(
      errands.map(async ({ conversation, index, message }) => {
        const result = await chat.sendMessage(conversation, message, options);
        const settled: TargetResult = { conversation, index, result };
        done += 1;
        if (typeof onProgress === 'function')
          safely('onProgress', () => {
            (onProgress as OnTargetSettled)(done, errands.length, settled);
          });
        return settled;
      }),
    );
    const first = results.find(({ result }) => !result.isOk)?.result;
    return {
      isOk: first === undefined,
      code: first?.code ?? ErrorCode.SUCCESS,
      msg: first?.msg ?? 'success',
      data: results,
    };
  }

  return {
    async sendToMany(conversations, message, options) {
      if (!isFilledArray(conversations))
        return refused(invalid(ErrorCode.INVALID_PARAMETER_CONVERSATIONS, 'conversations'));
      const given = isObject(options) ? options : {};
      const { onProgress, messageId: _, ...how } = given;
      if (isOdd(onProgress))
        return refused(invalid(ErrorCode.BIZ_ERROR_INVALID_PARAMETER, 'onProgress'));
      const errands = conversations.map((conversation) => ({ conversation, index: 0, message }));
      return run(errands, how, onProgress);
    },
    async forwardMessages(messages, conversations, options) {
      if (!isFilledArray(messages) || !messages.every(isForwardable))
        return refused(invalid(ErrorCode.INVALID_PARAMETER_MESSAGE_ARRAY, 'messages'));
      if (!isFilledArray(conversations))
        return refused(invalid(ErrorCode.INVALID_PARAMETER_CONVERSATIONS, 'conversations'));
      const given: ForwardOptions = isObject(options) ? options : {};
      const odd = (['nameOf', 'summaryOf', 'onProgress'] as const).find((hook) =>
        isOdd(given[hook]),
      );
      if (odd) return refused(invalid(ErrorCode.BIZ_ERROR_INVALID_PARAMETER, odd));
      if (given.isMerged && messages.length > COMBINED_MAX)
        return failed(
          ErrorCode.MSG_LIMIT_ERROR,
          `${String(messages.length)} messages are too many for one: ${String(COMBINED_MAX)} at the most.`,
        );
      const sent = given.isMerged ? [merged(messages, given, safely)] : messages.map(copyOf);
      const errands = conversations.flatMap((conversation) =>
        sent.map((message, index) => ({ conversation, index, message })),
      );
      return run(errands, {}, given.onProgress);
    },
  };
}

/** Without holes: what is called for each would not be called for them. */
function isFilledArray(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && Object.keys(value).length >= value.length;
}

/** Whether something stands where a function may stand, and is none. */
function isOdd(hook: unknown): boolean {
  return hook !== undefined && hook !== null && typeof hook !== 'function';
}

function isForwardable(message: unknown): boolean {
  return (
    isObject(message) &&
    isObject(message.content) &&
    typeof message.messageType === 'string' &&
    message.messageType !== '' &&
    message.messageType !== MessageType.RECALL
  );
}

/** What a message says, without what was meant for those who read it first. */
function contentOf({ content }: ForwardedMessage): object {
  const { user: _, mentionedInfo: __, ...kept } = content;
  return kept;
}

function copyOf(message: ForwardedMessage): BaseMessage {
  const { messageType, isPersited, isCounted } = message;
  return new BaseMessage(messageType, contentOf(message), isPersited, isCounted);
}

function merged(
  messages: readonly ForwardedMessage[],
  options: ForwardOptions,
  safely: ChatInside['safely'],
): BaseMessage {
  /** What a hook says of something; where it throws or says no text, what we say. */
  function said<Thing>(name: 'nameOf' | 'summaryOf', thing: Thing, ours: (thing: Thing) => string) {
    const hook = options[name] as ((thing: Thing) => unknown) | null | undefined;
    let text: unknown;
    safely(name, () => {
      text = hook?.(thing);
    });
    return typeof text === 'string' ? text : ours(thing);
  }
  const nameOf = (userId: string) => said('nameOf', userId, () => userId);
  const summaryOf = (message: ForwardedMessage) => said('summaryOf', message, wordsOf);
  const [first] = messages;
  const content: CombineV2Content = {
    conversationType: first?.conversationType ?? ConversationType.PRIVATE,
    nameList: [...new Set(messages.map(({ senderUserId }) => nameOf(senderUserId)))],
    summaryList: messages
      .slice(0, COMBINED_SUMMARIES)
      .map((message) => `${nameOf(message.senderUserId)}: ${summaryOf(message)}`),
    msgNum: messages.length,
    msgList: messages.map((message) => ({
      fromUserId: message.senderUserId,
      targetId: message.targetId,
      timestamp: message.sentTime,
      objectName: message.messageType,
      content: contentOf(message),
    })),
  };
  return new CombineV2Message(content);
}

function wordsOf({ content, messageType }: ForwardedMessage): string {
  return typeof content.content === 'string' && messageType === MessageType.TEXT
    ? content.content
    : `[${messageType}]`;
}
