/**
 * Which chat and conversation an element is about: what was set on it by hand, else what the
 * nearest element around it provides.
 */
import { ContextConsumer } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { RimError, type Chat, type Conversation, type Problem } from '../../src/index.js';
import { talkContext, type TalkContext } from './context.js';
import { conversationOf } from './conversation-option.js';
import { problemOf } from './problem-box.js';

/** The properties by which a person says it by hand. */
export interface TalkHost extends LitElement {
  chat: Chat | undefined;
  conversationType: string;
  targetId: string;
  channelId: string;
}

export class TalkController implements ReactiveController, TalkContext {
  readonly #host: TalkHost;
  readonly #around: ContextConsumer<typeof talkContext, TalkHost>;
  /** Why there is no conversation, where what was set by hand names none. */
  problem: Problem | undefined;
  chat: Chat | undefined;
  conversation: Conversation | undefined;

  constructor(host: TalkHost) {
    this.#host = host;
    // first, so that the context is asked for before the talk is looked up
    this.#around = new ContextConsumer(host, {
      context: talkContext,
      subscribe: true,
      callback: () => {
        this.#look();
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
  }

  hostUpdate(): void {
    this.#look();
  }

  hostDisconnected(): void {
    // the element may come back elsewhere: what was around it here is not its own
    this.#around.value = undefined;
    this.#look();
  }

  #look(): void {
    const { chat, targetId } = this.#host;
    const around = this.#around.value;
    this.problem = undefined;
    this.chat = chat ?? around?.chat;
    this.conversation = targetId
      ? this.#named()
      : this.chat === around?.chat
        ? around?.conversation
        : undefined;
    if (this.chat && !this.conversation) this.problem ??= new RimError('target-missing');
  }

  #named(): Conversation | undefined {
    try {
      return this.chat?.conversation(conversationOf(this.#host));
    } catch (error) {
      this.problem = problemOf(error);
      return undefined;
    }
  }
}
