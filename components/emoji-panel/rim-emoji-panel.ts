import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Emoji } from '../../src/emoji/list.js';
import { keepRecent, keepTone, keptTone } from '../../src/emoji/kept.js';
import type { EmojiLanguage } from '../../src/emoji/load.js';
import { siteEmoji } from '../../src/emoji/site.js';
import type { SkinTone } from '../../src/emoji/tones.js';
import { emojiGlyph } from '../emoji/glyph.js';
import { RimElement } from '../shared/element.js';
import { RimEmojiSelectEvent } from '../shared/events.js';
import { setLength } from '../shared/geometry.js';
import { keyedList } from '../shared/keyed-list.js';
import { isComposing } from '../shared/keys.js';
import english from '../shared/words/emoji-en.js';
import type { EmojiWords } from '../shared/words/emoji-words.js';
import { emojiWordsIn } from '../shared/words/load-emoji.js';
import {
  find,
  findIn,
  loadCatalogue,
  ownShelf,
  prepareSearch,
  shelves,
  toned,
  type PanelEmoji,
  type Shelf,
} from './catalogue.js';
import { categoryTabs } from './category-tabs.js';
import {
  destination,
  drawnLines,
  layOut,
  lineOf,
  lineOfSection,
  type Layout,
  type Line,
} from './lines.js';
import { emojiPanelStyles } from './rim-emoji-panel.styles.js';
import { readSkinTone, toneChoice, tonedHand } from './skin-tone.js';
import { stepIn } from './steps.js';

const COLUMNS = 8;
const COLUMNS_MIN = 4;
/** A line's height, as the style sheet has it; larger where fingers point. */
const LINE_PX = { fine: 40, coarse: 44 } as const;
/** What stands beside the cells: margins, the border, a bar that scrolls, the window's edge. */
const BESIDE_CELLS_PX = 52;
/** The height that is assumed before there is one: the style sheet's, so that nothing is drawn twice. */
const VIEW_PX = 264;
/** Tables that take longer are not waited for: characters stand in for their names. */
const PATIENCE_MS = 2_000;

let coarse: MediaQueryList | undefined;

/**
 * A grid of emoji to pick from: all of them in categories, found by name, with the reader's skin
 * tone. Knows no chat: an event tells what was picked.
 *
 * @element rim-emoji-panel
 * @fires {RimEmojiSelectEvent} rim-emoji-select - an emoji was picked
 * @csspart search - the field that finds emoji
 * @csspart category - the button of a category
 * @csspart grid - the box with the emoji
 * @csspart emoji - one emoji
 * @csspart preview - the line that names the emoji at hand
 * @cssprop [--rim-emoji-panel-height=264px] - how high the grid is at the most
 */
export class RimEmojiPanelElement extends RimElement {
  static override styles = [RimElement.styles, emojiPanelStyles];

  static override properties: PropertyDeclarations = {
    columns: { type: Number },
    skinTone: { attribute: 'skin-tone' },
    emoji: { attribute: false },
    _query: { state: true },
    _at: { state: true },
    _pointed: { state: true },
    _tone: { state: true },
    _isChoosingTone: { state: true },
    _said: { state: true },
  };

  /** Emoji in a row; as many as fit, 8 at the most. */
  declare columns: number;
  /** `none`, `light`, `medium-light`, `medium`, `medium-dark` or `dark`; else the one used last. */
  declare skinTone: string;
  /** A list of the page's to show in place of all emoji. */
  declare emoji: readonly Emoji[] | undefined;
  declare protected _query: string;
  /** The emoji that has the tab stop. */
  declare protected _at: number;
  /** The emoji under the pointer: it is named, and moves nothing, for a pointer may lie there at rest. */
  declare protected _pointed: number | undefined;
  declare protected _tone: SkinTone | undefined;
  declare protected _isChoosingTone: boolean;
  /** What ears are told. */
  declare protected _said: string;

  #words: EmojiWords = english;
  /** Which words and names were asked for last. */
  #asked = '';
  #shelves: readonly Shelf[] = [];
  #cells: readonly PanelEmoji[] = [];
  #layout: Layout = layOut([], COLUMNS);
  /** Counts what changes the list from outside: tables that came, the site's emoji. */
  #revision = 0;
  #arranged: readonly unknown[] = [];
  #wasInSearch = false;
  #resized: ResizeObserver | undefined;

