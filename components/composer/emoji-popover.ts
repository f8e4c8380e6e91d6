/**
 * The emoji panel as a composer opens it: where it stands, what closes it, and how a picked emoji
 * gets into the field. Comes with the panel, when somebody first opens it; knows no conversation.
 */
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import '../emoji-panel/define.js';
import type { RimEmojiSelectEvent } from '../shared/events.js';
import { setLength } from '../shared/geometry.js';
import { isComposing } from '../shared/keys.js';
import { addStyles } from '../shared/late-styles.js';
import { emojiPopoverStyles } from './emoji-popover.styles.js';
import { insertText } from './insert-text.js';

/** Between the panel and what it opens from, and the window's edge. */
const GAP_PX = 8;

/** The element that the panel opens from: shows it while it is open, and has a field. */
export interface EmojiPopoverHost extends LitElement {
  readonly disabled: boolean;
}

export class EmojiPopover implements ReactiveController {
  /** The panel gets the focus when it opens next: a key opened it. */
  takesFocus = false;
  readonly #host: EmojiPopoverHost;
  readonly #close: () => void;
  #listening: AbortController | undefined;

  constructor(host: EmojiPopoverHost, close: () => void) {
    this.#host = host;
    this.#close = close;
    addStyles(host, emojiPopoverStyles);
    host.addController(this);
  }

  hostUpdated(): void {
    const panel = this.#panel;
    if (!panel) this.hostDisconnected();
    else if (!panel.matches(':popover-open')) void this.#show(panel);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  render(): TemplateResult {
    return html`<rim-emoji-panel
      class="panel"
      popover="manual"
      exportparts="search, category, grid, emoji, preview"
      @rim-emoji-select=${this.#picked}
      @mousedown=${keepFocus}
    ></rim-emoji-panel>`;
  }

  /** Of everything in the composer. */
  readonly keyPressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
    this.#host.focus();
  };

  get #panel(): (HTMLElement & Partial<LitElement>) | null {
    return this.#host.renderRoot.querySelector('rim-emoji-panel');
  }

  async #show(panel: HTMLElement & Partial<LitElement>): Promise<void> {
    await panel.updateComplete;
    const isNow = panel.isConnected && panel === this.#panel;
    if (!isNow || panel.matches(':popover-open')) return;
    panel.showPopover();
    this.#place();
    this.#listen();
    if (this.takesFocus) panel.focus();
  }

  #listen(): void {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const inAnyBox = { capture: true, signal };
    window.addEventListener('resize', this.#place, { signal });
    window.addEventListener('scroll', this.#place, { passive: true, ...inAnyBox });
    document.addEventListener('pointerdown', this.#pressed, inAnyBox);
  }

  readonly #place = (): void => {
    const panel = this.#panel;
    const bar = this.#host.renderRoot.querySelector('.bar');
    if (!panel || !bar) return;
    const box = bar.getBoundingClientRect();
    const size = panel.getBoundingClientRect();
    const isRightToLeft = getComputedStyle(bar).direction === 'rtl';
    const wanted = isRightToLeft ? box.right - GAP_PX - size.width : box.left + GAP_PX;
    const most = window.innerWidth - size.width - GAP_PX;
    setLength(panel, '--_panel-left', Math.max(GAP_PX, Math.min(wanted, most)));
    setLength(panel, '--_panel-bottom', window.innerHeight - box.top + GAP_PX);
    setLength(panel, '--_panel-room', Math.max(120, box.top - GAP_PX * 8));
  };

  /** A press outside closes. */
  readonly #pressed = (event: Event): void => {
    const path = event.composedPath();
    const panel = this.#panel;
    if ((panel && path.includes(panel)) || path.includes(this.#host)) return;
    this.#close();
  };

  readonly #picked = (event: RimEmojiSelectEvent): void => {
    event.stopPropagation();
    const host = this.#host;
    const field = host.renderRoot.querySelector('textarea');
    if (!field || host.disabled) return;
    const panel = this.#panel;
    const hadFocus = panel?.matches(':focus-within') ?? false;
    insertText(field, event.emoji);
    if (hadFocus) panel?.focus({ preventScroll: true });
  };
}

/** A mouse that picks leaves the caret where it is. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
