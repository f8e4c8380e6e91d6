import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {
  ConversationType,
  MessageDirection,
  messageKey,
  type Chat,
  type ConnectionState,
  type HistoryState,
  type MessageRecord,
  type Position,
  type TypingUser,
} from '../../src/index.js';
import { messageText } from '../message/message-body.js';
import { messageRow, type MessageAction } from '../message/message-row.js';
import { messageStyles } from '../message/message.styles.js';
import { TalkProvider } from '../shared/context.js';
import { sameConversation } from '../shared/conversation-option.js';
import { isolated } from '../shared/direction.js';
import { RimElement } from '../shared/element.js';
import { RimMessageActionEvent } from '../shared/events.js';
import { keyedList } from '../shared/keyed-list.js';
import { problemBox } from '../shared/problem-box.js';
import { problemStyles } from '../shared/problem-box.styles.js';
import { StoreController } from '../shared/store-controller.js';
import { TalkController } from '../shared/talk-controller.js';
import { Announcer } from './announcer.js';
import { createCalendar, type Calendar } from './calendar.js';
import { conversationStyles } from './rim-conversation.styles.js';
import {
  MOST,
  movedRows,
  newerRows,
  newestRows,
  olderRows,
  rowsAtEnd,
  type RowsWindow,
} from './rows-window.js';

/** Closer to an end than this many heights of the box, more rows are made. */
const NEAR_HEIGHTS = 1.5;
/** This close to the bottom counts as being there: a line, for zoomed pages have fractions. */
const AT_BOTTOM_PX = 24;
/** Messages of one sender within this time stand together. */
const TOGETHER_MS = 5 * 60_000;

/** A message that waits longer than this says so, and can be taken back. */
const PATIENCE_MS = 700;

/** Until there was a connection nobody knows what there is. */
const UNCONNECTED: ReadonlySet<ConnectionState['state'] | undefined> = new Set([
  undefined,
  'idle',
  'connecting',
]);

/** The row that a reader looks at, and where its top stands in the box. */
interface Place {
  readonly key: string;
  readonly top: number;
}

/**
 * The messages of one conversation. Takes chat and conversation from the `<rim-chat>` around it,
 * or from its own properties.
 *
 * @element rim-conversation
 * @fires {RimMessageActionEvent} rim-message-action - a person does something with a message; cancelable
 * @fires {RimProblemEvent} rim-problem - a part could not be loaded; messages stand as they were written
 * @slot composer - stands below the messages
 * @slot empty - stands where the messages would be while there are none
 * @csspart list - the box that scrolls
 * @csspart message - one message with what belongs to it
 * @csspart bubble - what the message says
 * @csspart time - when it was sent
 * @csspart status - how far one's own message has come
 * @csspart typing - who is typing
 */
export class RimConversationElement extends RimElement {
  static override styles = [RimElement.styles, conversationStyles, messageStyles, problemStyles];

  static override properties: PropertyDeclarations = {
    chat: { attribute: false },
    conversationType: { attribute: 'conversation-type' },
    targetId: { attribute: 'target-id' },
    channelId: { attribute: 'channel-id' },
  };

  /** The chat to show; else that of the element around. */
  declare chat: Chat | undefined;
  /** `private`, `group`, `chatroom`, or the number of a type. */
  declare conversationType: string;
  /** The other side; else the conversation of the element around. */
  declare targetId: string;
  declare channelId: string;

