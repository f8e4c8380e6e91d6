import { expect } from '@open-wc/testing';
import '../../../components/emoji-panel/define.js';
import type { RimEmojiPanelElement } from '../../../components/emoji-panel/rim-emoji-panel.js';
import { RongIMEmoji } from '../../../src/emoji/index.js';
import { sendKeys, setViewport } from '../../browser-commands.js';
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

async function putPanel(attributes: Record<string, string> = {}): Promise<RimEmojiPanelElement> {
  const element = put(document.createElement('rim-emoji-panel'), attributes);
  await element.updateComplete;
  return element;
}

const emojiOf = (element: Element) =>
  findAll(element, '.emoji').map((emoji) => emoji.textContent.trim());
const labels = (element: Element) =>
  findAll(element, '.emoji').map((emoji) => emoji.getAttribute('aria-label'));
const where = () => Number(focused()?.getAttribute('data-index'));
const tabs = (element: Element) => findAll(element, '[role=tab]');
const tabNames = (element: Element) => tabs(element).map((tab) => tab.getAttribute('aria-label'));
const spoken = (element: Element) => find(element, '[role=status]')!.textContent;
const searchField = (element: Element) => find(element, '[role=combobox]') as HTMLInputElement;
const isInView = (element: Element, target: Element) => {
  const grid = find(element, '.grid')!.getBoundingClientRect();
  const { top, bottom } = target.getBoundingClientRect();
  return top >= grid.top && bottom <= grid.bottom + 1;
};

