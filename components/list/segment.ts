/**
 * How far a list reaches above and below the rows that there are: estimated, for nobody has
 * measured what was never drawn, and within bounds. Knows no element.
 */

/** What all rows together may be high: browsers give up at 17 million, or at 6 million when zoomed to 500 %. */
const SEGMENT_MAX_PX = 5_000_000;

/** Heights of messages before anybody has seen one. */
const FIRST_GUESS_PX = 56;
/** How many rows have to be seen until their mean height is half of what is believed. */
const BELIEF_ROWS = 60;

export class Segment {
  /** The mean height of a row, as far as it is known. */
  rowPx = FIRST_GUESS_PX;
  #isMeasured = false;

  /** Learns from rows that were drawn. */
  learn(heightPx: number, rows: number): void {
    if (rows === 0 || heightPx <= 0) return;
    const mean = heightPx / rows;
    const weight = this.#isMeasured ? rows / (rows + BELIEF_ROWS) : 1;
    this.#isMeasured = true;
    this.rowPx += (mean - this.rowPx) * weight;
  }

  /** Rows that fill so much. */
  rowsFor(px: number): number {
    return Math.ceil(px / this.rowPx);
  }

  /** The height that stands for `count` rows of `all` that are not drawn. */
  heightOf(count: number, all: number): number {
    const whole = all * this.rowPx;
    const scale = Math.min(1, SEGMENT_MAX_PX / whole);
    return count <= 0 ? 0 : Math.round(count * this.rowPx * scale);
  }
}
