/**
 * Emoji, their names in square brackets, and HTML: each turned into the others. Total and linear:
 * whatever the text, nothing throws, and what is no emoji stays as it is. Knows no page.
 */
import { NAME_MAX_UNITS } from './extension.js';
import { mayBeCut, mendCut } from './old-units.js';
import { canBegin, FIRST_SIGN, isKeycap, unitEnd } from './units.js';

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
const KEYCAP = 5;
const OPEN = '['.charCodeAt(0);

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

interface Rules {
  readonly toHtml: boolean;
  readonly readsNames: boolean;
  readonly unit: (unit: string) => string;
  readonly name: (symbol: string, name: string) => string | undefined;
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
  const html = { toHtml: true, unit: remembered(htmlOf), name: namedHtml };
  const unit = remembered((emoji) => table.symbolOf(emoji) ?? emoji);
  return {
    emojiToSymbol: converter({ toHtml: false, readsNames: false, unit, name: namedHtml }, table),
    symbolToEmoji: (text) =>
      asText(text).replace(EVERY_NAME, (symbol, name: string) => table.emojiOf(name) ?? symbol),
    emojiToHTML: converter({ ...html, readsNames: false }, table),
    symbolToHTML: converter({ ...html, readsNames: true }, table),
  };
}

const EVERY_NAME = new RegExp(`\\[([^[\\]\\n]{1,${String(NAME_MAX_UNITS)}})\\]`, 'g');
const NAME_HERE = new RegExp(EVERY_NAME.source, 'y');

/** One way through the text, unit by unit; nearly all of them are plain. */
function converter(rules: Rules, table: EmojiTable): (text: string) => string {
  const { readsHan } = table;
  const kinds = kindsOf(rules, readsHan);
  const isListed = (sign: string) => table.isListed(sign);
  let end = 0;

  /** What stands there instead of what begins at a place; undefined where that stays. */
  function replacement(text: string, at: number, kind: number): string | undefined {
    if (kind === MARKUP) {
      end = at + 1;
      return ENTITIES[text.charAt(at)];
    }
    if (kind === NAME) {
      NAME_HERE.lastIndex = at;
      const found = NAME_HERE.exec(text);
      end = NAME_HERE.lastIndex;
      return found ? rules.name(found[0], found[1] ?? '') : undefined;
    }
    end = unitEnd(text, at, isListed);
    return end === at ? undefined : rules.unit(text.slice(at, end));
  }

  function convert(text: string, isMended: boolean): string {
    const { length } = text;
    let done = '';
    let from = 0;
    for (let at = 0; at < length; at += 1) {
      const kind = kinds[text.charCodeAt(at)] ?? PLAIN;
      if (kind === PLAIN || (kind === KEYCAP && !isKeycap(text, at))) continue;
      if (kind === CUT) {
        if (!isMended) return convert(mendCut(text, readsHan), true);
        continue;
      }
      const put = replacement(text, at, kind);
      if (put === undefined) continue;
      done += text.slice(from, at) + put;
      from = end;
      at = end - 1;
    }
    return from === 0 ? text : done + text.slice(from);
  }

  return (text) => convert(asText(text), false);
}

function kindsOf({ toHtml, readsNames }: Rules, readsHan: boolean): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (let unit = 0; unit < kinds.length; unit += 1) {
    if (canBegin(unit)) kinds[unit] = unit < FIRST_SIGN ? KEYCAP : EMOJI;
    else if (mayBeCut(unit, readsHan)) kinds[unit] = CUT;
  }
  if (toHtml) for (const sign of Object.keys(ENTITIES)) kinds[sign.charCodeAt(0)] = MARKUP;
  if (readsNames) kinds[OPEN] = NAME;
  return kinds;
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

function remembered(look: (unit: string) => string): (unit: string) => string {
  const known = new Map<string, string>();
  return (unit) => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const found = look(unit);
    if (known.size >= REMEMBERED_MAX) known.clear();
    known.set(unit, found);
    return found;
  };
}
