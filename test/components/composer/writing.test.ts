/** Writing: what Enter does by choice, how near the limit is, and whose keys are typed. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import { sendKeys } from '../../browser-commands.js';
import {
  aliceChat,
  at,
  drawn,
  find,
  findAll,
  focused,
  heard,
  put,
  showChat,
  until,
} from '../chat-on-page.js';

async function toBob(attributes: Record<string, string> = {}) {
  const held = await aliceChat();
  const element = document.createElement('rim-composer');
  element.chat = held.chat;
  put(element, { 'target-id': 'bob', ...attributes });
  await drawn();
  const texts = () => held.transport.sends.map(({ record }) => record.content.content);
  return { element, field: at(element).field, texts, ...held };
}

async function pressWith(modifier: string, key: string): Promise<void> {
  await sendKeys({ down: modifier });
  await sendKeys({ press: key });
  await sendKeys({ up: modifier });
}

describe('enter-key', () => {
  it('newline: Enter makes a line, the button and Control with Enter send', async () => {
    const { element, field, texts } = await toBob({ 'enter-key': 'newline' });
    field.focus();
    await sendKeys({ type: 'one' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'two' });
    expect(field.value).to.equal('one\ntwo');
    expect(texts()).to.deep.equal([]);
    await pressWith('Control', 'Enter');
    await until('it is sent', () => texts().length === 1);
    at(element).write('three');
    await element.updateComplete;
    at(element).sendButton.click();
    await until('it is sent, too', () => texts().length === 2);
    expect(texts()).to.deep.equal(['one\ntwo', 'three']);
  });

  it('is told to the keyboard of a phone, and to ears', async () => {
    const { element, field } = await toBob();
    expect(field.getAttribute('enterkeyhint')).to.equal('send');
    expect(find(element, '#hint')!.textContent).to.contain('Enter sends');
    element.enterKey = 'newline';
    await element.updateComplete;
    expect(field.getAttribute('enterkeyhint')).to.equal('enter');
    expect(find(element, '#hint')!.textContent).to.contain('Enter makes a new line');
    await expect(element).to.be.accessible();
  });

  it('is the page’s where the page has taken it', async () => {
    const { element, texts } = await toBob();
    at(element).write('text');
    const take = (event: Event) => {
      event.preventDefault();
    };
    document.addEventListener('keydown', take, true);
    at(element).press({ key: 'Enter' });
    document.removeEventListener('keydown', take, true);
    at(element).press({ key: 'Enter' });
    await until('it is sent', () => texts().length > 0);
    expect(texts()).to.deep.equal(['text']);
  });
});

/** What the field is described by, for ears. */
const describes = (element: Element) =>
  at(element)
    .field.getAttribute('aria-describedby')!
    .split(' ')
    .map((id) => find(element, `#${id}`)!.textContent.trim());

describe('the limit of max-length', () => {
  it('is counted when it is near, and told once', async () => {
    const { element } = await toBob({ 'max-length': '50' });
    const status = find(element, '[role=status]')!;
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    const seen: string[] = [];
    for (const length of [10, 44, 45, 46, 49, 50, 51, 52, 53, 50, 20]) {
      at(element).write('a'.repeat(length));
      await element.updateComplete;
      seen.push(find(element, '#count')!.textContent);
    }
    expect(seen).to.deep.equal([
      '',
      '',
      '5 characters left',
      '4 characters left',
      '1 character left',
      '0 characters left',
      '1 character too long',
      '2 characters too long',
      '3 characters too long',
      '0 characters left',
      '',
    ]);
    expect(said).to.deep.equal([
      '5 characters left',
      '1 character too long',
      '0 characters left',
      '',
    ]);
    observer.disconnect();
  });

  it('is no more than 100 characters near', async () => {
    const { element } = await toBob({ 'max-length': '5000' });
    for (const [length, count] of [
      [4_899, ''],
      [4_900, '100 characters left'],
    ] as const) {
      at(element).write('a'.repeat(length));
      await element.updateComplete;
      expect(find(element, '#count')!.textContent).to.equal(count);
    }
    await expect(element).to.be.accessible();
    expect(describes(element)).to.include('100 characters left');
  });
});

