/**
 * The launcher: the button in the corner, and what makes the box of a chat the panel that it opens.
 * Comes when a chat has one; knows nothing of messages.
 */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { RimCloseEvent, RimOpenEvent } from '../shared/events.js';
import { setLength } from '../shared/geometry.js';
import { isComposing } from '../shared/keys.js';
import { addStyles } from '../shared/late-styles.js';
import type { Words } from '../shared/words/words.js';
import { launcherStyles } from './launcher.styles.js';

/** The element whose box opens. */
export interface LauncherHost extends LitElement {
  launcher: boolean;
  open: boolean;
}

export class Launcher implements ReactiveController {
  readonly #host: LauncherHost;
  #listening: AbortController | undefined;

  constructor(host: LauncherHost) {
    this.#host = host;
    addStyles(host, launcherStyles);
    host.addController(this);
  }

  hostUpdated(): void {
    const { launcher, open } = this.#host;
    const panel = this.#find('.panel');
    if (launcher && panel && panel.matches(':popover-open') !== open) panel.togglePopover(open);
    if (launcher && open) this.#listen();
    else this.hostDisconnected();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }

  #listen(): void {
    if (this.#listening) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const type of ['resize', 'scroll'])
      window.visualViewport?.addEventListener(type, this.#fit, { signal });
    this.#fit();
  }

  /**
   * The panel stands in what a keyboard on the screen leaves free. Of a page that is zoomed less is
   * seen, too, but nothing covers it: it may be moved about.
   */
  readonly #fit = (): void => {
    const panel = this.#find('.panel');
    const { visualViewport } = window;
    if (!panel || !visualViewport) return;
    const { scale, height, offsetTop } = visualViewport;
    const isZoomed = scale > 1.01;
    const top = isZoomed ? 0 : offsetTop;
    const free = Math.min(window.innerHeight, height * scale);
    const isCovered = window.innerHeight - free > 1;
    setLength(panel, '--_panel-start', isCovered ? top : undefined);
    setLength(panel, '--_panel-free', isCovered ? free : undefined);
    setLength(panel, '--_panel-covered', isCovered ? window.innerHeight - top - free : undefined);
  };

  /** The button in the corner. */
  button(unread: number, words: Words): TemplateResult {
    const { open } = this.#host;
    return html`<button
      class="launcher"
      part="launcher"
      type="button"
      aria-label=${open ? words.closeChat : words.openChat(unread)}
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls="panel"
      @click=${open ? this.#close : this.#show}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M4 5.5A1.5 1.5 0 0 1 5.5 4h13A1.5 1.5 0 0 1 20 5.5v9a1.5 1.5 0 0 1-1.5 1.5H10l-4.5 4v-4A1.5 1.5 0 0 1 4 14.5z"
        ></path>
      </svg>
      ${
        unread > 0 && !open
          ? html`<span class="badge" part="badge" aria-hidden="true"
              >${unread > 99 ? '99+' : unread}</span
            >`
          : nothing
      }
    </button>`;
  }

  /** The button in the panel's header. */
  closeButton(words: Words): TemplateResult {
    return html`<button
      class="close"
      part="close"
      type="button"
      aria-label=${words.closeChat}
      @click=${this.#close}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6 6l12 12M18 6L6 18"></path>
      </svg>
    </button>`;
  }

  /** Of the panel. */
  readonly keyPressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
    event.stopPropagation();
    this.#close();
  };

  /** For where there is no field to have the focus. */
  focusInside(options?: FocusOptions): void {
    if (!this.#find('.panel')?.matches(':focus-within')) this.#find('.close')?.focus(options);
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  readonly #show = (): void => {
    const host = this.#host;
    host.open = true;
    host.dispatchEvent(new RimOpenEvent());
    void host.updateComplete.then(() => {
      host.focus();
    });
  };

  readonly #close = (): void => {
    const host = this.#host;
    host.open = false;
    host.dispatchEvent(new RimCloseEvent());
    // not before: on a small screen it is hidden until then
    void host.updateComplete.then(() => {
      this.#find('.launcher')?.focus();
    });
  };
}
