import type { EmojiWords } from './emoji-words.js';
import { grammarOf } from './grammar.js';

const { plural } = grammarOf('es');

const words: EmojiWords = {
  emoji: 'Emojis',
  search: 'Buscar emojis',
  categories: 'Categorías',
  groups: {
    recent: 'Usados recientemente',
    own: 'De este sitio',
    smileys: 'Caras y emociones',
    people: 'Personas y cuerpo',
    animals: 'Animales y naturaleza',
    food: 'Comida y bebida',
    travel: 'Viajes y lugares',
    activities: 'Actividades',
    objects: 'Objetos',
    symbols: 'Símbolos',
    flags: 'Banderas',
  },
  skinTone: 'Tono de piel',
  tones: ['Sin tono de piel', 'Claro', 'Claro medio', 'Medio', 'Oscuro medio', 'Oscuro'],
  found: (count) =>
    count === 0
      ? 'No se encontró ningún emoji'
      : plural(count, { one: '# emoji encontrado', other: '# emojis encontrados' }),
  added: (emoji, name) => `${emoji} ${name}: añadido`,
  suggestions: 'Sugerencias de emojis',
  suggested: (count, first) =>
    `${plural(count, { one: '# emoji', other: '# emojis' })}, primero ${first}`,
};

export default words;
