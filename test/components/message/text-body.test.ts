/** The text of a message: its links, and how a long one is folded. */
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
  message,
  showChat,
  until,
} from '../chat-on-page.js';

async function withTexts(...texts: readonly string[]) {
  const { chat, transport } = await aliceChat();
  const element = await showChat(chat);
  for (const [index, content] of texts.entries()) {
    transport.deliver(message(index, { content: { content } }));
  }
  await until('all are there', () => at(element).texts.length === texts.length);
  return { element, transport, links: () => findAll(element, '.text a') as HTMLAnchorElement[] };
}

const fold = (element: Element) => find(element, '.fold') as HTMLButtonElement | null;

describe('links in a message', () => {
  it('lead there, in a window of their own that knows nothing of this one', async () => {
    const { element, links } = await withTexts('see https://a.example/b. Or www.b.example');
    await until('they are links', () => links().length === 2);
    expect(links().map(({ href }) => href)).to.deep.equal([
      'https://a.example/b',
      'https://www.b.example/',
    ]);
    for (const link of links()) {
      expect(link.rel).to.equal('noopener noreferrer nofollow');
      expect(link.target).to.equal('_blank');
    }
    expect(at(element).texts).to.deep.equal(['see https://a.example/b. Or www.b.example']);
    await expect(element).to.be.accessible();
  });

  it('open no empty window for what no window shows', async () => {
    const { links } = await withTexts('mailto:a@b.example tel:+1234');
    await until('they are links', () => links().length === 2);
    expect(links().map(({ href, target }) => [href, target])).to.deep.equal([
      ['mailto:a@b.example', ''],
      ['tel:+1234', ''],
    ]);
  });

  it('show where they really lead, and what is written stays what is copied', async () => {
    const text = 'https://bank.example@evil.example/ and https://аррӏе.com';
    const { element, links } = await withTexts(text);
    await until('they are links', () => links().length === 2);
    const said = links().map((link) => getComputedStyle(link, '::after').content);
    // as it is written or as it is shown: browsers tell one or the other
    expect(said[0]).to.match(/attr\(data-host\)|evil\.example/);
    expect(links().map(({ dataset }) => dataset['host'])).to.deep.equal([
      'evil.example',
      'xn--80ak6aa92e.com',
    ]);
    const plain = links()[0]!.getBoundingClientRect().width;
    links()[0]!.removeAttribute('data-host');
    expect(links()[0]!.getBoundingClientRect().width).to.be.below(plain - 40);
    expect(at(element).texts).to.deep.equal([text]);
  });

  it('stand among emoji, which are what they are elsewhere', async () => {
    const text = '😀 https://a.example/😀 and 😀';
    const { element, links } = await withTexts(text);
    await until('all is there', () => links().length === 1 && find(element, '.text [role=img]'));
    expect(findAll(element, '.text [role=img]').length).to.equal(3);
    expect(findAll(element, '.emoji-alone').length).to.equal(0);
    expect(at(element).texts).to.deep.equal([text]);
  });

  it('run from left to right in a text that does not', async () => {
    const { element, links } = await withTexts('שלום https://a.example/b?c=d, שלום');
    await until('it is a link', () => links().length === 1);
    expect(getComputedStyle(find(element, '.text')!).direction).to.equal('rtl');
    expect(getComputedStyle(links()[0]!).direction).to.equal('ltr');
    expect(getComputedStyle(links()[0]!).unicodeBidi).to.equal('isolate');
  });

  it('are reached with Tab from their message', async () => {
    const { element, links } = await withTexts('https://a.example');
    await until('it is a link', () => links().length === 1);
    at(element).list.focus();
    await until('the tools are there', () => find(element, '.floating'));
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Tab' });
    expect(focused() === links()[0]).to.equal(true);
  });
});

describe('a long text', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => `line ${String(index + 1)}`).join('\n');

  it('of 20 lines or 2,000 characters is shown whole', async () => {
    for (const text of [lines(20), 'word '.repeat(400)]) {
      const { element } = await withTexts(text);
      expect(at(element).texts).to.deep.equal([text]);
      expect(fold(element) === null).to.equal(true);
    }
  });

  for (const [name, text, shown] of [
    ['of more lines', lines(30), lines(20)],
    ['of more characters', 'word '.repeat(500), 'word '.repeat(400).trimEnd()],
    ['without spaces', `${'a'.repeat(1_999)}😀😀`, 'a'.repeat(1_999)],
  ] as const) {
    it(`${name} is folded, and unfolded and folded by its button`, async () => {
      const { element } = await withTexts(text);
      expect(at(element).texts).to.deep.equal([shown]);
      const button = fold(element)!;
      expect(button.textContent.trim()).to.equal('Show more');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      await expect(element).to.be.accessible();
      button.focus();
      await sendKeys({ press: 'Enter' });
      await until('it is whole', () => at(element).texts[0] === text);
      expect(focused() === button).to.equal(true);
      expect(button.textContent.trim()).to.equal('Show less');
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      await sendKeys({ press: 'Enter' });
      await until('it is folded', () => at(element).texts[0] === shown);
      expect(focused() === button).to.equal(true);
    });
  }

  it('goes on where it ended when it is unfolded: nothing above moves', async () => {
    const { element } = await withTexts(lines(10), lines(400));
    await drawn();
    const long = () => findAll(element, '.text').at(-1)!;
    const before = long().getBoundingClientRect().top;
    fold(element)!.click();
    await until('it is whole', () => long().textContent === lines(400));
    for (let frames = 0; frames < 3; frames += 1) await drawn();
    expect(long().getBoundingClientRect().top).to.be.closeTo(before, 1);
    fold(element)!.click();
    await until('it is folded', () => long().textContent === lines(20));
    for (let frames = 0; frames < 3; frames += 1) await drawn();
    const button = fold(element)!.getBoundingClientRect();
    const list = at(element).list.getBoundingClientRect();
    expect(button.bottom).to.be.within(list.top, list.bottom + 1);
  });

  it('stays unfolded while others come', async () => {
    const { element, transport } = await withTexts(lines(30));
    fold(element)!.click();
    await until('it is whole', () => at(element).texts[0] === lines(30));
    const announced = () => find(element, '[role=log]')!.textContent;
    transport.deliver(message(1));
    await until('the next is there', () => announced().includes('message 1'));
    expect(at(element).texts[0]).to.equal(lines(30));
  });

  it('has no link that is cut', async () => {
    const text = `${'a '.repeat(900)}https://a.example/${'b'.repeat(600)} https://c.example`;
    const { element, links } = await withTexts(`https://d.example ${text}`);
    await until('there is one', () => links().length > 0);
    expect(links().map(({ href }) => href)).to.deep.equal(['https://d.example/']);
    fold(element)!.click();
    await until('all are there', () => links().length === 3);
  });

  it('of a megabyte is there at once', async () => {
    const { element } = await withTexts('https://(a.b '.repeat(80_000));
    expect(at(element).texts[0]!.length).to.be.at.most(2_000);
  });
});
