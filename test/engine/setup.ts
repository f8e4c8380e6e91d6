/** What most tests of the engine begin with: a chat on a transport that the test holds in its hand. */
import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import {
  ConversationType,
  createChat,
  MessageType,
  type Chat,
  type ChatOptions,
  type Conversation,
  type ConversationOption,
  type TransportRecord,
} from '../../src/index.js';
import { CLAIM_GOOD_MS, SEND_WINDOW_MS } from '../../src/limits.js';
import {
  createFakeTransport,
  type FakeTransport,
  type FakeTransportOptions,
  type PendingSend,
} from '../contract/index.js';

/**
 * Messages wait for their turn, five in a second, and once more where another tab may have sent
 * just now. Here that time passes at once: a short wait is over in the next task, and the clock has
 * moved on by it.
 */
const TURN_MS = SEND_WINDOW_MS + CLAIM_GOOD_MS;
const { setTimeout: wait } = globalThis;
const now = performance.now.bind(performance);
let skippedMs = 0;
performance.now = () => now() + skippedMs;
globalThis.setTimeout = ((act: () => void, ms = 0, ...args: []) => {
  if (ms > TURN_MS) return wait(act, ms, ...args);
  skippedMs += ms;
  return wait(act, 0, ...args);
}) as typeof setTimeout;

export const BOB = { conversationType: ConversationType.PRIVATE, targetId: 'bob', channelId: '' };
export const CAROL = { ...BOB, targetId: 'carol' };
export const TEAM = { conversationType: ConversationType.GROUP, targetId: 'team', channelId: '' };

/** Alice's chat, connected, and her talk with Bob. */
export async function aliceConnects(
  options: FakeTransportOptions = {},
  chatOptions: Omit<ChatOptions, 'transport'> = {},
) {
  const transport = createFakeTransport(options);
  const chat = createChat({ transport, ...chatOptions });
  await chat.connect('alice');
  return { transport, chat, talk: chat.conversation(BOB) };
}

/** A text that Bob sent at the given time, to Alice. */
export function fromBob(sentTime: number, more: Partial<TransportRecord> = {}): TransportRecord {
  return {
    ...BOB,
    senderUserId: 'bob',
    messageType: MessageType.TEXT,
    content: { content: `b${String(sentTime)}` },
    messageUId: `uid-${String(sentTime)}`,
    sentTime,
    ...more,
  };
}

/** A text of Alice's own that the server knows. */
export function fromAlice(sentTime: number, more: Partial<TransportRecord> = {}): TransportRecord {
  return fromBob(sentTime, {
    senderUserId: 'alice',
    content: { content: `a${String(sentTime)}` },
    ...more,
  });
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Lets everything happen that waits for nothing but its turn. */
export async function settled(): Promise<void> {
  await setImmediate();
}

/** A message that does not leave within this time does not leave. */
const PATIENCE_MS = 2_000;

/** The nth message that is handed to the transport, from 0, once it is. */
export async function sendOf({ sends }: FakeTransport, index: number): Promise<PendingSend> {
  const until = now() + PATIENCE_MS;
  do await settled();
  while (sends.length <= index && now() < until);
  const send = sends[index];
  assert.ok(send, `send ${String(index)} has not left`);
  return send;
}

export function textsOf(talk: Conversation): string[] {
  return talk.$messages.get().map(({ content }) => String(content.content));
}

export function statesOf(talk: Conversation): string[] {
  return talk.$messages.get().map(({ delivery }) => delivery.state);
}

export function say(chat: Chat, text: string, to: ConversationOption = BOB) {
  return chat.sendTextMessage(to, { content: text });
}

/** Calls back until nothing is watched any more; the talk has a reader meanwhile. */
export function read(talk: Conversation): () => void {
  return talk.$messages.listen(() => undefined);
}

/** The same numbers for the same seed (mulberry32): 0 ≤ n < 1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
