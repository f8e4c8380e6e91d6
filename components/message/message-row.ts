/**
 * The row of one message: its classes and what is in it, no element of its own. It is told
 * everything it shows. A list makes many of them at once, and each element in one has its price.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { MessageRecord } from '../../src/index.js';
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

/** What a row looks like. */
export interface MessageRow {
  /** How it stands among the others. */
  readonly classes: readonly string[];
  readonly content: TemplateResult;
}

/** What a person can do with a message of their own that is not sent. */
export type MessageAction = 'again' | 'edit' | 'discard' | 'undo';

const CHECK = 'M2.5 8.5l3.5 3.5 7-8';
const TWO_CHECKS = 'M1 8.5l3.5 3.5 6-7.5M7 11l1 1 6.5-7.5';
const CLOCK = 'M14 8a6 6 0 1 1-12 0a6 6 0 1 1 12 0M8 4.5V8l2.5 1.5';

const ICONS = {
  queued: CLOCK,
  sending: CLOCK,
  sent: CHECK,
  delivered: TWO_CHECKS,
  read: TWO_CHECKS,
} as const;

export function messageRow(view: MessageRowView): MessageRow {
  return { classes: classesOf(view), content: contentOf(view) };
}

function contentOf(view: MessageRowView): TemplateResult {
  if (isNotice(view.record)) return noticeOf(view);
  return isSent(view.record) ? ownOf(view) : othersOf(view);
}

function ownOf(view: MessageRowView): TemplateResult {
  const trouble = troubleOf(view);
  const foot = footOf(view, trouble !== undefined);
  return html`${linesBefore(view)}<span class="unseen">${view.words.you}</span>
    <div class="bubble" part="bubble">${messageBody(view)}${foot}</div>
    ${trouble ? troubleLine(view, trouble) : nothing}`;
}

function othersOf(view: MessageRowView): TemplateResult {
  const { record, sender, ends, time } = view;
  return html`${linesBefore(view)}${nameOf(view)}
    <div class="bubble" part="bubble">
      ${messageBody(view)}<bdi class="foot" part="time">${time}</bdi>
    </div>
    ${isFromMany(record) && ends ? avatar(sender) : nothing}`;
}

/** Who does something in a notice, it says itself. */
function noticeOf(view: MessageRowView): TemplateResult {
  return html`${linesBefore(view)}
    <div class="bubble" part="bubble">
      ${messageBody(view)}<bdi class="unseen" part="time">${view.time}</bdi>
    </div>`;
}

function linesBefore({ day, isFirstUnread, words }: MessageRowView): unknown {
  if (day === undefined && !isFirstUnread) return nothing;
  return [
    day === undefined ? nothing : html`<div class="day"><span part="day">${day}</span></div>`,
    isFirstUnread
      ? html`<div class="unread" part="unread-divider"><span>${words.unread}</span></div>`
      : nothing,
  ];
}

function nameOf({ sender, showsSender, words, teller }: MessageRowView): TemplateResult {
  if (!showsSender) return html`<span class="unseen">${spokenName(sender, words, teller)}</span>`;
  return html`<span class=${`sender ${hueOf(sender)}`} part="sender" dir="auto"
    >${shownName(sender, words, teller)}</span
  >`;
}

/** In place of a message that cannot be drawn. */
export function brokenRow(words: Words): MessageRow {
  const content = html`<div class="bubble" part="bubble"><p class="note">${words.broken}</p></div>`;
  return { classes: ['starts', 'ends'], content };
}

function classesOf({ record, starts, ends }: MessageRowView): string[] {
  if (isNotice(record)) return ['system', 'starts', 'ends'];
  const classes = isSent(record) ? ['own'] : isFromMany(record) ? ['many'] : [];
  if (starts) classes.push('starts');
  if (ends) classes.push('ends');
  return classes;
}

function isSent({ messageDirection }: MessageRecord): boolean {
  return messageDirection === MessageDirection.SEND;
}

/** @param isTold a line below the message says how far it has come, which ears need not hear twice */
function footOf({ record, time, words }: MessageRowView, isTold: boolean): TemplateResult {
  const { state } = record.delivery;
  if (state === 'failed' || state === 'unknown' || state === 'received') {
    return html`<bdi class="foot" part="time">${time}</bdi>`;
  }
  /* eslint-disable lit-a11y/alt-text -- it is named by its title, which is seen, too */
  return html`<div class="foot">
    <bdi part="time">${time}</bdi
    ><svg class="status" part="status" viewBox="0 0 16 16" role="img" aria-hidden=${isTold}>
      <title>${words.delivery[state]}</title>
      <path d=${ICONS[state]}></path>
    </svg>
  </div>`;
  /* eslint-enable lit-a11y/alt-text */
}

/** Where several people write, each message of theirs stands beside who wrote it. */
function isFromMany(record: MessageRecord): boolean {
  return (
    !isSent(record) && !isNotice(record) && record.conversationType !== ConversationType.PRIVATE
  );
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
