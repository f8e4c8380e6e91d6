import { sendKeys } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import '../../../components/emoji-panel/define.js';
import type { RimEmojiPanelElement } from '../../../components/emoji-panel/rim-emoji-panel.js';
import { builtinEmoji } from '../../../src/emoji/list.js';
import { at, drawn, find, findAll, focused, heard, put, until } from '../chat-on-page.js';

async function putPanel(attributes: Record<string, string> = {}): Promise<RimEmojiPanelElement> {
  const element = put(document.createElement('rim-emoji-panel'), attributes);
  await element.updateComplete;
  return element;
}

/** The index of the emoji that has the focus. */
function where(element: Element): number {
  return findAll(element, '.emoji').indexOf(focused() as HTMLElement);
}

const labels = (element: Element) =>
  findAll(element, '.emoji').map((emoji) => emoji.getAttribute('aria-label'));

describe('rim-emoji-panel', () => {
  for (const theme of ['light', 'dark']) {
    for (const dir of ['ltr', 'rtl']) {
      it(`is accessible in ${theme}, ${dir}`, async () => {
        const element = await putPanel({ dir });
        element.style.setProperty('--rim-color-scheme', theme);
        await expect(element).to.be.accessible();
      });
    }
  }

  it('shows the 129 built-in emoji, in rows of 8, with one tab stop', async () => {
    const element = await putPanel();
    expect(findAll(element, '.emoji').length).to.equal(129);
    expect(findAll(element, '[role=row]').length).to.equal(17);
    expect(findAll(element, '[role=gridcell]').length).to.equal(129);
    expect(findAll(element, '[tabindex="0"]').length).to.equal(1);
    expect(find(element, '[role=grid]')!.getAttribute('aria-label')).to.equal('Emoji');
  });

  it('names them in English and in Chinese', async () => {
    const element = await putPanel();
    expect(labels(element)).to.deep.equal(builtinEmoji.map(({ names }) => names.en));
    element.lang = 'zh-Hant-TW';
    await until('they have Chinese names', () => labels(element)[0] === '笑脸');
    expect(labels(element)).to.deep.equal(builtinEmoji.map(({ names }) => names.zh));
    await until(
      'so has it',
      () => find(element, '[role=grid]')!.getAttribute('aria-label') === '表情符號',
    );
  });

  it('tells which emoji was picked, by mouse and by keys', async () => {
    const element = await putPanel();
    const events = heard(document, 'rim-emoji-select');
    findAll(element, '.emoji')[1]!.click();
    element.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Space' });
    const said = events.map(({ emoji, symbol, name }) => [emoji, symbol, name]);
    expect(said[0]).to.deep.equal(['😀', '[笑嘻嘻]', 'Grinning Face']);
    expect(said.length).to.equal(3);
    const [event] = events;
    expect(event!.bubbles && event!.composed && !event!.cancelable).to.equal(true);
    expect(event).to.not.have.property('detail');
    find(element, '.grid')!.click();
    expect(events.length).to.equal(3);
  });

  const steps: [keys: string[], ltr: number, rtl: number][] = [
    [['ArrowRight'], 1, 0],
    [['ArrowRight', 'ArrowRight', 'ArrowLeft'], 1, 1],
    [['ArrowLeft'], 0, 1],
    [['ArrowDown'], 8, 8],
    [['ArrowDown', 'ArrowDown', 'ArrowUp'], 8, 8],
    [['ArrowUp'], 0, 0],
    [['End'], 7, 7],
    [['ArrowDown', 'End', 'Home'], 8, 8],
    [['PageDown'], 40, 40],
    [['PageDown', 'PageDown', 'PageUp'], 40, 40],
    [['PageUp'], 0, 0],
    [['Control+End'], 128, 128],
    [['Control+End', 'ArrowDown'], 128, 128],
    [['Control+End', 'Home', 'End'], 128, 128],
    [['Control+End', 'ArrowUp'], 120, 120],
    [['Control+End', 'Control+Home'], 0, 0],
    // the last row has one emoji: below the others there is nothing
    [['End', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'ArrowDown'], 127, 127],
    [['End', 'PageDown', 'PageUp', 'PageUp'], 7, 7],
  ];
  for (const [keys, ltr, rtl] of steps) {
    it(`moves with ${keys.join(', ')}`, async () => {
      for (const [dir, end] of [
        ['ltr', ltr],
        ['rtl', rtl],
      ] as const) {
        const element = await putPanel({ dir });
        element.focus();
        for (const key of keys) {
          const target = focused()!;
          const event = new KeyboardEvent('keydown', {
            key: key.replace('Control+', ''),
            ctrlKey: key.startsWith('Control+'),
            bubbles: true,
            composed: true,
            cancelable: true,
          });
          target.dispatchEvent(event);
          expect(event.defaultPrevented).to.equal(true);
        }
        expect(where(element)).to.equal(end);
        await element.updateComplete;
        expect(findAll(element, '.emoji').findIndex(({ tabIndex }) => tabIndex === 0)).to.equal(
          end,
        );
        expect(findAll(element, '[tabindex="0"]').length).to.equal(1);
      }
    });
  }

  it('leaves the keys of the browser to it', async () => {
    const element = await putPanel();
    element.focus();
    for (const init of [
      { key: 'ArrowLeft', altKey: true },
      { key: 'ArrowRight', metaKey: true },
      { key: 'Tab' },
      { key: 'Enter' },
      { key: 'a' },
    ]) {
      expect(at(element).press(init, focused()!).defaultPrevented).to.equal(false);
    }
    expect(where(element)).to.equal(0);
  });

  it('scrolls to the emoji that has the focus, and names it', async () => {
    const element = await putPanel();
    element.focus();
    at(element).press({ key: 'End', ctrlKey: true }, focused()!);
    await drawn();
    const grid = find(element, '.grid')!.getBoundingClientRect();
    const emoji = focused()!.getBoundingClientRect();
    expect(emoji.top >= grid.top && emoji.bottom <= grid.bottom).to.equal(true);
    expect(find(element, '.preview')!.textContent).to.contain('Globe');
  });

  it('names the emoji under the pointer, and keeps the focus and its place', async () => {
    const element = await putPanel();
    const name = () => find(element, '.preview span:last-child')!.textContent;
    element.focus();
    const point = (type: string, target: HTMLElement) =>
      target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    point('pointerover', findAll(element, '.emoji')[5]!);
    await element.updateComplete;
    expect(name()).to.equal(builtinEmoji[5]!.names.en);
    expect(where(element)).to.equal(0);
    at(element).press({ key: 'ArrowRight' }, focused()!);
    await element.updateComplete;
    expect(where(element)).to.equal(1);
    expect(name()).to.equal(builtinEmoji[1]!.names.en);
    point('pointerover', findAll(element, '.emoji')[5]!);
    point('pointerleave', find(element, '.grid')!);
    await element.updateComplete;
    expect(name()).to.equal(builtinEmoji[1]!.names.en);
  });

  it('leaves and takes the focus with Tab, where it was', async () => {
    const [before, element, after] = [
      put(document.createElement('button')),
      await putPanel(),
      put(document.createElement('button')),
    ];
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(where(element)).to.equal(0);
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(after);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(where(element)).to.equal(1);
  });

  it('shows a list of the page, also an empty one', async () => {
    const element = await putPanel();
    const events = heard(element, 'rim-emoji-select');
    findAll(element, '.emoji').at(-1)!.focus();
    await element.updateComplete;
    element.emoji = [
      { emoji: '🦄', symbol: '[unicorn]', names: { en: 'Unicorn', zh: '独角兽' } },
      { emoji: '🐙', symbol: '[octopus]', names: { en: '<b>Octopus</b>', zh: '章鱼' } },
    ];
    await element.updateComplete;
    expect(labels(element)).to.deep.equal(['Unicorn', '<b>Octopus</b>']);
    expect(findAll(element, '[tabindex="0"]').length).to.equal(1);
    findAll(element, '.emoji')[1]!.click();
    expect(events[0]!.emoji).to.equal('🐙');
    await expect(element).to.be.accessible();
    element.emoji = [];
    await element.updateComplete;
    expect(findAll(element, '.emoji')).to.deep.equal([]);
    element.focus();
    at(element).press({ key: 'ArrowRight' }, find(element, '.grid')!);
    element.emoji = builtinEmoji;
    await element.updateComplete;
    expect(findAll(element, '[tabindex="0"]').length).to.equal(1);
  });

  it('shows the built-in ones where the page gives no list, and what names it gives', async () => {
    const element = await putPanel();
    for (const wrong of [undefined, null, 'text', {}, 3]) {
      Object.assign(element, { emoji: wrong });
      await element.updateComplete;
      expect(findAll(element, '.emoji').length).to.equal(129);
    }
    Object.assign(element, {
      emoji: [
        { emoji: '🦄', symbol: '[unicorn]' },
        { emoji: '🐙', names: { zh: '章鱼' } },
      ],
    });
    await element.updateComplete;
    expect(labels(element)).to.deep.equal(['[unicorn]', '🐙']);
    await expect(element).to.be.accessible();
  });

  it('has as many columns as it is told, or 8', async () => {
    const element = await putPanel({ columns: '5' });
    const inFirstRow = () => find(element, '[role=row]')!.children.length;
    expect(inFirstRow()).to.equal(5);
    element.focus();
    at(element).press({ key: 'ArrowDown' }, focused()!);
    expect(where(element)).to.equal(5);
    for (const wrong of ['0', '-3', '2.5', 'many', 'Infinity', '']) {
      element.setAttribute('columns', wrong);
      await element.updateComplete;
      expect(inFirstRow()).to.equal(8);
    }
    element.setAttribute('columns', '1000');
    await element.updateComplete;
    expect(inFirstRow()).to.equal(129);
    element.removeAttribute('columns');
    await element.updateComplete;
    expect(inFirstRow()).to.equal(8);
  });
});
