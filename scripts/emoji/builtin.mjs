import { builtin, literal } from './source.mjs';

/** The width of a cell in the strip of pictures that the positions speak of. */
const CELL_PX = 25;

/** One line for each built-in emoji. */
export function packBuiltin() {
  const lines = builtin.map((entry) => {
    const { emoji, zh, en } = entry;
    return [emoji, zh, en, cellOf(entry), keyOf(entry)].join('|').replace(/\|$/, '');
  });
  return `From emoji-builtin.json: character|Chinese name|English name|
// cell in a strip of pictures|key, where it is not that of the character.
export const BUILTIN = ${literal(`\n${lines.join('\n')}\n`)};
`;
}

function cellOf({ position }) {
  const [, left] = /^-?(\d+)px 0px$/.exec(position);
  return Number(left) / CELL_PX;
}

function keyOf({ emoji, unicode }) {
  const usual = `u${emoji.codePointAt(0).toString(16).toUpperCase()}`;
  return unicode === usual ? '' : unicode;
}
