import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  MessageType,
  type Chat,
  type Conversation,
  type ReceivedMessage,
  type Result,
} from '../../src/index.js';
import { assist, sentText } from '../emoji/lazy-text.js';
import { sameConversation } from '../shared/conversation-option.js';
import { RimElement } from '../shared/element.js';
import { RimInputEvent, RimSendEvent } from '../shared/events.js';
import { isComposing } from '../shared/keys.js';
import { setLength } from '../shared/geometry.js';
import { partMissing } from '../shared/part-missing.js';
import { StoreController } from '../shared/store-controller.js';
import { TalkController } from '../shared/talk-controller.js';
import type { EmojiPopover } from './emoji-popover.js';
import { loadPanel } from './load-panel.js';
import { composerStyles } from './rim-composer.styles.js';

/**
 * The field in which messages are written. Sends into the conversation of the element around it,
 * or that of its own properties.
 *
 * @element rim-composer
 * @fires {RimSendEvent} rim-send - a person sends; cancelable
 * @fires {RimInputEvent} rim-input - what stands in the field was changed by a person
 * @fires {RimProblemEvent} rim-problem - a part could not be loaded; what it would do is left out
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
  declare protected _refusal: (() => string) | undefined;
  /** What stands in the field while there is no conversation that keeps it. */
  declare protected _text: string;

  readonly #talk: TalkController;
  readonly #draft: StoreController<string>;
  /** The message that was sent last, and where the caret stood then. */
  #sent: { readonly messageId: number; readonly caret: number | undefined } | undefined;
  /** Once it has come. */
  #popover: EmojiPopover | undefined;

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
    this._refusal = undefined;
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
    new StoreController(
      this,
      () => talk.conversation?.$takenBack,
      (record) => void this.#tookBack(record),
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
    this._isOpen = false;
  }

  protected override willUpdate(): void {
    if (this.disabled || this.noEmoji) this._isOpen = false;
  }

  protected override render(): TemplateResult {
    const { words } = this.language;
    const popover = this._isOpen ? this.#popover : undefined;
    return html`<div class="root" @keydown=${popover?.keyPressed}>
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
      ${popover?.render()}
    </div>`;
  }

  protected override updated(): void {
    const field = this.#field;
    // only what is new: setting a value moves the caret
    if (field && field.value !== this.value) field.value = this.value;
    this.#fitField();
  }

  #note(): TemplateResult | typeof nothing {
    const { words } = this.language;
    const over = this.#over;
    const note = over > 0 ? words.tooLong(over) : this._refusal?.();
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
    this._refusal = undefined;
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
    if (!(event as InputEvent).isComposing) assist(field, this.language.words);
    this._refusal = undefined;
    this.dispatchEvent(new RimInputEvent(this.value));
    const { chat, conversation } = this.#talk;
    if (chat && conversation && this.value !== '') {
      void chat.sendTypingStatusMessage(conversation, MessageType.TEXT);
    }
  };

  readonly #keyPressed = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === 'Escape' && this.value === '' && this.#undo()) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#send();
  };

  /** Takes back the newest message that is held. @returns whether there is one */
  #undo(): boolean {
    const { chat, conversation } = this.#talk;
    const held = chat?.$outbox.get().findLast((record) => {
      const { delivery } = record;
      const isHeld = delivery.state === 'queued' && (delivery.heldUntil ?? 0) > Date.now();
      return isHeld && conversation && sameConversation(conversation, record);
    });
    if (held) void chat?.takeBack(held.messageId, held);
    return held !== undefined;
  }

  /** A text that came back stands where it was written, with the caret where it was. */
  readonly #tookBack = async (record: ReceivedMessage | undefined): Promise<void> => {
    if (!record) return;
    await this.updateComplete;
    const { messageId, caret } = this.#sent ?? {};
    const end = String(record.content.content).length;
    const place = messageId === record.messageId ? (caret ?? end) : end;
    this.focus();
    this.#field?.setSelectionRange(place, place);
  };

  readonly #send = (): void => {
    if (!this.#canSend) return;
    const { value } = this;
    const { chat, conversation } = this.#talk;
    const text = sentText(value, this, () => {
      if (this.value === value && this.#talk.conversation === conversation) this.#send();
    });
    if (text === undefined) return; // it stays here for a moment
    if (!this.dispatchEvent(new RimSendEvent(text))) return;
    if (!chat || !conversation) return;
    // in what has become another text there is no such place
    const caret = text === value ? this.#field?.selectionStart : undefined;
    const onSendBefore = ({ messageId }: ReceivedMessage) => {
      this.#sent = { messageId, caret };
    };
    const sent = chat.sendTextMessage(conversation, { content: text }, { onSendBefore });
    conversation.setDraft('');
    this._refusal = undefined;
    void sent.then((result) => {
      this.#settled(result, conversation, text);
    });
  };

  /** What was refused never became a message: it goes back where it was written. */
  #settled({ code, data }: Result<unknown>, conversation: Conversation, text: string): void {
    if (code === 0 || data !== undefined) return;
    addToDraft(conversation, text, conversation.$draft.get());
    if (conversation === this.#talk.conversation) {
      this._refusal = () => this.language.refusal(code);
    }
  }

  readonly #togglePanel = async (event: MouseEvent): Promise<void> => {
    this._isOpen = !this._isOpen;
    if (!this._isOpen) return;
    try {
      if (!this.#popover) {
        const { EmojiPopover } = await loadPanel();
        this.#popover ??= new EmojiPopover(this, this.#close);
        this.requestUpdate();
      }
      // a click that no pointer made is a key's
      this.#popover.takesFocus = event.detail === 0;
    } catch (error) {
      this._isOpen = false;
      this._refusal = () => this.language.words.partMissing('emoji-panel');
      this.dispatchEvent(partMissing('emoji-panel'));
      console.warn('rim-chat: the emoji panel could not be loaded.', error);
    }
  };

  readonly #close = (): void => {
    this._isOpen = false;
  };
}

function addToDraft(conversation: Conversation, ...texts: readonly string[]): void {
  conversation.setDraft(texts.filter((text) => text !== '').join('\n'));
}

declare global {
  interface HTMLElementTagNameMap {
    'rim-composer': RimComposerElement;
  }
}
