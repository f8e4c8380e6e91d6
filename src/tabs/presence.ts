/**
 * Which tabs are alive. Each holds a lock of its own for as long as it is there, so the browser
 * tells at once when one has gone, however it went. Where there are no locks (they need a secure
 * context), tabs ask each other. Knows nothing of what tabs do.
 */
import { TAB_ASK_MS, TAB_ASK_TIMES } from '../limits.js';

export interface Presence {
  /** This tab's name: random, and the same for as long as the tab lives. */
  readonly id: string;
  /** Calls back once another tab is gone. @returns a function that stops waiting */
  whenGone(id: string, gone: () => void): () => void;
  /** Takes what another tab said, where it is a question or an answer of ours. */
  hear(word: { readonly ask?: unknown; readonly here?: unknown }): void;
  /** From now on this tab is there. */
  enter(): void;
  /** From now on it is gone, for all others. */
  leave(): void;
}

/** @param say hands a word to all other tabs */
export function createPresence(name: string, say: (word: object) => void): Presence {
  const id = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const locks = typeof document === 'undefined' ? undefined : navigator.locks;
  /** For each tab that is asked: how often it has not answered. */
  const silent = new Map<string, number>();
  let isHere = false;
  let release: (() => void) | undefined;

  const lockOf = (tab: string) => `${name}/${tab}`;

  function ask(tab: string, gone: () => void): () => void {
    silent.set(tab, 0);
    const timer = setInterval(() => {
      const times = silent.get(tab) ?? 0;
      silent.set(tab, times + 1);
      if (times < TAB_ASK_TIMES) say({ ask: tab });
      else {
        stop();
        gone();
      }
    }, TAB_ASK_MS);
    (timer as Partial<{ unref(): void }>).unref?.(); // in Node nobody lives only to ask
    const stop = () => {
      clearInterval(timer);
      silent.delete(tab);
    };
    return stop;
  }

  function waitForLock(held: LockManager, tab: string, gone: () => void): () => void {
    const waiting = new AbortController();
    let stop = () => {
      waiting.abort();
    };
    held.request(lockOf(tab), { signal: waiting.signal, mode: 'shared' }, gone).catch(() => {
      // a page that may have no locks asks like one that has none
      if (!waiting.signal.aborted) stop = ask(tab, gone);
    });
    return () => {
      stop();
    };
  }

  return {
    id,
    whenGone: (tab, gone) => (locks ? waitForLock(locks, tab, gone) : ask(tab, gone)),
    hear({ ask: asked, here }) {
      if (asked === id && isHere) say({ here: id });
      if (typeof here === 'string' && silent.has(here)) silent.set(here, 0);
    },
    enter() {
      if (isHere) return;
      isHere = true;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      // where there may be none, the others ask
      locks?.request(lockOf(id), () => held).catch(() => undefined);
    },
    leave() {
      isHere = false;
      release?.();
    },
  };
}
