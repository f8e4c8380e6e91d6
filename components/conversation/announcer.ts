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
  /** What is to be said by then, if anything; of a message without it, that it came. */
  readonly text: (() => string | undefined) | undefined;
  readonly isMessage: boolean;
}

export class Announcer implements ReactiveController {
  /** Draws itself: what is said and taken away again changes nothing else of the element. */
  readonly region = document.createElement('div');
  readonly #summary: (count: number) => string;
  #waiting: Waiting[] = [];
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

  /** @param message what is said of it; one without it is told as a number, with others of its kind */
  announce(message?: string): void {
    this.#add({ text: message === undefined ? undefined : () => message, isMessage: true });
  }

  /** What is no message: each such text once in one go, and none that is over by then. */
  note(text: () => string | undefined): void {
    this.#add({ text, isMessage: false });
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = [];
    this.#spoken = [];
    this.#draw();
  }

  #draw(): void {
    const said = keyedList(
      this.#spoken,
      ({ id }) => id,
      ({ text }) => html`<div>${text}</div>`,
    );
    render(said, this.region);
  }

  #add(waiting: Waiting): void {
    this.#waiting.push(waiting);
    this.#timer ??= setTimeout(this.#speak, 0);
  }

  readonly #speak = (): void => {
    this.#timer = undefined;
    const text = this.#textOf(this.#waiting);
    this.#waiting = [];
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
  #textOf(waiting: readonly Waiting[]): string {
    const messages = waiting.filter(({ isMessage }) => isMessage);
    const counted = new Set([
      ...messages.filter(({ text }) => !text),
      ...messages.filter(({ text }) => text).slice(0, -AT_ONCE),
    ]);
    const lines = counted.size > 0 ? [this.#summary(counted.size)] : [];
    for (const one of waiting) {
      const line = counted.has(one) ? undefined : one.text?.();
      if (line && (one.isMessage || !lines.includes(line))) lines.push(line);
    }
    return lines.join('\n');
  }
}
