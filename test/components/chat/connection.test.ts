/** A connection that is closed, refused or not to be had: what is on screen stays, and what can come back does. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import type { RimChatElement } from '../../../components/index.js';
import { createChat, type Problem } from '../../../src/index.js';
import { hubOf } from '../../../src/transports/local/hub.js';
import { TransportError } from '../../../src/transports/transport.js';
import { createFakeTransport } from '../../contract/index.js';
import {
  aliceChat,
  at,
  drawn,
  find,
  heard,
  message,
  newSpace,
  put,
  sendOf,
  showChat,
  until,
} from '../chat-on-page.js';

const nothing = () => undefined;

/** The lines above the messages. */
function lines(element: RimChatElement): string[] {
  return [...(find(element, '.notice')?.children ?? [])].map((line) => line.textContent);
}

describe('a connection that is closed for good', () => {
  const CLOSES = [
    {
      code: 31_010,
      problem: 'connection-closed',
      en: 'The connection was closed: You signed in at another place. Sign in again to go on here.',
      zh: '连接已被关闭：你已在其他地方登录。如需在此继续，请重新登录。',
    },
    {
      code: 99_999,
      problem: 'connection-closed',
      en: 'The connection was closed: code 99999',
      zh: '连接已被关闭：代码 99999',
    },
    {
      code: 31_004,
      problem: 'token-refused',
      en: 'The token was not accepted. Sign in again.',
      zh: '令牌未被接受。请重新登录。',
    },
    {
      code: 31_020,
      problem: 'token-refused',
      en: 'Your token has expired. Sign in again.',
      zh: '令牌已过期。请重新登录。',
    },
  ] as const;

  for (const { code, problem, en, zh } of CLOSES) {
    for (const [lang, says] of [
      ['en', en],
      ['zh', zh],
    ] as const) {
      it(`leaves the messages on screen, and a line above them says why: ${String(code)} in ${lang}`, async () => {
        const { chat, transport } = await aliceChat();
        const element = await showChat(chat, { lang });
        await until('the field is there', () => find(element, 'textarea'));
        const problems = heard(element, 'rim-problem');
        transport.deliver(message(1));
        await at(element).say('mine');
        (await sendOf(transport)).acknowledge();
        await until('both are there', () => at(element).texts.length === 2);
        transport.events.connection({ state: 'closed', code });
        await until('it says why', () => lines(element)[0] === says);
        expect(lines(element).length).to.equal(1);
        expect(find(element, '.notice')!.getAttribute('role')).to.equal('status');
        expect(problems.map((event) => event.code)).to.deep.equal([problem]);
        expect(at(element).problem).to.equal(null);
        expect(at(element).texts).to.deep.equal(['message 1', 'mine']);
        expect(at(element).sees('mine')).to.equal(true);
        await expect(element).to.be.accessible();
      });
    }
  }

  it('keeps what is written meanwhile until there is one again, and then the line is gone', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat);
    transport.events.connection({ state: 'closed', code: 31_010 });
    await until('the line is there', () => lines(element).length === 1);
    await at(element).say('waits');
    await until('it says that it waits', () => at(element).troubles[0]?.[0] === 'Waiting');
    expect(transport.sends.length).to.equal(0);
    await chat.connect('alice');
    (await sendOf(transport)).acknowledge();
    await until('it is sent', () => at(element).status === 'Sent');
    expect(lines(element)).to.deep.equal([]);
    expect(at(element).texts).to.deep.equal(['waits']);
    transport.events.connection({ state: 'closed', code: 31_010 });
    await until('it is there once more', () => lines(element).length === 1);
  });

  it('before anybody was connected is a box in place of the chat', async () => {
    const chat = createChat({ transport: createFakeTransport({ refusesWith: 31_004 }) });
    const element = await showChat(chat);
    await chat.connect('alice');
    await until('the box is there', () => at(element).problem);
    expect(at(element).problem!.textContent).to.contain('Code: token-refused');
    expect(find(element, 'textarea')).to.equal(null);
    expect(lines(element)).to.deep.equal([]);
  });

  it('is told of with the latest reason', async () => {
    let error: Error = new Error('no network');
    const transport = createFakeTransport({ connects: () => Promise.reject(error) });
    const chat = createChat({ transport });
    const element = await showChat(chat);
    const says = () => at(element).problem?.querySelector('p')?.textContent;
    await chat.connect('alice');
    await until('the network is named', () => says() === 'Could not connect: no network');
    error = new TransportError(31_004, 'too old');
    await chat.connect('alice');
    await until('the token is named', () => says() === 'The token was not accepted: too old');
    error = new Error('no network again');
    await chat.connect('alice');
    await until(
      'the network is named again',
      () => says() === 'Could not connect: no network again',
    );
  });
});

