/**
 * What people hear of a conversation without looking at it: messages that come, who types, what
 * became of what they sent, how much of the history was loaded. Knows when each is to be said, and
 * once; how it is said is the announcer's.
 */
import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import {
  MessageDirection,
  messageKey,
  type Chat,
  type Conversation,
  type HistoryState,
  type MessageRecord,
  type TypingUser,
} from '../../src/index.js';
import { sameConversation } from '../../src/messages/identity.js';
import { mentionsUser } from '../../src/messages/mentions.js';
import type { LanguageController } from '../shared/language.js';
import { lateName } from '../shared/names.js';
import { StoreController } from '../shared/store-controller.js';
import { Announcer } from './announcer.js';

/** After so long without letters and messages, that somebody types is news again. */
const BURST_MS = 30_000;

/** The element whose conversation it is. */
export interface EarsHost {
  readonly element: ReactiveElement;
  readonly language: LanguageController;
  talk(): { readonly chat: Chat | undefined; readonly conversation: Conversation | undefined };
  /** What to wait for before a message can be told as text. */
  late(): Promise<void> | undefined;
  said(record: MessageRecord): string;
  /** Who types; undefined where nobody does. */
  typing(): string | undefined;
  tellsTyping(): boolean;
  /** What is said of messages that come: `all`, `mentions`, `count` or `off`. */
  announcements(): string;
}

export class Ears implements ReactiveController {
  readonly #host: EarsHost;
  readonly #log: Announcer;
  readonly #alert: Announcer;
  #chat: Chat | undefined;
  #stop: readonly (() => void)[] = [];
  /** Messages that may have arrived, by id, of which that was said: they are looked for again and again. */
  readonly #unknown = new Set<number>();
  /** When somebody typed or wrote last. */
  #livelyAt = -Infinity;
  /** What was the oldest message, by its key, before those were loaded that are to be told of. */
  #oldest: string | undefined;

  constructor(host: EarsHost) {
    const { element } = host;
    this.#host = host;
    const summary = (count: number) => host.language.words.newMessages(count);
    this.#log = new Announcer(element, 'log', summary);
    this.#alert = new Announcer(element, 'alert', summary);
    element.addController(this);
    const talk = () => host.talk().conversation;
    new StoreController(element, () => talk()?.$typing, this.#typed);
    new StoreController(element, () => talk()?.$history, this.#paged);
  }

  hostUpdate(): void {
    this.#listenTo(this.#host.talk().chat);
  }

  hostDisconnected(): void {
    this.#listenTo(undefined);
  }

  render(): TemplateResult {
    return html`${this.#log.region}${this.#alert.region}`;
  }

  #listenTo(chat: Chat | undefined): void {
    if (chat === this.#chat) return;
    for (const stop of this.#stop) stop();
    this.#chat = chat;
    this.#stop = chat ? [chat.onMessage(this.#came), chat.onDelivery(this.#settled)] : [];
  }

  #isHere(record: MessageRecord): boolean {
    const { conversation } = this.#host.talk();
    return conversation !== undefined && sameConversation(record, conversation);
  }

  readonly #came = (record: MessageRecord): void => {
    if (!this.#isHere(record) || record.messageDirection === MessageDirection.SEND) return;
    this.#livelyAt = performance.now();
    const { element, late } = this.#host;
    const wanted = this.#host.announcements();
    if (wanted === 'count') this.#log.announce();
    if (wanted === 'count' || wanted === 'off') return;
    if (wanted === 'mentions' && !this.#mentionsReader(record)) return;
    const waits = late() ?? lateName(record.senderUserId, element);
    if (!waits) this.#say(record);
    else
      void waits.then(() => {
        this.#say(record);
      });
  };

  #mentionsReader(record: MessageRecord): boolean {
    return mentionsUser(record, this.#chat?.getCurrentUserId() ?? '');
  }

  #say(record: MessageRecord): void {
    this.#log.announce(() => this.#host.said(record));
  }

  /** What became of a message of one's own. */
  readonly #settled = (record: MessageRecord): void => {
    if (!this.#isHere(record)) return;
    const { language } = this.#host;
    const { messageId, delivery } = record;
    const isKnownUnknown = this.#unknown.delete(messageId);
    if (delivery.state === 'sent') this.#log.note(() => language.words.delivery.sent);
    else if (delivery.state === 'failed') this.#refused(delivery.code);
    else {
      this.#unknown.add(messageId);
      if (!isKnownUnknown) this.#alert.note(() => language.words.delivery.unknown);
    }
  };

  #refused(code: number): void {
    const { language } = this.#host;
    void language.lateRefusal(code).then(() => {
      this.#alert.note(() => language.refusal(code));
    });
  }

  /** Said when it begins, and not again while the talk is lively. */
  readonly #typed = (users: readonly TypingUser[]): void => {
    const now = performance.now();
    const isNews = users.length > 0 && now - this.#livelyAt > BURST_MS;
    if (users.length > 0) this.#livelyAt = now;
    if (isNews && this.#host.tellsTyping()) this.#log.note(() => this.#host.typing());
  };

  readonly #paged = ({ state }: HistoryState): void => {
    if (state === 'loading') this.#oldest ??= this.#oldestNow();
    if (state === 'idle' && this.#oldest) this.#log.note(this.#older);
  };

  /** How much came since it was said last: several pages may have come by now. */
  readonly #older = (): string | undefined => {
    const { conversation } = this.#host.talk();
    const records = conversation?.$messages.get() ?? [];
    const count = records.findIndex((record) => messageKey(record) === this.#oldest);
    const isLoading = conversation?.$history.get().state === 'loading';
    this.#oldest = isLoading ? this.#oldestNow() : undefined;
    return count > 0 ? this.#host.language.words.olderLoaded(count) : undefined;
  };

  #oldestNow(): string | undefined {
    const first = this.#host.talk().conversation?.$messages.get()[0];
    return first && messageKey(first);
  }
}
