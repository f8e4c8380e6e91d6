/**
 * The find bar of a conversation: looks through all messages that are loaded, not only those that
 * have rows, and through older ones when it is told to.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import { messageKey } from '../../src/messages/identity.js';
import type { MessageRecord } from '../../src/index.js';
import { isComposing } from '../shared/keys.js';
import type { ToolWords } from '../shared/words/tools.js';
import { exportAs, type ExportFormat } from './export.js';
import { printAll } from './print.js';
import { folded, search } from './search.js';
import type { ToolsHost } from './told.js';

/** Older messages that are loaded at once to look for something in them. */
const OLDER_TO_FIND = 200;

interface FindBarActs {
  /** Brings a message into view. */
  show(record: MessageRecord): void;
  /** The bar is closed. */
  closed(): void;
}

const FORMATS: readonly (readonly [ExportFormat, string])[] = [
  ['text', 'TXT'],
  ['json', 'JSON'],
  ['html', 'HTML'],
];

export class FindBar {
  readonly #host: ToolsHost;
  readonly #words: ToolWords;
  readonly #acts: FindBarActs;
  #wanted = '';
  #found: readonly MessageRecord[] = [];
  /** Which of them is shown, from 0 for the newest. */
  #at = 0;
  #looked: readonly MessageRecord[] = [];
  #isSearching = false;
  /** Other words are looked for: the newest match is shown once it is found, whatever comes meanwhile. */
  #isNew = false;
  #turn = 0;

  constructor(host: ToolsHost, words: ToolWords, acts: FindBarActs) {
    this.#host = host;
    this.#words = words;
    this.#acts = acts;
    this.#render();
  }

  focus(): void {
    const field = this.#place.querySelector('input');
    field?.focus();
    field?.select();
  }

  readonly #close = (): void => {
    this.#turn += 1;
    mark('rim-found', []);
    mark('rim-found-here', []);
    render(nothing, this.#place);
    this.#acts.closed();
  };

  /** Drawn anew with the list, so it is looked for each time. */
  get #place(): HTMLElement {
    return this.#host.root.querySelector('.tools') as HTMLElement;
  }

  #render(): void {
    render(this.#template(), this.#place);
  }

  #template(): TemplateResult {
    const words = this.#words;
    const all = this.#found.length;
    const says = this.#isSearching
      ? words.searching
      : words.count(Math.min(all, this.#at + 1), all);
    return html`<div class="find" role="search" @keydown=${this.#pressed}>
      <input
        type="search"
        aria-label=${words.find}
        placeholder=${words.find}
        @input=${this.#written}
      />
      <output>${this.#wanted ? says : nothing}</output>
      ${button('↑', words.previous, () => {
        this.#go(1);
      })}
      ${button('↓', words.next, () => {
        this.#go(-1);
      })}
      ${button('✕', words.close, this.#close)}
      <div class="save">
        ${
          this.#host.conversation()?.$position.get().hasOlder && this.#wanted
            ? html`<button type="button" @click=${this.#older}>${words.older}</button>`
            : nothing
        }
        <button
          type="button"
          @click=${() => {
            printAll(this.#host);
          }}
        >
          ${words.print}
        </button>
        ${FORMATS.map(([format, name]) =>
          button(name, words.save(name), () => {
            save(exportAs(this.#host, format), `chat.${name.toLowerCase()}`);
          }),
        )}
      </div>
    </div>`;
  }

  readonly #written = ({ target }: Event): void => {
    this.#wanted = (target as HTMLInputElement).value;
    this.#at = 0;
    this.#isNew = true;
    void this.#search();
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const { key } = event;
    if (key === 'Escape') this.#close();
    else if (key === 'Enter' && event.target instanceof HTMLInputElement)
      this.#go(event.shiftKey ? -1 : 1);
    else if ((event.ctrlKey || event.metaKey) && key === 'f') this.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #older = async (): Promise<void> => {
    await this.#host.conversation()?.loadOlder(OLDER_TO_FIND);
    await this.#host.drawn();
    await this.#search();
  };

  async #search(): Promise<void> {
    const turn = (this.#turn += 1);
    const shown = this.#found[this.#at];
    this.#looked = this.#host.records();
    this.#isSearching = true;
    this.#render();
    const { textOf } = this.#host;
    const found = this.#wanted
      ? await search(this.#looked, textOf, this.#wanted, () => turn === this.#turn)
      : [];
    if (!found || turn !== this.#turn) return;
    this.#isSearching = false;
    this.#found = found;
    const isNew = this.#isNew;
    this.#isNew = false;
    if (shown && !isNew) this.#at = Math.max(0, found.indexOf(shown));
    if (isNew) this.#show();
    this.#render();
    this.#mark();
  }

  /** @param step 1 to the next older one */
  #go(step: number): void {
    const all = this.#found.length;
    if (all === 0) return;
    this.#at = (this.#at + step + all) % all;
    this.#show();
    this.#render();
  }

  #show(): void {
    const record = this.#found[this.#at];
    if (record) this.#acts.show(record);
    this.#mark();
  }

  /** Other rows are there, or other messages. */
  readonly moved = (): void => {
    if (this.#host.records() !== this.#looked) void this.#search();
    else this.#mark();
  };

  /** Marks what is found in the rows that there are. */
  #mark(): void {
    const here = this.#found[this.#at];
    const wanted = folded(this.#wanted);
    const rows = this.#found
      .map((record) => [record, this.#host.view.rows.get(messageKey(record))?.element] as const)
      .filter(([, row]) => row);
    const rangesOf = (isHere: boolean) =>
      rows
        .filter(([record]) => (record === here) === isHere)
        .flatMap(([, row]) => (row && wanted ? rangesIn(row, wanted) : []));
    mark('rim-found', rangesOf(false));
    mark('rim-found-here', rangesOf(true));
  }
}

function button(sign: string, name: string, act: () => void): TemplateResult {
  return html`<button type="button" aria-label=${name} title=${name} @click=${act}>
    ${sign}
  </button>`;
}

/** Where the bubble of a row says something; what changes its length when folded is not marked. */
function rangesIn(row: Element, wanted: string): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(row.querySelector('.text') ?? row, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = folded(node.textContent ?? '');
    if (text.length !== node.textContent?.length) continue;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Over the text, and without a change to it, where the browser can. */
function mark(name: string, ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined') return;
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
