/**
 * Which of the messages have rows: some screens around the reader, however long the list is. Knows
 * no element.
 */

/** Rows that a step adds. */
const STEP = 40;
/** Rows that are kept at the most. */
export const MOST = 160;

export interface RowsWindow {
  /** Index of the first message that has a row. */
  readonly from: number;
  /** Index after the last one. */
  readonly to: number;
}

/** The newest messages of a list. */
export function newestRows(length: number): RowsWindow {
  return { from: Math.max(0, length - STEP), to: length };
}

/** The window after messages were added at its end, for a reader who is there. */
export function rowsAtEnd(window: RowsWindow, length: number): RowsWindow {
  return length - window.from > MOST ? newestRows(length) : { from: window.from, to: length };
}

/** A step further up; what is far below loses its rows. */
export function olderRows({ from, to }: RowsWindow): RowsWindow {
  const first = Math.max(0, from - STEP);
  return { from: first, to: Math.min(to, first + MOST) };
}

/** A step further down; what is far above loses its rows. */
export function newerRows({ from, to }: RowsWindow, length: number): RowsWindow {
  const last = Math.min(length, to + STEP);
  return { from: Math.max(from, last - MOST), to: last };
}

/** The same messages after `added` others came before them. */
export function movedRows({ from, to }: RowsWindow, added: number, length: number): RowsWindow {
  const first = Math.min(Math.max(0, from + added), length);
  return { from: first, to: Math.min(Math.max(first, to + added), length) };
}
