/** What is a link in a text, where it ends, and where it leads. */
import { expect } from '@open-wc/testing';
import { findLinks } from '../../../components/message/find-links.js';

const found = (text: string, isCut = false) =>
  findLinks(text, isCut).map(({ start, end, host }) => {
    const written = text.slice(start, end);
    return host === undefined ? written : `${written} → ${host}`;
  });

/** A text, and its links; those that lead elsewhere than they say with the host behind an arrow. */
const TEXTS: Readonly<Record<string, readonly (readonly [text: string, ...links: string[]])[]>> = {
  'of these kinds': [
    ['see https://a.example/b?c=d#e now', 'https://a.example/b?c=d#e'],
    ['HTTP://A.EXAMPLE', 'HTTP://A.EXAMPLE'],
    ['www.a.example/b and WWW.b.example', 'www.a.example/b', 'WWW.b.example'],
    ['mailto:ann@a.example?subject=x', 'mailto:ann@a.example?subject=x'],
    ['tel:+49-(30)-123.456 now', 'tel:+49-(30)-123.456'],
    ['http://localhost:8080/x http://[::1]:3000/', 'http://localhost:8080/x', 'http://[::1]:3000/'],
    ['one https://a.example\ntwo https://b.example', 'https://a.example', 'https://b.example'],
  ],
  'and of no other': [
    ['javascript:alert(1) JaVaScRiPt:alert(1) java\nscript:alert(1) \x0ejavascript:alert(1)'],
    ['data:text/html,<b> vbscript:x blob:https vbscript:msgbox file:///etc/passwd ftp://a.example'],
    ['intent://a#Intent;end //a.example \\\\a.example http:/\\a.example http:a.example https:///'],
    ['a.example ann@a.example www. www.a wwww.a.example http:// https://... https://()'],
    ['xhttps://a.example ahttp://b.example hotel:12345 a.www.a.example a@www.a.example'],
    ['mailto: mailto:ann mailto:@a.example mailto:a@b@c.example tel: tel:x tel:+ tel:1'],
    ['http://a.example:99999999/ http://%00/ http://a%b/ http://[::/'],
  ],
  'to where the sentence goes on': [
    ['(https://a.example/b).', 'https://a.example/b'],
    ['"https://a.example", \'https://b.example\'!', 'https://a.example', 'https://b.example'],
    [
      'https://a.example/b_(c) (https://a.example/b_(c))',
      ...Array<string>(2).fill('https://a.example/b_(c)'),
    ],
    ['[x](https://a.example/b)[y]', 'https://a.example/b)[y]'],
    ['<https://a.example/b>, https://a.example?!...', 'https://a.example/b', 'https://a.example'],
    ['https://a.example/((((', 'https://a.example/(((('],
    ['https://a.example/))))', 'https://a.example/'],
    ['http://a.example\\@b.example', 'http://a.example'],
  ],
  'to where another script begins': [
    ['看https://a.example/b，很好。', 'https://a.example/b'],
    ['（https://a.example）《www.b.example》', 'https://a.example', 'www.b.example'],
    [
      '访问https://a.example查看https://b.example/c看看',
      'https://a.example',
      'https://b.example/c',
    ],
    ['https://zh.example/wiki/维基_百科 好', 'https://zh.example/wiki/维基_百科'],
    ['https://a.example/文件abc说明.html', 'https://a.example/文件abc说明.html'],
    ['“https://a.example”——https://b.example——', 'https://a.example', 'https://b.example'],
    ['https://a.example/😀 https://b.example👍🏽', 'https://a.example/', 'https://b.example'],
    ['https://a.example\uf600', 'https://a.example'],
  ],
  'to what nobody sees or what turns text round': [
    ...Array.from(
      '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\u200d\u2060\ufeff\u00ad\u0000\u0007\u001b\u00a0\u3000\u2028\u034f\u3164\ufe0f',
      (sign) => [`https://a.example/b${sign}moc.live//:sptth`, 'https://a.example/b'] as const,
    ),
    ['https://a.example/b\ud800c', 'https://a.example/b'],
  ],
  'that leads elsewhere than it says': [
    ['https://bank.example@evil.example/x', 'https://bank.example@evil.example/x → evil.example'],
    ['https://bank.example:pw@evil.example', 'https://bank.example:pw@evil.example → evil.example'],
    ['https://@a.example', 'https://@a.example → a.example'],
    ['https://bank.example%2f@evil.example', 'https://bank.example%2f@evil.example → evil.example'],
    ['https://аррӏе.com/', 'https://аррӏе.com/ → xn--80ak6aa92e.com'],
    ['www.аррӏе.com', 'www.аррӏе.com → www.xn--80ak6aa92e.com'],
    ['https://例子.中国/路', 'https://例子.中国/路 → xn--fsqu00a.xn--fiqs8s'],
    ['https://bücher.example', 'https://bücher.example → xn--bcher-kva.example'],
    ['http://0x7f.1:81/', 'http://0x7f.1:81/ → 127.0.0.1:81'],
    ['http://%65vil.example', 'http://%65vil.example → evil.example'],
    ['http://ⓔvil.example', 'http://ⓔvil.example → evil.example'],
    ['https://xn--80ak6aa92e.com', 'https://xn--80ak6aa92e.com'],
    ['https://A.example:443/', 'https://A.example:443/'],
  ],
};

