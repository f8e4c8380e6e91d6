/**
 * What the chats of one page share of a local space: its log, and the channel to the other tabs.
 * The channel only rings "the log has grown" and carries typing; what it says is checked, and is
 * never a command. Goes on without storage, without a channel, and after the back-forward cache.
 */
import { reasonOf, type Problem } from '../../errors.js';
import { LOG_LOOK_MS } from '../../limits.js';
import type { ConversationId } from '../../messages/identity.js';
import { isObject } from '../../messages/record.js';
import { watchPageLife } from '../../storage/page-life.js';
import { createIndexedLog } from './indexed-log.js';
import type { ChangeLog, LogEntry, NewEntry } from './log.js';
import { createMemoryLog } from './memory-log.js';

/** Somebody types, as it travels between tabs. */
export interface TypingWord {
  readonly by: string;
  readonly conversation: ConversationId;
  readonly messageType: string;
}

/** One chat's ear in the hub. */
export interface HubListener {
  /** The log may have grown. */
  ring(): void;
  typing(word: TypingWord): void;
  problem(problem: Problem): void;
}

export interface Hub {
  /** Runs work on the log; on one in memory where the stored one fails. */
  withLog<Result>(work: (log: ChangeLog) => Promise<Result>): Promise<Result>;
  append(entry: NewEntry): Promise<LogEntry>;
  tellTyping(word: TypingWord): void;
  join(listener: HubListener): () => void;
}

/** A hub for each space, while somebody is in it; one in memory for as long as the page. */
const hubs = new Map<string, Hub>();

export function hubOf(space: string): Hub {
  let hub = hubs.get(space);
  if (!hub) {
    hub = createHub(space, () => hubs.delete(space));
    hubs.set(space, hub);
  }
  return hub;
}

function createHub(space: string, onEmpty: () => void): Hub {
  const listeners = new Set<HubListener>();
  const problems = new Map<Problem['code'], Problem>();
  let inMemory = false;
  let log: Promise<ChangeLog> | undefined;
  let channel: BroadcastChannel | undefined;
  let stop: (() => void) | undefined;

  function report(problem: Problem): void {
    if (problems.has(problem.code)) return;
    problems.set(problem.code, problem);
    for (const listener of listeners) listener.problem(problem);
  }

  function ringHere(): void {
    for (const listener of listeners) listener.ring();
  }

  async function openLog(): Promise<ChangeLog> {
    const stored = createIndexedLog(space);
    try {
      await stored.end();
      return stored;
    } catch (error) {
      return toMemory(error);
    }
  }

  function toMemory(error: unknown, kept?: Parameters<typeof createMemoryLog>): ChangeLog {
    inMemory = true;
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    report({
      code: isFull ? 'storage-full' : 'storage-unavailable',
      data: { reason: reasonOf(error) },
    });
    return createMemoryLog(...(kept ?? []));
  }

  /** What can still be read of a log that takes no more is carried over, under the same names. */
  async function giveUp(stored: ChangeLog, error: unknown): Promise<ChangeLog> {
    try {
      const end = await stored.end();
      const { entries } = await stored.readOn({ ...end, seq: 0 }, Infinity);
      return toMemory(error, [entries, { ...end, at: entries.at(-1)?.at ?? 0 }]);
    } catch {
      return toMemory(error); // not even readable any more: start with nothing
    }
  }

  async function withLog<Result>(work: (log: ChangeLog) => Promise<Result>): Promise<Result> {
    log ??= openLog();
    const opened = log;
    const current = await opened;
    try {
      return await work(current);
    } catch (error) {
      if (inMemory && log === opened) throw error;
      if (log === opened) log = giveUp(current, error);
      return work(await log);
    }
  }

  function openChannel(): void {
    if (typeof document === 'undefined') return; // in Node there are no tabs, and a channel would keep it alive
    if (typeof BroadcastChannel === 'undefined') {
      report({ code: 'channel-unavailable', data: {} });
      return;
    }
    channel ??= new BroadcastChannel(`rim-chat/local/${space}`);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      hear(data);
    };
  }

  function closeChannel(): void {
    channel?.close();
    channel = undefined;
  }

  function hear(data: unknown): void {
    if (!isObject(data)) return;
    if (data.kind === 'ring') ringHere();
    else if (isTypingWord(data.typing))
      for (const listener of listeners) listener.typing(data.typing);
  }

  function wake(): void {
    openChannel();
    ringHere();
  }

  function start(): () => void {
    openChannel();
    const unwatch = watchPageLife({
      leave() {
        closeChannel();
        void log?.then((opened) => {
          opened.release();
        });
      },
      comeBack: wake,
    });
    if (typeof document === 'undefined') return unwatch;
    const look = setInterval(() => {
      if (document.visibilityState === 'visible') ringHere();
    }, LOG_LOOK_MS);
    return () => {
      clearInterval(look);
      unwatch();
    };
  }

  function leave(listener: HubListener): void {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.();
    stop = undefined;
    closeChannel();
    if (inMemory) return;
    void log?.then((opened) => {
      opened.release();
    });
    onEmpty();
  }

  return {
    withLog,
    async append(entry) {
      const added = await withLog((opened) => opened.append(entry));
      ringHere();
      channel?.postMessage({ kind: 'ring' });
      return added;
    },
    tellTyping(word) {
      for (const listener of listeners) listener.typing(word);
      channel?.postMessage({ kind: 'typing', typing: word });
    },
    join(listener) {
      listeners.add(listener);
      stop ??= start();
      for (const problem of problems.values()) listener.problem(problem);
      return () => {
        if (listeners.has(listener)) leave(listener);
      };
    },
  };
}

function isTypingWord(value: unknown): value is TypingWord {
  if (!isObject(value) || !isObject(value.conversation)) return false;
  const { conversationType, targetId, channelId } = value.conversation;
  return (
    [value.by, value.messageType, targetId, channelId].every((part) => typeof part === 'string') &&
    typeof conversationType === 'number'
  );
}
