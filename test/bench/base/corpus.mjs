// Deterministic text corpora. No Math.random: every run and every subject sees the same bytes.
export function rng(seed) {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = s;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const EN =
  'the build passes now please check when you are back we should ship it on friday maybe not sure about that one thanks a lot see you tomorrow at nine the customer asked again for the invoice can you resend it lunch today or later the server was slow this morning but looks fine right now'.split(
    ' ',
  );
const ZH = [
  '好的',
  '收到',
  '我马上看一下',
  '明天上午开会',
  '这个问题已经修复了',
  '请稍等',
  '麻烦再发一次',
  '谢谢大家',
  '今天下午三点',
  '客户还在等回复',
  '文件我放到共享目录里了',
  '没问题',
  '周五之前可以完成',
  '辛苦了',
];
const EMOJI = [
  '😀',
  '😂',
  '🥹',
  '👍🏽',
  '❤️',
  '🎉',
  '👨‍👩‍👧‍👦',
  '🇨🇳',
  '🇺🇸',
  '🔥',
  '✅',
  '🙏',
  '😭',
  '🚀',
  '1️⃣',
  '🏳️‍🌈',
  '🤷🏻‍♀️',
  '☕',
  '🐱',
  '🫶',
];
const pick = (r, a) => a[(r() * a.length) | 0];
function sentence(r) {
  const zh = r() < 0.4;
  const out = [];
  const n = zh ? 1 + ((r() * 4) | 0) : 3 + ((r() * 18) | 0);
  for (let i = 0; i < n; i++) out.push(pick(r, zh ? ZH : EN));
  return zh ? out.join(',') + '。' : out.join(' ');
}
const T0 = Date.UTC(2025, 0, 6, 8, 0, 0);
/** Chat history without emoji: token `k<i>k` marks each message so that the harness can see it on screen. */
export function history(n, from = 0) {
  const out = new Array(n);
  for (let j = 0; j < n; j++) {
    const i = from + j;
    const r = rng(i * 2654435761 + 17);
    out[j] = { i, id: `k${i}k`, me: r() < 0.45, at: T0 + i * 20000, text: `k${i}k ` + sentence(r) };
  }
  return out;
}
/** S7: 2 000 messages, en/zh mixed; about 20 % carry 1 to 4 emoji. */
export function emojiCorpus(n = 2000) {
  const out = [];
  for (let i = 0; i < n; i++) {
    const r = rng(i * 40503 + 99);
    let s = sentence(r);
    if (r() < 0.2) {
      const k = 1 + ((r() * 4) | 0);
      for (let e = 0; e < k; e++) s += (r() < 0.5 ? ' ' : '') + pick(r, EMOJI);
    }
    out.push(s);
  }
  return out;
}
