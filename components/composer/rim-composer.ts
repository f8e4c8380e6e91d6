import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { MessageType, type Chat, type Conversation, type Result } from '../../src/index.js';
import { assist, sentText } from '../emoji/lazy-text.js';
import { RimElement } from '../shared/element.js';
import { RimInputEvent, RimSendEvent, type RimEmojiSelectEvent } from '../shared/events.js';
import { isComposing } from '../shared/keys.js';
import { setLength } from '../shared/geometry.js';
import { codeSentence } from '../shared/problem-box.js';
import { StoreController } from '../shared/store-controller.js';
import { TalkController } from '../shared/talk-controller.js';
import { insertText } from './insert-text.js';
import { loadPanel } from './load-panel.js';
import { composerStyles } from './rim-composer.styles.js';

/** Between the panel and what it opens from, and the window's edge. */
const PANEL_GAP_PX = 8;

/**
 * The field in which messages are written. Sends into the conversation of the element around it,
 * or that of its own properties.
 *
 * @element rim-composer
 * @fires {RimSendEvent} rim-send - a person sends; cancelable
 * @fires {RimInputEvent} rim-input - what stands in the field was changed by a person
 * @slot before - stands before the field
 * @slot after - stands after the field
 * @csspart field - where the text is written
 * @csspart send - the button that sends
 * @csspart emoji-button - the button that opens the emoji panel
 */
export class RimComposerElement extends RimElement {
  static override styles = [RimElement.styles, composerStyles];

  static override properties: PropertyDeclarations = {
    chat: { attribute: false },
    conversationType: { attribute: 'conversation-type' },
    targetId: { attribute: 'target-id' },
    channelId: { attribute: 'channel-id' },
    placeholder: {},
    disabled: { type: Boolean, reflect: true },
    noEmoji: { type: Boolean, attribute: 'no-emoji' },
    maxLength: { type: Number, attribute: 'max-length' },
    // its accessors are below; named here, it may be set before the element is defined
    value: { attribute: false, noAccessor: true },
    _isOpen: { state: true },
    _refusal: { state: true },
    _text: { state: true },
  };

  /** The chat to send with; else that of the element around. */
  declare chat: Chat | undefined;
  /** `private`, `group`, `chatroom`, or the number of a type. */
  declare conversationType: string;
  /** The other side; else the conversation of the element around. */
  declare targetId: string;
  declare channelId: string;
  /** What stands in an empty field; else words in the reader's language. */
  declare placeholder: string;
  declare disabled: boolean;
  declare noEmoji: boolean;
  /** Characters (UTF-16 units) that a text may have; 0 for no limit of the site's. */
  declare maxLength: number;
  declare protected _isOpen: boolean;
  declare protected _refusal: string;
  /** What stands in the field while there is no conversation that keeps it. */
  declare protected _text: string;

  readonly #talk: TalkController;
  readonly #draft: StoreController<string>;
  #hasFocusedByKey = false;

