/** Chats for tests of the elements, and what a person sees and does at one of them. */
import { fixtureSync, html } from '@open-wc/testing';
import type { RimChatElement } from '../../components/chat/rim-chat.js';
import { RimComposerElement } from '../../components/composer/rim-composer.js';
import { RimConversationElement } from '../../components/conversation/rim-conversation.js';
import {
  ConversationType,
  createChat,
  MessageType,
  type Chat,
  type ChatOptions,
  type Conversation,
  type TransportRecord,
} from '../../src/index.js';
import type { HistoryPage, HistoryQuery } from '../../src/index.js';
import { createFakeTransport, type FakeTransport } from '../contract/index.js';
import type { FakeTransportOptions, PendingSend } from '../contract/index.js';

let spaces = 0;

/** A local space that no other test uses. */
export function newSpace(): string {
  spaces += 1;
  return `test-${String(Date.now())}-${String(spaces)}`;
}

/** Waits until something holds; fails naming it. */
export async function until(what: string, holds: () => unknown, patienceMs = 5_000): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Did not happen in time: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Waits until the browser has drawn twice: whatever was to follow from a change has. */
export async function drawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/**
 * Waits until the browser has told that scrolling is over, and everything has followed from that;
 * where it tells nothing, until it is taken for over.
 */
export async function rests(): Promise<void> {
  if ('onscrollend' in window) for (let frame = 0; frame < 3; frame += 1) await drawn();
  else await new Promise((resolve) => setTimeout(resolve, 250));
}

/** The private talk with bob. */
export const WITH_BOB = {
  conversationType: ConversationType.PRIVATE,
  targetId: 'bob',
  channelId: '',
} as const;

/** A private message from bob, the `number`th of them, a minute after the one before. */
export function message(number: number, fields: Partial<TransportRecord> = {}): TransportRecord {
  return {
    ...WITH_BOB,
    senderUserId: 'bob',
    messageType: MessageType.TEXT,
    content: { content: `message ${String(number)}` },
    messageUId: `uid-${String(number).padStart(6, '0')}`,
    sentTime: Date.UTC(2026, 0, 1) + number * 60_000,
    ...fields,
  };
}

/** Messages from `from` up to, not including, `to`. */
export function messages(from: number, to: number): TransportRecord[] {
  return Array.from({ length: to - from }, (_, index) => message(from + index));
}

/** Answers, for the talk with bob, with pages of `messages(0, total)`; the cursor is the number of a message. */
export function historyOf(total: number): (query: HistoryQuery) => HistoryPage {
  return ({ conversation, before, limit }) => {
    if (conversation.targetId !== 'bob') return { records: [] };
    const to = before === undefined ? total : Number(before);
    const from = Math.max(0, to - limit);
    return { records: messages(from, to), ...(from > 0 && { older: String(from) }) };
  };
}

export interface ConnectedChat {
  readonly chat: Chat;
  readonly transport: FakeTransport;
  /** The talk with bob. */
  readonly talk: Conversation;
}

/** Alice's chat over a transport that does what the test says. */
export async function aliceChat(
  options: FakeTransportOptions = {},
  chatOptions: Omit<ChatOptions, 'transport'> = {},
): Promise<ConnectedChat> {
  const transport = createFakeTransport(options);
  const chat = createChat({ transport, ...chatOptions });
  await chat.connect('alice');
  return { chat, transport, talk: chat.conversation(WITH_BOB) };
}

/** The nth message that is handed to the transport, from 0, once it is: it is kept before it leaves. */
export async function sendOf({ sends }: FakeTransport, index = 0): Promise<PendingSend> {
  await until(`send ${String(index)} leaves`, () => sends.length > index);
  return sends[index]!;
}

/** Puts an element on the page, until the test is over. */
export function put<Put extends Element>(
  element: Put,
  attributes: Record<string, string> = {},
): Put {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  fixtureSync(html`<div></div>`).append(element);
  return element;
}

/** A `<rim-chat>` of these attributes that is connected: alice with bob, in a space of its own. */
export async function putChat(attributes: Record<string, string> = {}): Promise<RimChatElement> {
  const element = document.createElement('rim-chat');
  const ready = heard(element, 'rim-ready');
  put(element, { space: newSpace(), 'user-id': 'alice', 'target-id': 'bob', ...attributes });
  await until('the chat is ready', () => ready.length > 0);
  await drawn();
  return element;
}

/** A `<rim-chat>` that shows a chat which the test holds in its hand. */
export async function showChat(
  chat: Chat,
  attributes: Record<string, string> = {},
): Promise<RimChatElement> {
  const element = document.createElement('rim-chat');
  element.chat = chat;
  put(element, { 'target-id': 'bob', ...attributes });
  await drawn();
  if (element.launcher) await until('the launcher is there', () => find(element, '.launcher'));
  return element;
}

/** Alice and bob, each before a `<rim-chat>` of one space. */
export async function putTwo(
  attributes: Record<string, string> = {},
): Promise<[alice: RimChatElement, bob: RimChatElement]> {
  const space = newSpace();
  return Promise.all([
    putChat({ space, ...attributes }),
    putChat({ space, 'user-id': 'bob', 'target-id': 'alice', ...attributes }),
  ]);
}

