/** Short codes and names in brackets, as they are typed into the composer. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import { sendKeys, undo } from '../../browser-commands.js';
import {
  aliceChat,
  at,
  drawn,
  find,
  findAll,
  focused,
  heard,
  put,
  until,
} from '../chat-on-page.js';

async function toBob(attributes: Record<string, string> = {}) {
  const held = await aliceChat({ acknowledges: true });
  const element = document.createElement('rim-composer');
  element.chat = held.chat;
  const parent = put(document.createElement('div'));
  parent.style.marginBlockStart = '400px';
  for (const [name, value] of Object.entries({ 'target-id': 'bob', ...attributes })) {
    element.setAttribute(name, value);
  }
  parent.append(element);
  // its words come first, where they are not English
  await until('the field is there', () => Boolean(find(element, 'textarea')));
  return { element, field: at(element).field, ...held };
}

const list = (element: Element) => find(element, '[role=listbox]');
const isOpen = (element: Element) => list(element)?.matches(':popover-open') ?? false;
const options = (element: Element) =>
  findAll(element, '[role=option]').map((option) => option.textContent.trim());

async function typeCode(element: Element, text: string): Promise<void> {
  at(element).field.focus();
  await sendKeys({ type: text });
  await until('the list is open', () => isOpen(element));
}

describe('short codes in a composer', () => {
  for (const dir of ['ltr', 'rtl']) {
    it(`are offered from the second letter, accessible in ${dir}`, async () => {
      const { element, field } = await toBob({ dir });
      await typeCode(element, 'hi :smi');
      expect(options(element)[0]).to.equal('😄:smile:');
      await expect(element).to.be.accessible();
      const selected = find(element, '[aria-selected=true]')!;
      expect(field.getAttribute('aria-activedescendant')).to.equal(selected.id);
      expect(field.getAttribute('aria-controls')).to.equal(list(element)!.id);
      const { left, right } = list(element)!.getBoundingClientRect();
      expect(left >= 0 && right <= innerWidth).to.equal(true);
    });
  }

  it('are taken by Enter, which then does not send; an undo takes it back', async () => {
    const { element, field, transport } = await toBob();
    await typeCode(element, 'hi :smi');
    await sendKeys({ press: 'Enter' });
    expect(field.value).to.equal('hi 😄');
    expect(element.value).to.equal('hi 😄');
    expect(isOpen(element)).to.equal(false);
    expect(field.hasAttribute('aria-activedescendant')).to.equal(false);
    expect(transport.sends).to.deep.equal([]);
    await undo();
    expect(field.value).to.equal('hi :smi');
  });

  it('are walked through by arrows, and taken by Tab', async () => {
    const { element, field } = await toBob();
    await typeCode(element, ':smi');
    const second = options(element)[1]!.split(':')[0]!;
    await sendKeys({ press: 'ArrowDown' });
    expect(findAll(element, '[role=option]')[1]!.getAttribute('aria-selected')).to.equal('true');
    await sendKeys({ press: 'Tab' });
    expect(field.value).to.equal(second);
    expect(focused()).to.equal(field);
  });

  it('are taken by a click, which leaves the caret', async () => {
    const { element, field } = await toBob();
    await typeCode(element, ':rocke');
    findAll(element, '[role=option]')[0]!.click();
    expect(field.value).to.equal('🚀');
    expect(focused()).to.equal(field);
  });

  it('become the emoji with their second colon', async () => {
    const { element, field } = await toBob();
    await typeCode(element, ':tad');
    await sendKeys({ type: 'a:' });
    await until('it is there', () => field.value === '🎉');
    await sendKeys({ type: ' 12:30:45 a:b: :nobody:' });
    expect(field.value).to.equal('🎉 12:30:45 a:b: :nobody:');
  });

  it('are taken in the skin tone that was chosen last', async () => {
    localStorage.setItem('rim-chat/emoji', '{"recent":[],"tone":4}');
    const { element, field } = await toBob();
    await typeCode(element, ':wave');
    expect(options(element)[0]).to.equal('👋🏾:wave:');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: ' :tada: :+1:' });
    await until('both are there', () => !field.value.includes(':'));
    expect(field.value).to.equal('👋🏾 🎉 👍🏾');
    localStorage.removeItem('rim-chat/emoji');
  });

  it('are closed by Escape, which goes no further, and by leaving', async () => {
    const { element } = await toBob();
    await typeCode(element, ':smi');
    const keys = heard(document, 'keydown');
    await sendKeys({ press: 'Escape' });
    expect(isOpen(element)).to.equal(false);
    expect(keys).to.deep.equal([]);
    await sendKeys({ type: 'l' });
    await until('it is open', () => isOpen(element));
    put(document.createElement('button')).focus();
    expect(isOpen(element)).to.equal(false);
  });

  it('are not offered inside words, addresses and times, nor to an input method', async () => {
    const { element, field } = await toBob();
    await typeCode(element, ':smi');
    await sendKeys({ press: 'Escape' });
    for (const text of ['a:smile', 'https://smile', '12:30', ':s', ': smile', ':qqqq']) {
      at(element).write(text);
      await drawn();
      expect(isOpen(element), text).to.equal(false);
    }
    field.value = ':smi';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    await drawn();
    expect(isOpen(element)).to.equal(false);
  });

  it('are said once typing rests, in the reader’s language', async () => {
    const { element } = await toBob({ lang: 'zh' });
    await typeCode(element, ':rocke');
    await until('it is said', () =>
      findAll(element, '[role=status]').some(({ textContent }) => textContent.includes('1 个表情')),
    );
    expect(list(element)!.getAttribute('aria-label')).to.equal('表情建议');
    element.lang = 'ar';
    await until('the words are there', () => at(element).field.placeholder === 'اكتب رسالة');
    await typeCode(element, 't');
    await until('they are Arabic', () =>
      list(element)?.getAttribute('aria-label')?.startsWith('اقتراحات'),
    );
  });
});

describe('names in brackets in a composer', () => {
  it('become emoji when they are sent, in both languages', async () => {
    const { element, transport } = await toBob();
    const events = heard(element, 'rim-send');
    await at(element).say('[笑嘻嘻] and [Grinning Face], not [key]');
    await until('it is sent', () => transport.sends.length === 1);
    expect(transport.sends[0]!.record.content.content).to.equal('😀 and 😀, not [key]');
    expect(events[0]!.text).to.equal('😀 and 😀, not [key]');
    expect(element.value).to.equal('');
  });

  it('keep their place among what is sent right behind them', async () => {
    const { element, transport } = await toBob();
    await at(element).say('[笑嘻嘻]');
    await until('it is gone', () => element.value === '');
    await at(element).say('next');
    await until('both are sent', () => transport.sends.length === 2);
    expect(transport.sends.map(({ record }) => record.content.content)).to.deep.equal([
      '😀',
      'next',
    ]);
  });
});
