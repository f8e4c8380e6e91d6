/** The HTML of the codec, as a parser reads it. */
import { expect } from '@open-wc/testing';
import { RongIMEmoji, builtinEmoji, splitEmoji } from '../../src/emoji/index.js';

function parse(html: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
}

/** Holds nothing but text and the codec's spans. */
function expectPlain(html: string): string {
  const { body } = parse(html);
  for (const element of body.querySelectorAll('*')) {
    expect(element.localName).to.equal('span');
    expect(element.getAttributeNames().sort()).to.deep.equal(['class', 'name']);
    expect(element.className).to.equal('rong-emoji-content');
    expect(element.children.length).to.equal(0);
  }
  return body.textContent;
}

describe('the HTML of the codec', () => {
  afterEach(() => {
    RongIMEmoji.init();
  });

  it('parses to the same text, whatever that is', () => {
    for (const text of [
      '<img src=x onerror=alert(1)>😀',
      '</span></body><script>alert(1)</script>',
      `"' onmouseover='alert(1)' 😀`,
      '&lt;&amp;&#39;&nbsp;',
      'a\rb\r\nc\n',
      '\ud83d lone \udc00 halves',
      '😀'.repeat(100),
      ']]><![CDATA[x<!--',
      '<svg><style><img src=x onerror=alert(1)>',
    ]) {
      expect(expectPlain(RongIMEmoji.emojiToHTML(text))).to.equal(text);
      expect(expectPlain(RongIMEmoji.symbolToHTML(text))).to.equal(text);
    }
  });

  it('parses to the same text for 20,000 texts of markup and emoji', () => {
    const parts = [
      '<',
      '>',
      '&',
      '"',
      "'",
      '/',
      '=',
      ' ',
      '\r',
      'b',
      'img',
      '😀',
      '👍🏽',
      '[笑嘻嘻',
      '☺️',
      '<!--',
      ';',
      'amp',
    ];
    let state = 7;
    const next = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    for (let count = 0; count < 20_000; count += 1) {
      const text = Array.from({ length: 1 + next(9) }, () => parts[next(parts.length)]).join('');
      const html = RongIMEmoji.emojiToHTML(text);
      const { body } = parse(html);
      if (body.textContent !== text) expect(body.textContent).to.equal(text);
      if (body.querySelector(':not(span)')) expect.fail(html);
    }
  });

  it('names an emoji by whatever a site calls it', () => {
    RongIMEmoji.init({
      lang: 'en',
      extension: { dataSource: { a: { en: `<b x='"&>`, tag: '🦄' } } },
    });
    const { body } = parse(RongIMEmoji.emojiToHTML('🦄'));
    expect(body.firstElementChild!.getAttribute('name')).to.equal(`[<b x='"&>]`);
    expect(body.textContent).to.equal('🦄');
  });
});

describe('the nodes of the list', () => {
  afterEach(() => {
    RongIMEmoji.init();
  });

  it('show the character, as large as was asked for', () => {
    RongIMEmoji.init({ size: 30 });
    const { node, emoji, symbol } = RongIMEmoji.list[0]!;
    expect(node!.textContent).to.equal(emoji);
    expect(node!.getAttribute('name')).to.equal(symbol);
    expect(node!.style.fontSize).to.equal('30px');
    expect(RongIMEmoji.list[0]!.node).to.equal(node);
  });

  it('show a cell of a strip, whose address breaks nothing', () => {
    RongIMEmoji.init({ size: 50, url: `/strip".png');x:url(//evil` });
    const { node } = RongIMEmoji.list[0]!;
    expect(node!.style.backgroundPosition).to.equal('-150px 0px');
    expect(node!.style.backgroundImage).to.match(/^url\("http:\/\/[^/"]+\/strip%22\.png%27/);
    expect(node!.textContent).to.equal('😃');
  });
});

it('what the engine of this browser calls one character is never cut', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { emoji } of builtinEmoji) {
    for (const text of [emoji, `${emoji}\u200d${emoji}`, '👨‍👩‍👧‍👦', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🇨🇳', '👋🏽', '#️⃣']) {
      if ([...segmenter.segment(text)].length > 1) continue;
      const units = splitEmoji(text, () => true);
      expect(units.map((piece) => piece.text)).to.deep.equal([text]);
    }
  }
});