  constructor() {
    super();
    this.conversationType = '';
    this.targetId = '';
    this.channelId = '';
    this.placeholder = '';
    this.disabled = false;
    this.noEmoji = false;
    this.maxLength = 0;
    this._isOpen = false;
    this._refusal = '';
    this._text = '';
    const talk = new TalkController(this);
    this.#talk = talk;
    this.#draft = new StoreController(
      this,
      () => talk.conversation?.$draft,
      () => {
        this.#takeOver();
      },
    );
  }

  /** What stands in the field. */
  get value(): string {
    return this.#draft.value ?? this._text;
  }

  set value(text: string | null | undefined) {
    const { conversation } = this.#talk;
    const value = String((text as string | number | null) ?? '');
    if (conversation) conversation.setDraft(value);
    else this._text = value;
  }

  /** Puts the caret into the field. */
  override focus(options?: FocusOptions): void {
    this.#field?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override willUpdate(): void {
    if (this.disabled || this.noEmoji) this.#close();
  }

  protected override render(): TemplateResult {
    const { words } = this.language;
    return html`<div class="root" @keydown=${this._isOpen ? this.#escaped : nothing}>
      ${this.#note()}
      <div class="bar">
        <slot name="before"></slot>
        ${this.noEmoji ? nothing : this.#emojiButton()}
        <textarea
          class="field"
          part="field"
          rows="1"
          enterkeyhint="send"
          autocomplete="off"
          aria-label=${words.message}
          aria-describedby="hint"
          placeholder=${this.placeholder || words.placeholder}
          ?disabled=${this.disabled}
          @input=${this.#typed}
          @keydown=${this.#keyPressed}
        ></textarea>
        <span class="unseen" id="hint">${words.fieldHint}</span>
        <button
          class="icon send"
          part="send"
          type="button"
          aria-label=${words.send}
          aria-disabled=${this.#canSend ? 'false' : 'true'}
          @click=${this.#send}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 12 20.5 4.5 16 20l-4.5-6z M11.5 14 20.5 4.5"></path>
          </svg>
        </button>
        <slot name="after"></slot>
      </div>
      ${
        this._isOpen
          ? html`<rim-emoji-panel
              class="panel"
              popover="manual"
              exportparts="search, category, grid, emoji, preview"
              @rim-emoji-select=${this.#picked}
              @mousedown=${keepFocus}
            ></rim-emoji-panel>`
          : nothing
      }
    </div>`;
  }

  protected override updated(): void {
    const field = this.#field;
    // only what is new: setting a value moves the caret
    if (field && field.value !== this.value) field.value = this.value;
    this.#fitField();
    const panel = this.#panel;
    if (panel && !panel.matches(':popover-open')) void this.#showPanel(panel);
  }

  #note(): TemplateResult | typeof nothing {
    const { words } = this.language;
    const over = this.#over;
    const note = over > 0 ? words.tooLong(over) : this._refusal;
    return html`<div class=${note ? 'note' : 'unseen'} role="alert">${note}</div>`;
  }

  #emojiButton(): TemplateResult {
    return html`<button
      class="icon"
      part="emoji-button"
      type="button"
      aria-label=${this.language.words.emoji}
      aria-expanded=${this._isOpen ? 'true' : 'false'}
      ?disabled=${this.disabled}
      @click=${this.#togglePanel}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="9"></circle>
        <path d="M8.5 14.5a4.5 4.5 0 0 0 7 0M9 9.5h.01M15 9.5h.01"></path>
      </svg>
    </button>`;
  }

  get #field(): HTMLTextAreaElement | null {
    return this.shadowRoot?.querySelector('textarea') ?? null;
  }

  get #panel(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('rim-emoji-panel');
  }

  get #canSend(): boolean {
    return !this.disabled && this.#over <= 0 && this.value.trim() !== '';
  }

  /** How many characters there are too many. */
  get #over(): number {
    return this.maxLength > 0 ? this.value.length - this.maxLength : 0;
  }

  /** A text that was written before the conversation was found goes into its draft. */
  #takeOver(): void {
    const { conversation } = this.#talk;
    this._refusal = '';
    if (this._text === '' || !conversation) return;
    const text = this._text;
    this._text = '';
    addToDraft(conversation, conversation.$draft.get(), text);
  }

  /** Where the style sheet cannot make a field grow, its height is measured. */
  #fitField(): void {
    const field = this.#field;
    if (!field || CSS.supports('field-sizing', 'content')) return;
    setLength(field, '--_field-height', undefined);
    setLength(field, '--_field-height', field.scrollHeight + 2);
  }

  readonly #typed = (event: Event): void => {
    const field = event.target as HTMLTextAreaElement;
    this.value = field.value;
    if (!(event as InputEvent).isComposing) void assist(field, this.language.words);
    this._refusal = '';
    this.dispatchEvent(new RimInputEvent(this.value));
    const { chat, conversation } = this.#talk;
    if (chat && conversation && this.value !== '') {
      void chat.sendTypingStatusMessage(conversation, MessageType.TEXT);
    }
  };

  readonly #keyPressed = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#send();
  };

  readonly #send = (): void => {
    if (!this.#canSend) return;
    const { value } = this;
    const { chat, conversation } = this.#talk;
    const text = sentText(value, () => {
      if (this.value === value && this.#talk.conversation === conversation) this.#send();
    });
    if (text === undefined) return; // it stays here for a moment
    if (!this.dispatchEvent(new RimSendEvent(text))) return;
    if (!chat || !conversation) return;
    const sent = chat.sendTextMessage(conversation, { content: text });
    conversation.setDraft('');
    this._refusal = '';
    void sent.then((result) => {
      this.#settled(result, conversation, text);
    });
  };

  /** What was refused never became a message: it goes back where it was written. */
  #settled({ code, data }: Result<unknown>, conversation: Conversation, text: string): void {
    if (code === 0 || data !== undefined) return;
    const { words } = this.language;
    addToDraft(conversation, text, conversation.$draft.get());
    if (conversation === this.#talk.conversation) {
      this._refusal = words.refused(codeSentence(code, words));
    }
  }

  readonly #togglePanel = async (event: MouseEvent): Promise<void> => {
    if (this._isOpen) {
      this.#close();
      return;
    }
    // a click that no pointer made is a key's: then the focus goes into the panel
    this.#hasFocusedByKey = event.detail === 0;
    this._isOpen = true;
    try {
      await loadPanel();
    } catch (error) {
      this._isOpen = false;
      this._refusal = this.language.words.problem({
        code: 'part-missing',
        data: { part: 'emoji-panel' },
      });
      console.warn('rim-chat: the emoji panel could not be loaded.', error);
    }
  };

  async #showPanel(panel: HTMLElement): Promise<void> {
    await customElements.whenDefined('rim-emoji-panel');
    await (panel as Partial<RimElement>).updateComplete;
    if (!this._isOpen || panel !== this.#panel || panel.matches(':popover-open')) return;
    panel.showPopover();
    this.#placePanel();
    window.addEventListener('resize', this.#placePanel);
    window.addEventListener('scroll', this.#placePanel, { passive: true, capture: true });
    document.addEventListener('pointerdown', this.#pressedOutside, { capture: true });
    if (this.#hasFocusedByKey) panel.focus();
  }

  readonly #placePanel = (): void => {
    const panel = this.#panel;
    const bar = this.renderRoot.querySelector('.bar');
    if (!panel || !bar) return;
    const box = bar.getBoundingClientRect();
    const size = panel.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(this).direction === 'rtl';
    const wanted = isRightToLeft ? box.right - PANEL_GAP_PX - size.width : box.left + PANEL_GAP_PX;
    const most = window.innerWidth - size.width - PANEL_GAP_PX;
    setLength(panel, '--_panel-left', Math.max(PANEL_GAP_PX, Math.min(wanted, most)));
    setLength(panel, '--_panel-bottom', window.innerHeight - box.top + PANEL_GAP_PX);
    setLength(panel, '--_panel-room', Math.max(120, box.top - PANEL_GAP_PX * 8));
  };

  readonly #pressedOutside = (event: Event): void => {
    const path = event.composedPath();
    const panel = this.#panel;
    if ((panel && path.includes(panel)) || path.includes(this)) return;
    this.#close();
  };

  readonly #escaped = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
    this.#field?.focus();
  };

  #close(): void {
    window.removeEventListener('resize', this.#placePanel);
    window.removeEventListener('scroll', this.#placePanel, { capture: true });
    document.removeEventListener('pointerdown', this.#pressedOutside, { capture: true });
    this._isOpen = false;
  }

  readonly #picked = (event: RimEmojiSelectEvent): void => {
    event.stopPropagation();
    const field = this.#field;
    if (!field || this.disabled) return;
    const panel = this.#panel;
    const hadFocus = panel?.matches(':focus-within') ?? false;
    insertText(field, event.emoji);
    if (hadFocus) panel?.focus({ preventScroll: true });
  };
}

function addToDraft(conversation: Conversation, ...texts: readonly string[]): void {
  conversation.setDraft(texts.filter((text) => text !== '').join('\n'));
}

/** A mouse that picks leaves the caret where it is. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'rim-composer': RimComposerElement;
  }
}
