/**
 * How elements find the chat they belong to: by context, whatever the order in which the elements
 * are made, upgraded or moved. Speaks the Context Community Protocol, so that other copies of the
 * package, and whatever else speaks it, can give and take.
 */
import { createContext, type ContextCallback } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Chat, Conversation } from '../../src/index.js';

/** What an element hands to those inside it. */
export interface TalkContext {
  readonly chat: Chat | undefined;
  readonly conversation: Conversation | undefined;
}

/** Told the talk now and at each change, until it calls `leave`. */
export type TalkListener = ContextCallback<TalkContext | undefined>;

/** One key for all copies of the package whose context has this shape. */
const KEY = createContext<TalkContext | undefined>(Symbol.for('rim-chat/talk/1'));

/** Asks for the talk around an element, or says that one is given there from now on. */
export class TalkEvent extends Event {
  readonly context: unknown = KEY;
  readonly contextTarget: EventTarget;
  readonly callback: TalkListener | undefined;
  readonly subscribe = true;

  constructor(
    type: 'context-request' | 'context-provider',
    contextTarget: EventTarget,
    callback?: TalkListener,
  ) {
    super(type, { bubbles: true, composed: true });
    this.contextTarget = contextTarget;
    this.callback = callback;
  }
}

/** Gives a talk to whoever asks from inside an element. */
export class TalkProvider implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Each with what ends it: by that function a listener knows its provider. */
  readonly #listeners = new Map<TalkListener, () => void>();
  #talk: TalkContext | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    host.addEventListener('context-request', this.#asked);
  }

  hostConnected(): void {
    this.#host.dispatchEvent(new TalkEvent('context-provider', this.#host));
  }

  /** Hands a talk to those inside, where it is another one than before. */
  give({ chat, conversation }: TalkContext): void {
    const before = this.#talk;
    if (before && before.chat === chat && before.conversation === conversation) return;
    this.#talk = { chat, conversation };
    for (const [listener, leave] of this.#listeners) listener(this.#talk, leave);
  }

  readonly #asked = (event: Event): void => {
    const { context, contextTarget, callback, subscribe } = event as Partial<TalkEvent>;
    const from = contextTarget ?? event.composedPath()[0];
    if (context !== KEY || from === this.#host || !callback) return;
    event.stopPropagation();
    if (!subscribe) {
      callback(this.#talk);
      return;
    }
    const leave = this.#listeners.get(callback) ?? (() => this.#listeners.delete(callback));
    this.#listeners.set(callback, leave);
    callback(this.#talk, leave);
  };
}
