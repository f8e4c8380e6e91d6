/** Elements find the chat around them, in whatever order they are made, upgraded and moved. */
import { ContextConsumer, ContextProvider, createContext } from '@lit/context';
import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import {
  RimChatElement,
  RimComposerElement,
  RimConversationElement,
} from '../../../components/index.js';
import type { Chat, Conversation } from '../../../src/index.js';
import { aliceChat, at, drawn, message, put, sendOf, until } from '../chat-on-page.js';

/** As in every version of the package. */
const TALK = createContext<{ chat?: Chat; conversation?: Conversation } | undefined>(
  Symbol.for('rim-chat/talk/1'),
);

class Other extends LitElement {
  protected override createRenderRoot() {
    return this;
  }
}
customElements.define('x-other', Other);

let tags = 0;

/** Names that no element has yet, and what defines them. */
function freshTags() {
  tags += 1;
  const name = (part: string) => `x${String(tags)}-${part}`;
  const classes = {
    chat: () => class extends RimChatElement {},
    conversation: () => class extends RimConversationElement {},
    composer: () => class extends RimComposerElement {},
  };
  return {
    chat: name('chat'),
    conversation: name('conversation'),
    composer: name('composer'),
    define(part: keyof typeof classes) {
      customElements.define(name(part), classes[part]());
    },
  };
}

/** Whether a message that comes is shown, and what is written goes out. */
async function expectTalk(
  root: Element,
  { transport }: Pick<Awaited<ReturnType<typeof aliceChat>>, 'transport'>,
): Promise<void> {
  const number = transport.sends.length + 1;
  transport.deliver(message(number));
  await until('a message is shown', () => at(root).bubble(`message ${String(number)}`));
  at(root).write('out');
  await drawn();
  at(root).press({ key: 'Enter' });
  await until('a message goes out', () => transport.sends.length === number);
}

type Part = 'chat' | 'conversation' | 'composer';
const ORDERS: readonly (readonly Part[])[] = [
  ['chat', 'conversation', 'composer'],
  ['chat', 'composer', 'conversation'],
  ['conversation', 'chat', 'composer'],
  ['conversation', 'composer', 'chat'],
  ['composer', 'chat', 'conversation'],
  ['composer', 'conversation', 'chat'],
];

