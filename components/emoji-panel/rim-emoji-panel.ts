import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { builtinEmoji, type Emoji } from '../../src/emoji/list.js';
import { RimElement } from '../shared/element.js';
import { RimEmojiSelectEvent } from '../shared/events.js';
import { emojiPanelStyles } from './rim-emoji-panel.styles.js';

const COLUMNS = 8;
const PAGE_LINES = 5;

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
    _pointed: { state: true },
  };

  /** Emoji in a row; 8. */
  declare columns: number;
  /** The emoji to show; the 129 built-in ones. */
  declare emoji: readonly Emoji[];
  /** The emoji that has the tab stop. */
  declare protected _at: number;
  /** The emoji under the pointer: it is named, and moves nothing, for a pointer may lie there at rest. */
  declare protected _pointed: number | undefined;

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
    this._at = Math.max(0, Math.min(this._at, this.#list.length - 1));
  }

  protected override render(): TemplateResult {
    const columns = this.#columns;
    const lines = Math.ceil(this.#list.length / columns);
    const at = this.#list[this._pointed ?? this._at];
    return html`<div class="root">
      <div
        class="grid"
        part="grid"
        role="grid"
        aria-label=${this.language.words.emoji}
        @keydown=${this.#keyPressed}
        @focusin=${this.#focused}
        @pointerover=${this.#pointed}
        @pointerleave=${this.#pointed}
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
    const cells = this.#list.slice(from, from + columns);
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

  get #list(): readonly Emoji[] {
    return Array.isArray(this.emoji) ? this.emoji : builtinEmoji;
  }

  /** Whatever name the page's list gives. */
  #name({ emoji, symbol, names }: Partial<Emoji>): string {
    const language = this.language.tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
    return names?.[language] ?? symbol ?? emoji ?? '';
  }

  #cell(index: number): HTMLElement | undefined {
    return this.shadowRoot?.querySelectorAll<HTMLElement>('.emoji')[index];
  }

  readonly #focused = (event: Event): void => {
    this._at = indexOf(event) ?? this._at;
    this._pointed = undefined;
  };

  readonly #pointed = (event: Event): void => {
    this._pointed = indexOf(event);
  };

  readonly #clicked = (event: Event): void => {
    const index = indexOf(event);
    const emoji = index === undefined ? undefined : this.#list[index];
    if (!emoji) return;
    this.dispatchEvent(new RimEmojiSelectEvent(emoji.emoji, emoji.symbol, this.#name(emoji)));
  };

  readonly #keyPressed = (event: KeyboardEvent): void => {
    const to = this.#destination(event);
    if (to === undefined) return;
    event.preventDefault();
    this._at = Math.max(0, Math.min(to, this.#list.length - 1));
    this.#cell(this._at)?.focus();
  };

  /** Where a key leads: in the direction of reading, and by lines; as in any grid. */
  #destination({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): number | undefined {
    if (altKey || metaKey) return undefined; // these go back and forward in the browser
    const at = this._at;
    const columns = this.#columns;
    const last = this.#list.length - 1;
    const lineStart = at - (at % columns);
    const down = (lines: number) =>
      at + columns * Math.min(lines, Math.floor((last - at) / columns));
    const up = (lines: number) => at - columns * Math.min(lines, Math.floor(at / columns));
    const forward = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    switch (key) {
      case 'ArrowRight':
        return at + forward;
      case 'ArrowLeft':
        return at - forward;
      case 'ArrowDown':
        return down(1);
      case 'ArrowUp':
        return up(1);
      case 'Home':
        return ctrlKey ? 0 : lineStart;
      case 'End':
        return ctrlKey ? last : lineStart + columns - 1;
      case 'PageDown':
        return down(PAGE_LINES);
      case 'PageUp':
        return up(PAGE_LINES);
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
