/** What the list does besides showing: jumps, find bar, print, export, copying, keys, renderers. */
import { expect } from '@open-wc/testing';
import { registerMessageRenderer } from '../../../components/index.js';
import type { RimConversationElement } from '../../../components/index.js';
import { sendKeys } from '../../browser-commands.js';
import {
  aliceChat,
  at,
  drawn,
  find,
  findAll,
  focused,
  historyOf,
  message,
  messages,
  put,
  until,
} from '../chat-on-page.js';
import { box, boxOf } from './growing-box.js';

async function withBob(count = 200, options: Parameters<typeof aliceChat>[0] = {}) {
  const held = await aliceChat(options);
  const element = document.createElement('rim-conversation');
  element.chat = held.chat;
  element.style.blockSize = '400px';
  put(element, { 'target-id': 'bob' });
  await drawn();
  if (count > 0) {
    held.transport.deliver(...messages(0, count));
    await until('they are there', () => at(element).sees(`message ${String(count - 1)}`));
    await drawn();
  }
  return { element, list: at(element).list, ...held };
}

const inBox = (list: HTMLElement, element: Element) => {
  const box = element.getBoundingClientRect();
  const { top, bottom } = list.getBoundingClientRect();
  return box.bottom > top && box.top < bottom;
};

describe('a jump', () => {
  it('shows a message that is loaded, and marks it for a moment', async () => {
    const { element, list } = await withBob(5_000);
    expect(await element.jumpTo('uid-002500')).to.equal(true);
    const bubble = at(element).bubble('message 2500')!;
    expect(inBox(list, bubble)).to.equal(true);
    expect(bubble.closest('.row')!.classList.contains('marked')).to.equal(true);
    await drawn();
    expect(inBox(list, bubble)).to.equal(true);
  });

  it('loads a message that is not, with those around it', async () => {
    const { element, list } = await withBob(0, {
      history: (query) =>
        query.around ? { records: messages(100, 150), newer: '150' } : historyOf(500)(query),
    });
    await until('the newest are there', () => at(element).sees('message 499'));
    expect(await element.jumpTo('uid-000120')).to.equal(true);
    expect(inBox(list, at(element).bubble('message 120')!)).to.equal(true);
    expect(await element.jumpTo('uid-000900')).to.equal(false);
  });

  /** A hundred messages that were read, and others that were not. */
  async function withUnread(count: number) {
    const { chat, transport, talk } = await aliceChat();
    transport.deliver(...messages(0, 100));
    talk.markRead();
    transport.deliver(...messages(100, 100 + count));
    const element = document.createElement('rim-conversation');
    element.chat = chat;
    element.style.blockSize = '400px';
    put(element, { 'target-id': 'bob' });
    await until('they are there', () => at(element).sees(`message ${String(99 + count)}`));
    return element;
  }

  const divider = (element: Element) => find(element, '[part~=unread-divider]');
  const textBelow = (line: Element) => line.parentElement!.querySelector('.text')!.textContent;

  it('to the first unread message leads to the divider', async () => {
    const element = await withUnread(60);
    expect(await element.jumpToFirstUnread()).to.equal(true);
    expect(divider(element)!.textContent).to.equal('New messages');
    expect(textBelow(divider(element)!)).to.equal('message 100');
  });

  it('to the first unread message leads far, and at once', async () => {
    const element = await withUnread(400);
    expect(await element.jumpToFirstUnread()).to.equal(true);
    expect(textBelow(divider(element)!)).to.equal('message 100');
  });

  it('to the first unread message is found by scrolling, too', async () => {
    const element = await withUnread(400);
    const { list } = at(element);
    await until('the divider is there', () => {
      list.scrollTop -= 200;
      return divider(element);
    });
    expect(textBelow(divider(element)!)).to.equal('message 100');
  });

  it('to the latest is offered with the number of those that came meanwhile', async () => {
    const { element, list, transport, talk } = await withBob();
    list.scrollTop -= 1_000;
    await until('there is a way back', () => find(element, '[part~=jump-to-latest]'));
    transport.deliver(...messages(200, 203));
    const button = () => find(element, '[part~=jump-to-latest]');
    await until(
      'it says how many',
      () => button()?.getAttribute('aria-label') === '3 new messages',
    );
    await expect(element).to.be.accessible();
    button()!.click();
    await until('all is read', () => talk.$unread.get() === 0);
    expect(at(element).sees('message 202')).to.equal(true);
    expect(focused()).to.equal(list);
    await until('the button is gone', () => !button());
  });
});

