import type { EmojiWords } from './emoji-words.js';

const words: EmojiWords = {
  emoji: 'Emoji',
  search: 'Search emoji',
  categories: 'Categories',
  groups: {
    recent: 'Recently used',
    own: 'From this site',
    smileys: 'Smileys and emotion',
    people: 'People and body',
    animals: 'Animals and nature',
    food: 'Food and drink',
    travel: 'Travel and places',
    activities: 'Activities',
    objects: 'Objects',
    symbols: 'Symbols',
    flags: 'Flags',
  },
  skinTone: 'Skin tone',
  tones: ['No skin tone', 'Light', 'Medium-light', 'Medium', 'Medium-dark', 'Dark'],
  found: (count) => (count === 0 ? 'No emoji found' : `${String(count)} emoji found`),
  added: (emoji, name) => `${emoji} ${name} added`,
  suggestions: 'Emoji suggestions',
  suggested: (count, first) => `${String(count)} emoji, ${first} first`,
};

export default words;