  readonly #talk: TalkController;
  readonly #messages: StoreController<readonly MessageRecord[]>;
  readonly #typing: StoreController<readonly TypingUser[]>;
  readonly #history: StoreController<HistoryState>;
  readonly #position: StoreController<Position>;
  readonly #connection: StoreController<ConnectionState>;
  readonly #inside = new TalkProvider(this);
  readonly #announcer = new Announcer(this, (count) => this.language.words.newMessages(count));
  readonly #resized: ResizeObserver | undefined;
  #calendar: Calendar | undefined;
  #shown: readonly MessageRecord[] = [];
  #rows: RowsWindow = { from: 0, to: 0 };
  #isAtBottom = true;
  #place: Place | undefined;
  #stopListening: (() => void) | undefined;
  #heard: Chat | undefined;
  /** By message id: when a message that waits is to say so. */
  readonly #waitsFrom = new Map<number, number>();
  /** In how long a message that waits will say so, or cannot be taken back any more. */
  #nextLookMs = Infinity;
  #look: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.conversationType = '';
    this.targetId = '';
    this.channelId = '';
    const talk = new TalkController(this);
    this.#talk = talk;
    this.#messages = new StoreController(this, () => talk.conversation?.$messages);
    this.#typing = new StoreController(this, () => talk.conversation?.$typing);
    this.#history = new StoreController(this, () => talk.conversation?.$history);
    this.#position = new StoreController(this, () => talk.conversation?.$position);
    this.#connection = new StoreController(this, () => talk.chat?.$connection);
    if (typeof ResizeObserver !== 'undefined') this.#resized = new ResizeObserver(this.#sized);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('focus', this.#markRead);
    document.addEventListener('visibilitychange', this.#markRead);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('focus', this.#markRead);
    document.removeEventListener('visibilitychange', this.#markRead);
    this.#resized?.disconnect();
    this.#listenTo(undefined);
  }

  /** Now, and not in willUpdate, it is known which talk and which stores these are. */
  protected override update(changed: PropertyValues<this>): void {
    this.#inside.give(this.#talk);
    this.#listenTo(this.#talk.chat);
    const messages = this.#messages.value ?? [];
    if (messages !== this.#shown) this.#moveRows(messages);
    const focused = this.shadowRoot?.activeElement;
    super.update(changed);
    // a button that goes away with what it was about
    if (focused && !focused.isConnected) this.#focusList();
  }

  protected override render(): TemplateResult {
    const { problem } = this.#talk;
    return html`<div class="root">
      ${problem ? problemBox(problem, this.language) : this.#list()}
      <div class="typing" part="typing">${this.#typingLine()}</div>
      ${this.#announcer.render()}
      <slot name="composer"></slot>
    </div>`;
  }

  protected override updated(): void {
    const list = this.#listElement;
    if (!list) return;
    this.#resized?.observe(list);
    if (list.firstElementChild) this.#resized?.observe(list.firstElementChild);
    this.#holdPlace();
    this.#markRead();
    this.#lookAgain();
    // where there is nothing to scroll yet, no scrolling asks for more
    void this.updateComplete.then(this.#showMore);
  }

  #list(): TemplateResult {
    const { words, tag } = this.language;
    if (this.#calendar?.tag !== tag || this.#calendar.words !== words) {
      this.#calendar = createCalendar(tag, words);
    }
    const { from, to } = this.#rows;
    const rows = this.#shown.slice(from, to);
    return html`<div
      class="list"
      part="list"
      role="region"
      aria-label=${words.messages}
      tabindex="0"
      @scroll=${this.#scrolled}
    >
      <div class="rows">
        ${rows.length > 0 ? this.#older() : this.#empty()}
        <div role=${rows.length > 0 ? 'list' : nothing}>
          ${keyedList(rows, messageKey, (record, index) => this.#row(record, from + index))}
        </div>
      </div>
    </div>`;
  }

  #row(record: MessageRecord, index: number): TemplateResult {
    const previous = this.#shown[index - 1];
    const next = this.#shown[index + 1];
    const calendar = this.#calendar;
    const { delivery } = record;
    const starts = !previous || !standTogether(previous, record);
    const isGroup = record.conversationType !== ConversationType.PRIVATE;
    const isOwn = record.messageDirection === MessageDirection.SEND;
    return messageRow({
      record,
      sender: nameOfSender(record),
      showsSender: isGroup && starts && !isOwn,
      day:
        !previous || !calendar?.isSameDay(previous.sentTime, record.sentTime)
          ? calendar?.day(record.sentTime)
          : undefined,
      time: calendar?.time(record.sentTime) ?? '',
      starts,
      ends: !next || !standTogether(record, next),
      words: this.language.words,
      refusal: delivery.state === 'failed' ? this.language.refusal(delivery.code) : undefined,
      waits: this.#waits(record),
      teller: this,
      act: this.#act,
    });
  }

  #older(): TemplateResult | typeof nothing {
    if (this.#rows.from > 0 || !this.#position.value?.hasOlder) return nothing;
    if (this.#history.value?.state === 'failed') return this.#failure(this.#loadOlder);
    return html`<div class="older">${this.language.words.loadingOlder}</div>`;
  }

  #empty(): TemplateResult {
    const { words } = this.language;
    const history = this.#history.value?.state;
    if (history === 'failed') return this.#failure(this.#loadLatest);
    const isWaiting = history === 'loading' || UNCONNECTED.has(this.#connection.value?.state);
    return html`<div class="state">
      ${isWaiting ? words.loading : html`<slot name="empty">${words.empty}</slot>`}
    </div>`;
  }

  #failure(tryAgain: () => void): TemplateResult {
    const { words } = this.language;
    return html`<div class="older">
      ${words.historyFailed}
      <button
        type="button"
        @click=${() => {
          this.#focusList();
          tryAgain();
        }}
      >
        ${words.tryAgain}
      </button>
    </div>`;
  }

  #typingLine(): TemplateResult | typeof nothing {
    const names = (this.#typing.value ?? []).map(({ userId }) => isolated(userId));
    if (names.length === 0) return nothing;
    return html`<svg class="dots" viewBox="0 0 22 6" aria-hidden="true">
        <circle cx="3" cy="3" r="2.5"></circle>
        <circle cx="11" cy="3" r="2.5"></circle>
        <circle cx="19" cy="3" r="2.5"></circle></svg
      ><span>${this.language.words.typing(names)}</span>`;
  }

  get #listElement(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.list');
  }

