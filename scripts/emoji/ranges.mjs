import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { literal, textsByDefault } from './source.mjs';

const require = createRequire(import.meta.url);
const folder = require.resolve('emoji-test-regex-pattern/package.json').replace('package.json', '');
const listed = readFileSync(`${folder}dist/emoji-17.0/index-strings.txt`, 'utf8')
  .trim()
  .split('\n');

const isFlagLetter = (code) => code >= 0x1f1e6 && code <= 0x1f1ff;

/** Which code points are emoji, and which of them are text where nothing says otherwise. */
export function packRanges() {
  const single = listed
    .map((text) => text.replace(/\uFE0F$/, ''))
    .filter((text) => [...text].length === 1 && text.codePointAt(0) > 0x7f)
    .map((text) => text.codePointAt(0));
  const all = ordered(single).filter((code) => !isFlagLetter(code));
  const texts = ordered(textsByDefault.map((text) => text.codePointAt(0)));
  if (texts.some((code) => !all.includes(code))) throw new Error('The two packages disagree.');
  const pictures = all.filter((code) => !texts.includes(code));
  return `From Unicode's emoji test data, version 17:
// for each range how many code points lie before it, and how many it has where that is not one;
// to the base of 36.
/** Code points that are emoji by themselves. */
export const PICTURES = ${literal(packed(pictures))};

/** Those that are text where no U+FE0F follows. */
export const TEXTS = ${literal(packed(texts))};
`;
}

const ordered = (codes) => [...new Set(codes)].sort((a, b) => a - b);

function packed(codes) {
  const ranges = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last?.[1] === code) last[1] += 1;
    else ranges.push([code, code + 1]);
  }
  return ranges
    .map(([from, to], index) => {
      const gap = (from - (ranges[index - 1]?.[1] ?? 0)).toString(36);
      return to - from === 1 ? gap : `${gap}.${(to - from).toString(36)}`;
    })
    .join(' ');
}
