import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {
  MessageDirection,
  messageKey,
  type Chat,
  type Conversation,
  type ConnectionState,
  type HistoryState,
  type MessageRecord,
  type Position,
  type TypingUser,
} from '../../src/index.js';
import { messageText } from '../message/message-body.js';
import { brokenRow, messageRow, type MessageAction } from '../message/message-row.js';
import { messageStyles } from '../message/message.styles.js';
import { onRenderersChange } from '../message/renderers.js';
import type { ListTools } from '../list-tools/list-tools.js';
import { avatarStyles } from '../shared/avatar.styles.js';
import { TalkProvider } from '../shared/context.js';
import { sameConversation } from '../shared/conversation-option.js';
import { isolated } from '../shared/direction.js';
import { RimElement } from '../shared/element.js';
import { RimMessageActionEvent } from '../shared/events.js';
import { problemBox } from '../shared/problem-box.js';
import { problemStyles } from '../shared/problem-box.styles.js';
import { StoreController } from '../shared/store-controller.js';
import { TalkController } from '../shared/talk-controller.js';
import { Announcer } from './announcer.js';
import { createCalendar, type Calendar } from './calendar.js';
import { ListView, MOST } from './list-view.js';
import { loadTools } from './load-tools.js';
import { conversationStyles } from './rim-conversation.styles.js';
import { nameOfSender, rowView } from './row-view.js';
import { indexOf, type Row } from './rows.js';
import { Sight } from './sight.js';
import { Waiting } from './waiting.js';

/** Closer to an end than this many heights of the box, a page of history is loaded. */
const NEAR_HEIGHTS = 1.5;

/** Until there was a connection nobody knows what there is. */
const UNCONNECTED: ReadonlySet<ConnectionState['state'] | undefined> = new Set([
  undefined,
  'idle',
  'connecting',
]);

/**
 * The messages of one conversation. Takes chat and conversation from the `<rim-chat>` around it,
 * or from its own properties.
 *
 * @element rim-conversation
 * @fires {RimMessageActionEvent} rim-message-action - a person does something with a message; cancelable
 * @fires {RimProblemEvent} rim-problem - a part could not be loaded; messages stand as they were written
 * @slot composer - stands below the messages
 * @slot empty - stands where the messages would be while there are none
 * @csspart list - the box that scrolls
 * @csspart message - one message with what belongs to it
 * @csspart avatar - the sender's initials, where several people write
 * @csspart sender - the sender's name, where several people write
 * @csspart bubble - what the message says
 * @csspart day - the name of a day between messages
 * @csspart state - what stands where there are no messages
 * @csspart problem - what keeps the messages from being shown
 * @csspart time - when it was sent
 * @csspart status - how far one's own message has come
 * @csspart unread-divider - stands above the first message that was not read
 * @csspart jump-to-latest - the button that leads to the newest messages
 * @csspart typing - who is typing
 */
export class RimConversationElement extends RimElement {
  static override styles = [
    RimElement.styles,
    avatarStyles,
    conversationStyles,
    messageStyles,
    problemStyles,
  ];

  static override properties: PropertyDeclarations = {
    chat: { attribute: false },
    conversationType: { attribute: 'conversation-type' },
    targetId: { attribute: 'target-id' },
    channelId: { attribute: 'channel-id' },
  };

  /** The chat to show; else that of the element around. */
  declare chat: Chat | undefined;
  /** `private`, `group`, `chatroom`, or the number of a type. */
  declare conversationType: string;
  /** The other side; else the conversation of the element around. */
  declare targetId: string;
  declare channelId: string;

