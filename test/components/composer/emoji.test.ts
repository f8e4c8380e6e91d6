/** The emoji panel as the composer opens it. */
import { sendMouse } from '@web/test-runner-commands';
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
  const held = await aliceChat();
  const element = document.createElement('rim-composer');
  element.chat = held.chat;
  const parent = put(document.createElement('div'));
  parent.style.marginBlockStart = '400px';
  for (const [name, value] of Object.entries({ 'target-id': 'bob', ...attributes })) {
    element.setAttribute(name, value);
  }
  parent.append(element);
  await drawn();
  return { element, field: at(element).field, ...held };
}

function pick(panel: Element, name: string): void {
  find(panel, `[aria-label="${name}"]`)!.click();
}

async function clickAt(target: Element): Promise<void> {
  const { left, top, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  await sendMouse({ type: 'click', position });
}

describe('the emoji panel of a composer', () => {
  beforeEach(() => {
    localStorage.removeItem('rim-chat/emoji'); // what was used lately stands first
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`is accessible while it is open, ${dir}`, async () => {
      const { element } = await toBob({ dir });
      await at(element).openPanel();
      await expect(element).to.be.accessible();
      const { left, right } = at(element).panel!.getBoundingClientRect();
      expect(left >= 0 && right <= innerWidth).to.equal(true);
    });
  }

  it('opens and closes with its button, which says so', async () => {
    const { element } = await toBob();
    const button = at(element).emojiButton;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(at(element).panel).to.equal(null);
    await at(element).openPanel();
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await until('it is closed', () => !at(element).panel);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('writes at the caret, and stays open', async () => {
    const { element, field } = await toBob();
    const inputs = heard(document, 'rim-input');
    at(element).write('ab');
    field.setSelectionRange(1, 1);
    const panel = await at(element).openPanel();
    pick(panel, 'grinning face');
    pick(panel, 'rolling on the floor laughing');
    expect(field.value).to.equal('a😀🤣b');
    expect(element.value).to.equal('a😀🤣b');
    expect(inputs.at(-1)!.value).to.equal('a😀🤣b');
    await drawn();
    expect(panel.matches(':popover-open')).to.equal(true);
    expect(field.selectionStart).to.equal(5);
  });

  it('writes over what is selected, and an undo takes it back', async () => {
    const { element, field } = await toBob();
    field.focus();
    await sendKeys({ type: 'one two' });
    field.setSelectionRange(0, 3);
    const panel = await at(element).openPanel();
    pick(panel, 'rolling on the floor laughing');
    expect(field.value).to.equal('🤣 two');
    field.focus();
    await undo();
    expect(field.value).to.equal('one two');
    expect(element.value).to.equal('one two');
  });

  it('opened by a mouse leaves the caret in the field', async () => {
    const { element, field } = await toBob();
    field.focus();
    await clickAt(at(element).emojiButton);
    await until('it is open', () => at(element).panel?.matches(':popover-open'));
    await clickAt(find(at(element).panel!, '[aria-label="grinning face"]')!);
    await until('it is written', () => field.value === '😀');
    expect(focused()).to.equal(field);
    await sendKeys({ press: 'Enter' });
    await until('it is gone', () => field.value === '');
  });

  it('opened by a key has the focus, keeps it, and gives it back to the field on Escape', async () => {
    const { element, field } = await toBob();
    at(element).emojiButton.focus();
    await sendKeys({ press: 'Enter' });
    await until('it has the focus', () => focused()?.matches('.emoji'));
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Enter' });
    expect(field.value).to.equal('😃');
    expect(focused()!.getAttribute('aria-label')).to.equal('grinning face with big eyes');
    await sendKeys({ press: 'Escape' });
    await until('it is closed', () => !at(element).panel);
    expect(focused()).to.equal(field);
    at(element).emojiButton.focus();
    await sendKeys({ press: 'Enter' });
    await until('it has the focus again', () => focused()?.matches('.emoji'));
  });

  it('closes with Escape in the field and on its button, and that key goes no further', async () => {
    const { element } = await toBob();
    const keys = heard(document, 'keydown');
    for (const target of [at(element).field, at(element).emojiButton, at(element).sendButton]) {
      await at(element).openPanel();
      target.focus();
      at(element).press({ key: 'Escape', isComposing: true }, target);
      expect(at(element).panel).to.not.equal(null);
      keys.length = 0;
      await sendKeys({ press: 'Escape' });
      await until('it is closed', () => !at(element).panel);
      expect(focused()).to.equal(at(element).field);
      expect(keys).to.deep.equal([]);
    }
    await sendKeys({ press: 'Escape' });
    expect(keys.length).to.equal(1);
  });

  it('closes with a press outside, and not with one inside', async () => {
    const { element } = await toBob();
    const outside = put(document.createElement('button'));
    outside.textContent = 'outside';
    const panel = await at(element).openPanel();
    for (const target of [at(element).field, find(panel, '.preview')!]) {
      target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await drawn();
      expect(at(element).panel).to.not.equal(null);
    }
    outside.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await until('it is closed', () => !at(element).panel);
  });

  it('keeps its events to itself', async () => {
    const { element } = await toBob();
    const events = heard(document, 'rim-emoji-select');
    const panel = await at(element).openPanel();
    pick(panel, 'grinning face');
    expect(element.value).to.equal('😀');
    expect(events).to.deep.equal([]);
  });

  it('is not offered with no-emoji, and goes when that is set', async () => {
    const { element } = await toBob({ 'no-emoji': '' });
    expect(find(element, '[part~=emoji-button]')).to.equal(null);
    element.noEmoji = false;
    await element.updateComplete;
    await at(element).openPanel();
    element.noEmoji = true;
    await until('it is gone', () => !at(element).panel);
  });

  it('goes when the composer is disabled, and writes nowhere else', async () => {
    const { element } = await toBob();
    const elsewhere = put(document.createElement('textarea'));
    const panel = await at(element).openPanel();
    element.disabled = true;
    elsewhere.focus();
    pick(panel, 'grinning face');
    await until('it is gone', () => !at(element).panel);
    expect(elsewhere.value).to.equal('');
    expect(element.value).to.equal('');
    element.disabled = false;
    await drawn();
    expect(at(element).panel).to.equal(null);
  });

  it('writes into its own field also where that cannot have the focus', async () => {
    const { element } = await toBob();
    const elsewhere = put(document.createElement('textarea'));
    const panel = await at(element).openPanel();
    element.inert = true;
    elsewhere.focus();
    pick(panel, 'grinning face');
    expect(elsewhere.value).to.equal('');
    expect(element.value).to.equal('😀');
    element.inert = false;
  });

  it('survives being opened and closed faster than it is drawn', async () => {
    const { element } = await toBob();
    const button = at(element).emojiButton;
    button.click();
    await element.updateComplete;
    button.click();
    await element.updateComplete;
    await drawn();
    expect(at(element).panel).to.equal(null);
    button.click();
    await element.updateComplete;
    button.click();
    button.click();
    await until('it is open', () => at(element).panel?.matches(':popover-open'));
    element.remove();
    await drawn();
    put(element);
    await drawn();
    expect(at(element).panel).to.equal(null);
    button.click();
    element.remove();
    put(element);
    await drawn();
    expect(at(element).panel).to.equal(null);
    await at(element).openPanel();
  });

  it('stands by the composer when that moves, and keeps its targets of 24 px', async () => {
    const { element } = await toBob();
    const panel = await at(element).openPanel();
    const gap = () =>
      find(element, '.bar')!.getBoundingClientRect().top - panel.getBoundingClientRect().bottom;
    const before = gap();
    element.parentElement!.style.marginBlockStart = '350px';
    window.dispatchEvent(new Event('resize'));
    expect(gap()).to.be.closeTo(before, 1);
    for (const emoji of findAll(panel, '.emoji').slice(0, 10)) {
      const { width, height } = emoji.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });
});
