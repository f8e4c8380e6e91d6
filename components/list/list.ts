/**
 * The messages of a conversation as its element shows them: draws them, knows which are read and
 * which pages of history are wanted, leads to any of them. A part of its own, which comes while a
 * chat connects: until then there is nothing to list.
 */
import type { ReactiveElement } from 'lit';
import type { Chat, Conversation, MessageRecord } from '../../src/index.js';
import { MessageDirection } from '../../src/messages/types.js';
import { messageKey } from '../../src/messages/identity.js';
import type { ListTools } from '../list-tools/list-tools.js';
import { isNotice, messageText } from '../message/message-body.js';
import {
  brokenRow,
  messageRow,
  type MessageAction,
  type MessageRow,
} from '../message/message-row.js';
import { messageStyles } from '../message/message.styles.js';
import { onRenderersChange } from '../message/renderers.js';
import { avatarStyles } from '../shared/avatar.styles.js';
import { isolated } from '../shared/direction.js';
import type { LanguageController } from '../shared/language.js';
import { addStyles } from '../shared/late-styles.js';
import { spokenName } from '../shared/names.js';
import { createCalendar, prepareTimes, type Calendar } from './calendar.js';
import { listStyles } from './list.styles.js';
import { ListView, MOST, PAINTED_MS, STILL_MS } from './list-view.js';
import { loadTools } from './load-tools.js';
import { passRowsBy } from './one-stop.js';
import { rowView } from './row-view.js';
import { indexOf, type Row } from './rows.js';
import { Sight } from './sight.js';
import { typingLine } from './typing-line.js';
import { Waiting } from './waiting.js';

/** Closer to an end than this many heights of the box, a page of history is loaded. */
const NEAR_HEIGHTS = 1.5;

/** The element whose list it is. */
export interface ListHost {
  readonly element: ReactiveElement;
  readonly language: LanguageController;
  /** What is shown now. */
  talk(): { readonly chat: Chat | undefined; readonly conversation: Conversation | undefined };
  act(action: MessageAction, record: MessageRecord): void;
}

const STYLES = [avatarStyles, messageStyles, listStyles];

/**
 * Does what takes milliseconds before a list is shown for the first time.
 * @param tag of the language it will speak
 * @returns its style sheets, which are made when they are asked for
 */
export function getReadyFor(tag: string): readonly (CSSStyleSheet | undefined)[] {
  prepareTimes(tag);
  return STYLES.map(({ styleSheet }) => styleSheet);
}

export class List {
  readonly #host: ListHost;
  readonly #view: ListView;
  readonly #sight: Sight;
  readonly #waiting: Waiting;
  #calendar: Calendar;
  #box: HTMLElement | undefined;
  #shown: readonly MessageRecord[] = [];
  #shownTalk: Conversation | undefined;
  /** What all rows are drawn for besides their messages. */
  #drawnFor: readonly unknown[] = [];
  /** The first message that was not read when the reader came, by its key. */
  #firstUnread: string | undefined;
  /** It is far from the newest, and looked for when those are painted, or when it is asked for. */
  #farUnread: (() => void) | undefined;
  #hasUnread = false;
  #tools: ListTools | undefined;
  #toolsLater: ReturnType<typeof setTimeout> | undefined;
  #stopRenderers: (() => void) | undefined;

