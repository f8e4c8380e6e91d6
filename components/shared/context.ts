/**
 * How elements find the chat they belong to: by context, whatever the order in which the elements
 * are made, upgraded or moved.
 */
import { createContext, type ContextProvider } from '@lit/context';
import type { Chat, Conversation } from '../../src/index.js';

/** What an element hands to those inside it. */
export interface TalkContext {
  readonly chat: Chat | undefined;
  readonly conversation: Conversation | undefined;
}

/** One key for all copies of the package whose context has this shape. */
export const talkContext = createContext<TalkContext | undefined>(Symbol.for('rim-chat/talk/1'));

/** Hands a talk to those inside, where it is another one than before. */
export function provideTalk(
  provider: ContextProvider<typeof talkContext>,
  { chat, conversation }: TalkContext,
): void {
  const { value } = provider;
  if (value?.chat === chat && value?.conversation === conversation) return;
  provider.setValue({ chat, conversation });
}
