/**
 * The rows that there are: makes, draws anew, orders and removes their elements. Is told which
 * messages have one; knows nothing of where a reader is.
 */
import { render, type TemplateResult } from 'lit';
import type { MessageRecord } from '../../src/index.js';
import { messageKey } from '../../src/messages/identity.js';

/** What a row shows, and what it looks like. */
interface RowContent {
  readonly classes: readonly string[];
  readonly content: TemplateResult;
}

/** Told by its message and its neighbours. */
export type DrawRow = (index: number) => RowContent;

export interface Row {
  readonly key: string;
  element: HTMLElement;
  /** What its message says: days and names above it come and go with the messages before. */
  bubble: Element;
  classes: readonly string[];
  /** Where its message stands in the list. */
  index: number;
  record: MessageRecord;
  previous: MessageRecord | undefined;
  next: MessageRecord | undefined;
  /** What else it was drawn for. */
  drawnFor: DrawnFor;
}

export type DrawnFor = readonly [all: unknown, thoseThatChange: unknown];

export interface RowsSurroundings {
  readonly run: HTMLElement;
  readonly draw: DrawRow;
  /** In place of a row that cannot be drawn. */
  readonly broken: () => RowContent;
  readonly made: (row: Row) => void;
  readonly removed: (row: Row) => void;
}

export class Rows {
  readonly #around: RowsSurroundings;
  readonly #byKey = new Map<string, Row>();
  readonly #byElement = new WeakMap<Element, Row>();
  #length = 0;
  /** Those of the range, in order. */
  shown: readonly Row[] = [];
  /** Those that are there for another reason, and take no room. */
  away: readonly Row[] = [];

  constructor(around: RowsSurroundings) {
    this.#around = around;
  }

  get(key: string): Row | undefined {
    return this.#byKey.get(key);
  }

  /** The row in which a node is. */
  of(node: Node | null | undefined): Row | undefined {
    const element = node instanceof Element ? node : node?.parentElement;
    const row = element?.closest('.row');
    return row ? this.#byElement.get(row) : undefined;
  }

  all(): Iterable<Row> {
    return this.#byKey.values();
  }

