import type { EmojiWords } from './emoji-words.js';
import { grammarOf } from './grammar.js';

const { number } = grammarOf('ru');

const words: EmojiWords = {
  emoji: 'Эмодзи',
  search: 'Поиск эмодзи',
  categories: 'Категории',
  groups: {
    recent: 'Недавние',
    own: 'С этого сайта',
    smileys: 'Смайлики и эмоции',
    people: 'Люди и тело',
    animals: 'Животные и природа',
    food: 'Еда и напитки',
    travel: 'Путешествия и места',
    activities: 'Занятия',
    objects: 'Предметы',
    symbols: 'Символы',
    flags: 'Флаги',
  },
  skinTone: 'Цвет кожи',
  tones: ['Без цвета кожи', 'Светлый', 'Светло-средний', 'Средний', 'Тёмно-средний', 'Тёмный'],
  found: (count) => (count === 0 ? 'Эмодзи не найдены' : `Найдено эмодзи: ${number(count)}`),
  added: (emoji, name) => `Добавлено: ${emoji} ${name}`,
  suggestions: 'Варианты эмодзи',
  suggested: (count, first) => `Эмодзи: ${number(count)}, первый ${first}`,
};

export default words;
