/** Which names emoji have, both ways. What is written is always read back as the same emoji. */
import type { EmojiTable } from './codec.js';
import type { Emoji } from './list.js';
import type { EmojiLanguage } from './load.js';
import { namesIn } from './names.js';
import { bare } from './units.js';

/** How names are written and read. */
export interface TableOptions {
  /** The language of names that are written. Both are always read. */
  readonly language: EmojiLanguage;
  /** CLDR's names are written and read, too, once they are loaded. */
  readonly allNames?: boolean;
  readonly readsHan?: boolean;
}

/** @param all the built-in emoji, and a site's own behind them */
export function createEmojiTable(
  all: readonly Emoji[],
  { language, allNames = false, readsHan = false }: TableOptions,
): EmojiTable {
  const byName = new Map<string, string>();
  // the built-in ones come first, and own their names
  for (const { emoji, names } of all) {
    for (const name of [names.zh, names.en]) if (!byName.has(name)) byName.set(name, emoji);
  }
  const owns = (name: string, emoji: string) => byName.get(name) === emoji;
  const symbols = new Map<string, string>();
  for (const { emoji, names } of all) {
    const name = [names[language], names.zh, names.en].find((one) => owns(one, emoji));
    if (name !== undefined) symbols.set(bare(emoji), `[${name}]`);
  }
  const languages: readonly EmojiLanguage[] = language === 'zh' ? ['zh', 'en'] : ['en', 'zh'];

  const emojiOf = (name: string): string | undefined => {
    const known = byName.get(name);
    if (known !== undefined || !allNames) return known;
    return firstOf(languages, (one) => namesIn(one)?.emojiOf(name));
  };
  const readsBack = (name: string | undefined, emoji: string) =>
    name !== undefined && bare(emojiOf(name) ?? '') === bare(emoji);
  const nameOf = (emoji: string) => firstOf(languages, (one) => namesIn(one)?.nameOf(emoji));
  const symbolOf = (emoji: string): string | undefined => {
    const known = symbols.get(bare(emoji));
    if (known !== undefined || !allNames) return known;
    const name = firstOf(languages, (one) => {
      const found = namesIn(one)?.nameOf(emoji);
      return readsBack(found, emoji) ? found : undefined;
    });
    return name === undefined ? undefined : `[${name}]`;
  };
  return {
    emojiOf,
    symbolOf,
    isListed: (sign) => symbols.has(sign),
    labelOf(emoji) {
      const symbol = symbolOf(emoji);
      const name = symbol === undefined ? nameOf(emoji) : undefined;
      return name === undefined ? symbol : `[${name}]`;
    },
    readsHan,
  };
}

function firstOf<Item, Found>(
  items: readonly Item[],
  look: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
