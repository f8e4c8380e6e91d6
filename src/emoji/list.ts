/**
 * The built-in emoji, in their order. Knows no text to find them in.
 */
import { BUILTIN } from './builtin.js';

/** An emoji that can be picked. */
export interface Emoji {
  /** The character, or several that make one picture; for a site's own picture, its symbol. */
  readonly emoji: string;
  /** Its name in square brackets, as it is written in texts: the Chinese one, as other clients do. */
  readonly symbol: string;
  /** Names by language. */
  readonly names: { readonly zh: string; readonly en: string };
  /** The address of a picture, where it has one of the site's. */
  readonly picture?: string;
  /** Where in its picture it stands, as CSS says it: `-25px 0px`. */
  readonly position?: string;
}

/** A built-in one, with what it is known by to other clients. */
export interface BuiltinEmoji extends Emoji {
  /** `u1F600` */
  readonly key: string;
  readonly position: string;
}

const CELL_PX = 25;

const [characters = [], chinese = [], english = [], cells = [], keys = []] = BUILTIN.split(
  '\n',
).map((line) => line.split('|'));

/** The 129 built-in emoji. */
export const builtinEmoji: readonly BuiltinEmoji[] = characters.map((emoji, index) => {
  const [zh = '', en = ''] = [chinese[index], english[index]];
  const position = `${String(-CELL_PX * Number(cells[index]))}px 0px`.replace(/^-0/, '0');
  return {
    key: keys[index] || keyOf(emoji),
    emoji,
    symbol: `[${zh}]`,
    names: { zh, en },
    position,
  };
});

function keyOf(emoji: string): string {
  return `u${(emoji.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
}