describe('the find bar', () => {
  async function opened(element: RimConversationElement) {
    at(element).list.focus();
    at(element).press({ key: 'f', ctrlKey: true }, at(element).list);
    await until('it is open', () => find(element, '.find input'));
    return {
      field: find(element, '.find input') as HTMLInputElement,
      says: () => find(element, '.find output')!.textContent.trim(),
      write(text: string) {
        this.field.value = text;
        this.field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
    };
  }

  it('opens with Control and F, finds in all messages, and goes from one to the next', async () => {
    const { element, list } = await withBob(3_000);
    const bar = await opened(element);
    await until('it has the focus', () => focused() === bar.field);
    bar.write('MESSAGE 12');
    await until('they are found', () => bar.says() === '1 of 111');
    await until('the newest is shown', () => {
      const bubble = at(element).bubble('message 1299');
      return bubble && inBox(list, bubble);
    });
    await sendKeys({ press: 'Enter' });
    await until('the next is shown', () => {
      const bubble = at(element).bubble('message 1298');
      return bubble && inBox(list, bubble) && bar.says() === '2 of 111';
    });
    await expect(element).to.be.accessible();
    bar.write('nothing of the kind');
    await until('nothing is found', () => bar.says() === 'Not found');
    await sendKeys({ press: 'Escape' });
    expect(find(element, '.find')).to.equal(null);
    expect(focused()).to.equal(list);
  });

  it('shows the newest that it finds, also while others come', async () => {
    const { element, list, transport } = await withBob(3_000);
    const bar = await opened(element);
    bar.write('MESSAGE 12');
    transport.deliver(message(3_000));
    await drawn();
    transport.deliver(message(3_001));
    await until('they are found', () => bar.says() === '1 of 111');
    await until('the newest is shown', () => {
      const bubble = at(element).bubble('message 1299');
      return bubble && inBox(list, bubble);
    });
  });

  it('leaves an input method its keys', async () => {
    const { element } = await withBob(30);
    const bar = await opened(element);
    bar.write('message');
    await until('they are found', () => bar.says() === '1 of 30');
    for (const busy of [{ isComposing: true }, { keyCode: 229 }]) {
      for (const key of ['Escape', 'Enter']) {
        const event = at(element).press({ key, ...busy }, bar.field);
        expect(event.defaultPrevented, key).to.equal(false);
      }
    }
    await drawn();
    expect(bar.says()).to.equal('1 of 30');
    expect(find(element, '.find')).to.not.equal(null);
  });

  it('speaks the language of the reader', async () => {
    const { element } = await withBob(3);
    const labelIn = async (lang: string) => {
      element.lang = lang;
      await opened(element);
      const label = find(element, '.find input')!.ariaLabel;
      await sendKeys({ press: 'Escape' });
      await until('it is closed', () => !find(element, '.find'));
      return label;
    };
    expect(await labelIn('en')).to.equal('Find in conversation');
    expect(await labelIn('zh-CN')).to.equal('在会话中查找');
    expect(await labelIn('ar-EG')).to.equal('البحث في المحادثة');
    expect(await labelIn('de')).to.equal('Find in conversation');
  });

  it('looks in older messages when it is told to', async () => {
    const { element } = await withBob(0, { history: historyOf(300) });
    await until('the newest are there', () => at(element).sees('message 299'));
    const bar = await opened(element);
    bar.write('message 60');
    await until('it is not there', () => bar.says() === 'Not found');
    const older = findAll(element, '.find button').find(({ textContent }) =>
      textContent.includes('older'),
    );
    older!.click();
    await until('it is found', () => bar.says() === '1 of 1');
  });
});

describe('a conversation', () => {
  const NASTY = '</pre><script>alert(1)</script><img src=x onerror="alert(2)">';

  it('is saved with all its messages, in forms that no message can break', async () => {
    const { element, transport } = await withBob(500);
    transport.deliver(message(500, { content: { content: NASTY } }));
    transport.deliver(message(501, { content: { content: 'one\n[now] alice: two' } }));
    await until('they are there', () => at(element).bubble(NASTY));
    const text = await (await element.exportConversation('text')).text();
    expect(text.match(/^\[/gm)!.length).to.equal(502);
    const json = JSON.parse(await (await element.exportConversation('json')).text()) as unknown[];
    expect(json.length).to.equal(502);
    const html = await (await element.exportConversation('html')).text();
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelectorAll('article').length).to.equal(502);
    expect(page.querySelectorAll('script, img').length).to.equal(0);
    expect(page.body.textContent).to.contain(NASTY);
  });

  it('is printed whole, and leaves nothing behind', async () => {
    const { element } = await withBob(500);
    const { print } = window;
    let printed = 0;
    window.print = () => {
      printed = document
        .querySelector('rim-chat-printed')!
        .shadowRoot!.querySelectorAll('article').length;
      window.dispatchEvent(new Event('afterprint'));
    };
    const sheets = document.adoptedStyleSheets.length;
    await element.printConversation();
    window.print = print;
    expect(printed).to.equal(500);
    expect(document.querySelector('rim-chat-printed')).to.equal(null);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('of which rows are selected is copied from the messages', async () => {
    const { element, list } = await withBob(300);
    list.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await until('the tools are there', () => find(element, '.floating'));
    const textOf = (text: string) => at(element).bubble(text)!.querySelector('.text')!.firstChild!;
    getSelection()!.setBaseAndExtent(textOf('message 295'), 2, textOf('message 298'), 3);
    const event = new ClipboardEvent('copy', {
      clipboardData: new DataTransfer(),
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    at(element).bubble('message 296')!.dispatchEvent(event);
    expect(event.clipboardData!.getData('text/plain')).to.equal(
      'message 295\nmessage 296\nmessage 297\nmessage 298',
    );
    getSelection()!.removeAllRanges();
  });
});

describe('keys in the list', () => {
  it('lead from message to message, to the ends and out again; the focused row stays', async () => {
    const { element, list, transport } = await withBob(1_000);
    list.focus();
    await until('the tools are there', () => find(element, '.floating'));
    const textOf = () => focused()!.querySelector('.text')?.textContent;
    await sendKeys({ press: 'ArrowUp' });
    expect(textOf()).to.equal('message 999');
    await sendKeys({ press: 'ArrowUp' });
    expect(textOf()).to.equal('message 998');
    await sendKeys({ press: 'Home' });
    await until('it is the first', () => textOf() === 'message 0');
    const row = focused()!;
    await drawn();
    list.scrollTop = list.scrollHeight;
    for (let frames = 0; frames < 5; frames += 1) await drawn();
    transport.deliver(...messages(1_000, 1_100));
    await drawn();
    expect(focused()).to.equal(row);
    expect(row.getBoundingClientRect().height).to.equal(0);
    await sendKeys({ press: 'Escape' });
    expect(focused()).to.equal(list);
  });
});

describe('a renderer of the page', () => {
  it('keeps its element while the message changes and the list grows', async () => {
    const { element, transport } = await withBob(5);
    transport.deliver(box(5, 90));
    await until('it is there', () => boxOf('uid-000005')?.isConnected);
    const made = boxOf('uid-000005')!;
    transport.deliver(...messages(6, 9));
    await until('others came', () => at(element).sees('message 8'));
    expect(boxOf('uid-000005')).to.equal(made);
    expect(made.getBoundingClientRect().height).to.equal(90);
  });

  it('that throws spoils its own row alone, which says so', async () => {
    registerMessageRenderer('X:Throws', () => {
      throw new Error('thrown by the test');
    });
    const { error } = console;
    console.error = () => undefined;
    const { element, transport } = await withBob(3);
    transport.deliver(message(3, { messageType: 'X:Throws' }), message(4));
    await until('the next is there', () => at(element).sees('message 4'));
    console.error = error;
    const notes = findAll(element, '.note').map((note) => note.textContent);
    expect(notes).to.deep.equal(['This message cannot be shown.']);
  });

  it('may be a function that gives a text or a node, and must be something', async () => {
    registerMessageRenderer('X:Text', ({ content }) => `<b>${String(content.content)}</b>`);
    const { element, transport } = await withBob(1);
    transport.deliver(message(1, { messageType: 'X:Text' }));
    await until('it is there', () => at(element).rows.length === 2);
    expect(at(element).rows[1]!.textContent).to.contain('<b>message 1</b>');
    for (const wrong of [undefined, 'noname', 7]) {
      expect(() => {
        registerMessageRenderer('X:Text', wrong as never);
      }).to.throw('renderer');
    }
  });
});

describe('a list of more messages than an element can be high for', () => {
  const COUNT = 300_000;

  it('has no element above 10,000,000 px, and shows every part of itself', async () => {
    const { element, list, chat, talk } = await withBob(0);
    chat.receive(messages(0, COUNT));
    await until('they are there', () => talk.$messages.get().length === COUNT, 30_000);
    await until('the newest is in view', () => at(element).bubble(`message ${String(COUNT - 1)}`));
    for (const part of [0.5, 0, 1]) {
      list.scrollTop = list.scrollHeight * part;
      await drawn();
      await drawn();
      for (const node of findAll(element, '.list, .rows, .run')) {
        expect(Math.max(node.scrollHeight, node.getBoundingClientRect().height)).to.be.within(
          1,
          1e7,
        );
      }
      const numbers = at(element).texts.map((text) => Number(text.slice(8)));
      expect(numbers[numbers.length >> 1]! / COUNT).to.be.closeTo(part, 0.01);
    }
  }).timeout(60_000);
});
