/** Emoji in messages, for eyes and ears. */
import { expect } from '@open-wc/testing';
import '../../../components/index.js';
import { RongIMEmoji } from '../../../src/emoji/index.js';
import { aliceChat, at, findAll, message, showChat, until } from '../chat-on-page.js';

async function shows(text: string, attributes: Record<string, string> = {}) {
  const { chat, transport } = await aliceChat();
  const element = await showChat(chat, attributes);
  transport.deliver(message(1, { content: { content: text } }));
  await until('it is there', () => at(element).rows.length === 1);
  return element;
}

const named = (element: Element) =>
  findAll(element, '.text [role=img]').map((emoji) => [
    emoji.textContent,
    emoji.getAttribute('aria-label'),
  ]);

describe('emoji in messages', () => {
  afterEach(() => {
    RongIMEmoji.init();
  });

  it('are named once for ears, and the text stays the same', async () => {
    const element = await shows('Well 😀 done 🦄!');
    await until('they are named', () => named(element).length === 2);
    await until('all of them', () => named(element)[1]![1] === 'unicorn');
    expect(named(element)[0]).to.deep.equal(['😀', 'grinning face']);
    expect(at(element).texts).to.deep.equal(['Well 😀 done 🦄!']);
    await expect(element).to.be.accessible();
  });

  it('are named in Chinese for those who read it, with their tones', async () => {
    const element = await shows('👋🏽', { lang: 'zh' });
    await until('it is named', () => named(element)[0]?.[1] === '挥手: 中等肤色');
  });

  for (const [text, isLarge] of [
    ['😀', true],
    ['😀 👨‍👩‍👧‍👦🇨🇳', true],
    ['😀😀😀😀', false],
    ['😀!', false],
    ['©', false],
  ] as const) {
    it(`${text} is ${isLarge ? '' : 'not '}large`, async () => {
      const element = await shows(text);
      await until('the part is there', () => customElements.get('rim-conversation'));
      if (text !== '©') await until('it is named', () => named(element).length > 0);
      const size = (selector: string) =>
        parseFloat(getComputedStyle(findAll(element, selector)[0]!).fontSize);
      expect(findAll(element, '.emoji-alone').length).to.equal(isLarge ? 1 : 0);
      if (isLarge) expect(size('.emoji-alone')).to.be.greaterThan(2 * size('.text'));
    });
  }

  it('that an old client cut are whole', async () => {
    const element = await shows('\uf600Test');
    await until('it is whole', () => at(element).texts[0] === '😀Test');
  });

  it('cost a message of 10,000 no more than its text', async () => {
    const element = await shows('😀'.repeat(10_000));
    await until('it is there', () => at(element).texts[0]?.length === 20_000);
    expect(findAll(element, '.text *')).to.deep.equal([]);
  });

  it('of the site are shown as its pictures, by their names', async () => {
    RongIMEmoji.init({
      extension: { dataSource: { a: { en: 'party parrot', url: '/parrot.png' } } },
    });
    const element = await shows('Look: [party parrot] [<b>] [nobody]');
    await until('it is shown', () => findAll(element, '.text img').length === 1);
    const [img] = findAll(element, '.text img');
    expect(img!.getAttribute('alt')).to.equal('[party parrot]');
    expect(named(element)[0]![1]).to.equal('party parrot');
    expect(findAll(element, '.text b')).to.deep.equal([]);
  });

  it('are pictures where the site chooses so, and characters where one is missing', async () => {
    RongIMEmoji.init({ pictures: '/pictures' });
    const element = await shows('1 ❤️ 2 🫪 3 👁️‍🗨️');
    const files = () =>
      findAll(element, '.text img').map((img) => img.getAttribute('src')!.replace(/^.*\//, ''));
    await until('they are pictures', () => files().length === 2);
    expect(files()).to.deep.equal(['2764.svg', '1f441-200d-1f5e8.svg']);
    expect(findAll(element, '.text')[0]!.textContent).to.contain('🫪');
    await until('none is there', () => findAll(element, '.text img').length === 0);
    expect(at(element).texts[0]).to.equal('1 ❤️ 2 🫪 3 👁️‍🗨️');
  });
});