  /** Rows stand for the same messages as before, wherever these are in the list now. */
  #moveRows(messages: readonly MessageRecord[]): void {
    const before = this.#shown;
    const first = before[this.#rows.from];
    const last = messages.at(-1);
    this.#shown = messages;
    // what a person sends is where they look next
    const isLeaving = last?.messageUId === '';
    if (isLeaving && indexOfKey(before, messageKey(last), before.length - 1) < 0) {
      this.#isAtBottom = true;
    }
    const index = first ? indexOfKey(messages, messageKey(first), this.#rows.from) : -1;
    if (index < 0) {
      this.#rows = newestRows(messages.length);
      this.#isAtBottom = true;
      return;
    }
    const moved = movedRows(this.#rows, index - this.#rows.from, messages.length);
    this.#rows = this.#isAtBottom ? rowsAtEnd(moved, messages.length) : moved;
  }

  readonly #scrolled = (): void => {
    const list = this.#listElement;
    if (!list?.clientHeight) return;
    this.#isAtBottom = this.#reachesBottom(list);
    this.#place = this.#findPlace(list);
    this.#showMore();
    this.#markRead();
  };

  #reachesBottom({ scrollTop, scrollHeight, clientHeight }: HTMLElement): boolean {
    const below = scrollHeight - clientHeight - scrollTop;
    return below <= AT_BOTTOM_PX && this.#rows.to >= this.#shown.length;
  }

  /** Makes rows where the reader may go next. */
  readonly #showMore = (): void => {
    const list = this.#listElement;
    if (!list?.clientHeight || this.isUpdatePending) return;
    this.#isAtBottom ||= this.#reachesBottom(list);
    const { scrollTop, scrollHeight, clientHeight } = list;
    const room = scrollHeight - clientHeight;
    // not so far that what a step takes away at the other end is near in its turn
    const near = Math.min(clientHeight * NEAR_HEIGHTS, room / 4);
    // a box that grows with its rows is never full
    const mayGrow = room > 0 || this.#rows.to - this.#rows.from < MOST;
    if (scrollTop <= near && mayGrow && this.#showOlder()) return;
    if (room - scrollTop <= near) this.#showNewer();
  };