describe('a link in a text', () => {
  for (const [what, texts] of Object.entries(TEXTS)) {
    for (const [text, ...links] of texts) {
      it(`${what}: ${JSON.stringify(text)}`, () => {
        expect(found(text)).to.deep.equal(links);
      });
    }
  }

  it('has an address that a browser reads as it is, of its own scheme', () => {
    const text = 'www.a.example/b\nHTTP://B.example\nmailto:a@b.example?body="x\ntel:+1234';
    expect(findLinks(text).map(({ href }) => href)).to.deep.equal([
      'https://www.a.example/b',
      'http://b.example/',
      'mailto:a@b.example?body=',
      'tel:+1234',
    ]);
  });

  it('is none where it is not whole', () => {
    expect(found('https://a.example https://b.exa', true)).to.deep.equal(['https://a.example']);
    expect(found('https://a.example tel:1234', true)).to.deep.equal(['https://a.example']);
    expect(found('https://a.example ', true)).to.deep.equal(['https://a.example']);
  });

  it('is none where it is longer than any that somebody writes', () => {
    const link = (length: number) => 'https://a.example/'.padEnd(length, 'b');
    expect(found(link(1_900))).to.deep.equal([link(1_900)]);
    expect(found(`${link(5_000)} https://c.example`)).to.deep.equal(['https://c.example']);
  });

  it('is one of 200 at most', () => {
    expect(findLinks('https://a.example '.repeat(1_000)).length).to.equal(200);
  });

  // a search that went back would not be over before the test is
  for (const part of [
    'h',
    'http',
    'http:',
    'http://',
    'https://a',
    'https://a.b中',
    'https://a.b中https://',
    'https://(',
    'https://a.b))',
    'http://.',
    'www.',
    'www.a.',
    'www.www.',
    'mailto:',
    'mailto:a@',
    'a@',
    'tel:',
    'tel:1',
    '((((',
    '[[[[',
    ')',
    '.',
    'https://a.b/中a中',
    'https://a.b/a中a',
    'https://a@',
    '\u202ehttps://a.b ',
    '😀',
  ]) {
    it(`is looked for in a megabyte of ${JSON.stringify(part)} before anybody waits`, () => {
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      for (const hostile of [text, `https://a.example/${text}`, `${text} https://a.example`]) {
        expect(findLinks(hostile).length).to.be.at.most(200);
      }
    }).timeout(2_000);
  }
});
