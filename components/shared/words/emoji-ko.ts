import type { EmojiWords } from './emoji-words.js';
import { grammarOf } from './grammar.js';

const { number } = grammarOf('ko');

const words: EmojiWords = {
  emoji: '이모지',
  search: '이모지 검색',
  categories: '카테고리',
  groups: {
    recent: '최근에 사용함',
    own: '이 사이트의 이모지',
    smileys: '표정과 감정',
    people: '사람과 신체',
    animals: '동물과 자연',
    food: '음식과 음료',
    travel: '여행과 장소',
    activities: '활동',
    objects: '사물',
    symbols: '기호',
    flags: '깃발',
  },
  skinTone: '피부색',
  tones: ['지정 안 함', '밝음', '약간 밝음', '중간', '약간 어두움', '어두움'],
  found: (count) =>
    count === 0 ? '이모지를 찾지 못했습니다' : `이모지 ${number(count)}개를 찾았습니다`,
  added: (emoji, name) => `${emoji} ${name} 추가됨`,
  suggestions: '이모지 제안',
  suggested: (count, first) => `이모지 ${number(count)}개, 첫 번째는 ${first}`,
};

export default words;
