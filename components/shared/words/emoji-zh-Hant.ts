import type { EmojiWords } from './emoji-words.js';
import { grammarOf } from './grammar.js';

const { number } = grammarOf('zh-Hant');

const words: EmojiWords = {
  emoji: '表情符號',
  search: '搜尋表情符號',
  categories: '分類',
  groups: {
    recent: '最近使用',
    own: '本站表情',
    smileys: '笑臉與情感',
    people: '人物與身體',
    animals: '動物與自然',
    food: '食物與飲料',
    travel: '旅行與地點',
    activities: '活動',
    objects: '物品',
    symbols: '符號',
    flags: '旗幟',
  },
  skinTone: '膚色',
  tones: ['無膚色', '較淺', '中等偏淺', '中等', '中等偏深', '較深'],
  found: (count) => (count === 0 ? '找不到表情符號' : `找到 ${number(count)} 個表情符號`),
  added: (emoji, name) => `已加入 ${emoji} ${name}`,
  suggestions: '表情符號建議',
  suggested: (count, first) => `${number(count)} 個表情符號，第一個是 ${first}`,
};

export default words;
