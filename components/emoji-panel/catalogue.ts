/**
 * What the panel shows: all emoji with their names, those of the site, those used lately; and what
 * a search finds among them. Knows no elements.
 */
import { bare } from '../../src/emoji/units.js';
import { GROUPS, loadCharacters, type Character } from '../../src/emoji/characters.js';
import { builtinEmoji, type Emoji } from '../../src/emoji/list.js';
import { recentEmoji } from '../../src/emoji/kept.js';
import { tables, type EmojiLanguage } from '../../src/emoji/load.js';
import { loadNames, namesIn } from '../../src/emoji/names.js';
import { createIndex, createOwnIndex, search, type SearchIndex } from '../../src/emoji/search.js';
import { siteEmoji } from '../../src/emoji/site.js';
import { withTone, type SkinTone } from '../../src/emoji/tones.js';

/** One cell of the grid. */
export interface PanelEmoji extends Pick<Emoji, 'picture' | 'position'> {
  readonly emoji: string;
  readonly symbol: string;
  readonly name: string;
  readonly hasTones: boolean;
}

export type SectionId = 'recent' | 'own' | (typeof GROUPS)[number];

/** The cells of a section. */
export interface Shelf {
  readonly id: SectionId;
  readonly emoji: readonly PanelEmoji[];
}

let characters: readonly Character[] | undefined;
const indexes = new Map<EmojiLanguage, SearchIndex>();
const symbols = new Map(builtinEmoji.map(({ emoji, symbol }) => [bare(emoji), symbol]));

/** Settles when the names are here, or are not to be had: then characters stand for themselves. */
export async function loadCatalogue(language: EmojiLanguage): Promise<void> {
  try {
    const [list] = await Promise.all([loadCharacters(), loadNames(language)]);
    characters = list;
  } catch (error) {
    console.warn('rim-chat: a table of emoji could not be loaded.', error);
  }
}

/** The emoji of a list that a page gave, whatever is missing in it. */
export function ownShelf(list: readonly Emoji[], language: EmojiLanguage): PanelEmoji[] {
  return list.map((given) => {
    const { emoji, symbol, names, picture, position } = given as Partial<Emoji>;
    const name = names?.[language] ?? symbol ?? emoji ?? '';
    return {
      emoji: emoji ?? symbol ?? '',
      symbol: symbol ?? emoji ?? '',
      name,
      hasTones: false,
      ...(picture !== undefined && { picture }),
      ...(position !== undefined && { position }),
    };
  });
}

/** Everything, in sections: used lately, the site's own, Unicode's groups. */
export function shelves(language: EmojiLanguage): Shelf[] {
  const groups = characters ? unicodeShelves(characters, language) : builtinShelf(language);
  const own = ownShelf(siteEmoji().extension, language);
  const all = [{ id: 'own' as const, emoji: own }, ...groups];
  const recent = { id: 'recent' as const, emoji: recentShelf(all) };
  return [recent, ...all].filter(({ emoji }) => emoji.length > 0);
}

function unicodeShelves(list: readonly Character[], language: EmojiLanguage): Shelf[] {
  const names = namesIn(language)?.list ?? [];
  const groups = new Map<SectionId, PanelEmoji[]>(GROUPS.map((id) => [id, []]));
  list.forEach(({ emoji, group, hasTones }, index) => {
    const symbol = symbols.get(bare(emoji)) ?? emoji;
    groups.get(group)?.push({ emoji, symbol, name: names[index] ?? emoji, hasTones });
  });
  return [...groups].map(([id, emoji]) => ({ id, emoji }));
}

/** Where the table of all emoji cannot be had, there are still those that every client knows. */
function builtinShelf(language: EmojiLanguage): Shelf[] {
  const plain = builtinEmoji.map(({ emoji, symbol, names }) => ({ emoji, symbol, names }));
  return [{ id: 'smileys', emoji: ownShelf(plain, language) }];
}

/** What was used lately and is there; what a site no longer has is left out. */
function recentShelf(all: readonly Shelf[]): PanelEmoji[] {
  const known = new Map(all.flatMap(({ emoji }) => emoji.map((one) => [one.emoji, one])));
  return recentEmoji().flatMap((emoji) => known.get(emoji) ?? []);
}

/** The emoji with the reader's tone, as it is shown, named and picked. */
export function toned(emoji: PanelEmoji, tone: SkinTone, language: EmojiLanguage): PanelEmoji {
  if (tone === 0 || !emoji.hasTones) return emoji;
  const character = withTone(emoji.emoji, tone);
  const name = namesIn(language)?.nameOf(character) ?? emoji.name;
  return { ...emoji, emoji: character, symbol: character, name };
}

/** Latin letters may be a name, a short code or the reading of a Chinese one. */
const LATIN = /[a-z]/i;
const HAN = /\p{Script=Han}/u;

/** The languages whose words a query may be; the reader's own first. */
function languagesFor(query: string, language: EmojiLanguage): EmojiLanguage[] {
  const other = language === 'en' ? 'zh' : 'en';
  const mayBeOther = LATIN.test(query) || (other === 'zh' && HAN.test(query));
  return mayBeOther ? [language, other] : [language];
}

/** Loads what a query needs, without one what any will; calls back with each part that is new. */
export function prepareSearch(query: string, language: EmojiLanguage, done: () => void): void {
  for (const one of languagesFor(query, language)) {
    if (indexes.has(one)) continue;
    loadIndex(one, one !== language).then(done, (error: unknown) => {
      console.warn(`rim-chat: the words for finding emoji in "${one}" could not be loaded.`, error);
    });
  }
}

/** @param isExtra it finds more than what is shown meanwhile, so that is painted first */
async function loadIndex(language: EmojiLanguage, isExtra: boolean): Promise<void> {
  const [list, names, file] = await Promise.all([
    loadCharacters(),
    loadNames(language),
    tables.keywords[language](),
  ]);
  if (isExtra) await painted();
  if (!indexes.has(language)) indexes.set(language, createIndex(list, names.list, file));
}

/** In the background nothing is painted, and nobody waits. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PAINTED_MS);
  });
}

const PAINTED_MS = 100;

/** What a query finds now; more may come with the words that {@link prepareSearch} loads. */
export function find(query: string, language: EmojiLanguage): PanelEmoji[] {
  const own = siteEmoji().extension;
  const ownFound = findIn(ownShelf(own, language), own, query);
  const groups = shelves(language).filter(({ id }) => id !== 'recent' && id !== 'own');
  const all = groups.flatMap(({ emoji }) => emoji);
  const same = all.filter(({ emoji }) => bare(emoji) === bare(query.trim()));
  if (same.length > 0) return same;
  const ready = languagesFor(query, language)
    .map((one) => indexes.get(one))
    .filter((index) => index !== undefined);
  // before the words are here, the names are
  if (!indexes.has(language)) ready.unshift(createOwnIndex(all.map(({ name }) => [name])));
  return [...ownFound, ...search(ready, query).flatMap((place) => all[place] ?? [])];
}

/** Among a list of the page's. */
export function findIn(
  shown: readonly PanelEmoji[],
  list: readonly Emoji[],
  query: string,
): PanelEmoji[] {
  const index = createOwnIndex(
    shown.map(({ name }, at) => {
      const { emoji, names } = list[at] as Partial<Emoji>;
      return [name, names?.en, names?.zh, emoji].filter((one) => typeof one === 'string');
    }),
  );
  return search([index], query).flatMap((place) => shown[place] ?? []);
}
