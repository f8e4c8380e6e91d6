/**
 * The lines of the grid: headings and rows of cells, one below the other. Knows no elements; only
 * the lines near the view are ever drawn.
 */

/** One group of emoji, by its place among all cells. */
export interface Section {
  readonly id: string;
  /** Its heading; none where there is one group alone. */
  readonly label: string | undefined;
  readonly count: number;
}

/** One line. A heading has no cells. */
export interface Line {
  readonly key: string;
  readonly section: number;
  readonly heading: string | undefined;
  /** The first cell, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Among the rows of cells, from 1. */
  readonly row: number;
}

export interface Layout {
  readonly lines: readonly Line[];
  readonly columns: number;
  readonly cells: number;
  readonly rows: number;
}

export function layOut(sections: readonly Section[], columns: number): Layout {
  const lines: Line[] = [];
  let cell = 0;
  let row = 0;
  sections.forEach(({ id, label, count }, section) => {
    const end = cell + count;
    if (label !== undefined && count > 0) {
      lines.push({ key: id, section, heading: label, from: cell, to: cell, row });
    }
    while (cell < end) {
      const to = Math.min(end, cell + columns);
      row += 1;
      lines.push({
        key: `${id} ${String(cell)}`,
        section,
        heading: undefined,
        from: cell,
        to,
        row,
      });
      cell = to;
    }
  });
  return { lines, columns, cells: cell, rows: row };
}

/** The line of a cell, by halves: there are hundreds. */
export function lineOf({ lines }: Layout, cell: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.to ?? 0) <= cell) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a section begins; -1 where it has nothing. */
export function lineOfSection({ lines }: Layout, section: number): number {
  return lines.findIndex((line) => line.section === section);
}

/** The lines that are drawn: those in view, some more on both sides, and those that have to stay. */
export function drawnLines(
  layout: Layout,
  view: { readonly top: number; readonly height: number; readonly lineHeight: number },
  pinned: readonly number[],
): number[] {
  const { top, height, lineHeight } = view;
  const first = Math.floor(top / lineHeight) - MORE_LINES;
  const last = Math.ceil((top + height) / lineHeight) + MORE_LINES;
  const from = Math.max(0, Math.min(first, layout.lines.length - 1));
  const to = Math.min(layout.lines.length, last);
  const drawn = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  for (const line of new Set(pinned)) if (line < from || line >= to) drawn.push(line);
  return drawn.sort((a, b) => a - b);
}

const MORE_LINES = 2;
const PAGE_ROWS = 5;

/** A key, and how the text runs. */
export interface Step {
  readonly key: string;
  readonly isFar: boolean;
  readonly isRightToLeft: boolean;
}

/**
 * Where a key leads from a cell: in the direction of reading, by rows, by pages, to the ends;
 * undefined for a key of somebody else.
 */
export function destination(layout: Layout, cell: number, step: Step): number | undefined {
  const { cells } = layout;
  const line = layout.lines[lineOf(layout, cell)];
  if (!line) return undefined;
  const forward = step.isRightToLeft ? -1 : 1;
  const inside = (to: number) => Math.max(0, Math.min(to, cells - 1));
  switch (step.key) {
    case 'ArrowRight':
      return inside(cell + forward);
    case 'ArrowLeft':
      return inside(cell - forward);
    case 'ArrowDown':
      return byRows(layout, cell, 1);
    case 'ArrowUp':
      return byRows(layout, cell, -1);
    case 'PageDown':
      return byPage(layout, cell, line, 1);
    case 'PageUp':
      return byPage(layout, cell, line, -1);
    case 'Home':
      return step.isFar ? 0 : line.from;
    case 'End':
      return step.isFar ? inside(cells) : line.to - 1;
    default:
      return undefined;
  }
}

/** The same column, that many rows on; as far as there is one that has it. */
function byRows(layout: Layout, cell: number, rows: number): number {
  const at = lineOf(layout, cell);
  const column = cell - (layout.lines[at]?.from ?? 0);
  const step = Math.sign(rows);
  let left = Math.abs(rows);
  let found = cell;
  for (let index = at + step; left > 0 && layout.lines[index]; index += step) {
    const { from = 0, to = 0 } = layout.lines[index] ?? {};
    if (from + column >= to) continue;
    found = from + column;
    left -= 1;
  }
  return found;
}

/** The next group and the one before; where there is one alone, some rows. */
function byPage(layout: Layout, cell: number, line: Line, step: 1 | -1): number {
  const { lines } = layout;
  if (lines[0]?.section === lines.at(-1)?.section) return byRows(layout, cell, step * PAGE_ROWS);
  const starts = lines.filter(
    ({ from, to }, index) => to > from && lines[index - 1]?.heading !== undefined,
  );
  const here = starts.findIndex(({ section }) => section === line.section);
  const start = starts[here]?.from ?? 0;
  if (step < 0 && cell > start) return start;
  return starts[here + step]?.from ?? (step > 0 ? layout.cells - 1 : 0);
}
