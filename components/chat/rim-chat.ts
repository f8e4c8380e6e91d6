import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {
  ErrorCode,
  nameOf,
  reasonOf,
  RimError,
  type Chat,
  type ConnectionState,
  type Conversation,
  type Problem,
} from '../../src/index.js';
import type { Settings } from '../settings/settings.js';
import { createChat } from './create-chat.js';
import { avatar } from '../shared/avatar.js';
import { avatarStyles } from '../shared/avatar.styles.js';
import { TalkProvider } from '../shared/context.js';
import { conversationOf } from '../shared/conversation-option.js';
import { RimElement } from '../shared/element.js';
import {
  RimMessageEvent,
  RimProblemEvent,
  RimReadyEvent,
  RimUnreadEvent,
} from '../shared/events.js';
import { shownName, spokenName } from '../shared/names.js';
import { partMissing } from '../shared/part-missing.js';
import { problemBox, problemOf } from '../shared/problem-box.js';
import { problemStyles } from '../shared/problem-box.styles.js';
import { StoreController } from '../shared/store-controller.js';
import type { Launcher } from './launcher.js';
import { loadLauncher } from './load-launcher.js';
import { loadSettings } from './load-settings.js';
import { chatStyles } from './rim-chat.styles.js';
import { transportOf } from './transports.js';

/** Gives the token when it is needed; asked again for each connection. */
export type TokenSource = string | (() => string | Promise<string>);

const CONNECTION: readonly (keyof RimChatElement)[] = [
  'chat',
  'transport',
  'space',
  'appKey',
  'userId',
  'undoSendMs',
];
const INNER_PARTS =
  'list, day, unread-divider, message, avatar, sender, bubble, time, status, typing, jump-to-latest, state, ' +
  'problem, field, send, emoji-button, search, category, grid, emoji, preview';

/**
 * A whole chat: makes a chat from its attributes, or takes one, and gives it to what is inside.
 *
 * @element rim-chat
 * @fires {RimReadyEvent} rim-ready - the chat is connected
 * @fires {RimMessageEvent} rim-message - a new message came, in any conversation
 * @fires {RimUnreadEvent} rim-unread - the number of unread messages changed
 * @fires {RimProblemEvent} rim-problem - something stops or limits the chat
 * @fires {RimOpenEvent} rim-open - a person opened the launcher's panel
 * @fires {RimCloseEvent} rim-close - a person closed the launcher's panel
 * @slot - a layout of one's own, in place of conversation and composer
 * @slot header - in place of the heading
 * @slot empty - stands where the messages would be while there are none
 * @csspart launcher - the button that opens the panel
 * @csspart badge - the number of unread messages on it
 * @csspart panel - the box around everything
 * @csspart header - the line with the heading
 * @csspart avatar - initials of a person or a group
 * @csspart heading - the name in the header
 * @csspart connection - what is said of the connection, below the name
 * @csspart settings-button - the button that opens what a person can choose
 * @csspart settings - the box with that
 * @csspart close - the button that closes the panel
 * @csspart notice - what limits the chat, as a line above the messages
 * @csspart problem - what keeps the chat from starting, in its place
 * @cssprop [--rim-color-scheme=light dark] - `light`, `dark` or `light dark`; the attribute `theme` sets it
 * @cssprop [--rim-color-background=light-dark(#ffffff, #11161d)] - behind the messages
 * @cssprop [--rim-color-raised=light-dark(#f5f7fa, #1a212b)] - of the field and of what lies on the background
 * @cssprop [--rim-color-text=light-dark(#18202b, #e8edf3)] - of texts
 * @cssprop [--rim-color-muted=light-dark(#586372, #9eabba)] - of times and side remarks
 * @cssprop [--rim-color-line=light-dark(#dde3ea, #2b3541)] - between areas
 * @cssprop [--rim-color-control=light-dark(#76818f, #738090)] - around controls
 * @cssprop [--rim-color-accent=light-dark(#1f5fd6, #7fb0ff)] - of what is to be pressed
 * @cssprop [--rim-color-on-accent=light-dark(#ffffff, #0c1420)] - on the accent colour
 * @cssprop [--rim-color-own=light-dark(#1f5fd6, #2a60c6)] - of one's own bubbles
 * @cssprop [--rim-color-on-own=#ffffff] - of the text in them
 * @cssprop [--rim-color-on-own-muted=#dfe9ff] - of the time in them
 * @cssprop [--rim-color-other=light-dark(#eef2f6, #232c38)] - of the others' bubbles
 * @cssprop [--rim-color-badge=light-dark(#b3261e, #d0352c)] - of the number of unread messages
 * @cssprop [--rim-color-on-badge=#ffffff] - of the digits in it
 * @cssprop [--rim-color-danger=light-dark(#b3261e, #ff9c93)] - of what went wrong
 * @cssprop [--rim-color-danger-background=light-dark(#fdecea, #3a1f1f)] - behind what went wrong
 * @cssprop [--rim-font=system-ui, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif] - the typeface
 * @cssprop [--rim-font-size=15px] - of texts
 * @cssprop [--rim-font-size-small=calc(var(--rim-font-size) * 0.8)] - of times, names and side remarks
 * @cssprop [--rim-font-size-large=calc(var(--rim-font-size) + 1px)] - of the heading
 * @cssprop [--rim-line-height=1.4] - of texts, as a number
 * @cssprop [--rim-space=4px] - the step that all distances are multiples of
 * @cssprop [--rim-avatar-size=32px] - of the initials beside messages and in the header
 * @cssprop [--rim-avatar-radius=50%] - of their corners
 * @cssprop [--rim-radius=18px] - of the corners of bubbles
 * @cssprop [--rim-control-radius=20px] - of the field and its buttons
 * @cssprop [--rim-box-radius=12px] - of smaller boxes
 * @cssprop [--rim-panel-radius=16px] - of the box around everything
 * @cssprop [--rim-shadow=0 8px 32px rgb(0 0 0 / 0.24)] - below what lies over other things
 * @cssprop [--rim-motion=160ms] - how long a change of looks takes
 * @cssprop [--rim-emoji-panel-height=264px] - of the grid in the emoji panel
 * @cssprop [--rim-z-index=1000] - of the launcher
 */
