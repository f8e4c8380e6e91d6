/**
 * Who is typing in one conversation: shown for some seconds after the last sign of it, and over
 * with their message.
 */
import type { ReadableAtom } from 'nanostores';
import { TYPING_EVERY_MS, TYPING_SHOWN_MS } from '../limits.js';
import { createStore, type ListenerThrew } from '../store.js';

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
  heard(user: Omit<TypingUser, 'timestamp'>): void;
  /** Their message is here, or they are gone. */
  ended(userId: string): void;
  /** Whether the others should be told now that this user types; at most once in some seconds. */
  shouldTell(): boolean;
  /** The next key is the beginning of another message. */
  messageLeft(): void;
  stop(): void;
}

type Timer = ReturnType<typeof setTimeout>;

export function createTyping(threw: ListenerThrew): Typing {
  const $typing = createStore<readonly TypingUser[]>([], threw);
  const timers = new Map<string, Timer>();
  let toldAt = -Infinity;

  const without = (userId: string) => $typing.get().filter((user) => user.userId !== userId);

  function ended(userId: string): void {
    const timer = timers.get(userId);
    if (!timer) return;
    clearTimeout(timer);
    timers.delete(userId);
    $typing.set(without(userId));
  }

  return {
    $typing,
    heard({ userId, messageType }) {
      clearTimeout(timers.get(userId));
      const timer = setTimeout(ended, TYPING_SHOWN_MS, userId);
      // in Node a timer would keep the process alive for somebody who types elsewhere
      (timer as Partial<{ unref(): void }>).unref?.();
      timers.set(userId, timer);
      $typing.set([...without(userId), { userId, messageType, timestamp: Date.now() }]);
    },
    ended,
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
      for (const userId of timers.keys()) ended(userId);
    },
  };
}