function look(element: Element, query: string): void {
  const field = searchField(element);
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

describe('rim-emoji-panel', () => {
  beforeEach(() => {
    localStorage.removeItem('rim-chat/emoji');
  });
  afterEach(() => {
    RongIMEmoji.init();
  });

  for (const theme of ['light', 'dark']) {
    for (const dir of ['ltr', 'rtl']) {
      it(`is accessible in ${theme}, ${dir}; also while a tone is chosen, and while it finds`, async () => {
        const element = await putPanel({ dir });
        element.style.setProperty('--rim-color-scheme', theme);
        await expect(element).to.be.accessible();
        find(element, '.tone')!.click();
        await element.updateComplete;
        await expect(element).to.be.accessible();
        look(element, 'cat');
        await element.updateComplete;
        await expect(element).to.be.accessible();
      });
    }
  }

  it('shows all 1,914 emoji in nine categories, and draws those in view', async () => {
    const element = await putPanel();
    expect(tabNames(element)).to.deep.equal([
      'Smileys and emotion',
      'People and body',
      'Animals and nature',
      'Food and drink',
      'Travel and places',
      'Activities',
      'Objects',
      'Symbols',
      'Flags',
    ]);
    element.focus();
    at(element).press({ key: 'End', ctrlKey: true }, focused()!);
    expect(where()).to.equal(1913);
    expect(focused()!.textContent.trim()).to.equal('🏴󠁧󠁢󠁷󠁬󠁳󠁿');
    expect(findAll(element, '.emoji').length).to.be.lessThan(150);
  });

  it('says where each cell is, also in the middle', async () => {
    const element = await putPanel();
    const grid = find(element, '[role=grid]')!;
    const rows = Number(grid.getAttribute('aria-rowcount'));
    expect(rows).to.be.greaterThan(239);
    element.focus();
    at(element).press({ key: 'End', ctrlKey: true }, focused()!);
    const cell = focused()!.closest('[role=gridcell]')!;
    expect(Number(cell.parentElement!.getAttribute('aria-rowindex'))).to.equal(rows);
    expect(Number(cell.getAttribute('aria-colindex'))).to.equal(
      [...cell.parentElement!.children].indexOf(cell) + 1,
    );
  });

  it('shows other rows as it is scrolled, to the end', async () => {
    const element = await putPanel();
    const grid = find(element, '.grid')!;
    grid.scrollTop = grid.scrollHeight;
    await drawn();
    expect(emojiOf(element).at(-1)).to.equal('🏴󠁧󠁢󠁷󠁬󠁳󠁿');
    expect(isInView(element, findAll(element, '.emoji').at(-1)!)).to.equal(true);
    expect(tabs(element).at(-1)!.getAttribute('aria-selected')).to.equal('true');
  });

  it('keeps the emoji that has the focus while it is scrolled away', async () => {
    const element = await putPanel();
    element.focus();
    const before = focused()!;
    find(element, '.grid')!.scrollTop = 5_000;
    await drawn();
    expect(focused()).to.equal(before);
    expect(before.isConnected).to.equal(true);
    at(element).press({ key: 'ArrowRight' }, before);
    expect(where()).to.equal(1);
    expect(isInView(element, focused()!)).to.equal(true);
  });

  it('keeps the focus where it is, while it is scrolled from one side of it to the other', async () => {
    const element = await putPanel();
    const grid = find(element, '.grid')!;
    element.focus();
    for (let times = 0; times < 3; times += 1) at(element).press({ key: 'PageDown' }, focused()!);
    await drawn(); // WebKit brings what has got the focus into view with its next picture
    const row = focused()!.closest('.line')!;
    const before = focused()!;
    for (const top of [0, grid.scrollHeight, 0, grid.scrollHeight]) {
      grid.scrollTop = top;
      await drawn();
      expect(isInView(element, row)).to.equal(false);
      expect(focused() === before, String(top)).to.equal(true);
    }
  });

  it('names them in English and in Chinese, as Unicode does', async () => {
    const element = await putPanel();
    expect(labels(element).slice(0, 2)).to.deep.equal([
      'grinning face',
      'grinning face with big eyes',
    ]);
    element.lang = 'zh-Hant-TW';
    await until('they have Chinese names', () => labels(element)[0] === '嘿嘿');
    await until('so has it', () => tabNames(element)[0] === '笑臉與情感');
    expect(find(element, '[role=grid]')!.getAttribute('aria-label')).to.equal('表情符號');
  });

  it('speaks Arabic to readers of Arabic, with the names in English', async () => {
    const element = await putPanel({ lang: 'ar' });
    await until('it does', () => tabNames(element)[0] === 'الوجوه والمشاعر');
    expect(find(element, '[role=dialog]')!.getAttribute('aria-label')).to.equal('الرموز التعبيرية');
    expect(find(element, '.tone')!.getAttribute('aria-label')).to.equal('لون البشرة: بلا لون بشرة');
    expect(labels(element)[0]).to.equal('grinning face');
    findAll(element, '.emoji')[0]!.click();
    const said = () => find(element, '[role=status]')!.textContent;
    await until('it is said', () => said() === 'أُضيف 😀 \u2068grinning face\u2069');
    element.lang = 'en';
    await until('it is English', () => tabNames(element).includes('Smileys and emotion'));
  });

  it('tells which emoji was picked, by mouse and by keys, and says so', async () => {
    const element = await putPanel();
    const events = heard(document, 'rim-emoji-select');
    findAll(element, '.emoji')[0]!.click();
    element.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: ' ' });
    const said = events.map(({ emoji, symbol, name }) => [emoji, symbol, name]);
    expect(said[0]).to.deep.equal(['😀', '[笑嘻嘻]', 'grinning face']);
    expect(said.length).to.equal(3);
    const [event] = events;
    expect(event!.bubbles && event!.composed && !event!.cancelable).to.equal(true);
    expect(event).to.not.have.property('detail');
    await element.updateComplete;
    expect(spoken(element)).to.equal('😀 grinning face added');
    find(element, '.grid')!.click();
    expect(events.length).to.equal(3);
  });

  it('goes from category to category by PageDown and PageUp, and by its tabs', async () => {
    const element = await putPanel();
    element.focus();
    at(element).press({ key: 'PageDown' }, focused()!);
    expect(focused()!.getAttribute('aria-label')).to.equal('waving hand');
    at(element).press({ key: 'PageDown' }, focused()!);
    expect(focused()!.getAttribute('aria-label')).to.equal('monkey face');
    at(element).press({ key: 'PageUp' }, focused()!);
    expect(focused()!.getAttribute('aria-label')).to.equal('waving hand');
    tabs(element)[0]!.focus();
    at(element).press({ key: 'End' }, focused()!);
    await drawn();
    expect(focused()!.getAttribute('aria-label')).to.equal('Flags');
    expect(focused()!.getAttribute('aria-selected')).to.equal('true');
    element.focus();
    expect(focused()!.getAttribute('aria-label')).to.equal('chequered flag');
    await drawn(); // WebKit brings what has got the focus into view with its next picture
    tabs(element)[3]!.click();
    await drawn();
    expect(tabs(element)[3]!.getAttribute('aria-selected')).to.equal('true');
    expect(findAll(element, '[role=tab][tabindex="0"]').length).to.equal(1);
  });

  it('has one tab stop for its field, its tabs, its grid and its tone', async () => {
    const element = await putPanel();
    put(document.createElement('button')).focus();
    searchField(element).focus();
    const stops: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      stops.push(focused()!.className);
      await sendKeys({ press: 'Tab' });
    }
    expect(stops).to.deep.equal(['search', 'tab', 'emoji', 'tone']);
  });

  it('names the emoji under the pointer, and keeps the focus and its place', async () => {
    const element = await putPanel();
    const name = () => find(element, '.preview span:last-child')!.textContent;
    element.focus();
    const point = (type: string, target: HTMLElement) =>
      target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    point('pointerover', findAll(element, '.emoji')[5]!);
    await element.updateComplete;
    expect(name()).to.equal(labels(element)[5]);
    expect(where()).to.equal(0);
    at(element).press({ key: 'ArrowRight' }, focused()!);
    await element.updateComplete;
    expect(name()).to.equal(labels(element)[1]);
    point('pointerover', findAll(element, '.emoji')[5]!);
    point('pointerleave', find(element, '.grid')!);
    await element.updateComplete;
    expect(name()).to.equal(labels(element)[1]);
  });

  it('shows what was used lately the next time, the latest first', async () => {
    const first = await putPanel();
    findAll(first, '.emoji')[3]!.click();
    findAll(first, '.emoji')[5]!.click();
    await first.updateComplete;
    expect(tabNames(first)[0]).to.equal('Smileys and emotion');
    const next = await putPanel();
    expect(tabNames(next)[0]).to.equal('Recently used');
    expect(emojiOf(next).slice(0, 2)).to.deep.equal(['😅', '😁']);
  });

  for (const storage of ['kept', 'blocked']) {
    it(`forgets what was used and chosen with the chat that is forgotten, storage ${storage}`, async () => {
      const { setItem } = Storage.prototype;
      if (storage === 'blocked') {
        Storage.prototype.setItem = () => {
          throw new DOMException('blocked', 'SecurityError');
        };
      }
      try {
        const { chat } = await aliceChat();
        const element = await putPanel();
        findAll(element, '.emoji')[1]!.click();
        find(element, '.tone')!.click();
        findAll(element, '.tones .tone')[3]!.click();
        const next = await putPanel();
        expect(tabNames(next)[0]).to.equal('Recently used');
        await chat.forget(() => false);
        expect(tabNames(await putPanel())[0]).to.equal('Recently used');
        await chat.forget();
        for (const panel of [element, next]) {
          await panel.updateComplete;
          expect(tabNames(panel)[0]).to.equal('Smileys and emotion');
          const tone = find(panel, '.tone')!.getAttribute('aria-label');
          expect(tone).to.equal('Skin tone: No skin tone');
        }
        expect(localStorage.getItem('rim-chat/emoji')).to.equal(null);
      } finally {
        Storage.prototype.setItem = setItem;
      }
    });
  }

  it('takes nothing from its store that it did not put there', async () => {
    for (const kept of ['no json', '3', 'null', '{"recent":{"length":9},"tone":"<b>"}', '[]']) {
      localStorage.setItem('rim-chat/emoji', kept);
      const element = await putPanel();
      expect(tabNames(element)[0]).to.equal('Smileys and emotion');
    }
    localStorage.setItem('rim-chat/emoji', '{"recent":["😀", 3, "<b>", "x"],"tone":9}');
    const element = await putPanel();
    expect(emojiOf(element)[0]).to.equal('😀');
    expect(tabNames(element)[0]).to.equal('Recently used');
  });

  it('keeps the skin tone, and says it with each name', async () => {
    const element = await putPanel();
    const events = heard(element, 'rim-emoji-select');
    find(element, '.tone')!.click();
    expect(focused()!.getAttribute('aria-label')).to.equal('No skin tone');
    at(element).press({ key: 'ArrowRight' }, focused()!);
    at(element).press({ key: 'ArrowRight' }, focused()!);
    (focused() as HTMLElement).click();
    expect(focused()).to.equal(find(element, '.tone'));
    await element.updateComplete;
    expect(spoken(element)).to.equal('Skin tone: Medium-light');
    element.focus();
    at(element).press({ key: 'PageDown' }, focused()!);
    expect(focused()!.getAttribute('aria-label')).to.equal('waving hand: medium-light skin tone');
    (focused() as HTMLElement).click();
    expect(events[0]!.emoji).to.equal('👋🏼');
    const next = await putPanel();
    expect(find(next, '.tone')!.getAttribute('aria-label')).to.equal('Skin tone: Medium-light');
    expect(emojiOf(next)[0]).to.equal('👋🏼');
  });

  it('begins with the skin tone that the page says', async () => {
    for (const [said, tone] of [
      ['dark', 'Dark'],
      ['3', 'Medium'],
      ['none', 'No skin tone'],
      ['purple', 'No skin tone'],
      ['9', 'No skin tone'],
      ['', 'No skin tone'],
    ] as const) {
      const element = await putPanel({ 'skin-tone': said });
      expect(find(element, '.tone')!.getAttribute('aria-label')).to.equal(`Skin tone: ${tone}`);
    }
  });

  for (const lang of ['en', 'zh']) {
    for (const query of ['smile', '笑', 'xiaolian', '笑脸', 'smiley']) {
      it(`finds 😃 by ${query}, in ${lang}`, async () => {
        const element = await putPanel({ lang });
        look(element, query);
        await until('it is found', () => emojiOf(element).includes('😃'));
      });
    }
  }

  for (const [query, emoji] of [
    ['+1', '👍'],
    [':tada:', '🎉'],
    ['flag_cn', '🇨🇳'],
    ['face_with_tears_of_joy', '😂'],
    ['cat grinning', '😺'],
    ['THUMBS UP', '👍'],
    ['yinyue', '🎵'],
    ['🦄', '🦄'],
    ['animal', '🐵'],
  ] as const) {
    it(`finds ${emoji} by ${query}`, async () => {
      const element = await putPanel();
      look(element, query);
      await until('it is found', () => emojiOf(element).includes(emoji));
    });
  }

  it('puts the best first, picks it by Enter, and shows all again without a query', async () => {
    const element = await putPanel();
    const events = heard(element, 'rim-emoji-select');
    searchField(element).focus();
    look(element, 'unicorn');
    await until('it is found', () => emojiOf(element)[0] === '🦄');
    const active = searchField(element).getAttribute('aria-activedescendant')!;
    expect(find(element, `#${active}`)!.textContent.trim()).to.equal('🦄');
    at(element).press({ key: 'Enter' }, searchField(element));
    expect(events[0]!.emoji).to.equal('🦄');
    at(element).press({ key: 'ArrowDown' }, searchField(element));
    expect(focused()!.textContent.trim()).to.equal('🦄');
    look(element, '');
    await element.updateComplete;
    expect(emojiOf(element).slice(0, 2)).to.deep.equal(['🦄', '😀']);
  });

  it('says how many it found once typing rests, also none', async () => {
    const element = await putPanel();
    look(element, 'unicor');
    await until('it says so', () => spoken(element) === '1 emoji found');
    look(element, 'qqqqqq');
    await until('it says so', () => spoken(element) === 'No emoji found');
    expect(find(element, '.grid')!.textContent).to.contain('No emoji found');
    await expect(element).to.be.accessible();
    look(element, '((((');
    await element.updateComplete;
    expect(emojiOf(element)).to.deep.equal([]);
  });

  it('is as wide for one emoji, and for none, as for all', async () => {
    const element = await putPanel();
    const { width } = element.getBoundingClientRect();
    for (const [query, count] of [
      ['unicor', 1],
      ['qqqqqq', 0],
    ] as const) {
      look(element, query);
      await until('it is found', () => emojiOf(element).length === count);
      expect(element.getBoundingClientRect().width).to.equal(width);
    }
  });

  it('fills a narrow window, with as many in a row as fit', async function () {
    const { innerWidth: width, innerHeight: height } = window;
    const widths: number[] = [];
    try {
      for (const narrow of [390, 320]) {
        await setViewport({ width: narrow, height: 700 });
        if (innerWidth > narrow) this.skip(); // the tools of WebKit's window need more
        const element = await putPanel();
        const grid = find(element, '.grid')!;
        const bar = grid.offsetWidth - grid.clientWidth; // browsers have wide ones and narrow ones
        widths.push(narrow - element.getBoundingClientRect().width + bar);
      }
    } finally {
      await setViewport({ width, height });
    }
    for (const left of widths) expect(left).to.be.within(0, 52);
  });

  for (const [query, first] of [
    ['heart', '❤️'],
    ['cat', '🐱'],
    ['rocket', '🚀'],
    ['fire', '🔥'],
  ] as const) {
    it(`puts ${first}, whose name or short code is ${query}, before those that only have to do with it`, async () => {
      const element = await putPanel();
      look(element, query);
      await until('it is first', () => emojiOf(element)[0] === first);
    });
  }

  it('leaves an input method its keys', async () => {
    const element = await putPanel();
    const events = heard(element, 'rim-emoji-select');
    look(element, '笑');
    await element.updateComplete;
    at(element).press({ key: 'Enter', isComposing: true }, searchField(element));
    expect(events).to.deep.equal([]);
  });

  it('shows the emoji of the site, with their pictures, and finds them', async () => {
    RongIMEmoji.init({
      extension: {
        dataSource: {
          parrot: { en: 'party parrot', zh: '派对鹦鹉', url: '/parrot.png' },
          u1F914: { en: 'hmm', zh: '思考', tag: '🤔', position: '-25px 0' },
        },
        url: '/strip.png',
      },
    });
    const element = await putPanel();
    const events = heard(element, 'rim-emoji-select');
    expect(tabNames(element)[0]).to.equal('From this site');
    expect(find(element, '.emoji img')!.getAttribute('src')).to.match(/\/parrot\.png$/);
    const image = find(element, '.emoji image')!;
    expect(image.getAttribute('href')).to.match(/\/strip\.png$/);
    expect(image.getAttribute('x')).to.equal('-25');
    findAll(element, '.emoji')[0]!.click();
    expect([events[0]!.emoji, events[0]!.symbol, events[0]!.name]).to.deep.equal([
      '[派对鹦鹉]',
      '[派对鹦鹉]',
      'party parrot',
    ]);
    look(element, 'parrot');
    await element.updateComplete;
    expect(labels(element)[0]).to.equal('party parrot');
    look(element, '');
    RongIMEmoji.init();
    await element.updateComplete;
    expect(tabNames(element)).to.not.include('From this site');
  });
});
