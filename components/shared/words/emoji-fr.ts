import type { EmojiWords } from './emoji-words.js';
import { grammarOf } from './grammar.js';

const { plural } = grammarOf('fr');

const words: EmojiWords = {
  emoji: 'Émojis',
  search: 'Chercher un émoji',
  categories: 'Catégories',
  groups: {
    recent: 'Utilisés récemment',
    own: 'De ce site',
    smileys: 'Visages et émotions',
    people: 'Personnes et corps',
    animals: 'Animaux et nature',
    food: 'Nourriture et boissons',
    travel: 'Voyages et lieux',
    activities: 'Activités',
    objects: 'Objets',
    symbols: 'Symboles',
    flags: 'Drapeaux',
  },
  skinTone: 'Couleur de peau',
  tones: [
    'Sans couleur de peau',
    'Claire',
    'Moyennement claire',
    'Moyenne',
    'Moyennement foncée',
    'Foncée',
  ],
  found: (count) =>
    count === 0
      ? 'Aucun émoji trouvé'
      : plural(count, { one: '# émoji trouvé', other: '# émojis trouvés' }),
  added: (emoji, name) => `${emoji} ${name} : ajouté`,
  suggestions: 'Suggestions d’émojis',
  suggested: (count, first) =>
    `${plural(count, { one: '# émoji', other: '# émojis' })}, d’abord ${first}`,
};

export default words;