  constructor() {
    super();
    this.columns = 0;
    this.skinTone = '';
    this._query = '';
    this._at = 0;
    this._isChoosingTone = false;
    this._said = '';
    if (typeof ResizeObserver !== 'undefined') this.#resized = new ResizeObserver(this.#redraw);
  }

  /** Puts the focus where it was last: on an emoji, or into the field that finds them. */
  override focus(options?: FocusOptions): void {
    const cell = this.#wasInSearch ? undefined : this.#cell(this._at);
    (cell ?? this.#searchField)?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    siteEmoji().listeners.add(this.#listChanged);
    window.addEventListener('resize', this.#redraw);
    if (this.#grid) this.#resized?.observe(this.#grid);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    siteEmoji().listeners.delete(this.#listChanged);
    window.removeEventListener('resize', this.#redraw);
    this.#resized?.disconnect();
  }

  /** The first grid that is seen has its emoji and their names. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      await this.language.ready;
      await this.#load();
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    if (this.#wanted !== this.#asked) void this.#load();
    this.#arrange();
    this._at = Math.max(0, Math.min(this._at, this.#cells.length - 1));
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    // in Firefox, what scrolls is a stop of its own if it is not told otherwise
    return html`<div class="root" role="dialog" aria-label=${words.emoji}>
      ${this.#searchBox()} ${this.#tabs()}
      <div
        class="grid"
        part="grid"
        id="grid"
        role="grid"
        tabindex="-1"
        aria-label=${words.emoji}
        aria-rowcount=${this.#layout.rows}
        aria-colcount=${this.#layout.columns}
        @keydown=${this.#keyPressed}
        @focusin=${this.#focused}
        @focusout=${this.#left}
        @pointerover=${this.#pointed}
        @pointerleave=${this.#pointed}
        @click=${this.#clicked}
        @scroll=${this.#redraw}
      >
        ${this.#cells.length > 0 ? this.#lines() : this.#nothing()}
      </div>
      ${this.#footer()}
      <div class="unseen" role="status">${this._said}</div>
    </div>`;
  }

  protected override firstUpdated(): void {
    if (this.#grid) this.#resized?.observe(this.#grid);
  }

  protected override updated(): void {
    const root = this.renderRoot.querySelector<HTMLElement>('.root');
    const cell = this.#cellWidth;
    if (root) {
      setLength(root, '--_cell-size', cell);
      setLength(root, '--_row-size', cell * this.#layout.columns);
    }
    for (const space of this.renderRoot.querySelectorAll<HTMLElement>('.space')) {
      setLength(space, '--_space', Number(space.dataset.lines) * this.#lineHeight);
    }
  }

  #searchBox(): TemplateResult {
    const { search } = this.#words;
    const isFinding = this._query !== '' && this.#cells.length > 0;
    return html`<input
      class="search"
      part="search"
      type="search"
      role="combobox"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="done"
      aria-label=${search}
      aria-autocomplete="list"
      aria-haspopup="grid"
      aria-controls="grid"
      aria-expanded="true"
      aria-activedescendant=${isFinding ? 'found' : nothing}
      placeholder=${search}
      .value=${this._query}
      @input=${this.#searched}
      @keydown=${this.#searchKeyPressed}
      @focus=${this.#searchEntered}
      @mousedown=${stop}
    />`;
  }

  #tabs(): TemplateResult | typeof nothing {
    if (this.#shelves.length < 2) return nothing;
    return categoryTabs({
      sections: this.#shelves.map(({ id }) => id),
      current: this.#currentSection,
      words: this.#words,
      show: this.#showSection,
      keyPressed: this.#tabKeyPressed,
    });
  }

  /** Ears are told by the status. */
  #nothing(): TemplateResult {
    return html`<div class="line none" aria-hidden="true">${this.#words.found(0)}</div>`;
  }

  /** The lines near the view, and empty space for the others. */
  #lines(): TemplateResult[] {
    const { lines } = this.#layout;
    const parts: { readonly key: string; readonly draw: () => TemplateResult }[] = [];
    let next = 0;
    const skipTo = (index: number) => {
      const missing = index - next;
      // none changes places with a line that has the focus
      if (missing > 0) {
        parts.push({ key: `space ${String(index)}`, draw: () => space(missing) });
      }
      next = index + 1;
    };
    for (const index of drawnLines(this.#layout, this.#view, this.#pinnedLines)) {
      skipTo(index);
      const line = lines[index];
      if (line) parts.push({ key: line.key, draw: () => this.#line(line) });
    }
    skipTo(lines.length);
    return [
      html`${keyedList(
        parts,
        ({ key }) => key,
        ({ draw }) => draw(),
      )}`,
    ];
  }

  #line(line: Line): TemplateResult {
    const { heading, from, to, row } = line;
    if (heading !== undefined) {
      return html`<div class="line heading" aria-hidden="true">${heading}</div>`;
    }
    const cells = this.#cells.slice(from, to);
    return html`<div class="line" role="row" aria-rowindex=${row}>
      ${cells.map((cell, column) => this.#button(cell, from + column, column))}
    </div>`;
  }

  #button(cell: PanelEmoji, index: number, column: number): TemplateResult {
    const emoji = this.#toned(cell);
    const isFound = index === 0 && this._query !== '';
    return html`<span role="gridcell" id=${isFound ? 'found' : nothing} aria-colindex=${column + 1}
      ><button
        class="emoji"
        part="emoji"
        type="button"
        tabindex=${index === this._at ? 0 : -1}
        data-index=${index}
        aria-label=${emoji.name}
      >
        ${emojiGlyph(emoji.emoji, emoji)}
      </button></span
    >`;
  }

  #footer(): TemplateResult {
    const cell = this.#cells[this._pointed ?? this._at];
    const at = cell && this.#toned(cell);
    const { skinTone, tones } = this.#words;
    const tone = this.#tone;
    return html`<div class="footer" @keydown=${this.#toneKeyPressed}>
      ${
        this._isChoosingTone
          ? toneChoice(tone, this.#words, this.#chooseTone)
          : html`<div class="preview" part="preview" aria-hidden="true">
              <span class="large">${at && emojiGlyph(at.emoji, at)}</span><span>${at?.name}</span>
            </div>`
      }
      ${
        this.#isOwnList
          ? nothing
          : html`<button
              class="tone"
              type="button"
              aria-label=${`${skinTone}: ${tones[tone] ?? ''}`}
              aria-expanded=${this._isChoosingTone ? 'true' : 'false'}
              @click=${this.#toggleTones}
            >
              ${tonedHand(tone)}
            </button>`
      }
    </div>`;
  }

  /** The language of the names, and that of the words, for which there are more. */
  get #wanted(): string {
    return `${this.#speaks} ${this.language.words.language}`;
  }

  get #speaks(): EmojiLanguage {
    return this.language.tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  }

  get #isOwnList(): boolean {
    return Array.isArray(this.emoji);
  }

