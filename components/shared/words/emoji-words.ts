/** What people read and hear around emoji: apart from the other words, for it comes with the panel. */

export interface EmojiWords {
  /** The panel. */
  readonly emoji: string;
  readonly search: string;
  readonly categories: string;
  readonly groups: Readonly<
    Record<
      | 'recent'
      | 'own'
      | 'smileys'
      | 'people'
      | 'animals'
      | 'food'
      | 'travel'
      | 'activities'
      | 'objects'
      | 'symbols'
      | 'flags',
      string
    >
  >;
  readonly skinTone: string;
  /** None, then the five from light to dark. */
  readonly tones: readonly string[];
  readonly found: (count: number) => string;
  readonly added: (emoji: string, name: string) => string;
  /** The list below the field. */
  readonly suggestions: string;
  readonly suggested: (count: number, first: string) => string;
}
