/** A list of the page's, in place of all emoji: one grid, without categories. */
import { expect } from '@open-wc/testing';
import '../../../components/emoji-panel/define.js';
import type { RimEmojiPanelElement } from '../../../components/emoji-panel/rim-emoji-panel.js';
import { builtinEmoji } from '../../../src/emoji/list.js';
import { at, find, findAll, focused, heard, put } from '../chat-on-page.js';

async function putPanel(attributes: Record<string, string> = {}): Promise<RimEmojiPanelElement> {
  const element = document.createElement('rim-emoji-panel');
  element.emoji = builtinEmoji;
  put(element, attributes);
  await element.updateComplete;
  return element;
}

const labels = (element: Element) =>
  findAll(element, '.emoji').map((emoji) => emoji.getAttribute('aria-label'));

/** The index of the emoji that has the focus. */
const where = () => Number(focused()?.getAttribute('data-index'));

describe('rim-emoji-panel with a list of the page', () => {
  it('shows it in rows of 8, with one tab stop in the grid, and no categories', async () => {
    const element = await putPanel();
    const grid = find(element, '[role=grid]')!;
    expect(grid.getAttribute('aria-rowcount')).to.equal('17');
    expect(grid.getAttribute('aria-colcount')).to.equal('8');
    expect(grid.querySelectorAll('[tabindex="0"]').length).to.equal(1);
    expect(find(element, '[role=tablist]')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  const steps: [keys: string[], ltr: number, rtl: number][] = [
    [['ArrowRight'], 1, 0],
    [['ArrowRight', 'ArrowRight', 'ArrowLeft'], 1, 1],
    [['ArrowLeft'], 0, 1],
    [['ArrowDown'], 8, 8],
    [['ArrowDown', 'ArrowDown', 'ArrowUp'], 8, 8],
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
        expect(where()).to.equal(end);
        await element.updateComplete;
        const stops = findAll(element, '.grid [tabindex="0"]');
        expect(stops.map(({ dataset }) => dataset.index)).to.deep.equal([String(end)]);
      }
    });
  }

  it('goes from the first row up to the field that finds', async () => {
    const element = await putPanel();
    element.focus();
    at(element).press({ key: 'ArrowUp' }, focused()!);
    expect(focused()).to.equal(find(element, 'input'));
    at(element).press({ key: 'ArrowDown' }, focused()!);
    expect(where()).to.equal(0);
  });

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
    expect(where()).to.equal(0);
  });

  it('may be replaced, also by an empty one', async () => {
    const element = await putPanel();
    const events = heard(element, 'rim-emoji-select');
    element.focus();
    at(element).press({ key: 'End', ctrlKey: true }, focused()!);
    element.emoji = [
      { emoji: '🦄', symbol: '[unicorn]', names: { en: 'Unicorn', zh: '独角兽' } },
      { emoji: '🐙', symbol: '[octopus]', names: { en: '<b>Octopus</b>', zh: '章鱼' } },
    ];
    await element.updateComplete;
    expect(labels(element)).to.deep.equal(['Unicorn', '<b>Octopus</b>']);
    expect(findAll(element, '.grid [tabindex="0"]').length).to.equal(1);
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
    expect(findAll(element, '.grid [tabindex="0"]').length).to.equal(1);
  });

  it('shows all emoji where the list is none, and what names it gives', async () => {
    const element = await putPanel();
    for (const wrong of [undefined, null, 'text', {}, 3]) {
      Object.assign(element, { emoji: wrong });
      await element.updateComplete;
      expect(findAll(element, '[role=tab]').length).to.be.greaterThan(8);
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

  it('is searched by its names', async () => {
    const element = await putPanel();
    const field = find(element, 'input') as HTMLInputElement;
    field.value = 'rocket';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(labels(element)).to.deep.equal(['Rocket']);
  });

  it('has as many columns as it is told, or 8', async () => {
    const element = await putPanel({ columns: '5' });
    const inFirstRow = () => find(element, '[role=row]')!.children.length;
    expect(inFirstRow()).to.equal(5);
    element.focus();
    at(element).press({ key: 'ArrowDown' }, focused()!);
    expect(where()).to.equal(5);
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
