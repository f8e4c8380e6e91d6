/**
 * Emoji, their names in square brackets, and HTML: each turned into the others. Total and linear:
 * whatever the text, nothing throws, and what is no emoji stays as it is. Knows no page.
 */
import { NAME_MAX_UNITS } from './extension.js';
import { mayBeCut, mendCut } from './old-units.js';
import { canBegin, FIRST_SIGN, mayHaveKeycap, unitEnd } from './units.js';

/** What the codec asks about emoji and names. */
export interface EmojiTable {
  /** The name in square brackets that is written for an emoji, and read back as that emoji. */
  symbolOf(emoji: string): string | undefined;
  /** The name in square brackets by which an emoji is shown. */
  labelOf(emoji: string): string | undefined;
  /** Whether a sign that is a text by default is an emoji here. */
  isListed(sign: string): boolean;
  /** The emoji of a name, given without its brackets. */
  emojiOf(name: string): string | undefined;
  /** U+F900 to U+FAD9 are what is left of emoji, not Chinese characters. */
  readonly readsHan: boolean;
}

/** The four conversions. What is no text is read as an empty one. */
export interface EmojiCodec {
  /** Built-in emoji and the site's own become their names in square brackets. */
  emojiToSymbol(text: string): string;
  /** Names in square brackets become emoji. */
  symbolToEmoji(text: string): string;
  /** HTML of the text: emoji with a name in a span that tells it, everything else escaped. */
  emojiToHTML(text: string): string;
  /** The same, with names in square brackets as emoji, too. */
  symbolToHTML(text: string): string;
}

/** What may begin something that is replaced, by its UTF-16 unit. */
const PLAIN = 0;
const MARKUP = 1;
const EMOJI = 2;
const CUT = 3;
const NAME = 4;
/** Ends what began at a digit: digits are everywhere, keycaps are rare. */
const KEYCAP = 5;

const OPEN = '['.charCodeAt(0);
const KEYCAP_SIGN = 0x20e3;
const AS_PICTURE = 0xfe0f;

/** A parser would make a line feed of a bare carriage return. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** What has been looked up before; all emoji with all their tones are fewer. */
const REMEMBERED_MAX = 5_000;

/** One conversion, ready to go. */
interface Converter {
  readonly table: EmojiTable;
  readonly kinds: Uint8Array;
  readonly isListed: (sign: string) => boolean;
  readonly look: (unit: string) => string;
  readonly lookName: (symbol: string, name: string) => string | undefined;
  /** What stands for an emoji, by its text. */
  readonly known: Map<string, string>;
}

export function createEmojiCodec(table: EmojiTable): EmojiCodec {
  const htmlOf = (unit: string) => {
    const label = table.labelOf(unit);
    return label === undefined ? unit : span(unit, label);
  };
  const namedHtml = (symbol: string, name: string) => {
    const emoji = table.emojiOf(name);
    return emoji === undefined ? undefined : span(escaped(emoji), table.labelOf(emoji) ?? symbol);
  };
  const symbolOf = (unit: string) => table.symbolOf(unit) ?? unit;
  const symbols = createConverter(table, symbolOf, { toHtml: false, readsNames: false });
  const html = createConverter(table, htmlOf, { toHtml: true, readsNames: false });
  const all = createConverter(table, htmlOf, { toHtml: true, readsNames: true }, namedHtml);
  return {
    emojiToSymbol: (text) => convert(asText(text), symbols, false),
    symbolToEmoji: (text) =>
      asText(text).replace(EVERY_NAME, (symbol, name: string) => table.emojiOf(name) ?? symbol),
    emojiToHTML: (text) => convert(asText(text), html, false),
    symbolToHTML: (text) => convert(asText(text), all, false),
  };
}

const EVERY_NAME = new RegExp(`\\[([^[\\]\\n]{1,${String(NAME_MAX_UNITS)}})\\]`, 'g');
const NAME_HERE = new RegExp(EVERY_NAME.source, 'y');

function createConverter(
  table: EmojiTable,
  look: (unit: string) => string,
  reads: { readonly toHtml: boolean; readonly readsNames: boolean },
  lookName: (symbol: string, name: string) => string | undefined = () => undefined,
): Converter {
  const isListed = (sign: string) => table.isListed(sign);
  const kinds = kindsOf(reads, table.readsHan);
  return { table, kinds, isListed, look, lookName, known: new Map() };
}

function kindsOf(
  { toHtml, readsNames }: { readonly toHtml: boolean; readonly readsNames: boolean },
  readsHan: boolean,
): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (let unit = FIRST_SIGN; unit < kinds.length; unit += 1) {
    if (canBegin(unit)) kinds[unit] = EMOJI;
    else if (mayBeCut(unit, readsHan)) kinds[unit] = CUT;
  }
  kinds[KEYCAP_SIGN] = KEYCAP;
  if (toHtml) for (const sign of Object.keys(ENTITIES)) kinds[sign.charCodeAt(0)] = MARKUP;
  if (readsNames) kinds[OPEN] = NAME;
  return kinds;
}

/** One way through the text, unit by unit; nearly all of them are plain. */
function convert(text: string, converter: Converter, isMended: boolean): string {
  const { kinds } = converter;
  const { length } = text;
  let done = '';
  let from = 0;
  for (let at = 0; at < length; at += 1) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === PLAIN) continue;
    if (kind === EMOJI) {
      const end = unitEnd(text, at, converter.isListed);
      if (end === at) continue;
      done += text.slice(from, at) + shown(text.slice(at, end), converter);
      from = end;
      at = end - 1;
    } else if (kind === MARKUP) {
      done += text.slice(from, at) + (ENTITIES[text.charAt(at)] ?? '');
      from = at + 1;
    } else if (kind === KEYCAP) {
      const start = keycapStart(text, at, from);
      if (start === at) continue;
      done += text.slice(from, start) + shown(text.slice(start, at + 1), converter);
      from = at + 1;
    } else if (kind === NAME) {
      NAME_HERE.lastIndex = at;
      const [symbol = '', name = ''] = NAME_HERE.exec(text) ?? [];
      const put = symbol === '' ? undefined : converter.lookName(symbol, name);
      if (put === undefined) continue;
      done += text.slice(from, at) + put;
      from = at + symbol.length;
      at = from - 1;
    } else if (!isMended) {
      // once mended there is nothing left to mend
      return convert(mendCut(text, converter.table.readsHan), converter, true);
    }
  }
  return from === 0 ? text : done + text.slice(from);
}

/** Where the keycap begins that ends here; the place itself where none does. */
function keycapStart(text: string, at: number, from: number): number {
  const start = text.charCodeAt(at - 1) === AS_PICTURE ? at - 2 : at - 1;
  return start >= from && mayHaveKeycap(text.charCodeAt(start)) ? start : at;
}

function shown(unit: string, { known, look }: Converter): string {
  const before = known.get(unit);
  if (before !== undefined) return before;
  const found = look(unit);
  if (known.size >= REMEMBERED_MAX) known.clear();
  known.set(unit, found);
  return found;
}

/** Total also where a page passes on whatever a message holds. */
function asText(text: unknown): string {
  return typeof text === 'string' ? text : '';
}

function span(emoji: string, label: string): string {
  return `<span class='rong-emoji-content' name='${escaped(label)}'>${emoji}</span>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"'\r]/g, (sign) => ENTITIES[sign] ?? sign);
}