export class RimChatElement extends RimElement {
  static override styles = [RimElement.styles, avatarStyles, chatStyles, problemStyles];

  static override properties: PropertyDeclarations = {
    chat: { attribute: false },
    transport: {},
    space: {},
    appKey: { attribute: 'app-key' },
    userId: { attribute: 'user-id' },
    token: {},
    conversationType: { attribute: 'conversation-type' },
    targetId: { attribute: 'target-id' },
    channelId: { attribute: 'channel-id' },
    heading: {},
    theme: {},
    undoSendMs: { type: Number, attribute: 'undo-send-ms' },
    announcements: {},
    launcher: { type: Boolean, reflect: true },
    open: { type: Boolean, reflect: true },
    _problem: { state: true },
    _tokenProblem: { state: true },
    _lacks: { state: true },
  };

  /** A chat that the page made and connects; then the attributes of the connection are not used. */
  declare chat: Chat | undefined;
  /** What carries the messages: `local`, or `rongcloud` (with the page’s `RongIMLib`). */
  declare transport: string;
  /** Who is in the same space, in this browser, can talk; for `local`. */
  declare space: string;
  /** The application, for `rongcloud`. */
  declare appKey: string;
  /** Who talks. */
  declare userId: string;
  /**
   * What the transport wants to see, where that is not the user's id; better a function that
   * promises one. As an attribute it is read once and removed.
   */
  declare token: TokenSource;
  /** `private`, `group`, `chatroom`, or the number of a type. */
  declare conversationType: string;
  /** The other side. */
  declare targetId: string;
  declare channelId: string;
  /** The line above the messages; else the other side's name. */
  declare heading: string;
  /** `light`, `dark`, or `auto`: as the reader's system has it. */
  declare theme: string;
  /** Milliseconds for which each message is held and can be taken back: 0 to 60,000. */
  declare undoSendMs: number;
  /** Shows a button in the corner that opens the chat. */
  declare launcher: boolean;
  /** The launcher's panel is open. */
  declare open: boolean;
  /**
   * What screen readers are told of messages that come: `all` of them, only `mentions` of the
   * reader, only the `count`, or nothing (`off`); who types, with `all`. What a person has chosen in
   * the settings goes before it.
   */
  declare announcements: string;
  /** What keeps the chat from being shown. */
  declare protected _problem: Problem | undefined;
  /** Why there was no token to connect with. */
  declare protected _tokenProblem: Problem | undefined;

