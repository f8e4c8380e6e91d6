import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import { RimComposerElement } from '../../../components/index.js';
import { createChat, localTransport } from '../../../src/index.js';
import { sendKeys } from '../../browser-commands.js';
import {
  aliceChat,
  at,
  drawn,
  find,
  findAll,
  focused,
  heard,
  newSpace,
  put,
  putChat,
  sendOf,
  showChat,
  until,
} from '../chat-on-page.js';

/** A composer that sends to bob, without anything around it. */
async function toBob(attributes: Record<string, string> = {}) {
  const held = await aliceChat();
  const element = document.createElement('rim-composer');
  element.chat = held.chat;
  put(element, { 'target-id': 'bob', ...attributes });
  await drawn();
  /** The texts that leave: waits for the last of them, before which all others have left. */
  const sends = async (...texts: readonly string[]) => {
    await sendOf(held.transport, texts.length - 1);
    const left = held.transport.sends.map(({ record }) => record.content.content);
    expect(left).to.deep.equal(texts);
  };
  return { element, field: at(element).field, sends, ...held };
}

describe('rim-composer', () => {
  for (const dir of ['ltr', 'rtl']) {
    for (const theme of ['light', 'dark']) {
      it(`is accessible in ${theme}, ${dir}, empty, filled, too long and disabled`, async () => {
        const { element } = await toBob({ dir, 'max-length': '5' });
        element.style.setProperty('--rim-color-scheme', theme);
        await expect(element).to.be.accessible();
        at(element).write('abc');
        await element.updateComplete;
        await expect(element).to.be.accessible();
        at(element).write('abcdef');
        await element.updateComplete;
        await expect(element).to.be.accessible();
        element.disabled = true;
        await element.updateComplete;
        await expect(element).to.be.accessible();
      });
    }
  }

  it('sends with Enter, and makes a new line with Shift and Enter', async () => {
    const { element, field, sends } = await toBob();
    field.focus();
    await sendKeys({ type: 'one' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ type: 'two' });
    expect(field.value).to.equal('one\ntwo');
    await sendKeys({ press: 'Enter' });
    await sends('one\ntwo');
    await element.updateComplete;
    expect(field.value).to.equal('');
    expect(focused()).to.equal(field);
  });

  it('sends with its button, and keeps spaces inside and around a text', async () => {
    const { element, sends } = await toBob();
    at(element).write('  a  b\n');
    await element.updateComplete;
    at(element).sendButton.click();
    await sends('  a  b\n');
  });

  it('never sends what is nothing', async () => {
    const { element, sends } = await toBob();
    const events = heard(element, 'rim-send');
    for (const nothing of ['', ' ', '\n\n', '\t \u00a0\u3000\ufeff']) {
      at(element).write(nothing);
      await element.updateComplete;
      expect(at(element).sendButton.getAttribute('aria-disabled')).to.equal('true');
      at(element).press({ key: 'Enter' });
      at(element).sendButton.click();
    }
    expect(events).to.deep.equal([]);
    at(element).write('.');
    await element.updateComplete;
    expect(at(element).sendButton.getAttribute('aria-disabled')).to.equal('false');
    at(element).press({ key: 'Enter' });
    await sends('.');
  });

  it('never sends what an input method is busy with', async () => {
    const { element, sends } = await toBob();
    at(element).write('nihao');
    await element.updateComplete;
    /* eslint-disable @typescript-eslint/no-deprecated -- keyCode is what WebKit gives */
    const keys: KeyboardEventInit[] = [
      { key: 'Enter', isComposing: true },
      { key: 'Enter', keyCode: 229 },
      { key: 'Process', keyCode: 229, isComposing: true },
    ];
    for (const key of keys) {
      expect(at(element).press(key).defaultPrevented).to.equal(false);
    }
    expect(at(element).field.value).to.equal('nihao');
    at(element).press({ key: 'Enter', keyCode: 13 });
    /* eslint-enable */
    await sends('nihao');
  });

  it('leaves Shift and Alt with Enter, and other keys, to the field', async () => {
    const { element, sends } = await toBob();
    at(element).write('text');
    await element.updateComplete;
    for (const key of [
      { key: 'Enter', shiftKey: true },
      { key: 'Enter', altKey: true },
      { key: 'Escape' },
      { key: 'Tab' },
      { key: 'a' },
    ]) {
      expect(at(element).press(key).defaultPrevented).to.equal(false);
    }
    at(element).write('text, and sent');
    at(element).press({ key: 'Enter' });
    await sends('text, and sent');
  });

  it('asks before it sends, and keeps the text where the page forbids it', async () => {
    const { element, sends } = await toBob();
    const events = heard(document, 'rim-send');
    const forbid = (event: Event) => {
      event.preventDefault();
    };
    element.addEventListener('rim-send', forbid);
    await at(element).say('hello');
    await element.updateComplete;
    expect(at(element).field.value).to.equal('hello');
    expect(element.value).to.equal('hello');
    element.removeEventListener('rim-send', forbid);
    at(element).press({ key: 'Enter' });
    await sends('hello');
    expect(events.map(({ text }) => text)).to.deep.equal(['hello', 'hello']);
    const [event] = events;
    expect(event!.bubbles && event!.composed && event!.cancelable).to.equal(true);
    expect(event).to.not.have.property('detail');
  });

  it('tells of what a person writes, and not of what the page sets', async () => {
    const { element } = await toBob();
    const events = heard(document, 'rim-input');
    element.value = 'set';
    await element.updateComplete;
    at(element).write('written');
    at(element).write('');
    expect(events.map(({ value }) => value)).to.deep.equal(['written', '']);
    const [event] = events;
    expect(event!.bubbles && event!.composed && !event!.cancelable).to.equal(true);
  });

  it('has the value that stands in the field', async () => {
    const { element, field } = await toBob();
    expect(element.value).to.equal('');
    element.value = 'from the page';
    await element.updateComplete;
    expect(field.value).to.equal('from the page');
    at(element).write('from a person');
    expect(element.value).to.equal('from a person');
    for (const nothing of [null, undefined]) {
      element.value = 'something';
      element.value = nothing;
      await element.updateComplete;
      expect(element.value).to.equal('');
      expect(field.value).to.equal('');
    }
    Object.assign(element, { value: 42 });
    await element.updateComplete;
    expect(field.value).to.equal('42');
  });

  it('takes a value, and whatever else, that was set before it was defined', async () => {
    const { chat } = await aliceChat();
    const element = document.createElement('x-late-composer');
    Object.assign(element, { value: 'early', chat, targetId: 'bob' });
    put(element);
    customElements.define('x-late-composer', class extends RimComposerElement {});
    await until('it is there', () => find(element, 'textarea'));
    expect(at(element).field.value).to.equal('early');
    Object.assign(element, { value: 'late' });
    await until('it has changed', () => at(element).field.value === 'late');
  });

  it('keeps what was written before there was a conversation', async () => {
    const element = put(document.createElement('rim-composer'));
    await element.updateComplete;
    at(element).write('early');
    expect(element.value).to.equal('early');
    const { chat, talk } = await aliceChat();
    talk.setDraft('a draft from before');
    element.chat = chat;
    element.targetId = 'bob';
    await element.updateComplete;
    expect(at(element).field.value).to.equal('a draft from before\nearly');
    expect(talk.$draft.get()).to.equal('a draft from before\nearly');
  });

  it('shows one draft in all composers of a conversation, wherever they are', async () => {
    const { element, chat } = await toBob();
    const other = document.createElement('rim-composer');
    other.chat = chat;
    put(other, { 'target-id': 'bob' });
    await drawn();
    at(element).write('shared');
    await until('the other has it', () => at(other).field.value === 'shared');
    element.remove();
    await drawn();
    put(element);
    await until('it is there again', () => at(element).field.value === 'shared');
  });

  it('keeps the caret where it is while the text is drawn anew', async () => {
    const { element, field } = await toBob();
    at(element).write('abcdef');
    field.setSelectionRange(3, 3);
    await sendKeys({ type: 'X' });
    await drawn();
    element.placeholder = 'drawn anew';
    await element.updateComplete;
    expect(field.value).to.equal('abcXdef');
    expect(field.selectionStart).to.equal(4);
  });

  it('says how much too long a text is, and does not send it', async () => {
    const { element, sends } = await toBob({ 'max-length': '5' });
    at(element).write('12345678');
    await element.updateComplete;
    expect(find(element, '#count')!.textContent).to.equal('3 characters too long');
    expect(at(element).field.ariaInvalid).to.equal('true');
    expect(at(element).sendButton.getAttribute('aria-disabled')).to.equal('true');
    at(element).press({ key: 'Enter' });
    expect(at(element).field.value).to.equal('12345678');
    at(element).write('12345');
    await element.updateComplete;
    expect(find(element, '#count')!.textContent).to.equal('0 characters left');
    expect(at(element).field.ariaInvalid).to.equal(null);
    at(element).press({ key: 'Enter' });
    await sends('12345');
  });

  it('knows no limit of the site where max-length says none', async () => {
    for (const none of ['0', '-1', 'many', '']) {
      const { element, sends } = await toBob({ 'max-length': none });
      await at(element).say('as long as it likes');
      await sends('as long as it likes');
    }
    const { element, sends } = await toBob({ 'max-length': '2' });
    element.removeAttribute('max-length');
    await at(element).say('as long as it likes');
    await sends('as long as it likes');
  });

  it('does nothing while it is disabled', async () => {
    const { element, field, sends } = await toBob({ disabled: '' });
    element.value = 'text';
    await element.updateComplete;
    expect(field.disabled).to.equal(true);
    at(element).sendButton.click();
    at(element).press({ key: 'Enter' });
    expect(element.value).to.equal('text');
    element.disabled = false;
    await element.updateComplete;
    expect(element.hasAttribute('disabled')).to.equal(false);
    at(element).sendButton.click();
    await sends('text');
  });

  it('shows a placeholder of the site, or its own words', async () => {
    const { element, field } = await toBob({ placeholder: 'Ask us' });
    expect(field.placeholder).to.equal('Ask us');
    element.removeAttribute('placeholder');
    await element.updateComplete;
    expect(field.placeholder).to.equal('Write a message');
  });

  it('has slots before and after the field', async () => {
    const { element, field } = await toBob();
    const [before, after] = ['before', 'after'].map((slot) => {
      const button = document.createElement('button');
      button.slot = slot;
      button.textContent = slot;
      element.append(button);
      return button;
    });
    await drawn();
    const lefts = [before!, field, after!].map((node) => node.getBoundingClientRect().left);
    expect(lefts).to.deep.equal(lefts.toSorted((a, b) => a - b));
    await expect(element).to.be.accessible();
  });

  it('gives back a text that is refused, and says why', async () => {
    const element = await putChat();
    const tooLong = 'a'.repeat(131_073);
    await at(element).say(tooLong);
    await until('it is refused', () => at(element).note);
    expect(at(element).note).to.equal(
      'Not sent. The message is too long. Shorten it and send it again.',
    );
    expect(at(element).field.value).to.equal(tooLong);
    const reason = find(
      element,
      `#${at(element).field.getAttribute('aria-describedby')!.split(' ').at(-1)!}`,
    );
    expect(reason!.textContent).to.equal(at(element).note);
    expect(at(element).texts).to.deep.equal([]);
    await expect(at(element).composer).to.be.accessible();
    at(element).write('short');
    await at(element).composer.updateComplete;
    expect(at(element).note).to.equal('');
    at(element).press({ key: 'Enter' });
    await until('it is sent', () => at(element).status === 'Sent');
  });

  it('gives back a text where nobody is connected, before what was written since', async () => {
    const chat = createChat({ transport: localTransport({ space: newSpace() }) });
    const element = await showChat(chat);
    at(element).write('too early');
    await at(element).composer.updateComplete;
    at(element).press({ key: 'Enter' });
    at(element).write('written since');
    await until('it is refused', () => at(element).note);
    expect(at(element).note).to.equal('Not sent. Not connected. Check the network and try again.');
    expect(at(element).composer.value).to.equal('too early\nwritten since');
  });

  it('gives a text back to its own conversation, and says nothing of it in another', async () => {
    const { element, chat, talk } = await toBob();
    let refuse: (() => void) | undefined;
    element.chat = {
      ...chat,
      sendTextMessage: () =>
        new Promise((resolve) => {
          refuse = () => {
            resolve({ isOk: false, code: 30016, msg: 'too long' });
          };
        }),
    };
    await at(element).say('for bob');
    element.targetId = 'carol';
    await element.updateComplete;
    refuse!();
    await until('bob has it back', () => talk.$draft.get() === 'for bob');
    await element.updateComplete;
    expect(element.value).to.equal('');
    expect(at(element).note).to.equal('');
    element.targetId = 'bob';
    await until('it is in the field', () => at(element).field.value === 'for bob');
    at(element).press({ key: 'Enter' });
    refuse!();
    await until('it is refused', () => at(element).note);
    element.targetId = 'carol';
    await element.updateComplete;
    expect(at(element).note).to.equal('');
  });

  it('without a conversation tells what a person sends, and leaves the rest to the page', async () => {
    const element = put(document.createElement('rim-composer'));
    await element.updateComplete;
    const events = heard(element, 'rim-send');
    await at(element).say('to whom it may concern');
    expect(events.map(({ text }) => text)).to.deep.equal(['to whom it may concern']);
    expect(element.value).to.equal('to whom it may concern');
  });

  it('tells the others that somebody types, but not of an empty field or of the page', async () => {
    const { element, transport } = await toBob();
    element.value = 'set by the page';
    at(element).write('');
    expect(transport.signals.length).to.equal(0);
    at(element).write('a');
    at(element).write('ab');
    expect(transport.signals.length).to.equal(1);
  });

  it('grows with its text, up to some lines', async () => {
    const { element, field } = await toBob();
    const height = () => field.getBoundingClientRect().height;
    const small = height();
    at(element).write('one\ntwo\nthree');
    await element.updateComplete;
    const middle = height();
    expect(middle).to.be.above(small + 30);
    at(element).write('line\n'.repeat(100));
    await element.updateComplete;
    expect(height()).to.be.within(middle, 140);
    at(element).write('');
    await element.updateComplete;
    expect(height()).to.equal(small);
  });

  it('has its controls in order, each with a name and 24 px at least', async () => {
    const { element, field } = await toBob();
    at(element).write('text');
    await element.updateComplete;
    field.focus();
    const order: (Element | null)[] = [];
    await sendKeys({ press: 'Tab' });
    order.push(focused());
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    order.push(focused());
    await sendKeys({ up: 'Shift' });
    expect(order).to.deep.equal([at(element).sendButton, at(element).emojiButton]);
    for (const control of findAll(element, 'button, textarea')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
      expect(control.getAttribute('aria-label')).to.not.equal(null);
    }
    expect(parseFloat(getComputedStyle(field).fontSize)).to.be.at.least(16);
  });

  it('takes the focus into its field', async () => {
    const { element, field } = await toBob();
    element.focus();
    expect(focused()).to.equal(field);
  });
});
