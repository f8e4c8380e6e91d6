import { builtin, literal } from './source.mjs';

/** The width of a cell in the strip of pictures that the positions speak of. */
const CELL_PX = 25;

/** One line for each column: alike texts side by side compress best. */
export function packBuiltin() {
  const columns = [({ emoji }) => emoji, ({ zh }) => zh, ({ en }) => en, cellOf, keyOf];
  const lines = columns.map((column) => builtin.map(column).join('|'));
  return `From emoji-builtin.json, a line each: characters,
// Chinese names, English names, cells in a strip of pictures, keys where they are not those of the
// characters.
export const BUILTIN = ${literal(lines.join('\n'))};
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
