/** An element that shows one emoji. Knows nothing but the page. */

export interface EmojiLooks {
  readonly emoji: string;
  readonly symbol: string;
  /** CSS pixels. */
  readonly size: number;
  /** A picture that holds it, and where; without one the font shows it. */
  readonly picture: string | undefined;
  readonly position: string | undefined;
}

/** The width of a cell in a picture of many. */
const CELL_PX = 25;

/** @returns null where there is no document */
export function emojiNode({
  emoji,
  symbol,
  size,
  picture,
  position,
}: EmojiLooks): HTMLElement | null {
  if (typeof document === 'undefined') return null;
  const node = document.createElement('span');
  node.className = 'rong-emoji-content';
  node.setAttribute('name', symbol);
  node.textContent = emoji;
  const { style } = node;
  const length = `${String(size)}px`;
  if (picture === undefined) {
    style.setProperty('font-size', length);
    return node;
  }
  // the character stays: it is what is copied and read aloud
  style.setProperty('display', 'inline-block');
  style.setProperty('width', length);
  style.setProperty('height', length);
  style.setProperty('overflow', 'hidden');
  style.setProperty('color', 'transparent');
  style.setProperty('background-image', `url("${picture}")`);
  style.setProperty('background-repeat', 'no-repeat');
  style.setProperty('background-size', position === undefined ? 'contain' : `auto ${length}`);
  style.setProperty('background-position', scaled(position ?? '0px 0px', size / CELL_PX));
  return node;
}

function scaled(position: string, factor: number): string {
  return position
    .split(' ')
    .map((length) => `${String(parseFloat(length) * factor)}px`)
    .join(' ');
}
