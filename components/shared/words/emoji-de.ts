import type { EmojiWords } from './emoji-words.js';
import { grammarOf } from './grammar.js';

const { number } = grammarOf('de');

const words: EmojiWords = {
  emoji: 'Emoji',
  search: 'Emoji suchen',
  categories: 'Kategorien',
  groups: {
    recent: 'Zuletzt verwendet',
    own: 'Von dieser Website',
    smileys: 'Smileys und Gefühle',
    people: 'Menschen und Körper',
    animals: 'Tiere und Natur',
    food: 'Essen und Trinken',
    travel: 'Reisen und Orte',
    activities: 'Aktivitäten',
    objects: 'Gegenstände',
    symbols: 'Symbole',
    flags: 'Flaggen',
  },
  skinTone: 'Hautton',
  tones: ['Kein Hautton', 'Hell', 'Mittelhell', 'Mittel', 'Mitteldunkel', 'Dunkel'],
  found: (count) => (count === 0 ? 'Kein Emoji gefunden' : `${number(count)} Emoji gefunden`),
  added: (emoji, name) => `${emoji} ${name} hinzugefügt`,
  suggestions: 'Emoji-Vorschläge',
  suggested: (count, first) => `${number(count)} Emoji, zuerst ${first}`,
};

export default words;
