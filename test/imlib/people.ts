/** People on one local space, each with a chat of their own: what the tests of this folder begin with. */
import '../engine/setup.js';
import {
  ConversationType,
  createChat,
  localTransport,
  type Events,
  type EventListeners,
  type IMLibChat,
  type MessageRecord,
} from '../../src/index.js';

let spaces = 0;

export const talkWith = (targetId: string) => ({
  conversationType: ConversationType.PRIVATE,
  targetId,
  channelId: '',
});

export const TEAM = { conversationType: ConversationType.GROUP, targetId: 'team', channelId: '' };

/** Connects people to a space that is nobody else's. */
export async function people<Name extends string>(
  ...names: readonly Name[]
): Promise<Record<Name, IMLibChat> & { readonly space: string; end(): void }> {
  const space = `space-${String((spaces += 1))}`;
  const chats = await Promise.all(
    names.map(async (name) => [name, await join(space, name)] as const),
  );
  return {
    ...(Object.fromEntries(chats) as Record<Name, IMLibChat>),
    space,
    end() {
      for (const [, chat] of chats) chat.destroy();
    },
  };
}

/** One more chat, in a space where there may be others. */
export async function join(space: string, name: string): Promise<IMLibChat> {
  const chat = createChat({ transport: localTransport({ space }) });
  await chat.connect(name);
  return chat;
}

/** Waits for something, for as long as it takes within reason. */
export async function until<Found>(
  what: string,
  find: () => Found | undefined | false,
): Promise<Found> {
  for (let tries = 0; tries < 2_000; tries++) {
    const found = find();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error(`It never came: ${what}`);
}

/** Everything that a chat gets, from now on. */
export function inbox(chat: IMLibChat): MessageRecord[] {
  const came: MessageRecord[] = [];
  chat.onMessage((message) => came.push(message));
  return came;
}

/** What an event's listener is called with, from now on. */
export function heard<Event extends Events>(
  chat: Pick<IMLibChat, 'addEventListener'>,
  event: Event,
): Parameters<EventListeners[Event]>[] {
  const calls: Parameters<EventListeners[Event]>[] = [];
  const listener = (...args: Parameters<EventListeners[Event]>) => void calls.push(args);
  chat.addEventListener(event, listener as EventListeners[Event]);
  return calls;
}
