/** Whom a message mentions, where it is said in the options as older programs do. */
import type { SendMessageOptions } from '../messages/checks.js';
import { isObject } from '../messages/record.js';
import { BaseMessage } from '../messages/types.js';

export function withMention(
  message: BaseMessage,
  options: SendMessageOptions | undefined,
): BaseMessage {
  try {
    return mentioning(message, options);
  } catch {
    return message; // what cannot be read is refused where everything is checked
  }
}

function mentioning(message: BaseMessage, options: SendMessageOptions | undefined): BaseMessage {
  const body: unknown = message;
  if (!isObject(options) || !isObject(body) || !isObject(body.content)) return message;
  const { isMentioned, mentionedType: type, mentionedUserIdList: userIdList } = options;
  if (!isMentioned || type === undefined || body.content.mentionedInfo !== undefined)
    return message;
  const mentionedInfo = { type, ...(userIdList !== undefined && { userIdList }) };
  const { messageType, isPersited, isCounted } = message;
  const content = { ...body.content, mentionedInfo };
  return new BaseMessage(messageType, content, isPersited, isCounted);
}