describe('a network that is back', () => {
  let leave: (() => void) | undefined;
  afterEach(() => leave?.());

  /** A `<rim-chat>` of a space that cannot be reached, until it can. */
  async function outOfReach() {
    const space = newSpace();
    const hub = hubOf(space);
    const { withLog } = hub;
    // somebody stays in it, so that it is the same hub at the next try
    leave = hub.join({ ring: nothing, typing: nothing, problem: nothing });
    let tries = 0;
    hub.withLog = () => {
      tries += 1;
      return Promise.reject(new Error('out of reach'));
    };
    const element = document.createElement('rim-chat');
    const problems: Problem['code'][] = [];
    element.addEventListener('rim-problem', ({ code }) => problems.push(code));
    const ready = heard(element, 'rim-ready');
    put(element, { space, 'user-id': 'alice', 'target-id': 'bob' });
    await until('the box is there', () => at(element).problem);
    expect(at(element).problem!.textContent).to.contain('Could not connect: out of reach');
    expect(problems).to.deep.equal(['connect-failed']);
    return { element, ready, tries: () => tries, reach: () => Object.assign(hub, { withLog }) };
  }

  it('connects what could not be reached', async () => {
    const { element, ready, reach } = await outOfReach();
    reach();
    window.dispatchEvent(new Event('online'));
    await until('it is ready', () => ready.length === 1);
    await until('the field is there', () => find(element, 'textarea'));
    expect(at(element).problem).to.equal(null);
    await at(element).say('at last');
    await until('it is sent', () => at(element).status === 'Sent');
    window.dispatchEvent(new Event('online'));
    await drawn();
    expect(ready.length).to.equal(1);
  });

  it('is waited for again where it was not', async () => {
    const { element, ready, tries, reach } = await outOfReach();
    const before = tries();
    window.dispatchEvent(new Event('online'));
    await until('it tries again', () => tries() > before);
    await drawn();
    expect(at(element).problem!.textContent).to.contain('connect-failed');
    reach();
    window.dispatchEvent(new Event('online'));
    await until('it is ready', () => ready.length === 1);
  });

  it('connects nothing while the element is off the page', async () => {
    const { element, ready, reach } = await outOfReach();
    element.remove();
    await drawn();
    reach();
    window.dispatchEvent(new Event('online'));
    await drawn();
    expect(ready.length).to.equal(0);
    put(element);
    await until('it is ready', () => ready.length === 1);
  });

  it('asks again for a token that could not be had', async () => {
    const element = document.createElement('rim-chat');
    let isOnline = false;
    element.token = () => (isOnline ? 'alice' : Promise.reject(new TypeError('Failed to fetch')));
    const ready = heard(element, 'rim-ready');
    put(element, { space: newSpace(), 'target-id': 'bob' });
    await until('the box is there', () => at(element).problem);
    isOnline = true;
    window.dispatchEvent(new Event('online'));
    await until('it is ready', () => ready.length === 1);
    expect(at(element).problem).to.equal(null);
  });

  it('does not ask again with a token that was refused', async () => {
    const element = document.createElement('rim-chat');
    const ready = heard(element, 'rim-ready');
    let asked = 0;
    element.token = () => {
      asked += 1;
      return 'x'.repeat(65);
    };
    put(element, { space: newSpace(), 'target-id': 'bob' });
    await until('the box is there', () => at(element).problem);
    expect(at(element).problem!.textContent).to.contain('token-refused');
    window.dispatchEvent(new Event('online'));
    await drawn();
    expect(asked).to.equal(1);
    element.token = 'alice';
    await until('it is ready', () => ready.length === 1);
    expect(asked).to.equal(1);
  });
});
