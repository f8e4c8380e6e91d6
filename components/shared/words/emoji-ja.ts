import type { EmojiWords } from './emoji-words.js';
import { grammarOf } from './grammar.js';

const { number } = grammarOf('ja');

const words: EmojiWords = {
  emoji: '絵文字',
  search: '絵文字を検索',
  categories: 'カテゴリー',
  groups: {
    recent: '最近使ったもの',
    own: 'このサイトのもの',
    smileys: '顔と気持ち',
    people: '人と体',
    animals: '動物と自然',
    food: '食べ物と飲み物',
    travel: '旅行と場所',
    activities: '活動',
    objects: '物',
    symbols: '記号',
    flags: '旗',
  },
  skinTone: '肌の色',
  tones: ['指定なし', '明るい', 'やや明るい', '中間', 'やや濃い', '濃い'],
  found: (count) =>
    count === 0 ? '絵文字が見つかりません' : `絵文字が ${number(count)} 件見つかりました`,
  added: (emoji, name) => `${emoji} ${name}を追加しました`,
  suggestions: '絵文字の候補',
  suggested: (count, first) => `絵文字 ${number(count)} 件、先頭は ${first}`,
};

export default words;
