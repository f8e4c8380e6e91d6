/**
 * What an emoji looks like: a character of the platform's font, the picture that the site has
 * chosen, or the site's own. The same in messages and in the panel.
 */
import { html, type TemplateResult } from 'lit';
import type { Emoji } from '../../src/emoji/list.js';
import { siteEmoji } from '../../src/emoji/site.js';
import { loadPictures } from './load-pictures.js';

type Pictures = Awaited<ReturnType<typeof loadPictures>>;

let pictures: Pictures | undefined;
let loading: Promise<void> | undefined;
/** Addresses that gave no picture: there the font shows the emoji. */
const broken = new Set<string>();

/** Draws anew everywhere where emoji are drawn. */
function redraw(): void {
  for (const listener of siteEmoji().listeners) listener();
}

/** The characters stand in until their pictures can be named, and where they never can. */
function load(): void {
  loading ??= loadPictures().then(
    (module) => {
      pictures = module;
      redraw();
    },
    (error: unknown) => {
      console.warn('rim-chat: the pictures of emoji could not be loaded.', error);
    },
  );
}

/** The address of the picture that the site has chosen for an emoji. */
function chosenPicture(emoji: string): string | undefined {
  const folder = siteEmoji().pictures;
  if (folder === '') return undefined;
  if (!pictures) load();
  const file = pictures?.pictureFile(emoji);
  return file && folder + file;
}

/** The same letters in whatever place, and hidden from ears: its name is said beside it. */
export function emojiGlyph(
  emoji: string,
  own: Pick<Emoji, 'picture' | 'position'> = {},
): TemplateResult | string {
  const { position } = own;
  const address = own.picture ?? chosenPicture(emoji);
  if (address === undefined || broken.has(address)) return emoji;
  if (position !== undefined) return cell(address, position);
  return html`<img
    class="picture"
    src=${address}
    alt=${emoji}
    draggable="false"
    decoding="async"
    @error=${() => {
      broken.add(address);
      redraw();
    }}
  />`;
}

/** One cell of a strip; its place is an attribute, for styles may be forbidden. */
function cell(address: string, position: string): TemplateResult {
  const [x = '0', y = '0'] = position.split(' ').map((length) => String(parseFloat(length)));
  return html`<svg class="picture" viewBox="0 0 25 25" aria-hidden="true">
    <image href=${address} x=${x} y=${y}></image>
  </svg>`;
}