  /** What a person wanted, and could not be loaded. */
  declare protected _lacks: Problem | undefined;

  readonly #inside = new TalkProvider(this);
  /** The chat that is shown: the page's, or the one that was made here. */
  #chat: Chat | undefined;
  #made: Chat | undefined;
  #conversation: Conversation | undefined;
  /** The latest attempt to connect: what comes of an earlier one changes nothing any more. */
  #attempt: object | undefined;
  #stopMessages: (() => void) | undefined;
  readonly #connection: StoreController<ConnectionState>;
  readonly #unread: StoreController<number>;
  readonly #problems: StoreController<readonly Problem[]>;
  readonly #told = new Set<Problem>();
  #toldConnection: ConnectionState | undefined;
  #toldUnread = 0;
  /** Once it has come. */
  #launcher: Launcher | undefined;
  #hadLauncher = false;
  /** Once they have come. */
  #settings: Settings | undefined;

  constructor() {
    super();
    this.transport = 'local';
    this.space = '';
    this.appKey = '';
    this.userId = '';
    this.token = '';
    this.conversationType = 'private';
    this.targetId = '';
    this.channelId = '';
    this.heading = '';
    this.theme = 'auto';
    this.undoSendMs = 0;
    this.announcements = 'all';
    this.launcher = false;
    this.open = false;
    this.#connection = new StoreController(this, () => this.#chat?.$connection, this.#connected);
    this.#unread = new StoreController(this, () => this.#conversation?.$unread, this.#counted);
    this.#problems = new StoreController(this, () => this.#chat?.$problems, this.#troubled);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
    window.addEventListener('online', this.#connectAgain);
    void this.updateComplete.then(() => {
      this.#connectAgain();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#connectAgain);
    this.#stopListening();
    // an element that is only moved is back before this runs
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#attempt = undefined;
      this._tokenProblem = undefined;
      void this.#made?.disconnect();
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const isToken = name === 'token';
    if (isToken && value === null) return; // taken away below
    super.attributeChangedCallback(name, old, value);
    if (isToken) this.removeAttribute(name);
  }

  /** Puts the caret into the field, where there is one. */
  override focus(options?: FocusOptions): void {
    (this.querySelector('rim-composer') ?? this.shadowRoot?.querySelector('rim-composer'))?.focus(
      options,
    );
    this.#launcher?.focusInside(options);
  }

  protected override async scheduleUpdate(): Promise<void> {
    const { launcher } = this;
    const isNew = launcher && !this.#hadLauncher;
    this.#hadLauncher = launcher;
    if (isNew) await this.#fetchLauncher();
    return super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isOther = CONNECTION.some((name) => changed.has(name)) || this.#hasOtherToken(changed);
    try {
      if (isOther || !this.#chat) this.#takeChat();
      this.#conversation = this.#chat?.conversation(this.#named());
      this._problem = undefined;
    } catch (error) {
      this.#conversation = undefined;
      this.#failed(problemOf(error));
    }
    this.#inside.give({ chat: this.#chat, conversation: this.#conversation });
    if (isOther) this.#listen();
  }

  protected override render(): TemplateResult {
    const { words } = this.language;
    const problem = this._problem ?? (this.#wasConnected ? undefined : this.#refused);
    const theme = this.theme === 'dark' || this.theme === 'light' ? this.theme : '';
    const launcher = this.launcher ? this.#launcher : undefined;
    return html`<div class="root ${theme}">
      ${launcher?.button(this.#unread.value ?? 0, words)}
      <section
        class="panel"
        part="panel"
        id="panel"
        role=${launcher ? 'dialog' : nothing}
        popover=${launcher ? 'manual' : nothing}
        aria-label=${this.#title}
        @keydown=${launcher?.keyPressed}
      >
        ${this.#header(launcher)} ${this.#notice()}
        <div class="body">${problem ? problemBox(problem, this.language) : this.#layout()}</div>
      </section>
    </div>`;
  }

  /** Not as what a slot falls back to: white space fills a slot, and what is hidden goes on working. */
  #layout(): TemplateResult {
    const hasOwn = Array.from(this.children).some(({ slot }) => slot === '');
    return html`<slot @slotchange=${this.#slotted}></slot>${hasOwn ? nothing : this.#usual()}`;
  }

  #usual(): TemplateResult {
    return html`<rim-conversation
      announcements=${this.announcements || nothing}
      exportparts=${INNER_PARTS}
      ><slot name="empty" slot="empty">${this.language.words.empty}</slot
      ><rim-composer slot="composer" exportparts=${INNER_PARTS}></rim-composer
    ></rim-conversation>`;
  }

  #header(launcher: Launcher | undefined): TemplateResult {
    const { words } = this.language;
    const name = this.#name;
    const shown = shownName(name, words, this) || words.chat;
    return html`<div class="header" part="header">
      <slot name="header">
        ${avatar(name || words.chat)}
        <div class="names">
          <h2 class="heading" part="heading"><bdi>${shown}</bdi></h2>
          <div class="connection" part="connection" role="status">${this.#connectionLine()}</div>
        </div>
      </slot>
      <button
        class="settings-button"
        part="settings-button"
        type="button"
        aria-label=${words.settings}
        aria-expanded="false"
        @click=${this.#toggleSettings}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 8h9M19 8h1M4 16h1M11 16h9"></path>
          <circle cx="16" cy="8" r="3"></circle>
          <circle cx="8" cy="16" r="3"></circle>
        </svg>
      </button>
      ${launcher?.closeButton(words)}
    </div>`;
  }

  #connectionLine(): string {
    const { words } = this.language;
    const state = this.#connection.value?.state;
    if (state === 'connecting') return words.connecting;
    // where it is known why, that is said below
    if (state === 'failed' && !this.#refused)
      return words.codes[ErrorCode.RC_NET_UNAVAILABLE] ?? '';
    return state === 'reconnecting' ? words.reconnecting : '';
  }

  /** What limits the chat without stopping it. */
  #notice(): TemplateResult | typeof nothing {
    const limits = (this.#problems.value ?? []).filter(({ code }) => NOTICES.has(code));
    if (this.#wasConnected && this.#refused) limits.push(this.#refused);
    if (this._lacks) limits.push(this._lacks);
    if (limits.length === 0 || this._problem) return nothing;
    return html`<div class="notice" part="notice" role="status">
      ${limits.map((problem) => html`<div>${this.language.problemSentence(problem)}</div>`)}
    </div>`;
  }

  /** Why there is no connection, where there will be none by itself. */
  get #refused(): Problem | undefined {
    if (this._tokenProblem) return this._tokenProblem;
    if (this.#connection.value?.state !== 'failed') return undefined;
    return this.#problems.value?.findLast(({ code }) => REFUSALS.has(code));
  }

  /** Then there may be messages, which stay on screen whatever becomes of the connection. */
  get #wasConnected(): boolean {
    return Boolean(this.#chat?.getCurrentUserId());
  }

  get #name(): string {
    return this.heading || this.targetId || '';
  }

  get #title(): string {
    const { words } = this.language;
    const name = this.#name;
    return name ? words.chatWith(spokenName(name, words, this)) : words.chat;
  }

  #named() {
    if (!this.targetId) throw new RimError('target-missing');
    return conversationOf(this);
  }

