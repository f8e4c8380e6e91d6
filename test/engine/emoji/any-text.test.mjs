/** Whatever the text: nothing throws, nothing is lost, and time grows with length. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RongIMEmoji, splitEmoji } from '../../../src/emoji/index.ts';
import { textOf } from './html-text.mjs';

/** The same numbers in every run. */
function numbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Pieces that have something to do with emoji, names or markup, in any order. */
const PIECES = [
  ...['😀', '👍🏽', '👨‍👩‍👧', '🇨🇳', '1️⃣', '❤️', '☺', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '[笑嘻嘻]', '[Grinning Face]', '[key]'],
  ...['\u200d', '\ufe0f', '\ufe0e', '\u20e3', '\ud83c', '\ud83d', '\udffb', '\udde8', '\udb40'],
  ...['\udc7f', '[', ']', '[[', '<', '>', '&', '"', "'", '&amp;', '<b>', '\r', '\n', '1', '#'],
  ...['\uf600', '\uf914', '\uf1e8\uf1f3', 'a', 'Text', '中文', '©', '™', '♂', '{', '$&', '\\'],
];

function randomText(next) {
  let text = '';
  for (let left = 1 + next(8); left > 0; left -= 1) {
    text += next(3) > 0 ? PIECES[next(PIECES.length)] : String.fromCharCode(next(0x10000));
  }
  return text;
}

const CUT = /[\uf000-\uf8ff]/;
const SYMBOL = /\[[^[\]\n]+\]/;
const bare = (text) => text.replaceAll('\ufe0f', '');

test('a million random texts', () => {
  const next = numbers(17);
  for (let count = 0; count < 1_000_000; count += 1) {
    const text = randomText(next);
    const html = RongIMEmoji.emojiToHTML(text);
    const symbols = RongIMEmoji.emojiToSymbol(text);
    RongIMEmoji.symbolToEmoji(text);
    const both = RongIMEmoji.symbolToHTML(text);
    if (CUT.test(text)) continue;
    if (textOf(html) !== text) assert.equal(textOf(html), text);
    if (!SYMBOL.test(text)) {
      assert.equal(textOf(both), text);
      // a name that is written is read back, so nothing else has changed
      const back = RongIMEmoji.symbolToEmoji(symbols);
      if (bare(back) !== bare(text)) assert.equal(back, text);
    }
    if (
      splitEmoji(text)
        .map((piece) => piece.text)
        .join('') !== text
    )
      assert.fail(text);
  }
});

const MEGABYTE = 1_000_000;
for (const [name, part] of Object.entries({
  'opening brackets': '[',
  'names that never end': '[a',
  'long names that never end': `[${'a'.repeat(63)}`,
  'names that nobody knows': '[a]',
  joiners: '😀\u200d',
  'flags without an end': '🏴\u{E0067}',
  tags: '\u{E0067}',
  'halves of pairs': '\ud83c',
  'flag letters': '🇨',
  digits: '1\ufe0f',
  'what is left of emoji': '\uf000',
  markup: '<',
  emoji: '😀',
})) {
  // were it quadratic, it would take hours, and the run would end it
  test(`a megabyte of ${name}`, () => {
    const text = part.repeat(Math.ceil(MEGABYTE / part.length));
    const html = RongIMEmoji.emojiToHTML(text);
    RongIMEmoji.emojiToSymbol(text);
    assert.equal(
      splitEmoji(text)
        .map((piece) => piece.text)
        .join(''),
      text,
    );
    assert.equal(textOf(html), text);
    assert.equal(textOf(RongIMEmoji.symbolToHTML(text)), text);
    assert.equal(RongIMEmoji.symbolToEmoji(text), text);
  });
}
