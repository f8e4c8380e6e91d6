/**
 * What a conversation needs when somebody uses it, and not to show itself: keys, copying, jumps,
 * the floating date, the find bar, printing and export. One part, loaded at the first use.
 */
import { html, nothing, render } from 'lit';
import { messageKey } from '../../src/messages/identity.js';
import type { MessageRecord } from '../../src/index.js';
import { addStyles } from '../shared/late-styles.js';
import arabic from '../shared/words/tools-ar.js';
import english from '../shared/words/tools-en.js';
import chinese from '../shared/words/tools-zh.js';
import type { ToolWords } from '../shared/words/tools.js';
import { exportAs, type ExportFormat } from './export.js';
import { FindBar } from './find-bar.js';
import { isPlaying, isSelected, selectedIn } from './in-use.js';
import { listToolsStyles } from './list-tools.styles.js';
import { printAll } from './print.js';
import { nameRow, unnameRow } from './row-name.js';
import type { ToolsHost } from './told.js';
import { walk } from './walk.js';

export type { ExportFormat } from './export.js';
export type { ToolsHost } from './told.js';

const WORDS: ReadonlyMap<string, ToolWords> = new Map([
  ['ar', arabic],
  ['zh', chinese],
]);

/** So long it is marked where a jump led to. */
const MARKED_MS = 2_000;

export class ListTools {
  readonly #host: ToolsHost;
  readonly #date = document.createElement('span');
  #find: FindBar | undefined;
  #unmark: () => void = () => undefined;
  /** What the way back was drawn for. */
  #wayBack: readonly unknown[] = [];

  constructor(host: ToolsHost) {
    this.#host = host;
    addStyles({ renderRoot: host.root }, listToolsStyles);
    this.#date.className = 'floating';
    this.#date.ariaHidden = 'true';
    host.root.addEventListener('keydown', (event) => {
      if (inList(event)) walk(host, event as KeyboardEvent);
    });
    host.root.addEventListener('focusin', () => {
      this.#nameFocused();
    });
    host.root.addEventListener('focusout', ({ target }) => {
      const row = host.view.rows.of(target as Node);
      if (row) unnameRow(row);
    });
    host.root.addEventListener('copy', (event) => {
      this.#copy(event as ClipboardEvent);
    });
  }

  /** Looks what is used now. @returns whether a row is, so that it stays however far away it is */
  inUse(): (element: Element) => boolean {
    const { root, view } = this.#host;
    const ends = selectedIn(root);
    const { away } = view.rows;
    return (element) =>
      (ends !== undefined && isSelected(element, ends, away.length)) || isPlaying(element);
  }

  /** The reader is elsewhere, or other messages are there. */
  moved(): void {
    this.#showDate();
    this.#showWayBack();
    this.#find?.moved();
    this.#nameFocused();
  }

  /** Shows a message and marks it for a moment; loads it, and those around it, where it has to. */
  async jumpTo(messageUId: string): Promise<boolean> {
    const isMeant = (record: MessageRecord) => record.messageUId === messageUId;
    if (this.#jumpWhere(isMeant)) return true;
    await this.#host.conversation()?.loadAround(messageUId);
    await this.#host.drawn();
    return this.#jumpWhere(isMeant);
  }

  jumpToFirstUnread(): boolean {
    const key = this.#host.firstUnread();
    return key !== undefined && this.#jumpWhere((record) => messageKey(record) === key);
  }

  openFind(): void {
    const host = this.#host;
    this.#find ??= new FindBar(host, this.#words, {
      show: (record) => this.#jumpWhere((other) => other === record),
      closed: () => {
        this.#find = undefined;
        host.root.querySelector<HTMLElement>('.list')?.focus();
      },
    });
    this.#find.focus();
  }

  print(): void {
    printAll(this.#host);
  }

  export(format: ExportFormat): Blob {
    return exportAs(this.#host, format);
  }

  #nameFocused(): void {
    const { root, view } = this.#host;
    const row = view.rows.of(root.activeElement);
    if (row && row.element === root.activeElement) nameRow(this.#host, row);
  }

  #jumpWhere(isMeant: (record: MessageRecord) => boolean): boolean {
    const row = this.#host.view.toIndex(this.#host.records().findIndex(isMeant));
    if (!row) return false;
    this.#unmark();
    const { element } = row;
    element.classList.add('marked');
    this.#unmark = () => {
      element.classList.remove('marked');
    };
    setTimeout(this.#unmark, MARKED_MS);
    return true;
  }

  get #words(): ToolWords {
    const [language = ''] = this.#host.calendar().tag.toLowerCase().split('-');
    return WORDS.get(language) ?? english;
  }

  /** The way to the newest messages, with the number of those that were not read. */
  #showWayBack(): void {
    const { root, view, conversation, toLatest, calendar } = this.#host;
    const over = root.querySelector<HTMLElement>('.over');
    if (!over) return;
    const count = conversation()?.$unread.get() ?? 0;
    const shown = [over, view.isAtBottom, count, calendar().words];
    if (shown.every((value, index) => value === this.#wayBack[index])) return;
    this.#wayBack = shown;
    const name = count > 0 ? calendar().words.newMessages(count) : this.#words.toLatest;
    render(
      view.isAtBottom
        ? nothing
        : html`<button
            type="button"
            class="to-latest"
            part="jump-to-latest"
            aria-label=${name}
            @click=${toLatest}
          >
            ${count > 0 ? html`<span>${count > 99 ? '99+' : count}</span>` : nothing}
            <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 6l5 5 5-5"></path></svg>
          </button>`,
      over,
    );
  }

  /** The date stands over the list, in a line of no height. */
  #overDate(): HTMLElement {
    const over = document.createElement('div');
    over.className = 'over-top';
    over.append(this.#date);
    return over;
  }

  /** While the list moves, the day of what is in view. */
  #showDate(): void {
    const { root, view, records, calendar } = this.#host;
    if (!this.#date.isConnected) root.querySelector('.tools')?.after(this.#overDate());
    const record = records()[view.firstInView()];
    const isShown = view.isMoving && !view.isAtBottom && record !== undefined;
    const day = isShown ? calendar().day(record.sentTime) : '';
    // the same text set again would cost each frame a layout
    if (isShown && this.#date.textContent !== day) this.#date.textContent = day;
    this.#date.classList.toggle('shown', isShown);
  }

  /** What is selected over several rows is told by the messages: not all of them have rows. */
  #copy(event: ClipboardEvent): void {
    const { root, view, records, textOf } = this.#host;
    const [from, to] = (selectedIn(root) ?? []).map((node) => view.rows.of(node));
    if (!from || !to || from === to) return;
    const texts = records()
      .slice(from.index, to.index + 1)
      .map(textOf);
    event.clipboardData?.setData('text/plain', texts.join('\n'));
    event.preventDefault();
  }
}

function inList({ target }: Event): boolean {
  return target instanceof Element && target.closest('.list') !== null;
}