  /** A page that hands over a new function at each of its renderings has no other token to give. */
  #hasOtherToken(changed: PropertyValues<this>): boolean {
    if (!changed.has('token')) return false;
    const areFunctions =
      typeof this.token === 'function' && typeof changed.get('token') === 'function';
    return !areFunctions || this.#refused !== undefined;
  }

  #takeChat(): void {
    this.#made?.destroy();
    this.#made = this.#chat = undefined;
    this._tokenProblem = undefined;
    if (this.chat) {
      this.#chat = checkedChat(this.chat);
      return;
    }
    if (!this.userId && !this.token) throw new RimError('user-missing');
    const { undoSendMs } = this;
    this.#chat = this.#made = createChat({ transport: transportOf(this), undoSendMs });
    void this.#connect();
  }

  /** @param event that says that there is a network again */
  readonly #connectAgain = (event?: Event): void => {
    const isIdle = this.#made?.$connection.get().state === 'idle' && !this._tokenProblem;
    // it was only the network that was in the way
    const mayPass = event && OUT_OF_REACH.has(this.#refused?.code);
    if (this.#made && (isIdle || mayPass) && this.isConnected && !this.#attempt)
      void this.#connect();
  };

  async #connect(): Promise<void> {
    const attempt = {};
    this.#attempt = attempt;
    try {
      const { token } = this;
      const given = typeof token === 'function' ? await token() : token;
      if (attempt === this.#attempt) {
        this._tokenProblem = undefined;
        await this.#made?.connect(given || this.userId);
      }
    } catch (error) {
      if (attempt === this.#attempt) {
        this._tokenProblem = { code: 'connect-failed', data: { reason: reasonOf(error) } };
        this.#tell(new RimProblemEvent(this._tokenProblem));
      }
    }
    if (attempt === this.#attempt) this.#attempt = undefined;
  }

  #failed(problem: Problem): void {
    const before = this._problem;
    this._problem = problem;
    const isSame = before?.code === problem.code && before.data.value === problem.data.value;
    if (!isSame) this.#tell(new RimProblemEvent(problem));
  }

  /** Where it cannot be had, the chat stands where the element is. */
  async #fetchLauncher(): Promise<void> {
    try {
      const { Launcher } = await loadLauncher();
      this.#launcher ??= new Launcher(this);
    } catch (error) {
      console.warn('rim-chat: the launcher could not be loaded.', error);
      this.#tell(partMissing('launcher'));
    }
  }

  readonly #toggleSettings = async (): Promise<void> => {
    this._lacks = undefined;
    try {
      const { Settings } = await loadSettings();
      this.#settings ??= new Settings(this, this.language);
      this.#settings.toggle();
    } catch (error) {
      console.warn('rim-chat: the settings could not be loaded.', error);
      const problem = partMissing('settings');
      this._lacks = problem;
      this.#tell(problem);
    }
  };

  #listen(): void {
    this.#stopListening();
    this.#stopMessages = this.#chat?.onMessage((message) => {
      this.#tell(new RimMessageEvent(message));
    });
  }

  #stopListening(): void {
    this.#stopMessages?.();
    this.#stopMessages = undefined;
  }

  /** After the update that may be going on, so that whoever hears it may change what is shown. */
  #tell(event: Event): void {
    queueMicrotask(() => this.dispatchEvent(event));
  }

  readonly #connected = (connection: ConnectionState): void => {
    if (connection === this.#toldConnection) return;
    this.#toldConnection = connection;
    const chat = this.#chat;
    if (chat && connection.state === 'connected') {
      this.#tell(new RimReadyEvent(chat, connection.userId));
    }
  };

  readonly #counted = (count: number): void => {
    if (count === this.#toldUnread) return;
    this.#toldUnread = count;
    this.#tell(new RimUnreadEvent(count));
  };

  readonly #troubled = (problems: readonly Problem[]): void => {
    for (const problem of problems) {
      if (this.#told.has(problem)) continue;
      this.#told.add(problem);
      this.#tell(new RimProblemEvent(problem));
    }
  };

  readonly #slotted = (): void => {
    this.requestUpdate();
  };
}

/** Problems that a person should know of although the chat goes on. */
const NOTICES: ReadonlySet<Problem['code']> = new Set([
  'storage-unavailable',
  'storage-full',
  'clock-off',
  'history-gap',
]);

/** Problems that are over, perhaps, when there is a network. */
const OUT_OF_REACH: ReadonlySet<Problem['code'] | undefined> = new Set([
  'connect-failed',
  'part-missing',
]);

/** Problems that keep a chat from its connection. */
const REFUSALS: ReadonlySet<Problem['code']> = new Set([
  'connect-failed',
  'part-missing',
  'token-refused',
  'connection-closed',
  'policy-blocked',
  'sdk-missing',
  'option-invalid',
]);

/** @throws RimError `option-invalid` for what a page took for a chat, such as a transport */
function checkedChat(chat: Partial<Chat>): Chat {
  if (typeof chat.conversation === 'function') return chat as Chat;
  const expected = 'what createChat() returns';
  throw new RimError('option-invalid', { option: 'chat', value: nameOf(chat), expected });
}

declare global {
  interface HTMLElementTagNameMap {
    'rim-chat': RimChatElement;
  }
}
