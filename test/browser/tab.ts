/**
 * Another tab of this browser, as far as the engine can tell: a document with its own globals, its
 * own copy of the engine, and the same storage and channels. A test can spoil its globals first.
 */
import type * as Engine from '../../src/index.js';
import {
  ConversationType,
  MessageType,
  type Chat,
  type Conversation,
  type Transport,
  type TransportEvents,
} from '../../src/index.js';
import { settingsOf } from '../../src/messages/checks.js';
import { outgoingRecord } from '../../src/messages/record.js';

export type Realm = Window & typeof globalThis;

export interface Tab {
  readonly engine: typeof Engine;
  readonly realm: Realm;
  /** A chat in this tab, connected. @param starts what it starts is added to it */
  connect(user: string, space: string, starts?: Start[]): Promise<Chat>;
  /** A way for a user's texts straight into the space, past the outbox and its limit. */
  speaker(user: string, space: string): Promise<Speaker>;
  close(): void;
}

/** A message that was handed to the transport. */
export interface Start {
  readonly tab: Tab;
  readonly text: string;
  /** On the clock of the test. */
  readonly at: number;
}

/** Says one text. @returns its server's name */
export type Speaker = (text: string, targetId: string) => Promise<string>;

const ENGINE = new URL('../../src/index.ts', import.meta.url).href;

const nothing = () => undefined;

export const NOBODY_LISTENS: TransportEvents = {
  records: nothing,
  change: nothing,
  signal: nothing,
  connection: nothing,
  gap: nothing,
  problem: nothing,
};

const open = new Set<Tab>();

/** @param spoil changes the tab's globals before the engine is loaded */
export async function openTab(spoil: (realm: Realm) => void = () => undefined): Promise<Tab> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const realm = frame.contentWindow as Realm & { engine?: typeof Engine };
  spoil(realm);
  const script = realm.document.createElement('script');
  script.type = 'module';
  script.textContent = `import * as engine from ${JSON.stringify(ENGINE)}; window.engine = engine; dispatchEvent(new Event('loaded'));`;
  await new Promise((resolve) => {
    realm.addEventListener('loaded', resolve, { once: true });
    realm.document.head.append(script);
  });
  const engine = realm.engine!;
  const tab: Tab = {
    engine,
    realm,
    async connect(user, space, starts) {
      const local = engine.localTransport({ space });
      const transport: Transport = {
        ...local,
        send(record, signal) {
          starts?.push({ tab, text: String(record.content.content), at: performance.now() });
          return local.send(record, signal);
        },
      };
      const chat = engine.createChat({ transport });
      const { isOk, msg } = await chat.connect(user);
      if (!isOk) throw new Error(msg);
      return chat;
    },
    async speaker(user, space) {
      const transport = engine.localTransport({ space });
      await transport.connect(user, NOBODY_LISTENS);
      return async (text, targetId) => {
        const body = { messageType: MessageType.TEXT, content: { content: text } };
        const record = outgoingRecord(to(targetId), body, settingsOf({}), user);
        return (await transport.send(record, new AbortController().signal)).messageUId;
      };
    },
    close() {
      frame.remove();
      open.delete(tab);
    },
  };
  open.add(tab);
  return tab;
}

export function closeTabs(): void {
  for (const tab of open) tab.close();
}

let spaces = 0;

/** A space that nobody has been in. */
export function newSpace(): string {
  spaces += 1;
  return `test-${String(Date.now())}-${String(spaces)}`;
}

export const databaseOf = (space: string) => `rim-chat/local/${space}`;

/** The name of what is kept of a user of a space: of its database, its channel, and before its locks. */
export const userDatabaseOf = (space: string, user: string) =>
  `rim-chat/user/${JSON.stringify(['local', space, user])}`;

/** Looks until it is so. */
export async function until(what: string, holds: () => boolean, patienceMs = 8_000): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Did not happen in time: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export const to = (targetId: string) => ({
  conversationType: ConversationType.PRIVATE,
  targetId,
  channelId: '',
});

export const textsOf = (talk: Conversation): string[] =>
  talk.$messages.get().map(({ content }) => String(content.content));

export const problemsOf = (chat: Chat): string[] => chat.$problems.get().map(({ code }) => code);

/** Sends a text and waits until it is sent. */
export async function say(chat: Chat, text: string, targetId: string): Promise<string> {
  const result = await chat.sendTextMessage(to(targetId), { content: text });
  if (!result.isOk) throw new Error(result.msg);
  return result.data!.messageUId;
}

/** A talk that somebody looks at. */
export function reading(chat: Chat, targetId: string): Conversation {
  const talk = chat.conversation(to(targetId));
  talk.$messages.listen(() => undefined);
  return talk;
}
