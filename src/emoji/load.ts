/** Where the large tables come from: each a file of its own, loaded when somebody needs it. */

/** The languages in which CLDR's names are here. */
export type EmojiLanguage = 'en' | 'zh';

/** CLDR's names, in the order of the characters. */
export interface NamesFile {
  readonly default: string;
  /** The names of the five tones. */
  readonly TONES: string;
}

/** Other words for each emoji. */
export interface KeywordsFile {
  readonly default: string;
  /** How Chinese characters are read: a syllable with its characters in a line. */
  readonly SYLLABLES?: string;
  /** Pairs in which they are read otherwise. */
  readonly OTHERWISE?: string;
}

export const tables = {
  characters: (): Promise<{ readonly CHARACTERS: string }> => import('./data/characters.js'),
  names: {
    en: (): Promise<NamesFile> => import('./data/names-en.js'),
    zh: (): Promise<NamesFile> => import('./data/names-zh.js'),
  },
  keywords: {
    en: (): Promise<KeywordsFile> => import('./data/keywords-en.js'),
    zh: (): Promise<KeywordsFile> => import('./data/keywords-zh.js'),
  },
} as const;
