import { grammarOf } from './grammar.js';
import type { SomeWords } from './words.js';

const { list, number } = grammarOf('ko');

const words: SomeWords = {
  language: 'ko',
  messages: '메시지 목록',
  message: '메시지',
  placeholder: '메시지 입력',
  fieldHint: 'Enter 키로 보내고, Shift+Enter 키로 줄을 바꿉니다.',
  send: '보내기',
  emoji: '이모티콘',
  tryAgain: '다시 시도',
  actions: { again: '다시 시도', edit: '수정', discard: '삭제', undo: '실행 취소' },
  held: '곧 전송됩니다',
  you: '나',
  chat: '채팅',
  chatWith: (name) => `${name} 님과의 채팅`,
  openChat: (unread) =>
    unread > 0 ? `채팅 열기, 읽지 않은 메시지 ${number(unread)}개` : '채팅 열기',
  closeChat: '채팅 닫기',
  empty: '아직 메시지가 없습니다. 인사를 건네 보세요!',
  loading: '메시지를 불러오는 중…',
  loadingOlder: '이전 메시지를 불러오는 중…',
  historyFailed: '메시지를 불러올 수 없습니다.',
  connecting: '연결 중…',
  reconnecting: '연결이 끊어졌습니다. 다시 연결하는 중…',
  typing: (names) => `${list(names)} 님이 입력 중…`,
  newMessages: (count) => `새 메시지 ${number(count)}개`,
  unread: '새 메시지',
  broken: '이 메시지를 표시할 수 없습니다.',
  olderLoaded: (count) => `이전 메시지 ${number(count)}개를 불러왔습니다`,
  says: (name, text) => `${name}: ${text}`,
  today: '오늘',
  yesterday: '어제',
  recalled: (name) => `${name} 님이 메시지를 회수했습니다`,
  recalledByYou: '메시지를 회수했습니다',
  unsupported: (type) => `이 메시지는 여기에서 표시할 수 없습니다(${type}).`,
  showMore: '더 보기',
  showLess: '접기',
  tooLong: (over) => `${number(over)}자 초과`,
  refused: (sentence) => `보내지 못했습니다. ${sentence}`,
  delivery: {
    queued: '대기 중',
    sending: '보내는 중',
    sent: '보냄',
    delivered: '전달됨',
    read: '읽음',
    failed: '보내지 못함',
    unknown: '전달되었을 수 있음',
  },
  partMissing: (part) => `불러올 수 없는 항목: ${part}`,
  otherCode: (code) => `메시지가 거부되었습니다(코드 ${String(code)}).`,
  codes: {
    [-2]: '메시지가 회수되었습니다.',
    [-1]: '확인을 받지 못했습니다. 메시지가 전달되었을 수 있습니다.',
    30002: '연결되어 있지 않습니다. 네트워크를 확인한 후 다시 시도하세요.',
    30016: '메시지가 너무 깁니다. 줄여서 다시 보내세요.',
    31004: '토큰이 승인되지 않았습니다. 다시 로그인하세요.',
  },
};

export default words;
