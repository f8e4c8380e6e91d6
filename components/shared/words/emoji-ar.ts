import type { EmojiWords } from './emoji-words.js';
import { grammarOf, within } from './grammar.js';

const { plural } = grammarOf('ar');

const count = (all: number) =>
  plural(all, {
    one: 'رمز تعبيري واحد',
    two: 'رمزان تعبيريان',
    few: '# رموز تعبيرية',
    many: '# رمزًا تعبيريًا',
    other: '# رمز تعبيري',
  });

const words: EmojiWords = {
  emoji: 'الرموز التعبيرية',
  search: 'البحث في الرموز التعبيرية',
  categories: 'الفئات',
  groups: {
    recent: 'المستخدمة مؤخرًا',
    own: 'من هذا الموقع',
    smileys: 'الوجوه والمشاعر',
    people: 'الأشخاص والجسم',
    animals: 'الحيوانات والطبيعة',
    food: 'الطعام والشراب',
    travel: 'السفر والأماكن',
    activities: 'الأنشطة',
    objects: 'الأشياء',
    symbols: 'الرموز',
    flags: 'الأعلام',
  },
  skinTone: 'لون البشرة',
  tones: ['بلا لون بشرة', 'فاتح', 'فاتح متوسط', 'متوسط', 'داكن متوسط', 'داكن'],
  found: (all) => (all === 0 ? 'لم يُعثر على رموز تعبيرية' : `نتيجة البحث: ${count(all)}`),
  added: (emoji, name) => `أُضيف ${emoji} ${within(name)}`,
  suggestions: 'اقتراحات الرموز التعبيرية',
  suggested: (all, first) => `${count(all)}، أولها ${within(first)}`,
};

export default words;
