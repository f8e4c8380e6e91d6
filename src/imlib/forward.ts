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
import { BaseMessage, ConversationType, MessageType } from '../messages/types.js';
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

export interface ForwardOptions {
  /** All messages in one, as CombineV2, where true; one by one where not; false. */
  readonly isMerged?: boolean;
  /** The names of senders, for a merged message; their ids where there are none. */
  readonly nameOf?: (userId: string) => string;
  /** A line that stands for a message in a merged one; what it says where it says something. */
  readonly summaryOf?: (message: ReceivedMessage) => string;
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
    messages: readonly ReceivedMessage[],
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
      const errands = conversations.map((conversation) => ({ conversation, index: 0, message }));
      return run(errands, how, onProgress);
    },
    async forwardMessages(messages, conversations, options) {
      if (!isFilledArray(messages) || !messages.every(isForwardable))
        return refused(invalid(ErrorCode.INVALID_PARAMETER_MESSAGE_ARRAY, 'messages'));
      if (!isFilledArray(conversations))
        return refused(invalid(ErrorCode.INVALID_PARAMETER_CONVERSATIONS, 'conversations'));
      const given: ForwardOptions = isObject(options) ? options : {};
      if (given.isMerged && messages.length > COMBINED_MAX)
        return failed(
          ErrorCode.MSG_LIMIT_ERROR,
          `${String(messages.length)} messages are too many for one: ${String(COMBINED_MAX)} at the most.`,
        );
      const sent = given.isMerged ? [merged(messages, given)] : messages.map(copyOf);
      const errands = conversations.flatMap((conversation) =>
        sent.map((message, index) => ({ conversation, index, message })),
      );
      return run(errands, {}, given.onProgress);
    },
  };
}

function isFilledArray(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
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
function contentOf({ content }: ReceivedMessage): object {
  const { user: _, mentionedInfo: __, ...kept } = content;
  return kept;
}

function copyOf(message: ReceivedMessage): BaseMessage {
  const { messageType, isPersited, isCounted } = message;
  return new BaseMessage(messageType, contentOf(message), isPersited, isCounted);
}

function merged(messages: readonly ReceivedMessage[], options: ForwardOptions): BaseMessage {
  const { nameOf = (userId: string) => userId, summaryOf = wordsOf } = options;
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

function wordsOf({ content, messageType }: ReceivedMessage): string {
  return typeof content.content === 'string' && messageType === MessageType.TEXT
    ? content.content
    : `[${messageType}]`;
}
