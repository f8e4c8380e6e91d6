import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {
  nameOf,
  RimError,
  type Chat,
  type ConnectionState,
  type Conversation,
  type HistoryState,
  type MessageRecord,
  type Position,
  type TypingUser,
} from '../../src/index.js';
import { CHOICES, isChoice } from '../../src/choices.js';
import type { List } from '../list/list.js';
import type { MessageAction } from '../message/message-row.js';
import { choices } from '../shared/choices.js';
import { TalkProvider } from '../shared/context.js';
import { RimElement } from '../shared/element.js';
import { RimMessageActionEvent, RimProblemEvent } from '../shared/events.js';
import { spokenName } from '../shared/names.js';
import { problemBox } from '../shared/problem-box.js';
import { problemStyles } from '../shared/problem-box.styles.js';
import { StoreController } from '../shared/store-controller.js';
import { TalkController } from '../shared/talk-controller.js';
import { Ears } from './ears.js';
import { listPart } from './list-part.js';
import { conversationStyles } from './rim-conversation.styles.js';

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
 * @fires {RimProblemEvent} rim-problem - a part could not be loaded, or an attribute has a value that cannot be used
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
  static override styles = [RimElement.styles, conversationStyles, problemStyles];

  static override properties: PropertyDeclarations = {
    chat: { attribute: false },
    conversationType: { attribute: 'conversation-type' },
    targetId: { attribute: 'target-id' },
    channelId: { attribute: 'channel-id' },
    announcements: {},
    noTypingAnnouncements: { type: Boolean, attribute: 'no-typing-announcements' },
  };

  /** The chat to show; else that of the element around. */
  declare chat: Chat | undefined;
  /** `private`, `group`, `chatroom`, or the number of a type. */
  declare conversationType: string;
  /** The other side; else the conversation of the element around. */
  declare targetId: string;
  declare channelId: string;
  /**
   * What screen readers are told of messages that come: `all` of them, only `mentions` of the
   * reader, only the `count`, or nothing (`off`); who types, with `all`. What a person has chosen in
   * the settings goes before it.
   */
  declare announcements: string;
  /** Who types is seen, and not said to screen readers. */
  declare noTypingAnnouncements: boolean;

  readonly #talk: TalkController;
  readonly #messages: StoreController<readonly MessageRecord[]>;
  readonly #typing: StoreController<readonly TypingUser[]>;
  readonly #history: StoreController<HistoryState>;
  readonly #position: StoreController<Position>;
  readonly #connection: StoreController<ConnectionState>;
  readonly #inside = new TalkProvider(this);
  /** The rows; undefined until the part is there that makes them. */
  #list: List | undefined;
  readonly #ears: Ears;
  /** What is said of messages, where it was looked up in this task. */
  #wanted: string | undefined;
  /** Whose messages could not be loaded when they were asked for last. */
  #failedIn: Conversation | undefined;

  constructor() {
    super();
    this.conversationType = '';
    this.targetId = '';
    this.channelId = '';
    this.announcements = 'all';
    this.noTypingAnnouncements = false;
    const talk = new TalkController(this);
    this.#talk = talk;
    this.#messages = new StoreController(this, () => talk.conversation?.$messages);
    this.#typing = new StoreController(this, () => talk.conversation?.$typing);
    this.#history = new StoreController(this, () => talk.conversation?.$history, this.#asked);
    this.#position = new StoreController(this, () => talk.conversation?.$position);
    this.#connection = new StoreController(this, () => talk.chat?.$connection);
    new StoreController(this, () => talk.conversation?.$unread); // told on the way to the latest
    this.#ears = new Ears({
      element: this,
      language: this.language,
      talk: () => talk,
      late: () => (listPart.part ? undefined : listPart.ask(this)),
      said: (record) => this.#said(record),
      typing: () => this.#typingSentence(),
      tellsTyping: () => !this.noTypingAnnouncements && this.#announcements() === 'all',
      announcements: () => this.#announcements(),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void listPart.ask(this);
    if (this.hasUpdated) this.requestUpdate(); // what was let go of is taken up again
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#list?.detach();
  }

  /** Complete is an element that shows its messages, or says why it cannot. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (listPart.part || !this.isConnected) return isComplete;
    await listPart.ask(this);
    return super.getUpdateComplete();
  }

  /** Now, and not in willUpdate, it is known which talk and which stores these are. */
  protected override update(changed: PropertyValues<this>): void {
    this.#inside.give(this.#talk);
    this.#makeList();
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    this.#list?.show();
    // a button that goes away with what it was about
    if (focused && !focused.isConnected) this.#list?.focus();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { announcements: value } = this;
    if (!value || !changed.has('announcements') || isChoice('announcements', value)) return;
    const expected = CHOICES.announcements.join(', ');
    const data = { option: 'announcements', value: nameOf(value), expected };
    this.dispatchEvent(new RimProblemEvent({ code: 'option-invalid', data }));
  }

  protected override render(): TemplateResult {
    const problem = this.#talk.problem ?? listPart.problem;
    return html`<div class="root">
      ${problem ? problemBox(problem, this.language) : this.#box()}
      <div class="typing" part="typing">${this.#typingLine()}</div>
      ${this.#ears.render()}
      <slot name="composer"></slot>
    </div>`;
  }

  #box(): TemplateResult {
    const { words } = this.language;
    return html`<div class="tools"></div>
      <div class="list" part="list" role="region" aria-label=${words.messages} tabindex="0">
        <div class="rows">
          ${this.#messages.value?.length && this.#list ? this.#older() : this.#empty()}
          ${this.#list?.run}
        </div>
      </div>
      <div class="over"></div>`;
  }

  /**
   * Shows a message, and marks it for a moment; one that is not loaded is loaded, with those around
   * it, where the transport can.
   * @param messageUId the server's name of the message
   * @returns whether it is shown
   */
  async jumpTo(messageUId: string): Promise<boolean> {
    return (await this.#ready()).jumpTo(messageUId);
  }

  /** Shows the first message that was not read when the reader came. @returns whether there is one */
  async jumpToFirstUnread(): Promise<boolean> {
    return (await this.#ready()).jumpToFirstUnread();
  }

  /** Shows the newest messages, and stays with them. */
  jumpToLatest(): void {
    this.#list?.jumpToLatest();
  }

  /** Opens the find bar, which looks through all messages that are loaded. */
  async openFind(): Promise<void> {
    await (await this.#ready()).openFind();
  }

  /** Prints all messages that are loaded; the page itself prints what it shows. */
  async printConversation(): Promise<void> {
    await (await this.#ready()).print();
  }

  /**
   * All messages that are loaded, as a file.
   * @param format `text`, `json` or `html`
   */
  async exportConversation(format: 'text' | 'json' | 'html'): Promise<Blob> {
    return (await this.#ready()).export(format);
  }

  #makeList(): void {
    if (this.#list) return;
    const List = listPart.part?.List;
    if (!List) return void listPart.ask(this);
    this.#list = new List({
      element: this,
      language: this.language,
      talk: () => this.#talk,
      act: this.#act,
    });
  }

  /** @throws RimError `part-missing` where what draws the messages cannot be loaded */
  async #ready(): Promise<List> {
    await this.updateComplete;
    if (!this.#list) throw new RimError('part-missing', listPart.problem?.data);
    return this.#list;
  }

  #older(): TemplateResult | typeof nothing {
    if (!this.#position.value?.hasOlder) return nothing;
    if (this.#isInVain) return this.#failure(this.#loadOlder);
    return html`<div class="older">${this.language.words.loadingOlder}</div>`;
  }

  #empty(): TemplateResult {
    const { words } = this.language;
    const history = this.#history.value?.state;
    if (this.#isInVain) return this.#failure(this.#loadLatest, true);
    const isWaiting =
      !this.#list || history === 'loading' || UNCONNECTED.has(this.#connection.value?.state);
    return html`<div class="state" part="state">
      ${isWaiting ? words.loading : html`<slot name="empty">${words.empty}</slot>`}
    </div>`;
  }

  /** @param isAlone there is nothing else in the list */
  #failure(tryAgain: () => void, isAlone = false): TemplateResult {
    const { words } = this.language;
    return html`<div class=${isAlone ? 'older alone' : 'older'}>
      ${words.historyFailed}
      <button
        type="button"
        @click=${() => {
          this.#list?.focus();
          this.#failedIn = undefined;
          tryAgain();
        }}
      >
        ${words.tryAgain}
      </button>
    </div>`;
  }

  #typingLine(): TemplateResult | typeof nothing {
    const sentence = this.#typingSentence();
    return (sentence && this.#list?.typingLine(sentence)) || nothing;
  }

  #typingSentence(): string | undefined {
    const { words } = this.language;
    const names = (this.#typing.value ?? []).map(({ userId }) => spokenName(userId, words, this));
    return names.length > 0 ? words.typing(names) : undefined;
  }

  /** Many messages may come in one task: a look into the browser's storage for each would take longer than they do. */
  #announcements(): string {
    if (this.#wanted !== undefined) return this.#wanted;
    queueMicrotask(() => {
      this.#wanted = undefined;
    });
    const wanted = choices().announcements ?? this.announcements;
    return (this.#wanted = isChoice('announcements', wanted) ? wanted : 'all');
  }

  /** A page could not be loaded, and no other came since: nobody need see each try that follows. */
  get #isInVain(): boolean {
    const { conversation } = this.#talk;
    return conversation !== undefined && this.#failedIn === conversation;
  }

  readonly #asked = ({ state }: HistoryState): void => {
    if (state !== 'loading')
      this.#failedIn = state === 'failed' ? this.#talk.conversation : undefined;
  };

  readonly #loadOlder = (): void => {
    void this.#talk.conversation?.loadOlder();
  };

  readonly #loadLatest = (): void => {
    void this.#talk.conversation?.loadLatest();
  };

  readonly #act = (action: MessageAction, record: MessageRecord): void => {
    if (!this.dispatchEvent(new RimMessageActionEvent(action, record))) return;
    this.#list?.focus();
    const { chat } = this.#talk;
    if (action === 'again') {
      this.#list?.goToBottom(); // that is where it goes
      void chat?.resend(record.messageId, record);
    } else if (action === 'discard') void chat?.cancel(record.messageId, record);
    else void chat?.takeBack(record.messageId, record);
  };

  /** A message as it is said; without what draws messages, who it is from. */
  #said(record: MessageRecord): string {
    this.#makeList();
    const { words } = this.language;
    return this.#list?.said(record) ?? spokenName(record.senderUserId, words, this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rim-conversation': RimConversationElement;
  }
}
