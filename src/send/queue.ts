/**
 * The queue: lanes of tasks, served in turn, each in its order, no more of them in a time than the
 * rate allows. Knows tasks, not messages; what a task is worth, and whether it may still start, is
 * asked of whoever made the queue.
 */
import { CLAIM_AHEAD_MS } from '../limits.js';
import type { Rate } from './rate.js';

export interface Task {
  /** Tasks of one lane start in the order of their turns. */
  readonly lane: string;
  readonly turn: number;
}

export interface QueueOptions<Kind extends Task> {
  readonly rate: Rate;
  /** A clock that never steps back, in milliseconds. */
  now(): number;
  /** Whether the tasks of one lane may overlap; where not, each waits for the one before it. */
  mayOverlap(): boolean;
  /** Asked shortly before a task starts; false where it is not to be done any more. */
  claim(task: Kind): boolean | Promise<boolean>;
  /**
   * Asked right before it starts: where it is not to start now after all, what its lane waits for
   * until it goes on.
   */
  holdBack?(task: Kind): PromiseLike<unknown> | undefined;
  /** Starts it. @returns what is waited for where tasks of a lane must not overlap */
  start(task: Kind): PromiseLike<unknown> | undefined;
}

export interface Queue<Kind extends Task> {
  /** Takes in a task, at the place in its lane that its turn says. */
  add(task: Kind): void;
  /** Lets tasks start. */
  open(): void;
  /** Lets none start any more, until it is opened again. */
  close(): void;
  /** Forgets the tasks that wait. */
  clear(): void;
  /** How many wait. */
  size(): number;
}

/** The tasks of one lane; those before `head` have left. */
interface Lane<Kind> {
  readonly name: string;
  tasks: Kind[];
  head: number;
  /** One of its tasks is about to start, or must be done before the next one does. */
  isBusy: boolean;
  /** Whether it stands among those that are served in turn. */
  isWaiting: boolean;
}

/** So many tasks that have left are kept before a lane is made shorter. */
const LEFT_MAX = 512;

export function createQueue<Kind extends Task>(options: QueueOptions<Kind>): Queue<Kind> {
  const { rate, now } = options;
  const lanes = new Map<string, Lane<Kind>>();
  let turns: Lane<Kind>[] = [];
  let size = 0;
  let isOpen = false;
  let isDraining = false;

  function laneOf(name: string): Lane<Kind> {
    let lane = lanes.get(name);
    if (!lane) {
      lane = { name, tasks: [], head: 0, isBusy: false, isWaiting: false };
      lanes.set(name, lane);
    }
    return lane;
  }

  /** Has the lane stand in line where it has something to do; one that has nothing is forgotten. */
  function lineUp(lane: Lane<Kind>): void {
    if (lane.isWaiting || lane.isBusy) return;
    if (lane.head === lane.tasks.length) {
      lanes.delete(lane.name);
      return;
    }
    lane.isWaiting = true;
    turns.push(lane);
  }

  function take(lane: Lane<Kind>): Kind {
    const task = lane.tasks[lane.head++] as Kind;
    size -= 1;
    if (lane.head > LEFT_MAX) {
      lane.tasks = lane.tasks.slice(lane.head);
      lane.head = 0;
    }
    lane.isWaiting = false;
    lane.isBusy = true;
    return task;
  }

  function free(lane: Lane<Kind>): void {
    lane.isBusy = false;
    lineUp(lane);
  }

  /** Starts one; its lane stands in line again at once, or when it is done. */
  function start(task: Kind, lane: Lane<Kind>): void {
    rate.started(now());
    const running = options.start(task);
    if (!running || options.mayOverlap()) {
      free(lane);
      return;
    }
    const done = () => {
      free(lane);
      void drain();
    };
    running.then(done, done);
  }

  /** Waits until shortly before the next start may be; looks again, for that may move meanwhile. */
  async function untilNext(aheadMs: number): Promise<void> {
    for (let ms = rate.next() - now(); ms > aheadMs; ms = rate.next() - now()) {
      await new Promise((resolve) => setTimeout(resolve, Math.ceil(ms - aheadMs)));
    }
  }

  async function drain(): Promise<void> {
    if (isDraining) return;
    isDraining = true;
    while (isOpen && turns.length > 0) {
      if (rate.next() - now() > CLAIM_AHEAD_MS) {
        await untilNext(CLAIM_AHEAD_MS);
        continue; // what waits now may be something else
      }
      const lane = turns.shift() as Lane<Kind>;
      const task = take(lane);
      const claim = options.claim(task);
      if (claim === false || (claim !== true && !(await claim))) {
        free(lane);
        continue;
      }
      if (rate.next() > now()) await untilNext(0);
      const held = options.holdBack?.(task);
      if (held) {
        await held;
        free(lane);
      } else start(task, lane);
    }
    isDraining = false;
  }

  return {
    add(task) {
      const lane = laneOf(task.lane);
      const { tasks } = lane;
      let at = tasks.length;
      while (at > lane.head && (tasks[at - 1] as Kind).turn > task.turn) at -= 1;
      if (at === tasks.length) tasks.push(task);
      else tasks.splice(at, 0, task);
      size += 1;
      lineUp(lane);
      void drain();
    },
    open() {
      isOpen = true;
      void drain();
    },
    close() {
      isOpen = false;
    },
    clear() {
      for (const lane of lanes.values()) {
        lane.tasks = [];
        lane.head = 0;
        lane.isWaiting = false;
      }
      turns = [];
      size = 0;
    },
    size: () => size,
  };
}