  readonly #talk: TalkController;
  readonly #messages: StoreController<readonly MessageRecord[]>;
  readonly #typing: StoreController<readonly TypingUser[]>;
  readonly #history: StoreController<HistoryState>;
  readonly #position: StoreController<Position>;
  readonly #connection: StoreController<ConnectionState>;
  readonly #unread: StoreController<number>;
  readonly #inside = new TalkProvider(this);
  readonly #announcer = new Announcer(this, (count) => this.language.words.newMessages(count));
  readonly #view: ListView;
  readonly #sight: Sight;
  readonly #waiting = new Waiting(() => {
    this.requestUpdate();
  });
  #calendar: Calendar | undefined;
  #shown: readonly MessageRecord[] = [];
  #shownTalk: Conversation | undefined;
  /** What all rows are drawn for besides their messages. */
  #drawnFor: readonly unknown[] = [];
  /** The first message that was not read when the reader came, by its key. */
  #firstUnread: string | undefined;
  #hasUnread = false;
  #tools: ListTools | undefined;
  #stopListening: (() => void) | undefined;
  #stopRenderers: (() => void) | undefined;
  #heard: Chat | undefined;

  constructor() {
    super();
    this.conversationType = '';
    this.targetId = '';
    this.channelId = '';
    const talk = new TalkController(this);
    this.#talk = talk;
    this.#messages = new StoreController(this, () => talk.conversation?.$messages);
    this.#typing = new StoreController(this, () => talk.conversation?.$typing);
    this.#history = new StoreController(this, () => talk.conversation?.$history);
    this.#position = new StoreController(this, () => talk.conversation?.$position);
    this.#connection = new StoreController(this, () => talk.chat?.$connection);
    this.#unread = new StoreController(this, () => talk.conversation?.$unread);
    this.#view = new ListView({
      draw: (index) => this.#row(index),
      broken: () => brokenRow(this.language.words),
      stays: (row) => this.#stays(row),
      moved: this.#moved,
    });
    this.#sight = new Sight(this.#markRead);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('focus', this.#markRead);
    document.addEventListener('visibilitychange', this.#markRead);
    this.#stopRenderers = onRenderersChange(() => {
      this.#drawnFor = [];
      this.requestUpdate();
    });
    if (this.hasUpdated) this.requestUpdate(); // what was let go of is taken up again
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('focus', this.#markRead);
    document.removeEventListener('visibilitychange', this.#markRead);
    this.#stopRenderers?.();
    this.#view.detach();
    this.#sight.watch(undefined);
    this.#listenTo(undefined);
  }

  /** Now, and not in willUpdate, it is known which talk and which stores these are. */
  protected override update(changed: PropertyValues<this>): void {
    this.#inside.give(this.#talk);
    this.#listenTo(this.#talk.chat);
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    this.#showRows(this.#messages.value ?? []);
    // a button that goes away with what it was about
    if (focused && !focused.isConnected) this.#focusList();
  }

  protected override render(): TemplateResult {
    const { problem } = this.#talk;
    return html`<div class="root">
      ${problem ? problemBox(problem, this.language) : this.#list()}
      <div class="typing" part="typing">${this.#typingLine()}</div>
      ${this.#announcer.render()}
      <slot name="composer"></slot>
    </div>`;
  }

  protected override updated(): void {
    this.#waiting.asked();
    // where there is nothing to scroll yet, no scrolling asks for more
    void this.updateComplete.then(this.#moved);
  }

  #list(): TemplateResult {
    const { words } = this.language;
    return html`<div class="tools"></div>
      <div
        class="list"
        part="list"
        role="region"
        aria-label=${words.messages}
        tabindex="0"
        @keydown=${this.#pressed}
        @focusin=${this.#wantTools}
        @pointerdown=${this.#wantTools}
      >
        <div class="rows">
          ${this.#messages.value?.length ? this.#older() : this.#empty()} ${this.#view.run}
        </div>
      </div>
      <div class="over"></div>`;
  }

  /** Draws what has changed of the rows, around what the reader looks at. */
  #showRows(messages: readonly MessageRecord[]): void {
    const list = this.#listElement;
    const { conversation } = this.#talk;
    if (conversation !== this.#shownTalk) this.#forgetRows(conversation);
    if (!list) return;
    if (messages !== this.#shown) this.#takeNews(messages);
    this.#shown = messages;
    const drawnFor = [
      this.#currentCalendar(),
      this.language.version,
      this.#firstUnread,
      new Date().getDate(),
    ];
    if (!isSame(drawnFor, this.#drawnFor)) this.#drawnFor = drawnFor;
    this.#view.attach(list);
    this.#view.show(messages, !this.#position.value?.hasNewer, this.#drawnFor);
    this.#watchNewest();
  }

  #forgetRows(conversation: Conversation | undefined): void {
    this.#shownTalk = conversation;
    this.#shown = [];
    this.#firstUnread = undefined;
    this.#hasUnread = false;
    this.#view.clear();
  }

  #takeNews(messages: readonly MessageRecord[]): void {
    const before = this.#shown;
    const last = messages.at(-1);
    // what a person sends is where they look next
    const isLeaving = last?.messageUId === '';
    if (isLeaving && before.indexOf(last) < 0 && !hasKey(before, messageKey(last))) {
      this.#firstUnread = undefined;
      this.#view.goToBottom();
    }
    const unread = this.#unread.value ?? 0;
    const isNews = unread > 0 && !this.#hasUnread;
    if (isNews && (before.length === 0 || !this.#isReading)) {
      this.#firstUnread = keyOfUnread(messages, unread);
    }
    this.#hasUnread = unread > 0;
  }

  #currentCalendar(): Calendar {
    const { words, tag } = this.language;
    if (this.#calendar?.tag !== tag || this.#calendar.words !== words) {
      this.#calendar = createCalendar(tag, words);
    }
    return this.#calendar;
  }

  #row(index: number): TemplateResult {
    const messages = this.#shown;
    const record = messages[index] as MessageRecord;
    const { delivery } = record;
    return messageRow({
      ...rowView([messages[index - 1], record, messages[index + 1]], this.#currentCalendar()),
      isFirstUnread: messageKey(record) === this.#firstUnread,
      words: this.language.words,
      refusal: delivery.state === 'failed' ? this.language.refusal(delivery.code) : undefined,
      waits: this.#waiting.waits(record),
      teller: this,
      act: this.#act,
    });
  }

  /** What somebody uses stays, however far they have scrolled. */
  #stays({ element }: Row): boolean {
    const { shadowRoot } = this;
    return (
      element.contains(shadowRoot?.activeElement ?? null) || this.#tools?.stays(element) === true
    );
  }

  /**
   * Shows a message, and marks it for a moment; one that is not loaded is loaded, with those around
   * it, where the transport can.
   * @param messageUId the server's name of the message
   * @returns whether it is shown
   */
  async jumpTo(messageUId: string): Promise<boolean> {
    return (await this.#useTools()).jumpTo(messageUId);
  }

  /** Shows the first message that was not read when the reader came. @returns whether there is one */
  async jumpToFirstUnread(): Promise<boolean> {
    return (await this.#useTools()).jumpToFirstUnread();
  }

  /** Shows the newest messages, and stays with them. */
  jumpToLatest(): void {
    this.#view.goToBottom();
    if (this.#position.value?.hasNewer) this.#loadLatest();
    else this.#view.toBottom();
  }

  /** Opens the find bar, which looks through all messages that are loaded. */
  async openFind(): Promise<void> {
    const tools = await this.#useTools();
    if (this.isConnected) tools.openFind();
  }

  /** Prints all messages that are loaded; the page itself prints what it shows. */
  async printConversation(): Promise<void> {
    (await this.#useTools()).print();
  }

  /**
   * All messages that are loaded, as a file.
   * @param format `text`, `json` or `html`
   */
  async exportConversation(format: 'text' | 'json' | 'html'): Promise<Blob> {
    return (await this.#useTools()).export(format);
  }

  /** What using the list takes comes when somebody is about to. */
  async #useTools(): Promise<ListTools> {
    const { ListTools } = await loadTools();
    this.#tools ??= new ListTools({
      root: this.renderRoot as ShadowRoot,
      view: this.#view,
      records: () => this.#shown,
      conversation: () => this.#talk.conversation,
      calendar: () => this.#currentCalendar(),
      textOf: (record) => messageText(record, nameOfSender(record), this.language.words),
      senderOf: nameOfSender,
      firstUnread: () => this.#firstUnread,
      toLatest: () => {
        this.#focusList();
        this.jumpToLatest();
      },
      drawn: async () => {
        await Promise.resolve(); // the store is set in a microtask
        await this.updateComplete;
      },
    });
    this.#tools.moved();
    return this.#tools;
  }

  readonly #wantTools = (): void => {
    if (!this.#tools) this.#useTools().catch(() => undefined); // asked for again at the next use
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
    event.preventDefault();
    void this.openFind();
  };

  #older(): TemplateResult | typeof nothing {
    if (!this.#position.value?.hasOlder) return nothing;
    if (this.#history.value?.state === 'failed') return this.#failure(this.#loadOlder);
    return html`<div class="older">${this.language.words.loadingOlder}</div>`;
  }

  #empty(): TemplateResult {
    const { words } = this.language;
    const history = this.#history.value?.state;
    if (history === 'failed') return this.#failure(this.#loadLatest);
    const isWaiting = history === 'loading' || UNCONNECTED.has(this.#connection.value?.state);
    return html`<div class="state" part="state">
      ${isWaiting ? words.loading : html`<slot name="empty">${words.empty}</slot>`}
    </div>`;
  }

  #failure(tryAgain: () => void): TemplateResult {
    const { words } = this.language;
    return html`<div class="older">
      ${words.historyFailed}
      <button
        type="button"
        @click=${() => {
          this.#focusList();
          tryAgain();
        }}
      >
        ${words.tryAgain}
      </button>
    </div>`;
  }

  #typingLine(): TemplateResult | typeof nothing {
    const names = (this.#typing.value ?? []).map(({ userId }) => isolated(userId));
    if (names.length === 0) return nothing;
    return html`<svg class="dots" viewBox="0 0 22 6" aria-hidden="true">
        <circle cx="3" cy="3" r="2.5"></circle>
        <circle cx="11" cy="3" r="2.5"></circle>
        <circle cx="19" cy="3" r="2.5"></circle></svg
      ><span>${this.language.words.typing(names)}</span>`;
  }

  get #listElement(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.list');
  }

  /** The reader is elsewhere, or there is more or less to be seen. */
  readonly #moved = (): void => {
    this.#watchNewest();
    this.#markRead();
    this.#loadMore();
    if (this.#tools) this.#tools.moved();
    else if (!this.#view.isAtBottom) this.#wantTools();
  };

  #watchNewest(): void {
    const { isAtBottom, rows, to } = this.#view;
    const isShown = to === this.#shown.length && !this.#position.value?.hasNewer;
    this.#sight.watch(isShown ? rows.shown.at(-1)?.element : undefined, isAtBottom);
  }

  /** Loads the pages of history that the reader comes near to. */
  readonly #loadMore = (): void => {
    const list = this.#listElement;
    if (!list?.clientHeight || this.isUpdatePending) return;
    const { from, to, rows } = this.#view;
    const first = rows.shown[0]?.element.getBoundingClientRect().top ?? 0;
    const last = rows.shown.at(-1)?.element.getBoundingClientRect().bottom ?? 0;
    const { top, bottom } = list.getBoundingClientRect();
    // a box that grows with its rows is never full
    const mayGrow = list.scrollHeight > list.clientHeight || to - from < MOST;
    const near = list.clientHeight * NEAR_HEIGHTS;
    const position = this.#position.value;
    if (!mayGrow || this.#history.value?.state !== 'idle') return;
    if (from === 0 && position?.hasOlder && top - first < near) this.#loadOlder();
    else if (to === this.#shown.length && position?.hasNewer && last - bottom < near)
      void this.#talk.conversation?.loadNewer();
  };

  readonly #loadOlder = (): void => {
    void this.#talk.conversation?.loadOlder();
  };

  readonly #loadLatest = (): void => {
    void this.#talk.conversation?.loadLatest();
  };

  get #isReading(): boolean {
    return this.#sight.isSeen && Boolean(this.#listElement?.clientHeight);
  }

  /** Read is what stands before the eyes of somebody who is at the page. */
  readonly #markRead = (): void => {
    if (this.#isReading) this.#talk.conversation?.markRead();
  };

  readonly #act = (action: MessageAction, record: MessageRecord): void => {
    if (!this.dispatchEvent(new RimMessageActionEvent(action, record))) return;
    this.#focusList();
    const { chat } = this.#talk;
    if (action === 'again') {
      this.#view.goToBottom(); // that is where it goes
      void chat?.resend(record.messageId, record);
    } else if (action === 'discard') void chat?.cancel(record.messageId, record);
    else void chat?.takeBack(record.messageId, record);
  };

  /** For when the button that has the focus goes away. */
  #focusList(): void {
    this.#listElement?.focus({ preventScroll: true });
  }

  #listenTo(chat: Chat | undefined): void {
    if (chat === this.#heard) return;
    this.#stopListening?.();
    this.#heard = chat;
    this.#stopListening = chat?.onMessage((record) => {
      const { conversation } = this.#talk;
      const isHere = conversation && sameConversation(record, conversation);
      if (!isHere || record.messageDirection === MessageDirection.SEND) return;
      const { words } = this.language;
      const sender = nameOfSender(record);
      const text = messageText(record, sender, words);
      this.#announcer.announce(words.says(isolated(sender), isolated(text)));
    });
  }
}

function hasKey(messages: readonly MessageRecord[], key: string): boolean {
  return indexOf(messages, key, messages.length - 1) >= 0;
}

/** The oldest of so many messages that came and were not read. */
function keyOfUnread(messages: readonly MessageRecord[], unread: number): string | undefined {
  let left = unread;
  let first: MessageRecord | undefined;
  for (let index = messages.length - 1; index >= 0 && left > 0; index--) {
    const record = messages[index];
    if (!record?.isCounted || record.messageDirection === MessageDirection.SEND) continue;
    first = record;
    left -= 1;
  }
  return first && messageKey(first);
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

declare global {
  interface HTMLElementTagNameMap {
    'rim-conversation': RimConversationElement;
  }
}
