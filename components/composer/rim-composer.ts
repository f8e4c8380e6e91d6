import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  MessageType,
  type Chat,
  type Conversation,
  type ReceivedMessage,
  type Result,
} from '../../src/index.js';
import { assist, sentText } from '../emoji/lazy-text.js';
import { choices } from '../shared/choices.js';
import { sameConversation } from '../../src/messages/identity.js';
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

/** A limit is near where so much of it is left, or so many characters. */
const NEAR_SHARE = 0.1;
const NEAR_CHARACTERS = 100;

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
    enterKey: { attribute: 'enter-key' },
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
  /**
   * What Enter does: `send`, or `newline`; Control and Enter send with both. What a person has chosen
   * in the settings goes before it.
   */
  declare enterKey: string;
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
  /** An input method is at work in the field, in this conversation. */
  #isComposing = false;
  #composesIn: Conversation | undefined;
  /** An input method was busy with the last key, which may send all the same. */
  #mayStillSend = false;
  /** How near the limit is, and what was said of it when it came so near. */
  #nearness: 'far' | 'near' | 'over' = 'far';
  #said = '';
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
    this.enterKey = 'send';
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
    const nearness = this.#left < 0 ? 'over' : this.#isNearLimit ? 'near' : 'far';
    if (nearness === this.#nearness) return;
    this.#nearness = nearness;
    this.#said = this.#count;
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
          dir=${this.value ? 'auto' : nothing}
          enterkeyhint=${this.#breaksLines ? 'enter' : 'send'}
          autocomplete="off"
          aria-label=${words.message}
          aria-describedby="hint count refusal"
          aria-invalid=${this.#left < 0 ? 'true' : nothing}
          placeholder=${this.placeholder || words.placeholder}
          ?disabled=${this.disabled}
          @beforeinput=${this.#aboutToType}
          @input=${this.#typed}
          @keydown=${this.#keyPressed}
          @compositionstart=${this.#composing}
          @compositionend=${this.#composed}
        ></textarea>
        <span class="unseen" id="hint"
          >${this.#breaksLines ? words.newLineHint : words.fieldHint}</span
        >
        <button
          class="icon send"
          part="send"
          type="button"
          aria-label=${words.send}
          aria-disabled=${this.#canSend ? 'false' : 'true'}
          @mousedown=${keepFocus}
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
    // what is being composed would be torn; in another conversation it has no place
    const isBusy = this.#isComposing && this.#composesIn === this.#talk.conversation;
    // only what is new: setting a value moves the caret
    if (field && !isBusy && field.value !== this.value) field.value = this.value;
    this.#fitField();
  }

  /** Each key changes what is seen; ears are told when the limit comes near, and when it is passed. */
  #note(): TemplateResult {
    const refusal = this._refusal?.();
    const count = this.#count;
    const look = this.#left < 0 ? 'note' : 'note left';
    return html`<div class=${refusal ? 'note' : 'unseen'} id="refusal" role="alert">${refusal}</div>
      <div class=${count ? look : 'unseen'} id="count" aria-hidden="true">${count}</div>
      <div class="unseen" role="status">${this.#said}</div>`;
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
    return !this.disabled && this.#left >= 0 && this.value.trim() !== '';
  }

  get #breaksLines(): boolean {
    return (choices().enterKey ?? this.enterKey) === 'newline';
  }

  /** How many characters may still be written; less than none where there are too many. */
  get #left(): number {
    return this.maxLength > 0 ? this.maxLength - this.value.length : Infinity;
  }

  get #isNearLimit(): boolean {
    return this.#left <= Math.min(NEAR_CHARACTERS, this.maxLength * NEAR_SHARE);
  }

  /** What is said of the limit. */
  get #count(): string {
    const { words } = this.language;
    const left = this.#left;
    if (left < 0) return words.tooLong(-left);
    return this.#isNearLimit ? words.charactersLeft(left) : '';
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

  readonly #composing = (): void => {
    this.#isComposing = true;
    this.#composesIn = this.#talk.conversation;
  };

  readonly #composed = (event: Event): void => {
    this.#isComposing = false;
    assist(event.target as HTMLTextAreaElement, this.language.words);
    this.requestUpdate(); // what came meanwhile
  };

  readonly #typed = (event: Event): void => {
    this.#mayStillSend = false;
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
    const sends = this.#sends(event);
    this.#mayStillSend = sends && isComposing(event);
    if (isComposing(event) || event.defaultPrevented) return;
    if (event.key === 'Escape' && this.value === '' && this.#undo()) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (event.key !== 'Enter' || !sends) return;
    event.preventDefault();
    this.#send();
  };

  /** Whether Enter sends together with the keys that are held. */
  #sends({ shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    return !shiftKey && !altKey && (!this.#breaksLines || ctrlKey || metaKey);
  }

  /**
   * An Enter that confirms makes no line. Where it would, it was an Enter as any other: keyboards of
   * phones compose all the time, and Korean is composed until the Enter comes.
   */
  readonly #aboutToType = (event: InputEvent): void => {
    if (event.inputType !== 'insertLineBreak' || !this.#mayStillSend) return;
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
    this.#isComposing = false; // it is sent as it stands
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

/** With the focus, phones would take the keyboard away. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

function addToDraft(conversation: Conversation, ...texts: readonly string[]): void {
  conversation.setDraft(texts.filter((text) => text !== '').join('\n'));
}

declare global {
  interface HTMLElementTagNameMap {
    'rim-composer': RimComposerElement;
  }
}