describe('the context', () => {
  for (const order of ORDERS) {
    for (const pause of ['at once', 'one by one']) {
      it(`is found by elements of markup that are defined ${pause}: ${order.join(', ')}`, async () => {
        const held = await aliceChat();
        const { define, ...tag } = freshTags();
        const root = put(document.createElement('div'));
        root.innerHTML = `<${tag.chat} target-id="bob"><div><${tag.conversation}>
          <${tag.composer} slot="composer"></${tag.composer}></${tag.conversation}></div></${tag.chat}>`;
        Object.assign(root.firstElementChild!, { chat: held.chat });
        for (const part of order) {
          define(part);
          if (pause === 'one by one') await drawn();
        }
        await drawn();
        await expectTalk(root.querySelector(tag.conversation)!, held);
      });
    }
  }

  it('is found by elements that are put together out of the page, from inside and from outside', async () => {
    for (const outsideFirst of [true, false]) {
      const held = await aliceChat();
      const { chat, conversation, composer } = made(held.chat);
      const steps = [
        () => {
          chat.append(conversation);
        },
        () => {
          conversation.append(composer);
        },
      ];
      if (outsideFirst) steps.reverse();
      for (const step of steps) step();
      put(chat);
      await drawn();
      await expectTalk(conversation, held);
    }
  });

  it('is found by elements that are put in one after the other', async () => {
    const held = await aliceChat();
    const { chat, conversation, composer } = made(held.chat);
    put(chat);
    await drawn();
    chat.append(conversation);
    await drawn();
    conversation.append(composer);
    await drawn();
    await expectTalk(conversation, held);
  });

  it('is found by elements that were there, alone, before they were put into a chat', async () => {
    const held = await aliceChat();
    const { chat, conversation, composer } = made(held.chat);
    conversation.append(composer);
    put(conversation);
    await drawn();
    expect(at(conversation).texts).to.deep.equal([]);
    put(chat);
    chat.append(conversation);
    await drawn();
    await expectTalk(conversation, held);
  });

  it('is found through shadow roots and slots', async () => {
    const held = await aliceChat();
    const { chat, conversation, composer } = made(held.chat);
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner, document.createElement('slot'));
    inner.attachShadow({ mode: 'closed' }).append(conversation);
    outer.append(composer);
    chat.append(outer);
    put(chat);
    await drawn();
    held.transport.deliver(message(1));
    await until('it is shown', () => at(conversation).bubble('message 1'));
    at(composer).write('out');
    await drawn();
    at(composer).press({ key: 'Enter' });
    expect((await sendOf(held.transport)).record.content.content).to.equal('out');
  });

  it('follows an element from one chat to another, and out of both', async () => {
    const [first, second] = [await aliceChat(), await aliceChat()];
    const chats = [made(first.chat).chat, made(second.chat).chat];
    for (const chat of chats) put(chat);
    const conversation = document.createElement('rim-conversation');
    chats[0]!.append(conversation);
    first.transport.deliver(message(1, { content: { content: 'in the first' } }));
    second.transport.deliver(message(1, { content: { content: 'in the second' } }));
    await until('the first is there', () => at(conversation).bubble('in the first'));
    chats[1]!.append(conversation);
    await until('the second is there', () => at(conversation).bubble('in the second'));
    expect(at(conversation).texts).to.deep.equal(['in the second']);
    put(conversation);
    await until('nothing is there', () => at(conversation).texts.length === 0);
    chats[0]!.append(conversation);
    await until('the first is back', () => at(conversation).bubble('in the first'));
    expect(first.talk.$messages.lc).to.be.above(0);
    conversation.remove();
    await drawn();
    for (const chat of chats) chat.remove();
    await drawn();
    expect(first.talk.$messages.lc).to.equal(0);
    expect(second.talk.$messages.lc).to.equal(0);
  });

  it('is the nearest one, also when a nearer one comes later', async () => {
    const [far, near] = [await aliceChat(), await aliceChat()];
    far.transport.deliver(message(1, { content: { content: 'far' } }));
    near.transport.deliver(message(1, { content: { content: 'near' } }));
    const { define, ...tag } = freshTags();
    const { chat } = made(far.chat);
    const between = document.createElement(tag.chat);
    Object.assign(between, { chat: near.chat, targetId: 'bob' });
    const conversation = document.createElement('rim-conversation');
    between.append(conversation);
    chat.append(between);
    put(chat);
    await until('the far one is there', () => at(conversation).bubble('far'));
    define('chat');
    await until('the near one is there', () => at(conversation).bubble('near'));
    chat.append(conversation);
    await until('the far one is back', () => at(conversation).bubble('far'));
  });

  it('gives way to properties that are set by hand', async () => {
    const [around, byHand] = [await aliceChat(), await aliceChat()];
    const { chat, conversation } = made(around.chat);
    chat.append(conversation);
    put(chat);
    around.transport.deliver(
      message(1),
      message(2, { targetId: 'carol', senderUserId: 'carol', content: { content: 'carol' } }),
    );
    byHand.transport.deliver(message(3, { content: { content: 'by hand' } }));
    await until('bob is there', () => at(conversation).bubble('message 1'));
    conversation.targetId = 'carol';
    await until('carol is there', () => at(conversation).bubble('carol'));
    conversation.chat = byHand.chat;
    conversation.targetId = 'bob';
    await until('the other chat is there', () => at(conversation).bubble('by hand'));
    conversation.chat = undefined;
    conversation.targetId = '';
    await until('bob is back', () => at(conversation).bubble('message 1'));
  });

  it('changes for all that are inside when the chat changes what it shows', async () => {
    const held = await aliceChat();
    const { chat, conversation, composer } = made(held.chat);
    conversation.append(composer);
    chat.append(conversation);
    put(chat);
    await drawn();
    chat.targetId = 'carol';
    await drawn();
    at(composer).write('to carol');
    await drawn();
    at(composer).press({ key: 'Enter' });
    expect((await sendOf(held.transport)).record.targetId).to.equal('carol');
  });

  it('is given to, and taken from, others that speak the protocol', async () => {
    const held = await aliceChat();
    const { chat, conversation, composer } = made(held.chat);
    const consumer = new Other();
    chat.append(consumer);
    put(chat);
    const taken = new ContextConsumer(consumer, { context: TALK, subscribe: true });
    await until('it is taken', () => taken.value?.conversation === held.talk);
    chat.targetId = 'carol';
    await until('the change is taken', () => taken.value?.conversation?.targetId === 'carol');
    const once: unknown[] = [];
    new ContextConsumer(consumer, { context: TALK, callback: (talk) => once.push(talk) });
    expect(once).to.deep.equal([taken.value]);
    conversation.append(composer);
    put(conversation);
    const provider = new Other();
    const given = new ContextProvider(provider, { context: TALK });
    put(provider).append(conversation);
    given.setValue({ chat: held.chat, conversation: held.talk });
    await expectTalk(conversation, held);
  });

  it('is lost without harm when the chat is taken away around its elements', async () => {
    const held = await aliceChat();
    const { chat, conversation, composer } = made(held.chat);
    conversation.append(composer);
    chat.append(conversation);
    put(chat);
    await drawn();
    at(composer).write('kept');
    chat.replaceWith(conversation);
    await drawn();
    expect(held.talk.$draft.get()).to.equal('kept');
    expect(held.talk.$messages.lc).to.equal(0);
    at(composer).press({ key: 'Enter' });
    put(chat);
    chat.append(conversation);
    await until('the draft is back', () => at(composer).field.value === 'kept');
    expect(held.chat.$outbox.get()).to.deep.equal([]);
    expect(held.transport.sends).to.deep.equal([]);
  });
});

function made(given: Chat) {
  const chat = document.createElement('rim-chat');
  chat.chat = given;
  chat.targetId = 'bob';
  const conversation = document.createElement('rim-conversation');
  const composer = document.createElement('rim-composer');
  composer.slot = 'composer';
  return { chat, conversation, composer };
}
