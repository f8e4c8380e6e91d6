/** Every emoji of Unicode 17, and every text that is none, through the codec. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, describe, test } from 'node:test';
import { characters, textsByDefault } from '../../../scripts/emoji/source.mjs';
import { builtinEmoji, RongIMEmoji, splitEmoji } from '../../../src/emoji/index.ts';
import { textOf } from './html-text.mjs';

const require = createRequire(import.meta.url);
const folder = require.resolve('emoji-test-regex-pattern/package.json').replace('package.json', '');
const listed = new Set(
  readFileSync(`${folder}dist/emoji-17.0/index-strings.txt`, 'utf8').trim().split('\n'),
);

const sequences = characters.flatMap(({ emoji, skins = [] }) => [
  emoji,
  ...skins.map((skin) => skin.emoji),
]);
const bare = (text) => text.replaceAll('\uFE0F', '');
const asListed = new Map(builtinEmoji.map(({ emoji }) => [bare(emoji), emoji]));

/** What comes back is the same, or a built-in one as the table has it. */
const comesBack = (emoji, back) => back === emoji || back === asListed.get(bare(emoji));

afterEach(() => RongIMEmoji.init());

test('the test data has 3,944 fully-qualified sequences, and we know all of them', () => {
  assert.equal(new Set(sequences).size, 3944);
  assert.deepEqual(
    sequences.filter((emoji) => !listed.has(emoji)),
    [],
  );
});

describe('every fully-qualified sequence', () => {
  test('is one unit, alone and among others', () => {
    for (const emoji of sequences) {
      assert.deepEqual(splitEmoji(emoji), [{ text: emoji, isEmoji: true }]);
      assert.deepEqual(
        splitEmoji(`a${emoji}${emoji}中${emoji}`).filter(({ isEmoji }) => isEmoji),
        Array(3).fill({ text: emoji, isEmoji: true }),
      );
    }
  });

  test('stays itself where it has no name, and comes back from the one it has', () => {
    for (const emoji of sequences) {
      const symbol = RongIMEmoji.emojiToSymbol(emoji);
      if (!asListed.has(bare(emoji))) assert.equal(symbol, emoji);
      else assert.match(symbol, /^\[[^[\]]+\]$/);
      assert.ok(comesBack(emoji, RongIMEmoji.symbolToEmoji(symbol)), symbol);
      assert.ok(comesBack(emoji, textOf(RongIMEmoji.symbolToHTML(symbol))), symbol);
      assert.equal(textOf(RongIMEmoji.emojiToHTML(emoji)), emoji);
    }
  });

  for (const lang of ['en', 'zh']) {
    test(`comes back also where all names are written, in ${lang}`, async () => {
      RongIMEmoji.init({ lang, allNames: true });
      await RongIMEmoji.load();
      let named = 0;
      for (const emoji of sequences) {
        const symbol = RongIMEmoji.emojiToSymbol(emoji);
        if (symbol !== emoji) named += 1;
        assert.ok(comesBack(emoji, RongIMEmoji.symbolToEmoji(symbol)), `${emoji} ${symbol}`);
        assert.ok(comesBack(emoji, textOf(RongIMEmoji.symbolToHTML(symbol))), `${emoji} ${symbol}`);
      }
      assert.ok(named > 3_600, `${named} have names`);
    });
  }
});

describe('signs that are text by default', () => {
  test('stay text alone, but for the built-in ones', () => {
    for (const sign of textsByDefault) {
      if (asListed.has(sign)) continue;
      assert.deepEqual(splitEmoji(sign), [{ text: sign, isEmoji: false }]);
      assert.equal(RongIMEmoji.emojiToHTML(sign), sign);
      assert.equal(RongIMEmoji.emojiToSymbol(sign), sign);
    }
  });

  test('and all emoji do with U+FE0E', () => {
    for (const sign of ['☺', '😀', '☀', '👍', '❤']) {
      const asText = `${sign}\uFE0E`;
      assert.equal(RongIMEmoji.emojiToHTML(asText), asText);
      assert.equal(RongIMEmoji.emojiToSymbol(asText), asText);
    }
  });
});

/** Text by text through all four; nothing may change, or become a span. */
function assertUntouched(text) {
  assert.equal(RongIMEmoji.emojiToSymbol(text), text);
  assert.equal(RongIMEmoji.symbolToEmoji(text), text);
  for (const html of [RongIMEmoji.emojiToHTML(text), RongIMEmoji.symbolToHTML(text)]) {
    assert.doesNotMatch(html, /<span/);
    assert.equal(textOf(html), text);
  }
}

test('every Chinese, Japanese and Korean character stays what it is', () => {
  const ranges = [
    [0x2e80, 0x3029],
    [0x3031, 0x303c],
    [0x303e, 0x3296],
    [0x3298, 0x3298],
    [0x329a, 0xd7ff],
    [0xf900, 0xfad9],
    [0x20000, 0x323af],
  ];
  for (const [from, to] of ranges) {
    let text = '';
    for (let code = from; code <= to; code += 1) {
      text += String.fromCodePoint(code);
      if (text.length < 64 && code < to) continue;
      assertUntouched(text);
      text = '';
    }
  }
});

test('digits, signs and halves of pairs stay what they are', () => {
  for (const text of ['0', '1', '#', '*', '©', '®', '™', '1\uFE0F', '#!', '12:30', '3\u20E4']) {
    assertUntouched(text);
  }
  for (let unit = 0xd800; unit <= 0xdfff; unit += 1) {
    const half = String.fromCharCode(unit);
    for (const text of [half, `a${half}`, `${half}a`, `${half}\uFE0F`, `1${half}`]) {
      assertUntouched(text);
    }
  }
});

test('1️⃣ keeps its digit, and ©️ and #️⃣ are emoji', () => {
  for (const emoji of ['1️⃣', '#️⃣', '©️']) {
    assert.equal(textOf(RongIMEmoji.emojiToHTML(emoji)), emoji);
    assert.equal(RongIMEmoji.emojiToSymbol(emoji), emoji);
    assert.deepEqual(splitEmoji(emoji), [{ text: emoji, isEmoji: true }]);
  }
});

test('U+F000 to U+FFFF: an emoji that an old sender cut, or the character that it is', () => {
  const isEmoji = new RegExp(`^(?:${[...listed].map(bare).filter(isOne).join('|')})$`, 'u');
  for (let unit = 0xf000; unit <= 0xffff; unit += 1) {
    const text = String.fromCharCode(unit);
    const whole = String.fromCodePoint(0x10000 + unit);
    const expected = unit < 0xf900 && isEmoji.test(whole) ? whole : text;
    assert.equal(textOf(RongIMEmoji.emojiToHTML(text)), expected, unit.toString(16));
    assert.equal(textOf(RongIMEmoji.symbolToHTML(text)), expected, unit.toString(16));
    assert.equal(RongIMEmoji.symbolToEmoji(text), text);
    const symbol = RongIMEmoji.emojiToSymbol(text);
    assert.equal(RongIMEmoji.symbolToEmoji(symbol), expected, unit.toString(16));
  }
});

const isOne = (text) => [...text].length === 1 && text > '\u00ff';

test('U+F914 and U+F91D are emoji for those who know their senders', () => {
  RongIMEmoji.init({ cutHan: true });
  assert.equal(textOf(RongIMEmoji.emojiToHTML('\uF914\uF91D')), '🤔🤝');
  RongIMEmoji.init();
  assertUntouched('\uF914\uF91D');
});
