/**
 * What the tabs that keep something together have between them: a channel over which they ring each
 * other after each change, and say words. A ring carries nothing, and one may get lost, so a page
 * that is seen looks every few seconds all the same. Knows nothing of what is kept.
 */
import type { Problem } from '../errors.js';
import { LOG_LOOK_MS } from '../limits.js';

export interface Listener {
  /** Something changed in another tab, or may have. */
  rang(): void;
  /** Another tab said something; it is not checked yet. */
  heard(word: Readonly<Record<string, unknown>>): void;
  report(problem: Problem): void;
}

export interface Channel {
  ring(): void;
  /** Says a word to the other tabs. */
  say(word: object): void;
  /** Lets go of what would keep the page out of the back-forward cache. */
  letGo(): void;
  /** Listens to the other tabs, from now on or again. */
  wake(): void;
}

/** Whether there is a page, which has storage and other tabs; Node has neither. */
export const hasPage = typeof document !== 'undefined';

/** @param name of what is kept, the same in all tabs */
export function createChannel(name: string, listener: Listener): Channel {
  let channel: BroadcastChannel | undefined;
  let look: ReturnType<typeof setInterval> | undefined;

  const say = (word: object) => channel?.postMessage(word);

  function hear({ data }: MessageEvent<unknown>): void {
    if (typeof data !== 'object' || data === null) return;
    const word = data as Readonly<Record<string, unknown>>;
    if (word.kind === 'ring') listener.rang();
    else listener.heard(word);
  }

  return {
    say,
    ring() {
      say({ kind: 'ring' });
    },
    letGo() {
      clearInterval(look);
      channel?.close();
      look = channel = undefined;
    },
    wake() {
      if (!hasPage) return; // a channel would keep Node alive
      look ??= setInterval(() => {
        if (document.visibilityState === 'visible') listener.rang();
      }, LOG_LOOK_MS);
      try {
        channel ??= new BroadcastChannel(name);
        channel.onmessage = hear;
      } catch {
        listener.report({ code: 'channel-unavailable', data: {} }); // none, or not for this page
      }
    },
  };
}
