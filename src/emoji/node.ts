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
  const length = `${String(size)}px`;
  const looks =
    picture === undefined
      ? { 'font-size': length }
      : {
          // the character stays: it is what is copied and read aloud
          display: 'inline-block',
          width: length,
          height: length,
          overflow: 'hidden',
          color: 'transparent',
          background: `url("${picture}") no-repeat`,
          'background-size': position === undefined ? 'contain' : `auto ${length}`,
          'background-position': scaled(position ?? '0px 0px', size / CELL_PX),
        };
  for (const [name, value] of Object.entries(looks)) node.style.setProperty(name, value);
  return node;
}

function scaled(position: string, factor: number): string {
  return position
    .split(' ')
    .map((length) => `${String(parseFloat(length) * factor)}px`)
    .join(' ');
}
