/**
 * The text of a message as its row shows it: links and emoji in it, and a long one folded. Knows
 * what was unfolded, also where the row comes and goes.
 */
import { html, type TemplateResult } from 'lit';
import type { MessageRecord } from '../../src/index.js';
import { messageKey } from '../../src/messages/identity.js';
import { emojiText } from '../emoji/lazy-text.js';
import { latePart } from '../shared/late-part.js';
import type { Words } from '../shared/words/words.js';
import { loadLinks } from './load-links.js';

/** So much of a text is shown at first. */
const FOLDED_CHARACTERS = 2_000;
const FOLDED_LINES = 20;

/** How links begin; few other texts have it. */
const MAY_HOLD_LINK = /:\/\/|www\.|mailto:|tel:/i;

const links = latePart(loadLinks, 'links');
/** By list: the keys of the messages that are unfolded in it. */
const unfolded = new WeakMap<EventTarget, Set<string>>();

/** Whose text it is. */
export interface TextView {
  readonly record: MessageRecord;
  readonly words: Words;
  /** Tells the page of a part that cannot be loaded. */
  readonly teller: EventTarget;
  /** Draws the message once more, at once. */
  redraw(): void;
}

export function textBody(view: TextView, text: string): TemplateResult {
  const { record, words, teller } = view;
  const key = messageKey(record);
  const end = foldedEnd(text);
  if (end === text.length) {
    return html`<p class="text" dir="auto">${linked(text, false, view)}</p>`;
  }
  const isOpen = unfolded.get(teller)?.has(key) === true;
  const content = linked(isOpen ? text : text.slice(0, end), !isOpen, view);
  const look = isOpen ? 'text' : 'text folded';
  const pressed = (event: Event) => {
    toggle(event, key, view);
  };
  return html`<p class=${look} dir="auto">${content}</p>
    ${foldButton(isOpen, words, pressed)}`;
}

function foldButton(
  isOpen: boolean,
  words: Words,
  pressed: (event: Event) => void,
): TemplateResult {
  return html`<button
    class="fold"
    type="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${pressed}
  >
    ${isOpen ? words.showLess : words.showMore}
  </button>`;
}

function linked(text: string, isCut: boolean, { words, teller }: TextView): unknown {
  const draw = (piece: string) => emojiText(piece, words, teller, piece === text);
  if (!MAY_HOLD_LINK.test(text)) return draw(text);
  void links.ask(teller);
  return links.part?.linkedText(text, isCut, draw) ?? draw(text);
}

/** Where a text is cut: between words, where it has some, and never within a character. */
function foldedEnd(text: string): number {
  let end = Math.min(text.length, FOLDED_CHARACTERS);
  let line = -1;
  for (let lines = 0; lines < FOLDED_LINES; lines += 1) {
    line = text.indexOf('\n', line + 1);
    if (line < 0 || line >= end) break;
    if (lines === FOLDED_LINES - 1) return line;
  }
  if (end === text.length) return end;
  const space = Math.max(text.lastIndexOf(' ', end), text.lastIndexOf('\n', end));
  if (space > end / 2) return space;
  if (/[\udc00-\udfff]/.test(text.charAt(end))) end -= 1;
  return end;
}

/** Opened, a text goes on where it ended: nothing above it moves. Folded, its end is looked at. */
function toggle(event: Event, key: string, { teller, redraw }: TextView): void {
  const button = event.currentTarget as HTMLElement;
  const list = button.closest('.list');
  const place = () => button.previousElementSibling?.getBoundingClientRect().top ?? 0;
  const before = place();
  const keys = unfolded.get(teller) ?? new Set();
  const wasOpen = keys.delete(key);
  if (!wasOpen) unfolded.set(teller, keys.add(key));
  redraw();
  if (wasOpen) button.scrollIntoView({ block: 'nearest' });
  else list?.scrollBy({ top: place() - before, behavior: 'instant' });
  // at once, for a list that was at its end would go to its end again
  list?.dispatchEvent(new Event('scroll'));
}
