/** Bad input: a readable box where the chat would be, and an event with a stable code. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import type { RimChatElement } from '../../../components/index.js';
import { createChat } from '../../../src/index.js';
import { createFakeTransport } from '../../contract/index.js';
import {
  aliceChat,
  at,
  drawn,
  find,
  heard,
  newSpace,
  put,
  putChat,
  showChat,
  until,
} from '../chat-on-page.js';

const GOOD = { 'user-id': 'alice', 'target-id': 'bob' };

interface Fault {
  readonly attributes: Record<string, string>;
  /** Set to these, all is well. */
  readonly mended: Record<string, string>;
  readonly code: string;
  readonly en: string;
  readonly zh: string;
}

const FAULTS: Record<string, Fault> = {
  'an unknown transport': {
    attributes: { ...GOOD, transport: 'smoke signals' },
    mended: { transport: 'local' },
    code: 'transport-unknown',
    en: 'No transport named "smoke signals"; known: local, rongcloud.',
    zh: '没有名为 "smoke signals" 的传输方式；可用的有：local, rongcloud。',
  },
  'a missing user-id': {
    attributes: { 'target-id': 'bob' },
    mended: { 'user-id': 'alice' },
    code: 'user-missing',
    en: 'user-id is missing: who is talking?',
    zh: '缺少 user-id：谁在聊天？',
  },
  'a missing target-id': {
    attributes: { 'user-id': 'alice' },
    mended: { 'target-id': 'bob' },
    code: 'target-missing',
    en: 'target-id is missing: who is the conversation with?',
    zh: '缺少 target-id：与谁聊天？',
  },
  'a broken conversation-type': {
    attributes: { ...GOOD, 'conversation-type': 'shouting' },
    mended: { 'conversation-type': 'group' },
    code: 'option-invalid',
    en: 'conversation-type is "shouting", expected one of private, group, chatroom, or the number of one.',
    zh: 'conversation-type 的值为 "shouting"，应为 one of private, group, chatroom, or the number of one。',
  },
  'a user-id that is too long': {
    attributes: { ...GOOD, 'user-id': 'a'.repeat(65) },
    mended: { 'user-id': 'a'.repeat(64) },
    code: 'token-refused',
    en: `The token was not accepted: "${'a'.repeat(60)}…" is no user id`,
    zh: `令牌未被接受："${'a'.repeat(60)}…" is no user id`,
  },
  'a space that is too long': {
    attributes: { ...GOOD, space: 's'.repeat(65) },
    mended: { space: 's'.repeat(64) },
    code: 'option-invalid',
    en: `space is "${'s'.repeat(60)}…", expected a string of 1 to 64 characters.`,
    zh: `space 的值为 "${'s'.repeat(60)}…"，应为 a string of 1 to 64 characters。`,
  },
};

/** The sentence in the box. */
function sentence(element: RimChatElement): string | undefined {
  return at(element).problem?.querySelector('p')?.textContent;
}

for (const [name, { attributes, mended, code, en, zh }] of Object.entries(FAULTS)) {
  describe(name, () => {
    it('shows a box with a sentence, and says so once', async () => {
      const element = document.createElement('rim-chat');
      const problems = heard(element, 'rim-problem');
      put(element, { space: newSpace(), ...attributes });
      await until('the box is there', () => at(element).problem);
      expect(sentence(element)).to.equal(en);
      const box = at(element).problem!;
      expect(box.getAttribute('role')).to.equal('alert');
      expect(box.checkVisibility()).to.equal(true);
      expect(box.textContent).to.contain(`Code: ${code}`);
      expect(find(element, 'textarea')).to.equal(null);
      element.heading = 'drawn again';
      await drawn();
      expect(problems.map((problem) => problem.code)).to.deep.equal([code]);
      await expect(element).to.be.accessible();
    });

    it('says it in Chinese to a reader of Chinese', async () => {
      const element = document.createElement('rim-chat');
      put(element, { space: newSpace(), ...attributes, lang: 'zh' });
      await until('the box is there', () => at(element).problem);
      expect(sentence(element)).to.equal(zh);
      expect(at(element).problem!.querySelector('strong')!.textContent).to.equal('聊天无法启动');
    });

    it('is mended by setting the attribute', async () => {
      const element = document.createElement('rim-chat');
      const ready = heard(element, 'rim-ready');
      const space = newSpace();
      put(element, { space, ...attributes });
      await until('the box is there', () => at(element).problem);
      for (const [attribute, value] of Object.entries(mended)) {
        element.setAttribute(attribute, value);
      }
      await until('the box is gone', () => !at(element).problem);
      await until('it is ready', () => ready.length > 0);
      await at(element).say('hello');
      await until('it is sent', () => at(element).status === 'Sent');
    });

    it('may be mended by whoever hears of it', async () => {
      const element = document.createElement('rim-chat');
      const ready = heard(element, 'rim-ready');
      element.addEventListener('rim-problem', () => {
        for (const [attribute, value] of Object.entries(mended)) {
          element.setAttribute(attribute, value);
        }
      });
      put(element, { space: newSpace(), ...attributes });
      await until('it is ready', () => ready.length > 0);
      await until('the box is gone', () => !at(element).problem);
    });
  });
}