  /** @returns whether there are older ones to come */
  #showOlder(): boolean {
    const hasRows = this.#rows.from > 0;
    const hasOlder = this.#position.value?.hasOlder && this.#history.value?.state === 'idle';
    if (hasRows) this.#setRows(olderRows(this.#rows));
    else if (hasOlder) this.#loadOlder();
    return hasRows || hasOlder === true;
  }

  #showNewer(): void {
    if (this.#rows.to < this.#shown.length)
      this.#setRows(newerRows(this.#rows, this.#shown.length));
    else if (this.#position.value?.hasNewer) void this.#talk.conversation?.loadNewer();
  }

  readonly #loadOlder = (): void => {
    void this.#talk.conversation?.loadOlder();
  };

  readonly #loadLatest = (): void => {
    void this.#talk.conversation?.loadLatest();
  };

  #setRows(rows: RowsWindow): void {
    this.#rows = rows;
    this.requestUpdate();
  }

  /** The first bubble that is in view: days and names above it come and go with older messages. */
  #findPlace(list: HTMLElement): Place | undefined {
    const top = list.getBoundingClientRect().top;
    for (const [index, bubble] of list.querySelectorAll('.bubble').entries()) {
      const box = bubble.getBoundingClientRect();
      const record = this.#shown[this.#rows.from + index];
      if (record && box.bottom > top) return { key: messageKey(record), top: box.top - top };
    }
    return undefined;
  }

  /** Whatever changed around it, the reader keeps looking at what they looked at. */
  readonly #holdPlace = (): void => {
    const list = this.#listElement;
    if (!list?.clientHeight) return;
    const place = this.#place;
    if (this.#isAtBottom || !place) {
      list.scrollTop = list.scrollHeight;
    } else {
      const { from, to } = this.#rows;
      const rows = this.#shown.slice(from, to);
      const index = rows.findIndex((record) => messageKey(record) === place.key);
      const bubble = list.querySelectorAll('.bubble').item(index) as Element | null;
      if (!bubble) return;
      const top = bubble.getBoundingClientRect().top - list.getBoundingClientRect().top;
      list.scrollTop += top - place.top;
    }
  };

  /** The box, or what is in it, has another size. */
  readonly #sized = (): void => {
    this.#holdPlace();
    this.#markRead();
    // not now: what changes sizes here is reported as an error of the page
    requestAnimationFrame(this.#showMore);
  };

  /** Read is what stands before the eyes of somebody who is at the page. */
  readonly #markRead = (): void => {
    const isSeen = document.visibilityState === 'visible' && document.hasFocus();
    if (isSeen && this.#isAtBottom && this.#listElement?.clientHeight) {
      this.#talk.conversation?.markRead();
    }
  };

  /** Whether a message waits, and not only for the blink that each one does. */
  #waits({ messageId, delivery }: MessageRecord): boolean {
    if (delivery.state !== 'queued') {
      this.#waitsFrom.delete(messageId);
      return false;
    }
    const now = performance.now();
    const heldMs = Math.max(0, (delivery.heldUntil ?? 0) - Date.now());
    const waitsFrom = this.#waitsFrom.get(messageId) ?? now + heldMs + PATIENCE_MS;
    this.#waitsFrom.set(messageId, waitsFrom);
    const leftMs = waitsFrom - now;
    if (leftMs > 0) this.#nextLookMs = Math.min(this.#nextLookMs, heldMs || leftMs);
    return leftMs <= 0;
  }

  #lookAgain(): void {
    if (this.#nextLookMs === Infinity) return;
    clearTimeout(this.#look);
    this.#look = setTimeout(() => {
      this.requestUpdate();
    }, this.#nextLookMs);
    this.#nextLookMs = Infinity;
  }

  readonly #act = (action: MessageAction, record: MessageRecord): void => {
    if (!this.dispatchEvent(new RimMessageActionEvent(action, record))) return;
    this.#focusList();
    const { chat } = this.#talk;
    if (action === 'again') {
      this.#isAtBottom = true; // that is where it goes
      void chat?.resend(record.messageId, record);
    } else if (action === 'discard') void chat?.cancel(record.messageId, record);
    else void chat?.takeBack(record.messageId, record);
  };

  /** For when the button that has the focus goes away. */
  #focusList(): void {
    this.#listElement?.focus({ preventScroll: true });
  }

  #listenTo(chat: Chat | undefined): void {
    if (chat === this.#heard) return;
    this.#stopListening?.();
    this.#heard = chat;
    this.#stopListening = chat?.onMessage((record) => {
      const { conversation } = this.#talk;
      const isHere = conversation && sameConversation(record, conversation);
      if (!isHere || record.messageDirection === MessageDirection.SEND) return;
      const { words } = this.language;
      const sender = nameOfSender(record);
      const text = messageText(record, sender, words);
      this.#announcer.announce(words.says(isolated(sender), isolated(text)));
    });
  }
}

function standTogether(a: MessageRecord, b: MessageRecord): boolean {
  const isSoon = b.sentTime === 0 || Math.abs(b.sentTime - a.sentTime) < TOGETHER_MS;
  return a.senderUserId === b.senderUserId && isSoon;
}

/** The sender's id: it is the envelope's, which nobody can claim for themselves. */
function nameOfSender(record: MessageRecord): string {
  return record.senderUserId;
}

/** Looks where it was first; nearly every change keeps the place. */
function indexOfKey(messages: readonly MessageRecord[], key: string, guess: number): number {
  const at = messages[guess];
  if (at && messageKey(at) === key) return guess;
  return messages.findIndex((record) => messageKey(record) === key);
}

declare global {
  interface HTMLElementTagNameMap {
    'rim-conversation': RimConversationElement;
  }
}
