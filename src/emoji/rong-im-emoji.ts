/**
 * `RongIMEmoji`, as the original SDK's plugin has it: one for the page, ready without `init`.
 */
import { createEmojiCodec, type EmojiCodec, type EmojiTable } from './codec.js';
import { readAddress, readExtension, type EmojiExtension, type Report } from './extension.js';
import { emojiNode } from './node.js';
import { builtinEmoji, type BuiltinEmoji, type Emoji } from './list.js';
import type { EmojiLanguage } from './load.js';
import { loadNames } from './names.js';
import { setSiteEmoji } from './site.js';
import { createEmojiTable } from './table.js';

/** What `init` takes; all of it may be left out. */
export interface EmojiConfig {
  /** How large the nodes of the list are, in CSS pixels: 18 to 58; 24. */
  readonly size?: number;
  /** The address of one picture that holds the built-in emoji; without it the font's are shown. */
  readonly url?: string;
  /** The language of names that are written: `zh` or `en`; `zh`. Both are always read. */
  readonly lang?: EmojiLanguage;
  /** The site's own emoji. */
  readonly extension?: EmojiExtension;
  /**
   * The folder of the pictures that messages and the panel show in place of the platform's font.
   * This package has them in `dist/cdn/rim-chat/pictures/`.
   */
  readonly pictures?: string;
  /** Names of all emoji are written and read, not only the built-in ones, once they are loaded. */
  readonly allNames?: boolean;
  /** Reads U+F900 to U+FAD9 as emoji that an old sender cut, not as Chinese characters. */
  readonly cutHan?: boolean;
}

/** An emoji of the list. */
export interface EmojiListItem {
  /** `u1F600` */
  readonly unicode: string;
  readonly emoji: string;
  /** Its name in square brackets. */
  readonly symbol: string;
  /** An element that shows it; null where there is no document. Each is made when it is asked for. */
  readonly node: HTMLElement | null;
}

/** The plugin's functions. */
export interface EmojiPlugin extends EmojiCodec {
  /** Takes a configuration; called again, the new one counts alone. */
  init(config?: EmojiConfig): void;
  /** The built-in emoji, and the site's own behind them. */
  readonly list: readonly EmojiListItem[];
  /**
   * Loads the names that Unicode's CLDR has for all emoji: `emojiToHTML` and `symbolToHTML` know
   * them then, and with `allNames` so do the others. Rejects where the table cannot be loaded.
   *
   * @param language `zh` or `en`; that of `init`
   */
  load(language?: EmojiLanguage): Promise<void>;
}

const SIZE = { usual: 24, least: 18, most: 58 } as const;

const report: Report = (what, value, expected, instead) => {
  const given = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
  console.warn(`rim-chat: RongIMEmoji: ${what} is ${given}, expected ${expected}; ${instead}.`);
};

type Listed = Pick<BuiltinEmoji, 'key'> & Emoji;

/** What is in force between two calls of `init`. */
interface State {
  readonly table: EmojiTable;
  codec: EmojiCodec;
  readonly lang: EmojiLanguage;
  readonly list: readonly EmojiListItem[];
}

function createState(config: EmojiConfig, own: readonly Listed[]): State {
  const { allNames, cutHan } = config;
  const lang = readLanguage(config.lang);
  const all = [...builtinEmoji, ...own];
  const table = createEmojiTable(all, {
    language: lang,
    allNames: allNames === true,
    readsHan: cutHan === true,
  });
  const size = readSize(config.size);
  const strip = readAddress('url', config.url, report);
  return {
    table,
    codec: createEmojiCodec(table),
    lang,
    list: all.map((emoji) => listItem(emoji, lang, size, strip)),
  };
}

function listItem(
  entry: Listed,
  language: EmojiLanguage,
  size: number,
  strip: string | undefined,
): EmojiListItem {
  const { key, emoji, names, position } = entry;
  const picture = entry.picture ?? (position === undefined ? undefined : strip);
  const symbol = `[${names[language]}]`;
  let node: HTMLElement | null | undefined;
  return {
    unicode: key,
    emoji,
    symbol,
    get node() {
      node ??= emojiNode({ emoji, symbol, size, picture, position });
      return node;
    },
  };
}

function readLanguage(lang: unknown): EmojiLanguage {
  if (lang === undefined || lang === 'zh' || lang === 'en') return lang ?? 'zh';
  report('lang', lang, 'zh or en', 'zh is used');
  return 'zh';
}

function readSize(size: unknown): number {
  if (size === undefined) return SIZE.usual;
  if (typeof size === 'number' && size >= SIZE.least && size <= SIZE.most) return size;
  const expected = `a number from ${String(SIZE.least)} to ${String(SIZE.most)}`;
  report('size', size, expected, `${String(SIZE.usual)} is used`);
  return SIZE.usual;
}

function readFolder(pictures: unknown): string {
  const folder = readAddress('pictures', pictures, report) ?? '';
  return folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
}

let state: State | undefined;

/** Made when it is first asked for: most pages never do. */
const current = (): State => (state ??= createState({}, []));

/** The page's emoji, as the original SDK's plugin has them. */
export const RongIMEmoji: EmojiPlugin = {
  init(config) {
    if (config !== undefined && (typeof config !== 'object' || (config as unknown) === null)) {
      report('the configuration', config, 'an object', 'the usual one is used');
    }
    const given: EmojiConfig = typeof config === 'object' ? { ...config } : {};
    const extension = readExtension(given.extension, report);
    state = createState(given, extension);
    setSiteEmoji({ extension, pictures: readFolder(given.pictures) });
  },
  get list() {
    return current().list;
  },
  async load(language) {
    await loadNames(readLanguage(language ?? current().lang));
    // what has been looked up before may have a name now
    const now = current();
    now.codec = createEmojiCodec(now.table);
  },
  emojiToSymbol: (text) => current().codec.emojiToSymbol(text),
  symbolToEmoji: (text) => current().codec.symbolToEmoji(text),
  emojiToHTML: (text) => current().codec.emojiToHTML(text),
  symbolToHTML: (text) => current().codec.symbolToHTML(text),
};
