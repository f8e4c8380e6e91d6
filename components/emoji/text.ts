/**
 * Emoji in texts: how messages show them, how names in brackets become them, and short codes in
 * the field. Loaded with the first text that may hold one.
 */
import { html, type CSSResult, type TemplateResult } from 'lit';
import { createEmojiCodec, type EmojiCodec, type EmojiTable } from '../../src/emoji/codec.js';
import { builtinEmoji, type Emoji } from '../../src/emoji/list.js';
import type { EmojiLanguage } from '../../src/emoji/load.js';
import { loadNames, namesIn } from '../../src/emoji/names.js';
import { mendCut } from '../../src/emoji/old-units.js';
import { siteEmoji } from '../../src/emoji/site.js';
import { createEmojiTable } from '../../src/emoji/table.js';
import { bare, splitEmoji, type Piece } from '../../src/emoji/units.js';
import { RimElement } from '../shared/element.js';
import { languageChanged } from '../shared/language.js';
import { Completion } from './completion.js';
import { emojiGlyph } from './glyph.js';

/** So few alone are a message of their own, and are shown large. */
const LARGE_MAX = 3;
/** Beyond it a text is a pattern: it is shown by the font alone, and costs what plain text costs. */
const EMOJI_MAX = 200;
/** Texts whose pieces are remembered: more than are on screen. */
const REMEMBERED_MAX = 500;
const EVERY_NAME = /(\[[^[\]\n]+\])/;

/** They come with this part: a rule in the sheet that all elements share is a rule in all of them. */
const RULES = [
  '.emoji-alone { font-size: 2.6em; line-height: 1.25 }',
  '.text .picture { inline-size: 1.25em; block-size: 1.25em; vertical-align: -.25em; object-fit: contain; overflow: hidden }',
];
for (const rule of RULES) (RimElement.styles as CSSResult).styleSheet?.insertRule(rule);

/** The page's emoji as they are now. */
interface Known {
  readonly table: EmojiTable;
  readonly codec: EmojiCodec;
  /** The site's own, by character or by symbol. */
  readonly own: ReadonlyMap<string, Emoji>;
  /** Whether some of these are pictures alone, named in brackets. */
  readonly hasNamed: boolean;
  readonly pieces: Map<string, readonly Piece[]>;
}

function readSite(): Known {
  const { extension } = siteEmoji();
  const table = createEmojiTable([...builtinEmoji, ...extension], { language: 'zh' });
  return {
    table,
    codec: createEmojiCodec(table),
    own: new Map(extension.map((emoji) => [bare(emoji.emoji), emoji])),
    hasNamed: extension.some(({ emoji, symbol }) => emoji === symbol),
    pieces: new Map(),
  };
}

let known = readSite();
siteEmoji().listeners.add(() => {
  known = readSite();
  languageChanged(); // all draw anew
});

const builtinNames = new Map(builtinEmoji.map(({ emoji, names }) => [bare(emoji), names]));

/** Names in brackets as emoji. */
export function symbolToEmoji(text: string): string {
  return known.codec.symbolToEmoji(text);
}

const HAS_SHORTCODE = /(?:^|\s):[\w+-]{2}/;

/** Short codes are completed in this field, from the first that is typed. */
export function complete(field: HTMLTextAreaElement, language: string): void {
  if (!HAS_SHORTCODE.test(field.value)) return;
  Completion.of(field).look(language);
}

function readLanguage(language: string): EmojiLanguage {
  return language.startsWith('zh') ? 'zh' : 'en';
}

/**
 * A text as a message shows it: emoji named for ears, a few alone large.
 *
 * @param isWhole nothing stands beside it
 */
export function messageText(
  text: string,
  language: string,
  isWhole = true,
): TemplateResult | string {
  const pieces = piecesOf(text);
  const emoji = pieces.filter(({ isEmoji }) => isEmoji);
  if (emoji.length === 0 || emoji.length > EMOJI_MAX) return mendCut(text, false);
  const shown = pieces.map((piece) =>
    piece.isEmoji ? named(piece.text, readLanguage(language)) : piece.text,
  );
  const isAlone = isWhole && pieces.every((piece) => piece.isEmoji || piece.text.trim() === '');
  return isAlone && emoji.length <= LARGE_MAX
    ? html`<span class="emoji-alone">${shown}</span>`
    : html`${shown}`;
}

function piecesOf(text: string): readonly Piece[] {
  const { pieces, table, hasNamed } = known;
  const before = pieces.get(text);
  if (before) return before;
  const units = splitEmoji(mendCut(text, false), (sign) => table.isListed(sign));
  const found = hasNamed ? units.flatMap(withNamed) : units;
  if (pieces.size >= REMEMBERED_MAX) pieces.clear();
  pieces.set(text, found);
  return found;
}

/** The site's own pictures stand in texts by their names. */
function withNamed(piece: Piece): Piece[] {
  if (piece.isEmoji || !piece.text.includes('[')) return [piece];
  return piece.text
    .split(EVERY_NAME)
    .filter((text) => text !== '')
    .map((text) => ({ text, isEmoji: isOwnPicture(text) }));
}

function isOwnPicture(symbol: string): boolean {
  const own = symbol.startsWith('[') && known.table.emojiOf(symbol.slice(1, -1));
  return own !== false && own !== undefined && known.own.get(own)?.symbol === own;
}

/** With a name in the reader's language it is said once, by it; else by the character. */
function named(emoji: string, language: EmojiLanguage): TemplateResult | string {
  const own = known.own.get(known.table.emojiOf(emoji.slice(1, -1)) ?? bare(emoji));
  const name = own?.names[language] ?? nameOf(emoji, language);
  const glyph = emojiGlyph(emoji, own);
  return name === undefined
    ? html`${glyph}`
    : html`<span role="img" aria-label=${name}>${glyph}</span>`;
}

function nameOf(emoji: string, language: EmojiLanguage): string | undefined {
  const names = namesIn(language);
  if (!names) loadNamesOnce(language);
  return names?.nameOf(emoji) ?? builtinNames.get(bare(emoji))?.[language];
}

const asked = new Set<EmojiLanguage>();

function loadNamesOnce(language: EmojiLanguage): void {
  if (asked.has(language)) return;
  asked.add(language);
  loadNames(language).then(languageChanged, (error: unknown) => {
    // the platform says the character by a name of its own
    console.warn('rim-chat: the names of emoji could not be loaded.', error);
  });
}
