/**
 * Who is typing in one conversation: shown for some seconds after the last sign of it, and over
 * with their message.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { TYPING_EVERY_MS, TYPING_SHOWN_MS } from '../limits.js';

/** Somebody who is typing. */
export interface TypingUser {
  readonly userId: string;
  /** The type of message that is being written. */
  readonly messageType: string;
  /** When the last sign of it came, in milliseconds since 1970. */
  readonly timestamp: number;
}

export interface Typing {
  readonly $typing: ReadableAtom<readonly TypingUser[]>;
  heard(user: TypingUser): void;
  /** Their message is here, or they are gone. */
  ended(userId: string): void;
  /** Whether the others should be told now that this user types; at most once in some seconds. */
  shouldTell(): boolean;
  /** The next key is the beginning of another message. */
  messageLeft(): void;
  stop(): void;
}

export function createTyping(): Typing {
  const $typing = atom<readonly TypingUser[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let toldAt = -Infinity;

  function watch(): void {
    clearTimeout(timer);
    timer = undefined;
    const oldest = Math.min(...$typing.get().map((user) => user.timestamp));
    if (oldest === Infinity) return;
    timer = setTimeout(expire, Math.max(0, oldest + TYPING_SHOWN_MS - Date.now()));
    // in Node a timer would keep the process alive for somebody who types elsewhere
    if (typeof timer === 'object') timer.unref();
  }

  function expire(): void {
    set($typing.get().filter((user) => Date.now() - user.timestamp < TYPING_SHOWN_MS));
  }

  function set(users: readonly TypingUser[]): void {
    $typing.set(users);
    watch();
  }

  const without = (userId: string) => $typing.get().filter((user) => user.userId !== userId);

  return {
    $typing,
    heard(user) {
      set([...without(user.userId), { ...user, timestamp: Date.now() }]);
    },
    ended(userId) {
      const rest = without(userId);
      if (rest.length < $typing.get().length) set(rest);
    },
    shouldTell() {
      const now = performance.now();
      if (now - toldAt < TYPING_EVERY_MS) return false;
      toldAt = now;
      return true;
    },
    messageLeft() {
      toldAt = -Infinity;
    },
    stop() {
      clearTimeout(timer);
      if ($typing.get().length > 0) $typing.set([]);
    },
  };
}
