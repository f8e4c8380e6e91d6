/**
 * The list as a reader sees it: which messages have rows, and where these stand. However long the
 * list is, there are rows for what is in view and some screens around it; margins stand for the
 * rest, within bounds.
 *
 * One rule keeps what is looked at where it is, in every browser alike: one row is the anchor, and
 * whatever changes (messages before it, the height of any row, the box), it is put back to where
 * it stood before anything is painted. While the list moves, that is done by its margin alone: a
 * script that writes to a scroll position ends the movement that a finger has started.
 *
 * Knows nothing of what a row shows, nor where messages come from.
 */
import type { MessageRecord } from '../../src/index.js';
import { setLength } from '../shared/geometry.js';
import { indexOf, Rows, type Row, type RowsSurroundings } from './rows.js';
import { Segment } from './segment.js';

/** Rows that there are at the most, however high the box is. */
export const MOST = 240;
/** This close to the bottom counts as being there: a line, for zoomed pages have fractions. */
const AT_BOTTOM_PX = 24;
/**
 * Rows reach this far beyond the box, in its heights, and within bounds: many are made at once and
 * then none for a while, for each change of what is there costs a frame as much as ten rows do.
 */
const REACH_HEIGHTS = 1.5;
const REACH_MIN_PX = 240;
const REACH_MAX_PX = 1_200;
/** Where less than this part of the reach is left, more rows are made. */
const NEAR = 0.3;
/** Rows farther away than this many reaches go, when others come. */
const FAR = 1.1;
/** They go by themselves, too, where they are so many times farther than that. */
const TOO_FAR = 1.4;
/** While the list moves they wait for others to come: each change costs a frame. */
const TOO_FAR_MOVING = 2;
/** A list that moves down is looked at again after this part of its box's height, one that moves up after twice that. */
const LOOK_HEIGHTS = 0.5;
/** The same, where what is shown beside it follows it. */
const WATCHED_HEIGHTS = 0.125;
/** What a box without a size would show if it had one. */
const UNSEEN_BOX_PX = 600;
/** A margin above that is less than this has to grow, before the reader gets to its end. */
const LEAST_ABOVE_PX = 2_000;
/** What is in view is painted first: what can wait does so for this long after the next frame began. */
export const PAINTED_MS = 20;
/** Without a word of the browser's, a movement is over after this time of stillness. */
export const STILL_MS = 160;
/** The same, for browsers that give that word: something has come in between. */
const STILL_FOR_SURE_MS = 1_000;

/** A row, and where the top of its bubble stands in the box. */
interface Place {
  readonly row: Row;
  readonly top: number;
}

export interface ListViewSurroundings extends Pick<RowsSurroundings, 'draw' | 'broken'> {
  /** Looks what is in use now. @returns whether a row has to stay though its message is far from view */
  inUse(): (row: Row) => boolean;
  /** The reader is elsewhere, or sees more or less than before. */
  moved(): void;
  /** Something that is shown follows where the reader is. */
  isWatched(): boolean;
}

export class ListView {
  /** The element that holds the rows; stands in the list wherever that is. */
  readonly run: HTMLElement;
  readonly rows: Rows;
  readonly #around: ListViewSurroundings;
  readonly #sizes: ResizeObserver;
  readonly #segment = new Segment();
  /** Rows of which nothing was reported yet: how high they are was seen when they were made. */
  readonly #fresh = new WeakSet<Element>();
  #list: HTMLElement | undefined;
  #before: Element | undefined;
  #records: readonly MessageRecord[] = [];
  #drawnFor: unknown;
  /** How often records were shown. */
  #turn = 0;
  #from = 0;
  #to = 0;
  /** There is nothing newer than the last record. */
  #reachesLatest = true;
  #isAtBottom = true;
  #place: Place | undefined;
  #above = 0;
  #below = 0;
  /** Where the list stood when it was last looked at. */
  #top = 0;
  /** Where it stood when the reader's place was last found, or was given. */
  #lookedTop = 0;
  #hadSize = false;
  /** How much larger than it is a page shows the list. */
  #scale = 1;
  /** Rows are made for what is in view alone: those around it wait until that is painted. */
  #isHurried = true;
  /** The newest records are to be shown, wherever the reader is now. */
  #goesToNewest = false;
  #isMoving = false;
  /** Which way it moved last. */
  #isGoingDown = false;
  /** As long as it moves between these positions, there is nothing to be done. */
  #calm: readonly [from: number, to: number] | undefined;
  /** How far rows reach above and below the box, as it was last looked at. */
  #over = 0;
  #under = 0;
  #still: ReturnType<typeof setTimeout> | undefined;
  #lastMoveMs = 0;
  #frame = 0;
  #afterPaint: ReturnType<typeof setTimeout> | undefined;

