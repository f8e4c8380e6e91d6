import type { EmojiWords } from './emoji-words.js';
import { grammarOf } from './grammar.js';

const { plural } = grammarOf('pt');

const words: EmojiWords = {
  emoji: 'Emojis',
  search: 'Procurar emojis',
  categories: 'Categorias',
  groups: {
    recent: 'Usados recentemente',
    own: 'Deste site',
    smileys: 'Carinhas e emoções',
    people: 'Pessoas e corpo',
    animals: 'Animais e natureza',
    food: 'Comida e bebida',
    travel: 'Viagens e lugares',
    activities: 'Atividades',
    objects: 'Objetos',
    symbols: 'Símbolos',
    flags: 'Bandeiras',
  },
  skinTone: 'Tom de pele',
  tones: ['Sem tom de pele', 'Claro', 'Médio-claro', 'Médio', 'Médio-escuro', 'Escuro'],
  found: (count) =>
    count === 0
      ? 'Nenhum emoji encontrado'
      : plural(count, { one: '# emoji encontrado', other: '# emojis encontrados' }),
  added: (emoji, name) => `${emoji} ${name}: adicionado`,
  suggestions: 'Sugestões de emojis',
  suggested: (count, first) =>
    `${plural(count, { one: '# emoji', other: '# emojis' })}, primeiro ${first}`,
};

export default words;
