import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { builtinEmoji, type Emoji } from '../../src/emoji/list.js';
import { RimElement } from '../shared/element.js';
import { RimEmojiSelectEvent } from '../shared/events.js';
import { emojiPanelStyles } from './rim-emoji-panel.styles.js';

const COLUMNS = 8;

/**
 * A grid of emoji to pick from: one tab stop, arrow keys inside. Knows no chat: a list comes in,
 * an event goes out.
 *
 * @element rim-emoji-panel
 * @fires {RimEmojiSelectEvent} rim-emoji-select - an emoji was picked
 * @csspart grid - the box with the emoji
 * @csspart emoji - one emoji
 * @csspart preview - the line that names the emoji at hand
 * @cssprop [--rim-emoji-panel-height=264px] - how high the grid is at the most
 */
export class RimEmojiPanelElement extends RimElement {
  static override styles = [RimElement.styles, emojiPanelStyles];

  static override properties: PropertyDeclarations = {
    columns: { type: Number },
    emoji: { attribute: false },
    _at: { state: true },
  };

  /** Emoji in a row; 8. */
  declare columns: number;
  /** The emoji to show; the 129 built-in ones. */
  declare emoji: readonly Emoji[];
  /** The emoji that has the tab stop. */
  declare protected _at: number;

  constructor() {
    super();
    this.columns = COLUMNS;
    this.emoji = builtinEmoji;
    this._at = 0;
  }

  /** Puts the focus on the emoji that had it last. */
  override focus(options?: FocusOptions): void {
    this.#cell(this._at)?.focus(options);
  }

  protected override willUpdate(): void {
    this._at = Math.max(0, Math.min(this._at, this.emoji.length - 1));
  }

  protected override render(): TemplateResult {
    const columns = this.#columns;
    const lines = Math.ceil(this.emoji.length / columns);
    const at = this.emoji[this._at];
    return html`<div class="root">
      <div
        class="grid"
        part="grid"
        role="grid"
        aria-label=${this.language.words.emoji}
        @keydown=${this.#keyPressed}
        @focusin=${this.#pointedAt}
        @pointerover=${this.#pointedAt}
        @click=${this.#clicked}
      >
        ${Array.from({ length: lines }, (_, line) => this.#line(line * columns, columns))}
      </div>
      <div class="preview" part="preview" aria-hidden="true">
        <span class="large">${at?.emoji}</span><span>${at && this.#name(at)}</span>
      </div>
    </div>`;
  }

  #line(from: number, columns: number): TemplateResult {
    const cells = this.emoji.slice(from, from + columns);
    return html`<div class="line" role="row">
      ${cells.map((emoji, column) => this.#button(emoji, from + column))}
    </div>`;
  }

  #button(emoji: Emoji, index: number): TemplateResult {
    return html`<span role="gridcell"
      ><button
        class="emoji"
        part="emoji"
        type="button"
        tabindex=${index === this._at ? 0 : -1}
        data-index=${index}
        aria-label=${this.#name(emoji)}
      >
        ${emoji.emoji}
      </button></span
    >`;
  }

  get #columns(): number {
    return Number.isInteger(this.columns) && this.columns > 0 ? this.columns : COLUMNS;
  }

  #name({ names }: Emoji): string {
    return this.language.tag.toLowerCase().startsWith('zh') ? names.zh : names.en;
  }

  #cell(index: number): HTMLElement | undefined {
    return this.renderRoot.querySelectorAll<HTMLElement>('.emoji')[index];
  }

  readonly #pointedAt = (event: Event): void => {
    const index = indexOf(event);
    if (index !== undefined) this._at = index;
  };

  readonly #clicked = (event: Event): void => {
    const index = indexOf(event);
    const emoji = index === undefined ? undefined : this.emoji[index];
    if (!emoji) return;
    this.dispatchEvent(new RimEmojiSelectEvent(emoji.emoji, emoji.symbol, this.#name(emoji)));
  };

  readonly #keyPressed = (event: KeyboardEvent): void => {
    const to = this.#destination(event);
    if (to === undefined) return;
    event.preventDefault();
    this._at = Math.max(0, Math.min(to, this.emoji.length - 1));
    this.#cell(this._at)?.focus();
  };

  /** Where a key leads: in the direction of reading, and by lines; as in any grid. */
  #destination({ key, ctrlKey }: KeyboardEvent): number | undefined {
    const at = this._at;
    const columns = this.#columns;
    const last = this.emoji.length - 1;
    const lineStart = at - (at % columns);
    const forward = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    switch (key) {
      case 'ArrowRight':
        return at + forward;
      case 'ArrowLeft':
        return at - forward;
      case 'ArrowDown':
        return at + columns > last ? at : at + columns;
      case 'ArrowUp':
        return at < columns ? at : at - columns;
      case 'Home':
        return ctrlKey ? 0 : lineStart;
      case 'End':
        return ctrlKey ? last : lineStart + columns - 1;
      case 'PageDown':
        return at + columns * 5;
      case 'PageUp':
        return at - columns * 5;
      default:
        return undefined;
    }
  }
}

function indexOf({ target }: Event): number | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('.emoji') : null;
  return cell ? Number(cell.dataset.index) : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'rim-emoji-panel': RimEmojiPanelElement;
  }
}
