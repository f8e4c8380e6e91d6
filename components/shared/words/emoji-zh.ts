import type { EmojiWords } from './emoji-words.js';

const words: EmojiWords = {
  emoji: '表情',
  search: '搜索表情',
  categories: '分类',
  groups: {
    recent: '最近使用',
    own: '本站表情',
    smileys: '笑脸与情感',
    people: '人物与身体',
    animals: '动物与自然',
    food: '食物与饮料',
    travel: '旅行与地点',
    activities: '活动',
    objects: '物品',
    symbols: '符号',
    flags: '旗帜',
  },
  skinTone: '肤色',
  tones: ['无肤色', '较浅', '中等偏浅', '中等', '中等偏深', '较深'],
  found: (count) => (count === 0 ? '没有找到表情' : `找到 ${String(count)} 个表情`),
  added: (emoji, name) => `已添加 ${emoji} ${name}`,
  suggestions: '表情建议',
  suggested: (count, first) => `${String(count)} 个表情，第一个是${first}`,
};

export default words;