  constructor(host: ListHost) {
    this.#host = host;
    this.#calendar = createCalendar(host.language.tag, host.language.words);
    this.#view = new ListView({
      draw: (index) => this.#row(index),
      broken: () => brokenRow(host.language.words),
      inUse: () => this.#inUse(),
      moved: this.#moved,
      isWatched: () => this.#tools !== undefined,
    });
    this.#sight = new Sight(this.#markRead);
    this.#waiting = new Waiting(() => {
      host.element.requestUpdate();
    });
    for (const styles of STYLES) addStyles(host.element, styles);
  }

  readonly typingLine = typingLine;

  /** Holds the rows; stands in the box that scrolls. */
  get run(): HTMLElement {
    return this.#view.run;
  }

  /** Draws what has changed of the rows, around what the reader looks at. */
  show(): void {
    const { conversation } = this.#host.talk();
    const messages = conversation?.$messages.get() ?? [];
    if (conversation !== this.#shownTalk) this.#forget(conversation);
    const box = this.#root.querySelector<HTMLElement>('.list');
    if (!box) return;
    if (messages !== this.#shown) this.#takeNews(messages);
    this.#shown = messages;
    const { language } = this.#host;
    this.#renewCalendar();
    const drawnFor = [this.#calendar, language.version, this.#firstUnread, new Date().getDate()];
    if (!isSame(drawnFor, this.#drawnFor)) this.#drawnFor = drawnFor;
    this.#attach(box);
    this.#view.show(messages, this.#reachesLatest, this.#drawnFor);
    this.#watchNewest();
    this.#waiting.asked();
    // where there is nothing to scroll yet, no scrolling asks for more
    void this.#host.element.updateComplete.then(this.#moved);
  }

  /** Lets go of everything outside of it; what is shown next brings it back. */
  detach(): void {
    if (!this.#box) return;
    this.#box.removeEventListener('keydown', this.#pressed);
    this.#root.removeEventListener('keydown', this.#aboutToLeave);
    for (const type of USES) this.#box.removeEventListener(type, this.#wantTools);
    this.#box = undefined;
    window.removeEventListener('focus', this.#markRead);
    document.removeEventListener('visibilitychange', this.#markRead);
    this.#stopRenderers?.();
    clearTimeout(this.#toolsLater);
    this.#view.detach();
    this.#sight.watch(undefined);
  }

  /** A message as plain text. */
  textOf(record: MessageRecord): string {
    const { element, language } = this.#host;
    const sender = spokenName(record.senderUserId, language.words, element);
    return messageText(record, sender, language.words);
  }

  /** A message as it is said when it comes. */
  said(record: MessageRecord): string {
    const { element, language } = this.#host;
    const { words } = language;
    const text = isolated(this.textOf(record));
    if (isNotice(record)) return text;
    return words.says(spokenName(record.senderUserId, words, element), text);
  }

  /** The reader is at the newest messages when they are shown next. */
  goToBottom(): void {
    this.#view.goToBottom();
  }

  async jumpTo(messageUId: string): Promise<boolean> {
    return (await this.#useTools()).jumpTo(messageUId);
  }

  async jumpToFirstUnread(): Promise<boolean> {
    return (await this.#useTools()).jumpToFirstUnread();
  }

  jumpToLatest(): void {
    this.#view.goToBottom();
    if (this.#reachesLatest) this.#view.toBottom();
    else void this.#host.talk().conversation?.loadLatest();
  }

  async openFind(): Promise<void> {
    const tools = await this.#useTools();
    if (this.#box) tools.openFind();
  }

  async print(): Promise<void> {
    (await this.#useTools()).print();
  }

  async export(format: 'text' | 'json' | 'html'): Promise<Blob> {
    return (await this.#useTools()).export(format);
  }

  /** For when what has the focus goes away. */
  focus(): void {
    this.#box?.focus({ preventScroll: true });
  }

  get #root(): ShadowRoot {
    return this.#host.element.renderRoot as ShadowRoot;
  }

  /** There is nothing newer than what is loaded. */
  get #reachesLatest(): boolean {
    return !this.#host.talk().conversation?.$position.get().hasNewer;
  }

  #attach(box: HTMLElement): void {
    if (box === this.#box) return;
    this.detach();
    this.#box = box;
    this.#view.attach(box);
    box.addEventListener('keydown', this.#pressed);
    this.#root.addEventListener('keydown', this.#aboutToLeave);
    for (const type of USES) box.addEventListener(type, this.#wantTools);
    window.addEventListener('focus', this.#markRead);
    document.addEventListener('visibilitychange', this.#markRead);
    this.#stopRenderers = onRenderersChange(() => {
      this.#drawnFor = [];
      this.#host.element.requestUpdate();
    });
  }

  #forget(conversation: Conversation | undefined): void {
    this.#shownTalk = conversation;
    this.#shown = [];
    this.#forgetUnread();
    this.#hasUnread = false;
    this.#view.clear();
  }

  #takeNews(messages: readonly MessageRecord[]): void {
    const before = this.#shown;
    const last = messages.at(-1);
    // what a person sends is where they look next
    const isLeaving = last?.messageUId === '';
    if (isLeaving && before.indexOf(last) < 0 && !hasKey(before, messageKey(last))) {
      this.#forgetUnread();
      this.#view.goToBottom();
    }
    const unread = this.#shownTalk?.$unread.get() ?? 0;
    const isNews = unread > 0 && !this.#hasUnread;
    if (isNews && (before.length === 0 || !this.#isReading)) {
      this.#findUnread(messages, unread);
    }
    this.#hasUnread = unread > 0;
  }

  /** Near the newest at once, for there it is in view. */
  #findUnread(messages: readonly MessageRecord[], unread: number): void {
    this.#forgetUnread();
    const near = Math.max(0, messages.length - MOST);
    this.#firstUnread = keyOfUnread(messages, unread, near);
    if (this.#firstUnread !== undefined || near === 0) return;
    const find = () => {
      if (this.#farUnread !== find) return;
      this.#farUnread = undefined;
      this.#firstUnread = keyOfUnread(messages, unread, 0);
      this.#host.element.requestUpdate();
    };
    this.#farUnread = find;
    setTimeout(find, 2 * PAINTED_MS);
  }

  #forgetUnread(): void {
    this.#firstUnread = this.#farUnread = undefined;
  }

  /** Finding out what language there is takes longer than drawing a row. */
  #renewCalendar(): void {
    const { words, tag } = this.#host.language;
    if (this.#calendar.tag !== tag || this.#calendar.words !== words) {
      this.#calendar = createCalendar(tag, words);
    }
  }

  #row(index: number): MessageRow {
    const messages = this.#shown;
    const record = messages[index] as MessageRecord;
    const { delivery } = record;
    const { element, language, act } = this.#host;
    return messageRow({
      ...rowView([messages[index - 1], record, messages[index + 1]], this.#calendar),
      isFirstUnread: messageKey(record) === this.#firstUnread,
      words: this.#calendar.words,
      refusal: delivery.state === 'failed' ? language.refusal(delivery.code) : undefined,
      waits: this.#waiting.waits(record),
      teller: element,
      redraw: () => {
        this.#view.redraw(messageKey(record));
      },
      act,
    });
  }

  /** What somebody uses stays, however far they have scrolled. */
  #inUse(): (row: Row) => boolean {
    const focused = this.#root.activeElement;
    const isUsed = this.#tools?.inUse();
    return ({ element }) => element.contains(focused) || isUsed?.(element) === true;
  }

  /** What using the list takes comes when somebody is about to. */
  async #useTools(): Promise<ListTools> {
    const { ListTools } = await loadTools();
    const { element } = this.#host;
    this.#tools ??= new ListTools({
      root: this.#root,
      view: this.#view,
      records: () => this.#shown,
      conversation: () => this.#shownTalk,
      calendar: () => this.#calendar,
      textOf: (record) => this.textOf(record),
      senderOf: ({ senderUserId }) => senderUserId,
      isNotice,
      firstUnread: () => {
        this.#farUnread?.();
        return this.#firstUnread;
      },
      toLatest: () => {
        this.focus();
        this.jumpToLatest();
      },
      drawn: async () => {
        await Promise.resolve(); // the store is set in a microtask
        await element.updateComplete;
      },
    });
    this.#tools.moved();
    return this.#tools;
  }

  readonly #wantTools = (): void => {
    if (!this.#tools) this.#useTools().catch(() => undefined); // asked for again at the next use
  };

  /** Nor between two movements: to load code is to drop frames. */
  #wantToolsSoon(): void {
    clearTimeout(this.#toolsLater);
    this.#toolsLater = setTimeout(() => {
      if (!this.#view.isMoving) this.#wantTools();
    }, STILL_MS);
  }

  /** Listened to in the whole element: keys of what stands below the list come through it. */
  readonly #aboutToLeave = (event: Event): void => {
    if (this.#box) passRowsBy(this.#box, this.#view.rows, event as KeyboardEvent);
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
    event.preventDefault();
    void this.openFind();
  };

  /** The reader is elsewhere, or there is more or less to be seen. */
  readonly #moved = (): void => {
    this.#watchNewest();
    this.#markRead();
    this.#loadMore();
    if (this.#tools) this.#tools.moved();
    else if (!this.#view.isAtBottom && !this.#view.isMoving) this.#wantToolsSoon();
  };

  #watchNewest(): void {
    const { isAtBottom, rows, to } = this.#view;
    const isShown = this.#box && to === this.#shown.length && this.#reachesLatest;
    this.#sight.watch(isShown ? rows.shown.at(-1)?.element : undefined, isAtBottom);
  }

  /** Loads the pages of history that the reader comes near to. */
  readonly #loadMore = (): void => {
    const box = this.#box;
    const talk = this.#shownTalk;
    if (!box?.clientHeight || !talk || this.#host.element.isUpdatePending) return;
    const { from, to, rows } = this.#view;
    if (from > 0 && to < this.#shown.length) return;
    const first = rows.shown[0]?.element.getBoundingClientRect().top ?? 0;
    const last = rows.shown.at(-1)?.element.getBoundingClientRect().bottom ?? 0;
    const { top, bottom } = box.getBoundingClientRect();
    // a box that grows with its rows is never full
    const mayGrow = box.scrollHeight > box.clientHeight || to - from < MOST;
    const near = box.clientHeight * NEAR_HEIGHTS;
    const { hasOlder, hasNewer } = talk.$position.get();
    if (!mayGrow || talk.$history.get().state !== 'idle') return;
    if (from === 0 && hasOlder && top - first < near) void talk.loadOlder();
    else if (to === this.#shown.length && hasNewer && last - bottom < near) void talk.loadNewer();
  };

  get #isReading(): boolean {
    return this.#sight.isSeen && Boolean(this.#box?.clientHeight);
  }

  /** Read is what stands before the eyes of somebody who is at the page. */
  readonly #markRead = (): void => {
    if (this.#isReading) this.#shownTalk?.markRead();
  };
}

/** What people do with a list before they use what the tools bring. */
const USES = ['focusin', 'pointerdown'] as const;

function hasKey(messages: readonly MessageRecord[], key: string): boolean {
  return indexOf(messages, key, messages.length - 1) >= 0;
}

/**
 * The oldest of so many messages that came and were not read.
 * @param from where to stop; what is before may have others
 */
function keyOfUnread(
  messages: readonly MessageRecord[],
  unread: number,
  from: number,
): string | undefined {
  let left = unread;
  let first: MessageRecord | undefined;
  for (let index = messages.length - 1; index >= from && left > 0; index--) {
    const record = messages[index];
    if (!record?.isCounted || record.messageDirection === MessageDirection.SEND) continue;
    first = record;
    left -= 1;
  }
  return first && (left === 0 || from === 0) ? messageKey(first) : undefined;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
