/** How attributes name a conversation. */
import {
  ConversationType,
  isConversationType,
  nameOf,
  RimError,
  type ConversationOption,
} from '../../src/index.js';

const NAMES: Readonly<Record<string, ConversationType>> = {
  private: ConversationType.PRIVATE,
  group: ConversationType.GROUP,
  chatroom: ConversationType.CHATROOM,
};

export interface ConversationAttributes {
  readonly conversationType: string;
  readonly targetId: string;
  readonly channelId: string;
}

/**
 * @throws RimError `option-invalid` for a conversation-type that is neither a name nor a number of
 * one
 */
export function conversationOf(attributes: ConversationAttributes): ConversationOption {
  const { conversationType, targetId, channelId } = attributes;
  return { conversationType: typeOf(conversationType), targetId, channelId };
}

function typeOf(value: string): ConversationType {
  const named = Object.hasOwn(NAMES, value) ? NAMES[value] : Number(value || NAMES.private);
  if (isConversationType(named)) return named;
  const expected = `one of ${Object.keys(NAMES).join(', ')}, or the number of one`;
  throw new RimError('option-invalid', {
    option: 'conversation-type',
    value: nameOf(value),
    expected,
  });
}
