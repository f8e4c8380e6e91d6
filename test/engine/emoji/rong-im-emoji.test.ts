/** RongIMEmoji as the original's document has it, and where it is better. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { RongIMEmoji, type EmojiConfig } from '../../../src/emoji/index.js';
import { siteEmoji } from '../../../src/emoji/site.js';

const warnings: string[] = [];

beforeEach(() => {
  warnings.length = 0;
  mock.method(console, 'warn', (text: string) => warnings.push(text));
});
afterEach(() => {
  RongIMEmoji.init();
  mock.restoreAll();
});

const THINKING = {
  u1F914: { en: 'thinking face', zh: '思考', tag: '🤔', position: '0 0' },
};

const init = (config: unknown) => {
  RongIMEmoji.init(config as EmojiConfig);
};

describe('the samples of the document', () => {
  test('emoji to names and back', () => {
    assert.equal(RongIMEmoji.emojiToSymbol('😀😁Test Emoji'), '[笑嘻嘻][露齿而笑]Test Emoji');
    assert.equal(RongIMEmoji.symbolToEmoji('[笑嘻嘻][露齿而笑]Test Emoji'), '😀😁Test Emoji');
  });

  test('emoji and names to HTML', () => {
    assert.equal(
      RongIMEmoji.emojiToHTML('\uf600Test Emoji'),
      "<span class='rong-emoji-content' name='[笑嘻嘻]'>😀</span>Test Emoji",
    );
    assert.equal(
      RongIMEmoji.symbolToHTML('[露齿而笑]Test Emoji'),
      "<span class='rong-emoji-content' name='[露齿而笑]'>😁</span>Test Emoji",
    );
  });

  test('the list', () => {
    assert.equal(RongIMEmoji.list.length, 129);
    const { unicode, emoji, symbol, node } = RongIMEmoji.list[1]!;
    assert.deepEqual([unicode, emoji, symbol, node], ['u1F600', '😀', '[笑嘻嘻]', null]);
  });

  test('an own configuration', () => {
    init({
      size: 25,
      url: '//example.org/emoji-48.png',
      lang: 'en',
      extension: { dataSource: THINKING, url: '//example.org/thinking-face.png' },
    });
    assert.deepEqual(warnings, []);
    assert.equal(RongIMEmoji.list.length, 130);
    const own = RongIMEmoji.list[129]!;
    assert.deepEqual([own.unicode, own.emoji, own.symbol], ['u1F914', '🤔', '[thinking face]']);
    assert.equal(RongIMEmoji.emojiToSymbol('🤔😀'), '[thinking face][Grinning Face]');
    assert.equal(RongIMEmoji.symbolToEmoji('[思考][thinking face][笑嘻嘻]'), '🤔🤔😀');
  });
});

test('four keys are those that other clients know', () => {
  const keys = Object.fromEntries(RongIMEmoji.list.map(({ unicode, emoji }) => [emoji, unicode]));
  assert.deepEqual(
    ['😢', '😭', '✊', '👊'].map((emoji) => keys[emoji]),
    ['u1F62D', 'u1F622', 'u1F44A', 'u270A'],
  );
});

test('names are read in both languages, whatever lang is', () => {
  for (const lang of ['zh', 'en'] as const) {
    init({ lang });
    assert.equal(RongIMEmoji.symbolToEmoji('[笑嘻嘻] [Grinning Face]'), '😀 😀');
  }
  assert.match(RongIMEmoji.symbolToHTML('[笑嘻嘻]'), /name='\[Grinning Face\]'/);
});

test('symbolToHTML turns characters, too', () => {
  assert.equal(
    RongIMEmoji.symbolToHTML('😀[nobody]😁').replaceAll(/<[^>]*>/g, '|'),
    '|😀|[nobody]|😁|',
  );
});

test('text around is escaped', () => {
  const evil = `<img src=x onerror=alert(1)>😀&"'`;
  assert.equal(
    RongIMEmoji.emojiToHTML(evil),
    "&lt;img src=x onerror=alert(1)&gt;<span class='rong-emoji-content' name='[笑嘻嘻]'>😀</span>&amp;&quot;&#39;",
  );
  assert.doesNotMatch(RongIMEmoji.symbolToHTML(`[<b>][笑嘻嘻]${evil}`), /<(?!\/?span)/);
});

test('what is no text is read as an empty one', () => {
  for (const wrong of [undefined, null, 3, {}, []]) {
    assert.equal(RongIMEmoji.emojiToHTML(wrong as string), '');
    assert.equal(RongIMEmoji.symbolToEmoji(wrong as string), '');
  }
});

test('init again begins anew', () => {
  init({ lang: 'en', extension: { dataSource: THINKING }, pictures: 'https://example.org/p' });
  assert.equal(siteEmoji().extension.length, 1);
  assert.equal(siteEmoji().pictures, 'https://example.org/p/');
  init(undefined);
  assert.equal(siteEmoji().extension.length, 0);
  assert.equal(siteEmoji().pictures, '');
  assert.equal(RongIMEmoji.list.length, 129);
  assert.equal(RongIMEmoji.emojiToSymbol('🤔😀'), '🤔[笑嘻嘻]');
});

describe('names of all emoji', () => {
  test('are shown once they are loaded, and not read: people write [key] and [link]', async () => {
    await RongIMEmoji.load('en');
    init({ lang: 'en' });
    assert.match(RongIMEmoji.emojiToHTML('🦄'), /name='\[unicorn\]'/);
    assert.equal(RongIMEmoji.emojiToSymbol('🦄'), '🦄');
    assert.equal(RongIMEmoji.symbolToEmoji('[key] [link] [man]'), '[key] [link] [man]');
  });

  test('are written and read where a site says so; built-in ones own their names', async () => {
    init({ lang: 'zh', allNames: true });
    await RongIMEmoji.load();
    await RongIMEmoji.load('en');
    assert.equal(RongIMEmoji.symbolToEmoji('[unicorn][大笑][Dog]'), '🦄😆🐶');
    assert.equal(RongIMEmoji.symbolToEmoji('[waving hand: dark skin tone]'), '👋🏿');
    assert.equal(RongIMEmoji.emojiToSymbol('👍🏽'), '[拇指向上: 中等肤色]');
    assert.notEqual(RongIMEmoji.emojiToSymbol('😄'), '[大笑]');
  });

  test('an unknown language is Chinese, and said', async () => {
    await RongIMEmoji.load('fr' as 'en');
    assert.match(warnings.join(), /lang is "fr", expected zh or en; zh is used/);
  });
});

describe('bad configurations', () => {
  for (const [config, warning] of [
    ['text', /the configuration is "text", expected an object/],
    [null, /the configuration is null, expected an object/],
    [{ lang: 'fr' }, /lang is "fr", expected zh or en; zh is used/],
    [{ size: 99 }, /size is 99, expected a number from 18 to 58; 24 is used/],
    [{ size: Number.NaN }, /size is NaN/],
    [{ url: 'javascript:alert(1)' }, /url is "javascript:alert\(1\)", expected the address/],
    [{ pictures: 'data:text/html,x' }, /pictures is "data:text/],
    [{ extension: 'x' }, /dataSource is undefined, expected an object/],
    [{ extension: { dataSource: { a: null } } }, /dataSource\.a is null/],
    [{ extension: { dataSource: { a: {} } } }, /expected a name in en or zh/],
    [{ extension: { dataSource: { a: { en: 'a]b' } } } }, /"a\]b", expected a name/],
    [{ extension: { dataSource: { a: { en: '[' } } } }, /"\["/],
    [{ extension: { dataSource: { a: { en: 'x'.repeat(200) } } } }, /at most 128 characters/],
    [
      { extension: { url: '/x.png', dataSource: { a: { en: 'a', position: 'url(x)' } } } },
      /position is "url\(x\)"/,
    ],
  ] as const) {
    test(`${JSON.stringify(config)}: the console says it, and the built-in ones work`, () => {
      init(config);
      assert.match(warnings.join('\n'), warning);
      assert.equal(RongIMEmoji.emojiToSymbol('😀'), '[笑嘻嘻]');
    });
  }

  test('names that are code somewhere are names', () => {
    const dataSource = JSON.parse(
      `{"__proto__": {"en": "proto", "tag": "🦄"},
        "a": {"en": "a'b\\"c<b>&", "tag": "🤔"},
        "b": {"en": ".*+?^$()|{}", "tag": "🧐"},
        "c": {"en": "__proto__", "tag": "🐙"},
        "d": {"en": "constructor"}}`,
    ) as Record<string, { en: string }>;
    init({ lang: 'en', extension: { dataSource } });
    assert.equal(RongIMEmoji.symbolToEmoji('[proto][.*+?^$()|{}][__proto__]'), '🦄🧐🐙');
    assert.equal(RongIMEmoji.symbolToEmoji('[toString][valueOf]'), '[toString][valueOf]');
    assert.equal(
      RongIMEmoji.emojiToHTML('🤔'),
      "<span class='rong-emoji-content' name='[a&#39;b&quot;c&lt;b&gt;&amp;]'>🤔</span>",
    );
    assert.equal(
      RongIMEmoji.symbolToHTML('[constructor]'),
      "<span class='rong-emoji-content' name='[constructor]'>[constructor]</span>",
    );
    assert.equal(({} as { en?: string }).en, undefined);
  });

  test('a tag of markup is text', () => {
    init({ extension: { dataSource: { a: { en: 'evil', tag: '<img src=x onerror=alert(1)>' } } } });
    assert.doesNotMatch(RongIMEmoji.symbolToHTML('[evil]'), /<img/);
  });

  test('a name of a built-in one stays its own', () => {
    init({ extension: { dataSource: { a: { zh: '笑嘻嘻', tag: '🦄' } } } });
    assert.equal(RongIMEmoji.symbolToEmoji('[笑嘻嘻]'), '😀');
    assert.equal(RongIMEmoji.emojiToSymbol('🦄'), '🦄');
  });
});
