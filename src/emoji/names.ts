/** What CLDR calls the emoji, both ways. Loaded by language, once for the page. */
import { loadCharacters, type Character } from './characters.js';
import { tables, type EmojiLanguage } from './load.js';
import { tonesOf, withoutTones, withTone, type SkinTone } from './tones.js';
import { bare } from './units.js';

/** The names of one language. */
export interface EmojiNames {
  /** In the order of the characters. */
  readonly list: readonly string[];
  /** The five tones, the lightest first. */
  readonly tones: readonly string[];
  /** The name of an emoji, with that of its tones. */
  nameOf(emoji: string): string | undefined;
  /** The emoji of such a name. */
  emojiOf(name: string): string | undefined;
}

const loaded = new Map<EmojiLanguage, EmojiNames>();
const loading = new Map<EmojiLanguage, Promise<EmojiNames>>();

/** Those that are here already. */
export function namesIn(language: EmojiLanguage): EmojiNames | undefined {
  return loaded.get(language);
}

/** Rejects where they cannot be loaded, and tries again the next time. */
export function loadNames(language: EmojiLanguage): Promise<EmojiNames> {
  const running = loading.get(language);
  if (running) return running;
  const started = read(language);
  loading.set(language, started);
  started.then(
    (names) => loaded.set(language, names),
    () => loading.delete(language),
  );
  return started;
}

async function read(language: EmojiLanguage): Promise<EmojiNames> {
  const [characters, file] = await Promise.all([loadCharacters(), tables.names[language]()]);
  return createNames(characters, file.default.split('\n'), file.TONES.split('|'));
}

function createNames(
  characters: readonly Character[],
  list: readonly string[],
  tones: readonly string[],
): EmojiNames {
  const names = new Map(characters.map(({ emoji }, index) => [bare(emoji), list[index]]));
  const byName = new Map(list.map((name, index) => [name, characters[index]]));
  const tone = `(${tones.join('|')})`;
  const tonedName = new RegExp(`^(.+?)[:,] ${tone}(?:, ${tone})?$`);
  return {
    list,
    tones,
    nameOf(emoji) {
      const known = names.get(bare(emoji));
      const worn = known === undefined ? [...new Set(tonesOf(emoji))] : [];
      if (worn.length === 0) return known;
      const plain = names.get(bare(withoutTones(emoji)));
      return (
        plain &&
        namedWith(
          plain,
          worn.map((one) => tones[one - 1] ?? ''),
        )
      );
    },
    emojiOf(name) {
      const [, plain = '', ...words] = tonedName.exec(name) ?? [];
      const worn = words.filter(Boolean).map((word) => (tones.indexOf(word) + 1) as SkinTone);
      const character = byName.get(plain);
      if (!character?.hasTones) return byName.get(name)?.emoji;
      const emoji = withTone(character.emoji, ...worn);
      // two tones need two people
      return tonesOf(emoji).length < worn.length ? undefined : emoji;
    },
  };
}

/** As CLDR does: `waving hand: dark skin tone`, `kiss: woman, man, dark skin tone`. */
function namedWith(name: string, tones: readonly string[]): string {
  return `${name}${name.includes(': ') ? ', ' : ': '}${tones.join(', ')}`;
}
