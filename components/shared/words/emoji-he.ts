import type { EmojiWords } from './emoji-words.js';
import { grammarOf, within } from './grammar.js';

const { plural } = grammarOf('he');

const words: EmojiWords = {
  emoji: `אימוג'י`,
  search: `חיפוש אימוג'י`,
  categories: 'קטגוריות',
  groups: {
    recent: 'בשימוש לאחרונה',
    own: 'מהאתר הזה',
    smileys: 'סמיילים ורגשות',
    people: 'אנשים וגוף',
    animals: 'חיות וטבע',
    food: 'אוכל ושתייה',
    travel: 'נסיעות ומקומות',
    activities: 'פעילויות',
    objects: 'חפצים',
    symbols: 'סמלים',
    flags: 'דגלים',
  },
  skinTone: 'גוון עור',
  tones: ['ללא גוון עור', 'בהיר', 'בהיר בינוני', 'בינוני', 'כהה בינוני', 'כהה'],
  found: (count) =>
    count === 0
      ? `לא נמצא אימוג'י`
      : plural(count, { one: `נמצא אימוג'י אחד`, other: `נמצאו # אימוג'י` }),
  added: (emoji, name) => `נוסף ${emoji} ${within(name)}`,
  suggestions: `הצעות לאימוג'י`,
  suggested: (count, first) =>
    `${plural(count, { one: `אימוג'י אחד`, other: `# אימוג'י` })}, הראשון ${within(first)}`,
};

export default words;
