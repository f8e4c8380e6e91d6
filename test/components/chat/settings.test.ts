import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import {
  aliceChat,
  at,
  drawn,
  find,
  findAll,
  focused,
  message,
  put,
  sendOf,
  showChat,
  until,
} from '../chat-on-page.js';

const KEY = 'rim-chat/choices';

/** What a person sees of the settings of a chat, and does with them. */
function settings(element: Element) {
  const button = () => find(element, '.settings-button')!;
  const choice = (says: string) =>
    findAll(element, '.settings label')
      .find((label) => label.textContent.trim() === says)!
      .querySelector('input')!;
  return {
    button,
    choice,
    isOpen: () => find(element, '.settings') !== null,
    chosen: () =>
      findAll(element, '.settings input')
        .filter((input) => (input as HTMLInputElement).checked)
        .map((input) => input.parentElement!.textContent.trim()),
    async open() {
      button().click();
      await until('they are open', () => find(element, '.settings'));
    },
  };
}

/** What the log says, from now on. */
function told(element: Element): string[] {
  const said: string[] = [];
  new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof Element) said.push(node.textContent);
  }).observe(find(at(element).conversation, '[role=log]')!, { childList: true });
  return said;
}

describe('the settings', () => {
  afterEach(() => {
    localStorage.removeItem(KEY);
  });

  it('are accessible, and show how it is', async () => {
    const { chat } = await aliceChat();
    const element = await showChat(chat, { announcements: 'count' });
    at(element).composer.enterKey = 'newline';
    const { open, button, chosen } = settings(element);
    expect(button().getAttribute('aria-expanded')).to.equal('false');
    await open();
    expect(button().getAttribute('aria-expanded')).to.equal('true');
    expect(chosen()).to.deep.equal(['Only how many there are', 'Makes a new line']);
    await expect(element).to.be.accessible();
  });

  it('speak the reader’s language, also when it changes', async () => {
    const { chat } = await aliceChat();
    const element = await showChat(chat);
    const { open, chosen, button } = settings(element);
    await open();
    expect(chosen()).to.deep.equal(['Every message', 'Sends the message']);
    for (const [lang, name, chosenThere] of [
      ['zh', '设置', ['逐条播报', '发送消息']],
      ['ar', 'الإعدادات', ['كل رسالة', 'يرسل الرسالة']],
      ['fr', 'Réglages', ['Every message', 'Sends the message']],
    ] as const) {
      element.lang = lang;
      await until(`they are in ${lang}`, () => button().getAttribute('aria-label') === name);
      expect(chosen()).to.deep.equal(chosenThere);
    }
  });

  it('change what is told of messages, for the next chat too, whatever a page says', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat, { announcements: 'all' });
    const { open, choice } = settings(element);
    await open();
    choice('Only how many there are').click();
    await at(element).conversation.updateComplete;
    const said = told(element);
    transport.deliver(message(1));
    await until('it is told', () => said.length > 0);
    expect(said).to.deep.equal(['1 new message']);

    const next = await showChat((await aliceChat()).chat, { announcements: 'all' });
    await settings(next).open();
    expect(settings(next).chosen()).to.deep.equal(['Only how many there are', 'Sends the message']);
  });

  it('change what Enter does, and what is said of that', async () => {
    const { chat, transport } = await aliceChat();
    const element = await showChat(chat);
    const { open, choice } = settings(element);
    await open();
    choice('Makes a new line').click();
    await at(element).composer.updateComplete;
    expect(at(element).field.getAttribute('enterkeyhint')).to.equal('enter');
    expect(find(element, '#hint')!.textContent).to.contain('makes a new line');
    await at(element).say('stays');
    await drawn();
    expect(transport.sends).to.have.length(0);
    await open();
    choice('Sends the message').click();
    at(element).press({ key: 'Enter' });
    await sendOf(transport);
  });

  it('take the focus, give it back to their button, and close when it goes elsewhere', async () => {
    const { chat } = await aliceChat();
    const element = await showChat(chat);
    const { open, button, isOpen, choice } = settings(element);
    button().focus();
    await open();
    expect(focused()).to.equal(choice('Every message'));
    await sendKeys({ press: 'Escape' });
    expect(isOpen()).to.equal(false);
    expect(focused()).to.equal(button());
    await open();
    button().click();
    await until('a second click closes them', () => !isOpen());
    await open();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(isOpen()).to.equal(false);
    expect(focused()).to.equal(at(element).list);
  });

  it('close when somebody presses elsewhere', async () => {
    const { chat } = await aliceChat();
    const element = await showChat(chat);
    const { open, isOpen, choice } = settings(element);
    await open();
    choice('Nothing').focus();
    const { left, top } = choice('Nothing').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + 8), Math.round(top + 8)] });
    expect(isOpen()).to.equal(true);
    await sendMouse({ type: 'click', position: [1, 1] });
    expect(isOpen()).to.equal(false);
  });

  it('are there where the page has a heading of its own, and gone with the element', async () => {
    const { chat } = await aliceChat();
    const element = document.createElement('rim-chat');
    element.chat = chat;
    element.targetId = 'bob';
    const heading = document.createElement('h1');
    heading.slot = 'header';
    heading.textContent = 'Help';
    element.append(heading);
    put(element);
    await drawn();
    const { open, isOpen } = settings(element);
    await open();
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await drawn();
    expect(isOpen()).to.equal(false);
  });

  it('are forgotten with the reader', async () => {
    const { chat } = await aliceChat();
    const element = await showChat(chat);
    const { open, choice } = settings(element);
    await open();
    choice('Nothing').click();
    expect(localStorage.getItem(KEY)).to.equal('{"announcements":"off"}');
    await chat.forget();
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it('last as long as the page where nothing can be stored', async () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const { chat } = await aliceChat();
      const element = await showChat(chat);
      const { open, choice } = settings(element);
      await open();
      choice('Nothing').click();
      const next = await showChat(chat);
      await settings(next).open();
      expect(settings(next).chosen()[0]).to.equal('Nothing');
      await chat.forget();
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('take nothing from the store that was not put there', async () => {
    for (const kept of [
      'no json',
      '3',
      'null',
      '[]',
      '{"announcements":"loud","enterKey":7,"x":1}',
    ]) {
      localStorage.setItem(KEY, kept);
      const element = await showChat((await aliceChat()).chat);
      const { open, chosen } = settings(element);
      await open();
      expect(chosen()).to.deep.equal(['Every message', 'Sends the message']);
      element.remove();
    }
  });
});
