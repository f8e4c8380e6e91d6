/**
 * What is in the row of one message: a template, no element of its own. It is told everything it
 * shows.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Delivery, MessageRecord } from '../../src/index.js';
import { ConversationType, MessageDirection } from '../../src/messages/types.js';
import { avatar, hueOf } from '../shared/avatar.js';
import { shownName, spokenName } from '../shared/names.js';
import type { Words } from '../shared/words/words.js';
import { isNotice, messageBody } from './message-body.js';
import type { TextView } from './text-body.js';

export interface MessageRowView extends TextView {
  /** The name of the sender, as it is shown and spoken. */
  readonly sender: string;
  /** The sender's name is to be seen, not only heard. */
  readonly showsSender: boolean;
  /** The day's name, on the first message of a day. */
  readonly day: string | undefined;
  /** It is the first one that was not read when the reader came. */
  readonly isFirstUnread: boolean;
  /** The hour and minute; empty while the server has given none. */
  readonly time: string;
  /** First and last of several in a row from one sender. */
  readonly starts: boolean;
  readonly ends: boolean;
  /** Why it was not sent. */
  readonly refusal: string | undefined;
  /** It waits for longer than a moment. */
  readonly waits: boolean;
  readonly act: (action: MessageAction, record: MessageRecord) => void;
}

/** What a person can do with a message of their own that is not sent. */
export type MessageAction = 'again' | 'edit' | 'discard' | 'undo';

const CHECK = svg`<path d="M2.5 8.5l3.5 3.5 7-8"></path>`;
const TWO_CHECKS = svg`<path d="M1 8.5l3.5 3.5 6-7.5M7 11l1 1 6.5-7.5"></path>`;
const CLOCK = svg`<circle cx="8" cy="8" r="6"></circle><path d="M8 4.5V8l2.5 1.5"></path>`;

const ICONS = {
  queued: CLOCK,
  sending: CLOCK,
  sent: CHECK,
  delivered: TWO_CHECKS,
  read: TWO_CHECKS,
} as const;

export function messageRow(view: MessageRowView): TemplateResult {
  const { record, day, words } = view;
  const isOwn = record.messageDirection === MessageDirection.SEND;
  const trouble = isOwn ? troubleOf(view) : undefined;
  return html`${day === undefined ? nothing : html`<div class="day"><span part="day">${day}</span></div>`}
    ${
      view.isFirstUnread
        ? html`<div class="unread" part="unread-divider"><span>${words.unread}</span></div>`
        : nothing
    }
    <div class=${classesOf(view)} part="message">
      ${
        // who does something in a notice, it says itself
        isNotice(record)
          ? nothing
          : view.showsSender
            ? html`<span class=${`sender ${hueOf(view.sender)}`} part="sender" dir="auto"
                >${shownName(view.sender, words, view.teller)}</span
              >`
            : html`<span class="unseen"
                >${isOwn ? words.you : spokenName(view.sender, words, view.teller)}</span
              >`
      }
      <div class="bubble" part="bubble">
        ${messageBody(view)}
        <div class=${isNotice(record) ? 'unseen' : 'foot'}>
          <bdi part="time">${view.time}</bdi
          >${isOwn ? status(record.delivery, words, trouble !== undefined) : nothing}
        </div>
      </div>
      ${isFromMany(record) && view.ends ? avatar(view.sender) : nothing}
      ${trouble ? troubleLine(view, trouble) : nothing}
    </div>`;
}

/** In place of a message that cannot be drawn. */
export function brokenRow(words: Words): TemplateResult {
  return html`<div class="message starts ends" part="message">
    <div class="bubble" part="bubble"><p class="note">${words.broken}</p></div>
  </div>`;
}

/** How it stands among the others. */
function classesOf({ record, starts, ends }: MessageRowView): string {
  if (isNotice(record)) return 'message system starts ends';
  const isOwn = record.messageDirection === MessageDirection.SEND;
  const side = isOwn ? ' own' : isFromMany(record) ? ' many' : '';
  return `message${side}${starts ? ' starts' : ''}${ends ? ' ends' : ''}`;
}

/** Where several people write, each message of theirs stands beside who wrote it. */
function isFromMany(record: MessageRecord): boolean {
  const isOwn = record.messageDirection === MessageDirection.SEND;
  return !isOwn && !isNotice(record) && record.conversationType !== ConversationType.PRIVATE;
}

/** @param isTold a line below the message says it, which ears need not hear twice */
function status(
  delivery: Delivery,
  words: Words,
  isTold: boolean,
): TemplateResult | typeof nothing {
  const { state } = delivery;
  if (state === 'failed' || state === 'unknown' || state === 'received') return nothing;
  return html`<span class="status" part="status" title=${words.delivery[state]}>
    <svg viewBox="0 0 16 16" aria-hidden="true">${ICONS[state]}</svg
    >${isTold ? nothing : html`<span class="unseen">${words.delivery[state]}</span>`}
  </span>`;
}

type Trouble = readonly [says: string, ...actions: MessageAction[]];

function troubleLine(view: MessageRowView, [says, ...actions]: Trouble): TemplateResult {
  const { record, words, act } = view;
  return html`<div class=${`trouble ${record.delivery.state}`} part="status">
    <span>${says}</span>
    ${actions.map(
      (action) =>
        html`<button
          type="button"
          @click=${() => {
            act(action, record);
          }}
        >
          ${words.actions[action]}
        </button>`,
    )}
  </div>`;
}

/** What is to be said of a message that is not sent, and what can be done. */
function troubleOf({
  record: { delivery },
  words,
  refusal,
  waits,
}: MessageRowView): Trouble | undefined {
  const { state } = delivery;
  if (refusal) return [refusal, 'again', 'edit', 'discard'];
  if (state === 'unknown') return [words.delivery.unknown, 'again', 'discard'];
  if (state !== 'queued') return undefined;
  if ((delivery.heldUntil ?? 0) > Date.now()) return [words.held, 'undo'];
  return waits ? [words.delivery.queued, 'edit', 'discard'] : undefined;
}