  get #tone(): SkinTone {
    return this._tone ?? readSkinTone(this.skinTone) ?? keptTone() ?? 0;
  }

  get #lineHeight(): number {
    coarse ??= matchMedia('(pointer: coarse)');
    return coarse.matches ? LINE_PX.coarse : LINE_PX.fine;
  }

  get #columns(): number {
    if (Number.isInteger(this.columns) && this.columns > 0) return this.columns;
    const fit = Math.floor(roomForCells() / this.#lineHeight);
    return Math.max(COLUMNS_MIN, Math.min(COLUMNS, fit));
  }

  /** In a narrow window the cells share what is left beside them. */
  get #cellWidth(): number {
    const { columns } = this.#layout;
    const isNarrow = columns < COLUMNS && columns !== this.columns;
    return isNarrow ? Math.floor(roomForCells() / columns) : this.#lineHeight;
  }

  get #grid(): HTMLElement | null {
    return this.shadowRoot?.querySelector('.grid') ?? null;
  }

  get #searchField(): HTMLInputElement | null {
    return this.shadowRoot?.querySelector('input') ?? null;
  }

  /** Where the focus is it stays, until it is where it goes. */
  get #pinnedLines(): number[] {
    const active = this.shadowRoot?.activeElement;
    if (!active?.matches('.emoji')) return [];
    const cells = [Number(active.getAttribute('data-index')), this._at];
    return cells.map((cell) => lineOf(this.#layout, cell));
  }

  get #view(): { top: number; height: number; lineHeight: number } {
    const grid = this.#grid;
    return {
      top: grid?.scrollTop ?? 0,
      height: grid?.clientHeight || VIEW_PX,
      lineHeight: this.#lineHeight,
    };
  }

  /** The section at the top of the view; none while a search shows what it found. */
  get #currentSection(): number {
    if (this._query !== '') return -1;
    const { top, lineHeight } = this.#view;
    const line = Math.round(top / lineHeight);
    return this.#layout.lines[Math.min(line, this.#layout.lines.length - 1)]?.section ?? 0;
  }

  async #load(): Promise<void> {
    this.#asked = this.#wanted;
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    const loaded = Promise.all([this.#loadWords(), loadCatalogue(this.#speaks)]);
    await Promise.race([loaded, late]);
    void loaded.then(this.#listChanged);
  }

  async #loadWords(): Promise<void> {
    const asked = this.#asked;
    const { language } = this.language.words;
    try {
      // also where only the other words could not be loaded
      const file = await emojiWordsIn(language === 'en' ? this.#speaks : language);
      const words = file?.default ?? english;
      if (asked === this.#asked) this.#words = words;
    } catch (error) {
      // English is better than nothing
      console.warn('rim-chat: the words of the emoji panel could not be loaded.', error);
    }
  }

  /** Which emoji there are, and in which lines; looked at again where something else is asked for. */
  #arrange(): void {
    const language = this.#speaks;
    const { groups } = this.#words;
    const columns = this.#columns;
    const asked = [language, groups, columns, this.emoji, this._query, this.#revision];
    if (asked.every((one, index) => one === this.#arranged[index])) return;
    this.#arranged = asked;
    const own = this.#isOwnList ? (this.emoji ?? []) : undefined;
    const all: Shelf[] = own ? [{ id: 'own', emoji: ownShelf(own, language) }] : shelves(language);
    this.#shelves = all;
    const query = this._query.trim();
    const shown =
      query === ''
        ? all
        : [
            {
              id: 'own',
              emoji: own ? findIn(all[0]?.emoji ?? [], own, query) : find(query, language),
            } as const,
          ];
    const isOne = shown.length < 2;
    const sections = shown.map(({ id, emoji }) => ({
      id,
      label: isOne ? undefined : groups[id],
      count: emoji.length,
    }));
    this.#cells = shown.flatMap(({ emoji }) => emoji);
    this.#layout = layOut(sections, columns);
  }

  #toned(emoji: PanelEmoji): PanelEmoji {
    return toned(emoji, this.#tone, this.#speaks);
  }

  #cell(index: number): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`.emoji[data-index="${String(index)}"]`);
  }

  readonly #redraw = (): void => {
    this.requestUpdate();
  };

  readonly #listChanged = (): void => {
    this.#revision += 1;
    this._tone &&= keptTone(); // it may be forgotten
    this.requestUpdate();
  };

  readonly #searchEntered = (): void => {
    this.#wasInSearch = true;
    if (this.#isOwnList) return;
    // in its own time: the focus comes first
    setTimeout(() => {
      prepareSearch('', this.#speaks, this.#listChanged);
    });
  };

  readonly #focused = (event: Event): void => {
    this.#wasInSearch = false;
    this._at = indexOf(event) ?? this._at;
    this._pointed = undefined;
  };

  /** Not now: the focus may be lost to a list that is just being drawn. */
  readonly #left = (): void => {
    void Promise.resolve().then(this.#redraw);
  };

  readonly #pointed = (event: Event): void => {
    this._pointed = indexOf(event);
  };

  readonly #clicked = (event: Event): void => {
    const index = indexOf(event);
    if (index !== undefined) this.#pick(index);
  };

  #pick(index: number): void {
    const cell = this.#cells[index];
    if (!cell) return;
    const { emoji, symbol, name } = this.#toned(cell);
    keepRecent(cell.emoji);
    this._said = this.#words.added(emoji, name);
    this.dispatchEvent(new RimEmojiSelectEvent(emoji, symbol, name));
  }

  readonly #keyPressed = (event: KeyboardEvent): void => {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (altKey || metaKey) return; // these go back and forward in the browser
    const isRightToLeft = getComputedStyle(this).direction === 'rtl';
    const to = destination(this.#layout, this._at, { key, isFar: ctrlKey, isRightToLeft });
    if (to === undefined) return;
    event.preventDefault();
    if (key === 'ArrowUp' && to === this._at) this.#searchField?.focus();
    else this.#focusCell(to);
  };

  /** Brings a cell into view, draws it, and gives it the focus: at once, for the next key comes soon. */
  #focusCell(index: number): void {
    this._at = index;
    this.#reveal(lineOf(this.#layout, index));
    this.requestUpdate();
    this.performUpdate();
    this.#cell(index)?.focus({ preventScroll: true });
  }

  #reveal(line: number): void {
    const grid = this.#grid;
    if (!grid) return;
    const { top, height, lineHeight } = this.#view;
    // the heading of a section is seen with its first line
    const first = this.#layout.lines[line - 1]?.heading === undefined ? line : line - 1;
    if (first * lineHeight < top) grid.scrollTop = first * lineHeight;
    else if ((line + 1) * lineHeight > top + height)
      grid.scrollTop = (line + 1) * lineHeight - height;
  }

  readonly #showSection = (index: number): void => {
    this._query = '';
    this.requestUpdate();
    this.performUpdate();
    const line = lineOfSection(this.#layout, index);
    const grid = this.#grid;
    if (line < 0 || !grid) return;
    grid.scrollTop = line * this.#lineHeight;
    this._at = this.#layout.lines[line]?.from ?? 0;
    this.requestUpdate();
  };

  readonly #tabKeyPressed = (event: KeyboardEvent): void => {
    const tabs = [...this.renderRoot.querySelectorAll<HTMLElement>('.tab')];
    const to = stepIn(event, tabs, getComputedStyle(this).direction === 'rtl');
    if (to === undefined) return;
    event.preventDefault();
    this.#showSection(to);
    tabs[to]?.focus();
  };

  readonly #searched = (event: Event): void => {
    this._query = (event.target as HTMLInputElement).value;
    this._at = 0;
    this._pointed = undefined;
    const grid = this.#grid;
    if (grid) grid.scrollTop = 0;
    if (!this.#isOwnList) prepareSearch(this._query, this.#speaks, this.#listChanged);
    void this.#tellFound(this._query);
  };

  /** Ears are told once typing rests. */
  async #tellFound(query: string): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, FOUND_AFTER_MS));
    if (query !== this._query || query.trim() === '') return;
    this._said = this.#words.found(this.#cells.length);
  }

  readonly #searchKeyPressed = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown' && this.#cells.length > 0) {
      event.preventDefault();
      this.#focusCell(this._query === '' ? this._at : 0);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (this._query.trim() !== '') this.#pick(0);
    }
  };

  readonly #toggleTones = (): void => {
    this._isChoosingTone = !this._isChoosingTone;
    this.performUpdate();
    this.renderRoot.querySelector<HTMLElement>('.tones [tabindex="0"]')?.focus();
  };

  readonly #chooseTone = (tone: SkinTone): void => {
    this._tone = tone;
    keepTone(tone);
    this._isChoosingTone = false;
    this._said = `${this.#words.skinTone}: ${this.#words.tones[tone] ?? ''}`;
    this.performUpdate();
    this.renderRoot.querySelector<HTMLElement>('.tone')?.focus();
  };

  readonly #toneKeyPressed = (event: KeyboardEvent): void => {
    if (!this._isChoosingTone) return;
    const radios = [...this.renderRoot.querySelectorAll<HTMLElement>('.tones .tone')];
    const to = stepIn(event, radios, getComputedStyle(this).direction === 'rtl');
    if (to !== undefined) {
      event.preventDefault();
      radios[to]?.focus();
    } else if (event.key === 'Escape') {
      // closes the choice alone
      event.preventDefault();
      event.stopPropagation();
      this._isChoosingTone = false;
      this.performUpdate();
      this.renderRoot.querySelector<HTMLElement>('.tone')?.focus();
    }
  };
}

const roomForCells = () => window.innerWidth - BESIDE_CELLS_PX;

/** Between the last letter and the word of how many there are. */
const FOUND_AFTER_MS = 500;

/** A composer around keeps its caret from the mouse; this field is for typing. */
function stop(event: Event): void {
  event.stopPropagation();
}

function space(lines: number): TemplateResult {
  return html`<div class="space" data-lines=${lines}></div>`;
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
