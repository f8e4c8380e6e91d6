/**
 * Completes short codes in a field: `:smi` shows a list, an arrow, Enter or Tab takes from it,
 * Escape closes it. The field keeps the focus and its role; ears are told what there is.
 */
import { html, nothing, render } from 'lit';
import { keptTone } from '../../src/emoji/kept.js';
import { findShortcodes, loadShortcodes, type Shortcode } from '../../src/emoji/shortcodes.js';
import { withTone } from '../../src/emoji/tones.js';
import { insertText } from '../composer/insert-text.js';
import { setLength } from '../shared/geometry.js';
import { isComposing } from '../shared/keys.js';
import english from '../shared/words/emoji-en.js';
import type { EmojiWords } from '../shared/words/emoji-words.js';
import { emojiWordsIn } from '../shared/words/load-emoji.js';
import { completionStyles } from './completion.styles.js';
import { emojiGlyph } from './glyph.js';

const MOST = 7;
const GAP_PX = 6;
/** Between the last letter and the word of what there is. */
const SAID_AFTER_MS = 500;
const STARTED = /(?:^|\s):([\w+-]{2,})$/;
const FINISHED = /(?:^|\s):([\w+-]{2,}):$/;

const completions = new WeakMap<HTMLTextAreaElement, Completion>();

export class Completion {
  static of(field: HTMLTextAreaElement): Completion {
    const known = completions.get(field) ?? new Completion(field);
    completions.set(field, known);
    return known;
  }

  readonly #field: HTMLTextAreaElement;
  readonly #list = document.createElement('div');
  readonly #status = document.createElement('div');
  #language: string | undefined;
  #words: EmojiWords = english;
  #all: readonly Shortcode[] = [];
  #found: readonly Shortcode[] = [];
  #at = 0;
  /** How much of the text before the caret is replaced. */
  #typed = 0;