/** The first that a selector finds of an element, what is in it, and any shadow root inside it. */
export function find(root: Element | ShadowRoot, selector: string): HTMLElement | null {
  return findAll(root, selector)[0] ?? null;
}

/** All of them, in the order of the tree. */
export function findAll(root: Element | ShadowRoot, selector: string): HTMLElement[] {
  return [...everythingIn(root)].filter((element) => element.matches(selector)) as HTMLElement[];
}

function* everythingIn(root: Element | ShadowRoot): Generator<Element> {
  if (root instanceof Element) {
    yield root;
    if (root.shadowRoot) yield* everythingIn(root.shadowRoot);
  }
  for (const child of root.children) yield* everythingIn(child);
}

/** An element as the class that it must be. */
function instance<Class extends Element>(element: Element, of: new () => Class): Class {
  if (!(element instanceof of)) throw new Error(`${element.localName} is not what it must be.`);
  return element;
}

/** What somebody who sits before a chat, or a part of one, sees and uses. */
export function at(root: Element) {
  const need = (selector: string): HTMLElement => {
    const found = find(root, selector);
    if (!found) throw new Error(`Nothing here matches ${selector}.`);
    return found;
  };
  const visible = (element: HTMLElement) => element.checkVisibility();
  return {
    get conversation() {
      return instance(need('rim-conversation'), RimConversationElement);
    },
    get composer() {
      return instance(need('rim-composer'), RimComposerElement);
    },
    get field() {
      return instance(need('textarea'), HTMLTextAreaElement);
    },
    get list() {
      return need('.list');
    },
    get sendButton() {
      return need('.send');
    },
    get emojiButton() {
      return need('[part~=emoji-button]');
    },
    get panel() {
      return find(root, 'rim-emoji-panel');
    },
    get launcher() {
      return need('.launcher') as HTMLButtonElement;
    },
    /** The texts in the rows that there are, oldest first. */
    get texts() {
      return findAll(root, '.text').map((text) => text.textContent);
    },
    get rows() {
      return findAll(root, '.row');
    },
    get typing() {
      return need('[part~=typing]').textContent.trim();
    },
    /** What stands where a chat would be. */
    get problem() {
      return find(root, '.problem');
    },
    /** The reason that a text was not sent, or why it cannot be. */
    get note() {
      return find(root, 'rim-composer')?.shadowRoot?.querySelector('[role=alert]')?.textContent;
    },
    /** How far one's own newest message has come, as it is shown. */
    get status() {
      return findAll(root, '[part~=status]').at(-1)?.querySelector('title')?.textContent;
    },
    /** What is said of each message of one's own that is not sent, and what can be done with it. */
    get troubles() {
      return findAll(root, '.trouble').map((line) =>
        [...line.children].map((part) => part.textContent.trim()),
      );
    },
    /** The button by which something can be done with a message that is not sent. */
    action(name: string) {
      const buttons = findAll(root, '.trouble button') as HTMLButtonElement[];
      const button = buttons.find(({ textContent }) => textContent.trim() === name);
      if (!button) throw new Error(`Nothing here says ${name}.`);
      return button;
    },
    bubble(text: string) {
      return findAll(root, '.bubble').find(
        (bubble) => bubble.querySelector('.text')?.textContent === text,
      );
    },
    /** Whether a text is on screen. */
    sees(text: string) {
      const bubble = this.bubble(text);
      return bubble !== undefined && visible(bubble);
    },
    /** Writes into the field, as if typed in one go. */
    write(text: string) {
      const { field } = this;
      field.focus();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    press(init: KeyboardEventInit, target: EventTarget = need('textarea')) {
      const event = new KeyboardEvent('keydown', {
        bubbles: true,
        composed: true,
        cancelable: true,
        ...init,
      });
      target.dispatchEvent(event);
      return event;
    },
    async say(text: string) {
      this.write(text);
      await this.composer.updateComplete;
      this.press({ key: 'Enter' });
    },
    async openPanel() {
      this.emojiButton.click();
      await until('the panel is open', () => this.panel?.matches(':popover-open'));
      return this.panel!;
    },
  };
}

/** Every event of a type that reaches an element, from now on. */
export function heard<Type extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: Type,
): HTMLElementEventMap[Type][] {
  const events: HTMLElementEventMap[Type][] = [];
  target.addEventListener(type, (event) => {
    events.push(event as HTMLElementEventMap[Type]);
  });
  return events;
}

/** The element that has the focus, in whatever shadow root it is. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

declare global {
  /** What Lit's development build has warned of on this page. */
  var litIssuedWarnings: Set<string> | undefined;
}

const faults: string[] = [];
window.addEventListener('error', ({ message }) => faults.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));

afterEach('the page is quiet', () => {
  const warnings = [...(globalThis.litIssuedWarnings ?? [])];
  const [fault] = [...faults, ...warnings.filter((text) => text.includes('change-in-update'))];
  faults.length = 0;
  globalThis.litIssuedWarnings?.clear();
  if (fault) throw new Error(fault);
});
