/**
 * Speaks new messages to screen readers: a few words at a time in a live region that nobody sees,
 * at most once a second, and taken away again, so that a row that is drawn anew is not read anew.
 */
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { keyedList } from '../shared/keyed-list.js';

const EVERY_MS = 1_000;
const STAYS_MS = 2_000;
/** More than these in one go are not read out one by one. */
const AT_ONCE = 3;

export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #summary: (count: number) => string;
  #waiting: string[] = [];
  #spoken: { readonly id: number; readonly text: string }[] = [];
  #id = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param summary what is said instead of the oldest of many, and of how many */
  constructor(host: ReactiveControllerHost, summary: (count: number) => string) {
    this.#host = host;
    this.#summary = summary;
    host.addController(this);
  }

  announce(text: string): void {
    this.#waiting.push(text);
    this.#timer ??= setTimeout(this.#speak, 0);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = [];
    this.#spoken = [];
  }

  render(): TemplateResult {
    return html`<div class="unseen" role="log" aria-live="polite">
      ${keyedList(
        this.#spoken,
        ({ id }) => id,
        ({ text }) => html`<div>${text}</div>`,
      )}
    </div>`;
  }

  readonly #speak = (): void => {
    this.#timer = undefined;
    if (this.#waiting.length === 0) return;
    const skipped = this.#waiting.length - AT_ONCE;
    const last = this.#waiting.slice(-AT_ONCE);
    const text = (skipped > 0 ? [this.#summary(skipped), ...last] : last).join('\n');
    const id = (this.#id += 1);
    this.#waiting = [];
    this.#spoken = [...this.#spoken, { id, text }];
    this.#host.requestUpdate();
    setTimeout(() => {
      this.#spoken = this.#spoken.filter((spoken) => spoken.id !== id);
      this.#host.requestUpdate();
    }, STAYS_MS);
    this.#timer = setTimeout(this.#speak, EVERY_MS);
  };
}