  private constructor(field: HTMLTextAreaElement) {
    this.#field = field;
    this.#list.className = 'completion';
    this.#list.id = 'completion';
    this.#list.popover = 'manual';
    this.#list.setAttribute('role', 'listbox');
    this.#status.className = 'unseen';
    this.#status.setAttribute('role', 'status');
    const root = field.getRootNode();
    const { styleSheet } = completionStyles;
    if (root instanceof ShadowRoot && styleSheet) root.adoptedStyleSheets.push(styleSheet);
    field.parentElement?.append(this.#list, this.#status);
    field.addEventListener('input', this.#changed);
    // before the field's own keys: Enter takes, and does not send
    field.addEventListener('keydown', this.#keyPressed, { capture: true });
    field.addEventListener('blur', this.#close);
    field.addEventListener('compositionstart', this.#close);
    field.addEventListener('compositionend', this.#changed);
    field.addEventListener('pointerdown', this.#close);
  }

  /** The field speaks this language. The first time, what stands in it is looked at, too. */
  look(language: string): void {
    if (language !== this.#language) void this.#load(language);
  }

  async #load(language: string): Promise<void> {
    this.#language = language;
    try {
      this.#words = (await emojiWordsIn(language))?.default ?? english;
      this.#all = await loadShortcodes();
      this.#refresh();
    } catch (error) {
      // what is typed stays as it is; the next letter tries again
      this.#language = undefined;
      console.warn('rim-chat: short codes could not be loaded.', error);
    }
  }

  readonly #changed = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) this.#close();
    else this.#refresh();
  };

  #refresh(): void {
    const { value, selectionStart, selectionEnd } = this.#field;
    const before = selectionStart === selectionEnd ? value.slice(0, selectionStart) : '';
    if (this.#finish(before)) return;
    const query = STARTED.exec(before)?.[1] ?? '';
    this.#found = query === '' ? [] : findShortcodes(this.#all, query, MOST);
    this.#typed = query.length + 1;
    this.#at = 0;
    if (this.#found.length === 0 || !this.#hasFocus) this.#close();
    else this.#show();
  }

  /** The second colon of a code that there is. */
  #finish(before: string): boolean {
    const code = FINISHED.exec(before)?.[1]?.toLowerCase();
    const exact = code === undefined ? undefined : this.#all.find((one) => one.code === code);
    if (!exact) return false;
    this.#take(exact, exact.code.length + 2);
    return true;
  }

  get #hasFocus(): boolean {
    const root = this.#field.getRootNode() as Document | ShadowRoot;
    return root.activeElement === this.#field;
  }

  get #isOpen(): boolean {
    return this.#list.matches(':popover-open');
  }

  #show(): void {
    this.#draw();
    if (!this.#isOpen) this.#list.showPopover();
    this.#place();
    void this.#say(this.#found);
  }

  #draw(): void {
    this.#list.setAttribute('aria-label', this.#words.suggestions);
    const options = this.#found.map(
      (shortcode, index) =>
        // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the field has the keys
        html`<div
          class="suggestion"
          id=${idOf(index)}
          role="option"
          aria-selected=${index === this.#at ? 'true' : 'false'}
          @mousedown=${keepFocus}
          @click=${() => {
            this.#take(shortcode, this.#typed);
          }}
        >
          <span aria-hidden="true">${emojiGlyph(tonedEmoji(shortcode))}</span
          ><span dir="ltr">:${shortcode.code}:</span>
        </div>`,
    );
    render(options.length > 0 ? options : nothing, this.#list);
    this.#describe(this.#found.length > 0);
  }

  /** A field of several lines keeps its role; these say what belongs to it. */
  #describe(isOpen: boolean): void {
    const attributes = {
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-controls': this.#list.id,
      'aria-activedescendant': idOf(this.#at),
    };
    for (const [name, value] of Object.entries(attributes)) {
      if (isOpen) this.#field.setAttribute(name, value);
      else this.#field.removeAttribute(name);
    }
  }

  #place(): void {
    const box = this.#field.getBoundingClientRect();
    const { width } = this.#list.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(this.#field).direction === 'rtl';
    const wanted = isRightToLeft ? box.right - width : box.left;
    const most = window.innerWidth - width - GAP_PX;
    setLength(this.#list, '--_completion-left', Math.max(GAP_PX, Math.min(wanted, most)));
    setLength(this.#list, '--_completion-bottom', window.innerHeight - box.top + GAP_PX);
  }

  /** Ears are told once typing rests. */
  async #say(found: readonly Shortcode[]): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, SAID_AFTER_MS));
    if (found !== this.#found || !this.#isOpen) return;
    this.#status.textContent = this.#words.suggested(found.length, found[0]?.code ?? '');
  }

  readonly #close = (): void => {
    if (!this.#isOpen) return;
    this.#found = [];
    this.#list.hidePopover();
    this.#status.textContent = '';
    this.#draw();
  };

  readonly #keyPressed = (event: KeyboardEvent): void => {
    if (!this.#isOpen || event.defaultPrevented || isComposing(event)) return;
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (shiftKey || ctrlKey || altKey || metaKey) return;
    const taken = this.#found[this.#at];
    if (key === 'ArrowDown' || key === 'ArrowUp') this.#move(key === 'ArrowDown' ? 1 : -1);
    else if ((key === 'Enter' || key === 'Tab') && taken) this.#take(taken, this.#typed);
    else if (key === 'Escape') this.#close();
    else {
      if (key === 'ArrowLeft' || key === 'ArrowRight') this.#close();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  #move(step: 1 | -1): void {
    const { length } = this.#found;
    this.#at = (this.#at + step + length) % length;
    this.#draw();
  }

  #take(shortcode: Shortcode, typed: number): void {
    const caret = this.#field.selectionStart;
    this.#close();
    this.#field.setSelectionRange(caret - typed, caret);
    insertText(this.#field, tonedEmoji(shortcode));
  }
}

/** In the tone that the reader chose last. */
const tonedEmoji = ({ emoji, hasTones }: Shortcode) =>
  hasTones ? withTone(emoji, keptTone() ?? 0) : emoji;

const idOf = (index: number) => `completion-${String(index)}`;

function keepFocus(event: Event): void {
  event.preventDefault();
}