  constructor(around: ListViewSurroundings) {
    this.#around = around;
    this.run = document.createElement('div');
    this.run.className = 'run';
    this.#sizes = new ResizeObserver(this.#sized);
    this.rows = new Rows({
      ...around,
      run: this.run,
      made: ({ element }) => {
        this.#fresh.add(element);
        if (this.#isMoving) element.classList.add('passing');
        this.#sizes.observe(element);
      },
      removed: ({ element }) => {
        this.#sizes.unobserve(element);
      },
    });
  }

  /** The reader is where new messages come. */
  get isAtBottom(): boolean {
    return this.#isAtBottom;
  }

  get isMoving(): boolean {
    return this.#isMoving;
  }

  get from(): number {
    return this.#from;
  }

  get to(): number {
    return this.#to;
  }

  /** Begins to show itself in a box that scrolls. */
  attach(list: HTMLElement): void {
    if (list === this.#list) return;
    this.detach();
    this.#list = list;
    this.#sizes.observe(list);
    for (const row of this.rows.all()) this.#sizes.observe(row.element);
    list.addEventListener('scroll', this.#scrolled, { passive: true });
    list.addEventListener('scrollend', this.#ended);
    this.#hadSize = false;
  }

  detach(): void {
    const list = this.#list;
    this.#list = this.#before = undefined;
    this.#sizes.disconnect();
    clearTimeout(this.#still);
    this.#still = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    clearTimeout(this.#afterPaint);
    this.#afterPaint = undefined;
    this.#rest();
    list?.removeEventListener('scroll', this.#scrolled);
    list?.removeEventListener('scrollend', this.#ended);
  }

  /** Another conversation: nothing of the one before is left. */
  clear(): void {
    this.rows.clear();
    this.#records = [];
    this.#from = this.#to = 0;
    this.#place = undefined;
    this.#isAtBottom = true;
    this.#hadSize = false;
  }

  /**
   * Shows records: the same, or others, or the same ones differently.
   * @param drawnFor all rows are drawn anew where this is another value than before
   */
  show(records: readonly MessageRecord[], reachesLatest: boolean, drawnFor: unknown): void {
    this.#watchWhatIsBefore();
    this.#seeWhatMoved();
    this.#reachesLatest = reachesLatest;
    this.#drawnFor = drawnFor;
    this.#turn += 1;
    const before = this.#listTop;
    if (records !== this.#records) this.#follow(records);
    if (this.#goesToNewest && this.#to < records.length) this.#newest();
    this.#goesToNewest = false;
    this.#draw(before);
    this.#fill();
  }

  /** What was scrolled by hand until now was scrolled in what was there until now. */
  #seeWhatMoved(): void {
    if (this.#isEmpty) return;
    if (this.#goesToNewest) {
      this.#top = this.#listTop; // but wherever that was, it is left
      return;
    }
    this.#hold();
    if (this.#isMoving) this.#look();
  }

  /** What stands before the rows moves them, too, when it gets another size by itself. */
  #watchWhatIsBefore(): void {
    const before = this.run.previousElementSibling ?? undefined;
    if (before === this.#before) return;
    if (this.#before) this.#sizes.unobserve(this.#before);
    if (before) this.#sizes.observe(before);
    this.#before = before;
  }

  /** Something that its message does not tell has changed a row. */
  redraw(key: string): void {
    this.#seeWhatMoved();
    this.rows.redraw(key);
    this.#hold();
  }

  /** The reader is at the bottom when records are shown next. */
  goToBottom(): void {
    this.#isAtBottom = true;
    this.#place = undefined;
    this.#goesToNewest = true;
  }

  /** Shows the newest of the records, and stays with them. */
  toBottom(): void {
    this.goToBottom();
    this.show(this.#records, this.#reachesLatest, this.#drawnFor);
    this.#around.moved();
  }

  /** Shows one record, a third below the top of the box. @returns its row */
  toIndex(index: number): Row | undefined {
    if (index < 0) return undefined;
    const view = this.#viewPx;
    this.#isAtBottom = false;
    this.#place = undefined;
    if (index < this.#from || index >= this.#to) {
      const half = this.#segment.rowsFor(view) + 1;
      this.#setRange(index - half, index + half);
      this.#isHurried = true;
    }
    this.#draw();
    const row = this.rows.shown[index - this.#from];
    if (row) {
      this.#place = { row, top: view / 3 };
      this.#rest();
      this.#hold();
      this.#fill();
      this.#look();
    }
    this.#around.moved();
    return row;
  }

  /** The first record that is in view, perhaps not whole. */
  firstInView(): number {
    const box = this.#boxNow();
    const first = box && this.rows.shown[this.#firstBelow(box, elementOf, 'bottom', 1)];
    return first?.index ?? this.#from;
  }

  /** The last record that is in view, perhaps not whole. */
  lastInView(): number {
    const box = this.#boxNow();
    const below = box ? this.#firstBelow(box, elementOf, 'top', box.view) : 0;
    return this.rows.shown[Math.max(0, below - 1)]?.index ?? this.#to - 1;
  }

  /** Brings one record into view, and moves the list no farther than that. @returns its row */
  reveal(index: number): Row | undefined {
    const row = this.rows.shown[index - this.#from];
    if (!row) return this.toIndex(index);
    row.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.#leaveBottomFor(row);
    this.#scrolled();
    return row;
  }

  /** So near the bottom, the list would go back there, and what is at the top out of view. */
  #leaveBottomFor({ element }: Row): void {
    const list = this.#list;
    if (!list) return;
    const left = list.scrollHeight - list.clientHeight - list.scrollTop;
    const isAtTop = boxOf(list).place(element).top < left;
    if (isAtTop && left <= AT_BOTTOM_PX) list.scrollTop -= AT_BOTTOM_PX + 1 - left;
  }

  /** There is nothing yet that could move: to ask where it stands would lay out the page for nothing. */
  get #isEmpty(): boolean {
    return this.rows.shown.length === 0;
  }

  /** Where the list stands now. */
  get #listTop(): number {
    return this.#isEmpty ? 0 : (this.#list?.scrollTop ?? 0);
  }

  get #viewPx(): number {
    return (!this.#isEmpty && this.#list?.clientHeight) || UNSEEN_BOX_PX;
  }

  #setRange(from: number, to: number): void {
    const { length } = this.#records;
    this.#from = Math.min(Math.max(0, from), length);
    this.#to = Math.min(Math.max(this.#from, to), length);
  }

  /** The newest records, as many as are in view. */
  #newest(): void {
    const { length } = this.#records;
    this.#setRange(length - this.#segment.rowsFor(this.#viewPx) - 2, length);
    this.#isHurried = true;
    // as it will be, where the rows are as high as is believed: found out later it costs a layout
    if (this.#isEmpty || this.#list?.clientHeight) {
      this.#setMargins(this.#segment.heightOf(this.#from, length), 0);
    }
  }

  /** The rows stand for the same messages as before, wherever these are in the list now. */
  #follow(records: readonly MessageRecord[]): void {
    const { shown } = this.rows;
    const grown = records.length - this.#records.length;
    this.#records = records;
    const at = this.#isAtBottom && this.#reachesLatest ? shown.length - 1 : this.#placeInRows();
    const found = survivor(records, shown, at, grown);
    if (!found) {
      this.#isAtBottom = true;
      this.#place = undefined;
      this.#newest();
      return;
    }
    const { row, index } = found;
    const moved = index - row.index;
    if (!this.#isAtBottom) {
      // whoever stood for the place may be gone: the nearest one takes over, where it is now
      if (this.#place?.row !== row) this.#place = this.#placeOf(row);
      this.#setRange(this.#from + moved, this.#to + moved);
    } else if (records.length - this.#to - moved > this.#segment.rowsFor(this.#viewPx) + 2) {
      this.#newest();
    } else this.#setRange(Math.max(this.#from + moved, records.length - MOST), records.length);
  }

  #placeInRows(): number {
    return Math.max(0, this.#place ? this.rows.shown.indexOf(this.#place.row) : 0);
  }

  /** @param before where the list stood before anything of it was changed */
  #draw(before = this.#listTop): void {
    this.#calm = undefined;
    const wasEmpty = this.#isEmpty;
    const range = { from: this.#from, to: this.#to };
    const drawnFor = [this.#drawnFor, this.#turn] as const;
    this.rows.show(this.#records, range, this.#around.inUse, drawnFor);
    this.run.role = this.#isEmpty ? null : 'list';
    // nobody scrolls while a script runs: that was the list getting shorter
    if (!wasEmpty) this.#top += this.#listTop - before;
    if (!this.#isEmpty) this.#hold();
  }

  /** Makes rows where the reader may go next, and takes away those that are far. */
  #fill(box = this.#boxNow()): void {
    if (box && this.#isOutOfRows(box)) this.#toProportion(box.list);
    for (let step = 0; step < 6 && this.#changeRange(step > 0 ? this.#boxNow() : box); step++) {
      this.#draw();
      if (!this.#isAtBottom) this.#look(); // there may be rows now where there were none
    }
    if (this.#isHurried) this.#later();
  }

  #later(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#isHurried) this.#afterPaint ??= setTimeout(this.#catchUp, PAINTED_MS);
      else this.#catchUp();
    });
  }

  readonly #catchUp = (): void => {
    this.#afterPaint = undefined;
    if (!this.#list?.isConnected) return;
    this.#isHurried = false;
    this.#hold(); // the box may have another size since
    if (!this.#isAtBottom) this.#look(); // and another row may be the first that is whole in view
    this.#fill();
    this.#around.moved();
  };

  /** @returns whether other messages than before are to have rows */
  #changeRange(box: Box | undefined): boolean {
    const { length } = this.#records;
    const { shown } = this.rows;
    const first = shown[0]?.element;
    const last = shown.at(-1)?.element;
    if (!this.#list || !first || !last) return false;
    if (!box) return this.#changeUnseenRange();
    const { view, place } = box;
    const reach = this.#isHurried ? 0 : reachOf(view);
    const over = (this.#over = -place(first).top);
    const under = (this.#under = place(last).bottom - view);
    let from = this.#from;
    let to = this.#to;
    if (over < reach * NEAR || over < 0) from -= this.#segment.rowsFor(reach - over);
    if (under < reach * NEAR || under < 0) to += this.#segment.rowsFor(reach - under);
    from = Math.max(0, from);
    to = Math.min(length, to);
    const far = Math.max(reach, REACH_MIN_PX) * FAR;
    const patience = this.#isMoving ? TOO_FAR_MOVING : TOO_FAR;
    const tooFar = from === this.#from && to === this.#to ? far * patience : far;
    if (from === this.#from && over > tooFar) {
      from += countFar(shown, (element) => -place(element).bottom > far);
    }
    if (to === this.#to && under > tooFar) {
      to -= countFar([...shown].reverse(), (element) => place(element).top - view > far);
    }
    // a box that grows with its rows is never full
    if (to - from > MOST) {
      if (from < this.#from) from = Math.min(this.#from, to - MOST);
      else to = Math.max(this.#to, from + MOST);
    }
    if (from === this.#from && to === this.#to) return false;
    this.#setRange(from, to);
    return true;
  }

  /** Without a size nobody knows what is near: some rows are there. */
  #changeUnseenRange(): boolean {
    const wanted = this.#segment.rowsFor(UNSEEN_BOX_PX);
    if (this.#to - this.#from >= Math.min(wanted, this.#records.length)) return false;
    this.#setRange(this.#to - wanted, Math.max(this.#to, wanted));
    return true;
  }

  /** Puts the reader's place back to where it was, but for what they have scrolled since. */
  #hold(box = this.#boxNow()): void {
    if (!box) return;
    const { list } = box;
    this.#keepScaled(box);
    const { scrollTop } = list;
    // nobody has scrolled a box that was not there
    if (!this.#hadSize || this.#isClamped(list)) this.#top = scrollTop;
    this.#hadSize = true;
    // scrolled by hand: the event that tells of it is on its way
    if (this.#isAtBottom && scrollTop < this.#top) this.#find(box);
    if (this.#isAtBottom) this.#pin(list);
    else if (this.#place?.row.element.isConnected) {
      const { row } = this.#place;
      const top = this.#place.top - (scrollTop - this.#top);
      this.#place = { row, top };
      this.#top = scrollTop;
      const off = box.place(row.bubble).top - top;
      if (Math.abs(off) >= 0.25) this.#setMargins(this.#above - off, this.#below);
      if (!this.#isMoving) this.#rebase(list);
    }
  }

  /**
   * Firefox keeps where a box stands in pixels of the window: in a page that begins to show the list
   * larger it would stand elsewhere, and nobody has scrolled it.
   */
  #keepScaled({ list, scale, view }: Box): void {
    const by = this.#scale / scale;
    if (by === 1) return;
    this.#scale = scale;
    const most = list.scrollHeight - view;
    const kept = Math.min(this.#top * by, most);
    if (this.#hadSize && Math.abs(list.scrollTop - kept) < ROUNDED_PX) {
      this.#scrollTo(list, this.#top);
    }
  }

  /** A position that became too far when the list got shorter is the browser's doing, not a person's. */
  #isClamped({ scrollTop, scrollHeight, clientHeight }: HTMLElement): boolean {
    return scrollTop < this.#top && scrollTop >= scrollHeight - clientHeight - 1;
  }

  #pin(list: HTMLElement): void {
    this.#setDueMargins(list);
    this.#scrollTo(list, list.scrollHeight - list.clientHeight);
  }

  /** Gives margins their due heights again; what is in view stays there. */
  #rebase(list: HTMLElement): void {
    const { scrollTop } = list;
    const grown = this.#setDueMargins(list);
    if (grown !== 0) this.#scrollTo(list, scrollTop + grown);
  }

  /** @returns by how much the margin above has grown */
  #setDueMargins(list: HTMLElement): number {
    const { length } = this.#records;
    // a box that grows with what is in it would grow with margins, too
    const isFull = this.run.offsetHeight > list.clientHeight;
    const dueAbove = isFull ? this.#segment.heightOf(this.#from, length) : 0;
    const dueBelow = isFull ? this.#segment.heightOf(length - this.#to, length) : 0;
    const off = dueAbove - this.#above;
    const isDue =
      dueAbove === 0
        ? Math.abs(off) >= 1
        : this.#above < LEAST_ABOVE_PX || Math.abs(off) > dueAbove / 4 + LEAST_ABOVE_PX;
    this.#setMargins(isDue ? dueAbove : this.#above, dueBelow);
    return isDue ? off : 0;
  }

  #setMargins(above: number, below: number): void {
    if (above !== this.#above || below !== this.#below) this.#calm = undefined;
    if (above !== this.#above) setLength(this.run, 'margin-block-start', above);
    if (below !== this.#below) setLength(this.run, 'margin-block-end', below);
    this.#above = above;
    this.#below = below;
  }

  /** At once, also where the page wants its boxes to scroll smoothly. */
  #scrollTo(list: HTMLElement, top: number): void {
    if (Math.abs(list.scrollTop - top) >= 0.25) list.scrollTo({ top, behavior: 'instant' });
    this.#top = this.#lookedTop = list.scrollTop;
  }

  readonly #scrolled = (): void => {
    const list = this.#list;
    if (!list || !this.#hadSize) return;
    if (this.#isCalmAt(list.scrollTop)) {
      this.#expectEnd();
      return;
    }
    const box = this.#boxNow();
    if (!box) return;
    this.#keepScaled(box);
    if (list.scrollTop === this.#lookedTop) return;
    if (this.#isClamped(list)) {
      this.#hold(box);
      return;
    }
    this.#isMoving = true;
    this.#isGoingDown = list.scrollTop > this.#lookedTop;
    this.#expectEnd();
    if (!this.#isAtBottom) this.#hold(box);
    this.#top = list.scrollTop;
    if (!this.#isOutOfRows(box)) this.#look(box);
    this.#fill(box);
    this.#around.moved();
    this.#calmDown(list);
  };

  #isCalmAt(top: number): boolean {
    if (!this.#isMoving || !this.#calm) return false;
    const [from, to] = this.#calm;
    return top >= from && top <= to;
  }

  /**
   * Says until where the list can move before rows are needed, before others want to know, and
   * before the anchor would be out of view.
   */
  #calmDown({ scrollTop, clientHeight }: HTMLElement): void {
    const step = this.#stepOf(clientHeight);
    const near = reachOf(clientHeight) * NEAR;
    const up = this.#isGoingDown ? step : 2 * step;
    const above = this.#from === 0 ? up : Math.min(up, this.#over - near);
    const below = this.#isGoingDown ? Math.min(step, this.#under - near) : 0;
    this.#calm = this.#isAtBottom ? undefined : [scrollTop - above, scrollTop + below];
  }

  #stepOf(view: number): number {
    return view * (this.#around.isWatched() ? WATCHED_HEIGHTS : LOOK_HEIGHTS);
  }

  /** Sees where the reader is. */
  #look(box = this.#boxNow()): void {
    if (!box) return;
    this.#find(box);
    this.#lookedTop = this.#top;
  }

  #find(box: Box): void {
    const { list, view } = box;
    const { scrollTop } = list;
    this.#top = scrollTop;
    const isLast = this.#to >= this.#records.length && this.#reachesLatest;
    this.#isAtBottom = isLast && list.scrollHeight - view - scrollTop <= AT_BOTTOM_PX;
    this.#place = this.#isAtBottom ? undefined : this.#findPlace(box);
  }

  /**
   * The first bubble that is whole in view, or else the first that is in view at all; while the list
   * moves down, the first that will still be in view when it is looked at again.
   */
  #findPlace(box: Box): Place | undefined {
    const { shown } = this.rows;
    const leaves = this.#isMoving && this.#isGoingDown ? this.#stepOf(box.view) : 0;
    const whole = shown[this.#firstBelow(box, bubbleOf, 'top', leaves)];
    const isInView = whole && box.place(whole.bubble).top < box.view;
    const row = isInView ? whole : shown[this.#firstBelow(box, bubbleOf, 'bottom', 0)];
    return row && { row, top: box.place(row.bubble).top };
  }

  /** The first row of which an edge is below the top of the box: halves, for they are in order. */
  #firstBelow(
    { place }: Box,
    part: (row: Row) => Element,
    edge: 'top' | 'bottom',
    byPx: number,
  ): number {
    const { shown } = this.rows;
    let low = 0;
    let high = shown.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const row = shown[middle];
      if (row && place(part(row))[edge] < byPx) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #placeOf(row: Row): Place | undefined {
    const box = this.#boxNow();
    return box && { row, top: box.place(row.bubble).top };
  }

  /** Undefined where it has no size. */
  #boxNow(): Box | undefined {
    return this.#list?.clientHeight ? boxOf(this.#list) : undefined;
  }

  #isOutOfRows({ view, place }: Box): boolean {
    const { shown } = this.rows;
    const [first] = shown;
    const last = shown.at(-1);
    if (!first || !last) return false;
    return (
      (place(first.element).top > view && this.#from > 0) ||
      (place(last.element).bottom < 0 && this.#to < this.#records.length)
    );
  }

  /** The scroll bar was taken far: what stands there is told by its part of the whole. */
  #toProportion(list: HTMLElement): void {
    const { length } = this.#records;
    const { scrollTop, scrollHeight, clientHeight } = list;
    const room = scrollHeight - clientHeight;
    const rows = this.#segment.rowsFor(clientHeight) + 1;
    const first = Math.round((scrollTop / Math.max(1, room)) * (length - rows));
    this.#setRange(first, first + rows);
    this.#isHurried = true;
    this.#isAtBottom = false;
    this.#place = undefined;
    this.#draw();
    this.#setMargins(scrollTop, Math.max(0, scrollHeight - scrollTop - this.run.offsetHeight));
    if (this.#to >= length) this.#scrollTo(list, list.scrollHeight - list.clientHeight);
    this.#look();
  }

  /** The box, or something in it, has another size: before that is painted. */
  readonly #sized = (entries: readonly ResizeObserverEntry[]): void => {
    const list = this.#list;
    if (!list) return;
    if (!list.clientHeight) {
      this.#hadSize = false;
      return;
    }
    this.#calm = undefined;
    const { shown } = this.rows;
    this.#segment.learn(this.run.offsetHeight, shown.length);
    this.#hold();
    // not now: rows that are made here are reported as an error of the page
    if (entries.some(({ target }) => !this.#fresh.delete(target))) this.#later();
  };

  #expectEnd(): void {
    this.#lastMoveMs = performance.now();
    this.#still ??= setTimeout(this.#looksStill, STILL_MS);
  }

  /** One timer for a movement, not one for each of its steps. */
  readonly #looksStill = (): void => {
    this.#still = undefined;
    const patienceMs = 'onscrollend' in window ? STILL_FOR_SURE_MS : STILL_MS;
    const leftMs = this.#lastMoveMs + patienceMs - performance.now();
    if (leftMs > 0) this.#still = setTimeout(this.#looksStill, leftMs);
    else this.#ended();
  };

  /** What was made while it moved is whole now. */
  #rest(): void {
    this.#isMoving = false;
    for (const { element } of this.rows.all()) element.classList.remove('passing');
  }

  readonly #ended = (): void => {
    if (!this.#isMoving) return;
    clearTimeout(this.#still);
    this.#still = undefined;
    this.#rest();
    if (!this.#list?.clientHeight) return;
    this.#hold();
    this.#look();
    this.#fill();
    this.#around.moved();
  };
}

/** How far rows are to reach beyond a box of this height. */
function reachOf(view: number): number {
  return Math.min(Math.max(view * REACH_HEIGHTS, REACH_MIN_PX), REACH_MAX_PX);
}

const elementOf = ({ element }: Row): Element => element;
const bubbleOf = ({ bubble }: Row): Element => bubble;

/** The row nearest to one of them whose message is still there, and where that is. */
function survivor(
  records: readonly MessageRecord[],
  rows: readonly Row[],
  at: number,
  grown: number,
): { readonly row: Row; readonly index: number } | undefined {
  for (const row of [...rows.slice(at), ...rows.slice(0, at).reverse()]) {
    const index = indexOf(records, row.key, row.index, grown);
    if (index >= 0) return { row, index };
  }
  return undefined;
}

/** A page that is zoomed or scaled by less than this is not: boxes have fractions. */
const SCALED = 0.01;
/** Browsers round where a box stands, to pixels of the window. */
const ROUNDED_PX = 2;

/** The box that scrolls, as it is now: each thing that is read of a page has its price. */
interface Box {
  readonly list: HTMLElement;
  /** How high it is inside. */
  readonly view: number;
  /** How much larger than it is the page shows it. */
  readonly scale: number;
  /**
   * Where an element stands below its top, in its own pixels: what browsers tell of elements is in
   * those of the window.
   */
  readonly place: (element: Element) => { top: number; bottom: number };
}

function boxOf(list: HTMLElement): Box {
  const box = list.getBoundingClientRect();
  const scale = scaleOf(box.height / list.offsetHeight);
  const zero = box.top + list.clientTop * scale;
  return {
    list,
    view: list.clientHeight,
    scale,
    place(element) {
      const { top, bottom } = element.getBoundingClientRect();
      return { top: (top - zero) / scale, bottom: (bottom - zero) / scale };
    },
  };
}

function scaleOf(scale: number): number {
  const isScaled = Math.abs(scale - 1) > SCALED && Number.isFinite(scale) && scale > 0;
  return isScaled ? scale : 1;
}

function countFar(rows: readonly Row[], isFar: (element: Element) => boolean): number {
  const first = rows.findIndex(({ element }) => !isFar(element));
  return first < 0 ? 0 : first;
}
