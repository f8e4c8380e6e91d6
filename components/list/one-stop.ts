/**
 * For whoever goes from stop to stop, the messages are one: what can be pressed in a row is a stop
 * only from that row, which arrow keys lead to.
 */
import { isTab } from '../shared/keys.js';
import type { Rows } from './rows.js';

/**
 * @param box the stop that stands for all rows
 * @param event a key that goes down, in the list or beside it
 */
export function passRowsBy(box: HTMLElement, rows: Rows, event: KeyboardEvent): void {
  if (!isTab(event)) return;
  const from = rows.of(event.target as Node);
  const others = Array.from(rows.all()).filter((row) => row !== from);
  setStops(true);
  setTimeout(setStops); // the browser has moved the focus by then

  function setStops(areClosed = false): void {
    for (const { element } of others) element.inert = areClosed;
    if (from) box.tabIndex = areClosed ? -1 : 0;
  }
}
