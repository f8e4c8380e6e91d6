/**
 * Which chat and conversation an element is about: what was set on it by hand, else what the
 * nearest element around it provides.
 */
import type { LitElement, ReactiveController } from 'lit';
import { RimError, type Chat, type Conversation, type Problem } from '../../src/index.js';
import { TalkEvent, type TalkContext, type TalkListener } from './context.js';
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
  /** What the nearest provider gives, and how to let it go. */
  #around: TalkContext | undefined;
  #leave: (() => void) | undefined;
  /** Why there is no conversation, where what was set by hand names none. */
  problem: Problem | undefined;
  chat: Chat | undefined;
  conversation: Conversation | undefined;

  constructor(host: TalkHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#ask);
    this.#ask();
    this.#look();
  }

  hostUpdate(): void {
    this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    this.#leave?.();
    // the element may come back elsewhere: what was around it here is not its own
    this.#leave = this.#around = undefined;
    this.#look();
  }

  /** Also when a provider comes that was not there before: it may be around this element, or nearer. */
  readonly #ask = (): void => {
    this.#host.dispatchEvent(new TalkEvent('context-request', this.#host, this.#given));
  };

  readonly #given: TalkListener = (talk, leave) => {
    // a nearer provider takes over
    if (leave !== this.#leave) this.#leave?.();
    this.#leave = leave;
    this.#around = talk;
    this.#look();
    this.#host.requestUpdate();
  };

  #look(): void {
    const { chat, targetId } = this.#host;
    const around = this.#around;
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