describe('a problem of rim-chat', () => {
  it('comes back with its attribute, and is told again', async () => {
    const element = await putChat();
    const problems = heard(element, 'rim-problem');
    expect(find(element, '.avatar')!.textContent).to.equal('B');
    for (const [name, code] of [
      ['target-id', 'target-missing'],
      ['user-id', 'user-missing'],
    ] as const) {
      const value = element.getAttribute(name)!;
      element.removeAttribute(name);
      await until('the box is there', () => at(element).problem);
      const isNamed = name !== 'target-id';
      expect(find(element, '.avatar')!.textContent).to.equal(isNamed ? 'B' : '');
      expect(find(element, 'h2')!.textContent).to.equal(isNamed ? 'bob' : 'Chat');
      element.setAttribute(name, value);
      await until('the box is gone', () => !at(element).problem);
      expect(problems.pop()!.code).to.equal(code);
    }
    expect(problems).to.deep.equal([]);
  });

  it('carries the values that its sentence names, and no setters', async () => {
    const element = document.createElement('rim-chat');
    const problems = heard(element, 'rim-problem');
    put(element, { ...GOOD, transport: 'xyz' });
    await until('it is told', () => problems.length === 1);
    expect(problems[0]!.data).to.deep.equal({ value: '"xyz"', expected: 'local, rongcloud' });
  });

  it('keeps the draft, and gives it back', async () => {
    const element = await putChat();
    at(element).write('not lost');
    element.conversationType = 'shouting';
    await until('the box is there', () => at(element).problem);
    element.conversationType = 'private';
    await until(
      'the draft is back',
      () => find(element, 'textarea') && at(element).field.value === 'not lost',
    );
  });

  it('is a target-id that is too long for a conversation', async () => {
    const element = document.createElement('rim-chat');
    const problems = heard(element, 'rim-problem');
    put(element, { ...GOOD, space: newSpace(), 'target-id': 'b'.repeat(65) });
    await until('the box is there', () => at(element).problem);
    expect(problems.map(({ code }) => code)).to.deep.equal(['option-invalid']);
    element.targetId = 'b'.repeat(64);
    await until('the box is gone', () => !at(element).problem);
  });

  it('is a chat property that is no chat', async () => {
    for (const wrong of ['a string', {}, createFakeTransport()]) {
      const element = document.createElement('rim-chat');
      const problems = heard(element, 'rim-problem');
      Object.assign(element, { chat: wrong });
      put(element, GOOD);
      await until('the box is there', () => at(element).problem);
      expect(problems.map(({ code }) => code)).to.deep.equal(['option-invalid']);
      expect(sentence(element)).to.contain('chat is');
      const { chat } = await aliceChat();
      element.chat = chat;
      await until('the box is gone', () => !at(element).problem);
    }
  });

  it('is a token function that fails, until another one is given', async () => {
    for (const token of [
      () => Promise.reject(new Error('signed out')),
      () => {
        throw new Error('signed out');
      },
    ]) {
      const element = document.createElement('rim-chat');
      const problems = heard(element, 'rim-problem');
      element.token = token;
      put(element, { ...GOOD, space: newSpace() });
      await until('the box is there', () => at(element).problem);
      await drawn();
      expect(sentence(element)).to.equal('Could not connect: signed out');
      expect(problems.map(({ code }) => code)).to.deep.equal(['connect-failed']);
      const ready = heard(element, 'rim-ready');
      element.token = () => 'alice';
      await until('it is ready', () => ready.length === 1);
      expect(at(element).problem).to.equal(null);
    }
  });

  it('is forgotten with the token that failed, where the page gives a chat', async () => {
    const element = document.createElement('rim-chat');
    element.token = () => Promise.reject(new Error('signed out'));
    put(element, { ...GOOD, space: newSpace() });
    await until('the box is there', () => at(element).problem);
    element.chat = (await aliceChat()).chat;
    await until('the box is gone', () => !at(element).problem);
  });

  it('is known by its name, where the chat comes from another copy of the package', async () => {
    class RimError extends Error {
      override readonly name = 'RimError';
      readonly code = 'option-invalid';
      readonly data = { option: 'conversation', value: '"bob"', expected: 'another' };
    }
    const { chat } = await aliceChat();
    const other = {
      ...chat,
      conversation: () => {
        throw new RimError();
      },
    };
    const element = await showChat(other);
    expect(sentence(element)).to.equal('conversation is "bob", expected another.');
    const conversation = document.createElement('rim-conversation');
    conversation.chat = other;
    put(conversation, { 'target-id': 'bob' });
    await drawn();
    expect(at(conversation).problem!.textContent).to.contain('expected another');
  });

  it('is a connection that is refused, until it is granted', async () => {
    const chat = createChat({ transport: createFakeTransport({ refusesWith: 31004 }) });
    const element = document.createElement('rim-chat');
    const problems = heard(element, 'rim-problem');
    element.chat = chat;
    put(element, GOOD);
    await chat.connect('alice');
    await until('the box is there', () => at(element).problem);
    expect(problems.map(({ code }) => code)).to.deep.equal(['token-refused']);
    element.chat = (await aliceChat()).chat;
    await until('the box is gone', () => !at(element).problem);
  });

  it('that only limits the chat is a line above it', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat);
    const problems = heard(element, 'rim-problem');
    transport.events.problem({ code: 'storage-unavailable', data: { reason: 'private window' } });
    await until('the line is there', () => find(element, '.notice'));
    expect(find(element, '.notice')!.textContent.trim()).to.equal(
      'No storage here: messages last until the page is closed.',
    );
    expect(at(element).problem).to.equal(null);
    transport.events.problem({ code: 'channel-unavailable', data: {} });
    await until('the other is told', () => problems.length > 1);
    put(element);
    await drawn();
    expect(problems.map(({ code }) => code)).to.deep.equal([
      'storage-unavailable',
      'channel-unavailable',
    ]);
    expect(find(element, '.notice')!.children.length).to.equal(1);
    await expect(element).to.be.accessible();
  });
});
