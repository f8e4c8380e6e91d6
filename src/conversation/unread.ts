/**
 * How many counted messages nobody has looked at here: those that came while connected, one by one,
 * and what the server counted before. Knows no message, only times.
 */
import type { ReadableAtom } from 'nanostores';
import { createStore, type ListenerThrew } from '../store.js';

export interface Unread {
  readonly $unread: ReadableAtom<number>;
  /** @param sentTimes of messages that came and count */
  came(sentTimes: readonly number[]): void;
  /** The server counts so many up to a time; what came later is known here. */
  counted(count: number, upTo: number): void;
  /** Everything up to a time has been read, here or elsewhere. */
  read(upTo: number): void;
}

export function createUnread(threw: ListenerThrew): Unread {
  const $unread = createStore(0, threw);
  let times: number[] = [];
  let before = { count: 0, upTo: 0 };
  let readUpTo = -Infinity;

  function tell(): void {
    const count = before.count + times.length;
    if ($unread.get() !== count) $unread.set(count);
  }

  return {
    $unread,
    came(sentTimes) {
      times.push(...sentTimes);
      tell();
    },
    counted(count, upTo) {
      if (upTo <= readUpTo) return;
      before = { count, upTo };
      times = times.filter((time) => time > upTo);
      tell();
    },
    read(upTo) {
      readUpTo = Math.max(readUpTo, upTo);
      if (before.upTo <= upTo) before = { count: 0, upTo: 0 };
      times = times.filter((time) => time > upTo);
      tell();
    },
  };
}