describe('keys that are typed', () => {
  /** What a page with shortcuts hears. */
  function shortcuts() {
    const keys: string[] = [];
    const controller = new AbortController();
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      const options = { signal: controller.signal };
      window.addEventListener(type, ({ key }) => keys.push(`${type} ${key}`), options);
    }
    return {
      keys,
      end: () => {
        controller.abort();
      },
    };
  }

  it('fire none of the page’s shortcuts, wherever in the chat', async () => {
    const { chat } = await aliceChat();
    const element = await showChat(chat);
    const { keys, end } = shortcuts();
    at(element).field.focus();
    for (const press of ['k', '/', '?', 'ArrowUp', 'Home', 'PageDown', 'Backspace', 'Enter', ' ']) {
      await sendKeys({ press });
    }
    at(element).list.focus();
    await sendKeys({ press: 'j' });
    await sendKeys({ press: 'ArrowDown' });
    at(element).emojiButton.focus();
    await sendKeys({ press: 'Enter' });
    await until('the panel is open', () => at(element).panel?.matches(':popover-open'));
    find(element, '[part~=search]')!.focus();
    await sendKeys({ type: 'g' });
    end();
    expect(keys).to.deep.equal([]);
  });

  it('leave Control, Meta, function keys, Tab and Escape to the page', async () => {
    const { element } = await toBob();
    const { keys, end } = shortcuts();
    at(element).field.focus();
    const pressed: KeyboardEventInit[] = [
      { key: 's', ctrlKey: true },
      { key: 'k', metaKey: true },
      { key: 'ArrowUp', ctrlKey: true },
      { key: 'F2' },
      { key: 'F10' },
      { key: 'Tab' },
      { key: 'Tab', shiftKey: true },
      { key: 'Escape' },
      { key: 'Shift' },
      { key: 'MediaPlayPause' },
    ];
    for (const key of pressed) at(element).press(key);
    end();
    expect(keys).to.deep.equal(pressed.map(({ key }) => `keydown ${key!}`));
  });

  it('stay inside with AltGraph, Option and an input method', async () => {
    const { element } = await toBob();
    const { keys, end } = shortcuts();
    for (const key of [
      { key: '∑', altKey: true },
      { key: 'Process', keyCode: 229 },
      { key: 'Unidentified', keyCode: 229 },
      { key: 'कि', isComposing: true },
      { key: '😀' },
    ]) {
      at(element).press(key);
    }
    const at64 = new KeyboardEvent('keydown', {
      key: '@',
      ctrlKey: true,
      altKey: true,
      bubbles: true,
      composed: true,
    });
    // WebKit has no such key in events that are made by hand
    at64.getModifierState = (modifier) => modifier === 'AltGraph';
    at(element).field.dispatchEvent(at64);
    end();
    expect(keys).to.deep.equal([]);
  });

  it('reach who listens on the chat itself, and what the page has put inside', async () => {
    const { chat } = await aliceChat();
    const element = await showChat(chat);
    const own = document.createElement('input');
    own.slot = 'header';
    element.append(own);
    const atChat = heard(element, 'keydown');
    const { keys, end } = shortcuts();
    at(element).press({ key: 'a' });
    at(element).press({ key: 'b' }, own);
    end();
    expect(atChat.map(({ key }) => key)).to.deep.equal(['a', 'b']);
    expect(keys).to.deep.equal(['keydown b']);
  });
});

describe('what is written', () => {
  it('runs as its letters do, and the placeholder as the page does', async () => {
    const { element, field } = await toBob({ dir: 'rtl' });
    const direction = () => getComputedStyle(field).direction;
    expect(direction()).to.equal('rtl');
    at(element).write('hello');
    await element.updateComplete;
    expect(direction()).to.equal('ltr');
    at(element).write('שלום');
    await element.updateComplete;
    expect(direction()).to.equal('rtl');
  });
});

describe('on a phone', () => {
  it('the button that sends leaves the keyboard where it is', async () => {
    const { element, field, texts } = await toBob();
    at(element).write('text');
    await element.updateComplete;
    const down = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
    expect(at(element).sendButton.dispatchEvent(down)).to.equal(false);
    at(element).sendButton.click();
    await until('it is sent', () => texts().length > 0);
    expect(focused()).to.equal(field);
  });

  it('no field is so small that the browser would zoom, whatever size the site has', async () => {
    const { element } = await toBob();
    element.style.setProperty('--rim-font-size', '11px');
    await at(element).openPanel();
    const fields = findAll(element, 'textarea, input');
    expect(fields.length).to.equal(2);
    for (const field of fields) {
      expect(parseFloat(getComputedStyle(field).fontSize)).to.be.at.least(16);
    }
  });

  it('nothing forbids to zoom', async () => {
    const { chat } = await aliceChat();
    const before = document.head.innerHTML;
    const element = await showChat(chat, { launcher: '', open: '' });
    expect(document.head.innerHTML).to.equal(before);
    for (const node of findAll(element, '*')) {
      const { touchAction } = getComputedStyle(node);
      expect(['auto', 'manipulation']).to.include(touchAction);
    }
  });
});
