/**
 * Speaks to screen readers: a few words at a time in a live region that nobody sees, at most once a
 * second, and taken away again, so that a row that is drawn anew is not read anew.
 */
import { html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { keyedList } from '../shared/keyed-list.js';

const EVERY_MS = 1_000;
const STAYS_MS = 2_000;
/** More messages than these in one go are not read out one by one. */
const AT_ONCE = 3;

interface Waiting {
  /** What is to be said by then, if anything. */
  readonly text: () => string | undefined;
  readonly isMessage: boolean;
}

export class Announcer implements ReactiveController {
  /** Draws itself: what is said and taken away again changes nothing else of the element. */
  readonly region = document.createElement('div');
  readonly #summary: (count: number) => string;
  #waiting: Waiting[] = [];
  /** So many of them are messages. */
  #messages = 0;
  /** Messages that are told as a number: they came before those that wait. */
  #counted = 0;
  #spoken: { readonly id: number; readonly text: string }[] = [];
  #id = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param role a log waits until whoever listens has heard the rest; an alert does not
   * @param summary what is said instead of the oldest of many messages, and of how many
   */
  constructor(
    host: ReactiveControllerHost,
    role: 'log' | 'alert',
    summary: (count: number) => string,
  ) {
    this.region.className = 'unseen';
    this.region.role = role;
    this.region.ariaLive = role === 'log' ? 'polite' : 'assertive';
    this.region.ariaAtomic = 'false';
    this.#summary = summary;
    host.addController(this);
  }

  /**
   * @param message what is said of it, asked for when it is said: of many, most are told as a number,
   * and so is one without it
   */
  announce(message?: () => string): void {
    if (!message) this.#counted += 1;
    else {
      this.#waiting.push({ text: message, isMessage: true });
      if (this.#messages < AT_ONCE) this.#messages += 1;
      else this.#countOldest();
    }
    this.#speakSoon();
  }

  /** What is no message: each such text once in one go, and none that is over by then. */
  note(text: () => string | undefined): void {
    this.#waiting.push({ text, isMessage: false });
    this.#speakSoon();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#forget();
    this.#spoken = [];
    this.#draw();
  }

  #countOldest(): void {
    const oldest = this.#waiting.findIndex(({ isMessage }) => isMessage);
    this.#waiting.splice(oldest, 1);
    this.#counted += 1;
  }

  #speakSoon(): void {
    this.#timer ??= setTimeout(this.#speak, 0);
  }

  #forget(): void {
    this.#waiting = [];
    this.#messages = this.#counted = 0;
  }

  #draw(): void {
    const said = keyedList(
      this.#spoken,
      ({ id }) => id,
      ({ text }) => html`<div>${text}</div>`,
    );
    render(said, this.region);
  }

  readonly #speak = (): void => {
    this.#timer = undefined;
    const text = this.#text();
    this.#forget();
    if (!text) return;
    const id = (this.#id += 1);
    this.#spoken = [...this.#spoken, { id, text }];
    this.#draw();
    setTimeout(() => {
      this.#spoken = this.#spoken.filter((spoken) => spoken.id !== id);
      this.#draw();
    }, STAYS_MS);
    this.#timer = setTimeout(this.#speak, EVERY_MS);
  };

  /** In the order in which it came, the oldest of many messages as their number. */
  #text(): string {
    const lines = this.#counted > 0 ? [this.#summary(this.#counted)] : [];
    for (const { text, isMessage } of this.#waiting) {
      const line = text();
      if (line && (isMessage || !lines.includes(line))) lines.push(line);
    }
    return lines.join('\n');
  }
}
