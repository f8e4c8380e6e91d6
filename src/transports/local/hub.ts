/**
 * What the chats of one page share of a local space: its log, and the channel to the other tabs.
 * The channel only rings "the log has grown" and carries typing; what it says is checked, and is
 * never a command. Goes on without storage, without a channel, and after the back-forward cache.
 */
import type { Problem } from '../../errors.js';
import { checkConversation, checkMessageType } from '../../messages/checks.js';
import type { ConversationId } from '../../messages/identity.js';
import { isObject } from '../../messages/record.js';
import { createChannel } from '../../storage/channel.js';
import { isStorageFailure, storageProblem } from '../../storage/database.js';
import { watchPageLife } from '../../storage/page-life.js';
import { createIndexedLog } from './indexed-log.js';
import { createMemoryLog } from './memory-log.js';
import type { ChangeLog, LogEnd, LogEntry, NewEntry } from './log.js';

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
  /** What is being done with the log. */
  const running = new Set<Promise<unknown>>();
  const channel = createChannel(`rim-chat/local/${space}`, {
    rang: ringHere,
    heard({ typing }) {
      if (isTypingWord(typing)) typingHere(typing);
    },
    report,
  });
  let unwatch: (() => void) | undefined;

  function report(problem: Problem): void {
    if (problems.has(problem.code)) return;
    problems.set(problem.code, problem);
    for (const listener of listeners) listener.problem(problem);
  }

  function ringHere(): void {
    for (const listener of listeners) listener.ring();
  }

  function typingHere(word: TypingWord): void {
    for (const listener of listeners) listener.typing(word);
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

  function toMemory(error: unknown, givenUp?: { log: ChangeLog; end: LogEnd }): ChangeLog {
    inMemory = true;
    report(storageProblem(error));
    return createMemoryLog(givenUp);
  }

  /** Goes on in memory behind the end of a log that takes no more; what is in it is still read. */
  async function giveUp(stored: ChangeLog, error: unknown): Promise<ChangeLog> {
    await Promise.allSettled(running); // what still gets into it must be before its end
    // not even readable any more: start with nothing
    const end = await stored.end().catch(() => undefined);
    return toMemory(error, end && { log: stored, end });
  }

  async function withLog<Result>(work: (log: ChangeLog) => Promise<Result>): Promise<Result> {
    log ??= openLog();
    const opened = log;
    const current = await opened;
    if (log !== opened) return withLog(work); // given up meanwhile
    const run = work(current);
    running.add(run);
    try {
      return await run;
    } catch (error) {
      if (inMemory && log === opened) throw error;
      if (!isStorageFailure(error)) throw error;
      if (log === opened) log = giveUp(current, error);
      return await withLog(work);
    } finally {
      running.delete(run);
    }
  }

  function letGo(): void {
    channel.letGo();
    log?.then(
      (opened) => {
        opened.release();
      },
      () => undefined, // told to whoever asked for it
    );
  }

  function wake(): void {
    channel.wake();
    ringHere();
  }

  function leave(listener: HubListener): void {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    unwatch?.();
    unwatch = undefined;
    letGo();
    if (!inMemory) onEmpty();
  }

  return {
    withLog,
    async append(entry) {
      const added = await withLog((opened) => opened.append(entry));
      ringHere();
      channel.ring();
      return added;
    },
    tellTyping(word) {
      typingHere(word);
      channel.say({ typing: word });
    },
    join(listener) {
      listeners.add(listener);
      channel.wake();
      unwatch ??= watchPageLife({ leave: letGo, comeBack: wake });
      for (const problem of problems.values()) listener.problem(problem);
      return () => {
        if (listeners.has(listener)) leave(listener);
      };
    },
  };
}

function isTypingWord(value: unknown): value is TypingWord {
  if (!isObject(value) || !isObject(value.conversation)) return false;
  const { by, messageType, conversation } = value;
  // who types has a name like whoever is typed to
  return (
    [conversation, { ...conversation, targetId: by }].every(
      (named) => checkConversation(named) === undefined,
    ) && checkMessageType(messageType) === undefined
  );
}