  /**
   * Gives rows to the messages from `from` to `to`.
   * @param inUse looks which rows outside of them stay there all the same
   * @param drawnFor a row is drawn anew where the first is another value than before, and one that
   * changes by itself also where the second is
   */
  show(
    records: readonly MessageRecord[],
    range: { readonly from: number; readonly to: number },
    inUse: () => (row: Row) => boolean,
    drawnFor: DrawnFor,
  ): void {
    const { from, to } = range;
    const grown = records.length - this.#length;
    this.#length = records.length;
    const shown: Row[] = [];
    for (let index = from; index < to; index++) {
      const record = records[index] as MessageRecord;
      const row = this.#rowFor(record, index);
      row.index = index;
      shown.push(row);
    }
    const inRange = new Set(shown);
    const away: Row[] = [];
    const gone: Row[] = [];
    let stays: ((row: Row) => boolean) | undefined;
    for (const row of this.#byKey.values()) {
      if (inRange.has(row)) continue;
      stays ??= inUse();
      const at = stays(row) ? indexOf(records, row.key, row.index, grown) : -1;
      if (at >= 0) {
        row.index = at;
        away.push(row);
      } else gone.push(row);
    }
    // not between two questions: whoever asks for the selection has all laid out that has changed
    for (const row of gone) this.#remove(row);
    away.sort((a, b) => a.index - b.index);
    this.#order([
      ...away.filter(({ index }) => index < from),
      ...shown,
      ...away.filter(({ index }) => index >= from),
    ]);
    for (const row of shown) this.#draw(records, row, drawnFor);
    for (const row of away) this.#draw(records, row, drawnFor);
    for (const row of away) row.element.classList.add('away');
    for (const row of this.away) if (inRange.has(row)) row.element.classList.remove('away');
    this.shown = shown;
    this.away = away;
  }

  clear(): void {
    for (const row of this.#byKey.values()) this.#remove(row);
    this.shown = this.away = [];
  }

  #rowFor(record: MessageRecord, index: number): Row {
    const key = messageKey(record);
    const there = this.#byKey.get(key);
    if (there) return there;
    const element = this.#element();
    const row: Row = {
      key,
      element,
      bubble: element,
      classes: [],
      index,
      record,
      previous: undefined,
      next: undefined,
      drawnFor: NEVER,
    };
    this.#byKey.set(key, row);
    this.#byElement.set(row.element, row);
    this.#around.made(row);
    return row;
  }

  #element(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'row';
    element.part.add('message');
    element.role = 'listitem';
    element.tabIndex = -1;
    return element;
  }

  #remove(row: Row): void {
    this.#byKey.delete(row.key);
    row.element.remove();
    this.#around.removed(row);
  }

  /** Puts rows in order, and moves as few as it can: one that moves stops what it plays. */
  #order(rows: readonly Row[]): void {
    const { run } = this.#around;
    let next = run.firstElementChild;
    for (const { element } of rows) {
      if (next !== element && next?.nextElementSibling === element) next = element;
      if (next === element) next = next.nextElementSibling;
      else run.insertBefore(element, next);
    }
  }

  #draw(records: readonly MessageRecord[], row: Row, drawnFor: DrawnFor): void {
    const { index } = row;
    const record = records[index] as MessageRecord;
    const previous = records[index - 1];
    const next = records[index + 1];
    const isSame =
      row.drawnFor[0] === drawnFor[0] &&
      row.record === record &&
      row.previous === previous &&
      row.next === next &&
      (row.drawnFor[1] === drawnFor[1] || record.delivery.state !== WAITS);
    if (isSame) return;
    Object.assign(row, { record, previous, next, drawnFor });
    this.#render(row);
  }

  /** Draws a row once more, for something that its message does not tell. */
  redraw(key: string): void {
    const row = this.#byKey.get(key);
    if (row) this.#render(row);
  }

  #render(row: Row): void {
    try {
      this.#put(this.#around.draw(row.index), row);
    } catch (error) {
      this.#break(row, error);
    }
  }

  /** One row that cannot be drawn says so; all others live. */
  #break(row: Row, error: unknown): void {
    console.error(`rim-chat: a message of type ${row.record.messageType} cannot be drawn.`, error);
    const element = this.#element();
    this.#around.removed(row);
    row.element.replaceWith(element); // what is half drawn cannot be drawn upon
    row.element = element;
    this.#byElement.set(element, row);
    this.#around.made(row);
    row.classes = [];
    this.#put(this.#around.broken(), row);
  }

  /** Others give a row classes of theirs: these stay. */
  #put({ classes, content }: RowContent, row: Row): void {
    const { element } = row;
    const before = row.classes;
    if (before.join() !== classes.join()) {
      element.classList.remove(...before);
      element.classList.add(...classes);
      row.classes = classes;
    }
    render(content, element);
    row.bubble = element.querySelector('.bubble') ?? element;
  }
}

const NEVER: DrawnFor = [{}, {}];

/** How long it waits changes without a new record. */
const WAITS = 'queued';

/** How far around its old place a message is looked for before it is looked for everywhere. */
const NEAR_ROWS = 64;

/**
 * Where a message is now: nearly always where it was, or moved by what came before it.
 * @param guess where it was
 * @param grown by how many the list has become longer since
 */
export function indexOf(
  records: readonly MessageRecord[],
  key: string,
  guess: number,
  grown = 0,
): number {
  const isAt = (index: number): boolean => {
    const record = records[index];
    return record !== undefined && messageKey(record) === key;
  };
  if (isAt(guess + grown)) return guess + grown;
  for (let off = 0; off <= NEAR_ROWS; off++) {
    if (isAt(guess + off)) return guess + off;
    if (isAt(guess - off)) return guess - off;
  }
  return records.findIndex((record) => messageKey(record) === key);
}
