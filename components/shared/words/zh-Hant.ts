import { grammarOf } from './grammar.js';
import type { SomeWords } from './words.js';

const { list, number } = grammarOf('zh-Hant');

const words: SomeWords = {
  // the emoji's names, too: those in simplified characters are nearer than English ones
  language: 'zh-Hant',
  messages: '訊息',
  message: '訊息',
  placeholder: '輸入訊息',
  fieldHint: '按 Enter 鍵傳送，按 Shift 加 Enter 鍵換行。',
  send: '傳送',
  emoji: '表情符號',
  tryAgain: '重試',
  actions: { again: '重試', edit: '編輯', discard: '刪除', undo: '復原' },
  held: '即將傳送',
  you: '你',
  chat: '聊天',
  chatWith: (name) => `與 ${name} 聊天`,
  openChat: (unread) => (unread > 0 ? `開啟聊天，${number(unread)} 則未讀` : '開啟聊天'),
  closeChat: '關閉聊天',
  empty: '還沒有訊息，打個招呼吧！',
  loading: '正在載入訊息…',
  loadingOlder: '正在載入更早的訊息…',
  historyFailed: '無法載入訊息。',
  connecting: '正在連線…',
  reconnecting: '連線已中斷，正在重新連線…',
  typing: (names) => `${list(names)} 正在輸入…`,
  newMessages: (count) => `${number(count)} 則新訊息`,
  unread: '新訊息',
  broken: '此訊息無法顯示。',
  olderLoaded: (count) => `已載入 ${number(count)} 則較早的訊息`,
  says: (name, text) => `${name}：${text}`,
  today: '今天',
  yesterday: '昨天',
  recalled: (name) => `${name} 收回了一則訊息`,
  recalledByYou: '你收回了一則訊息',
  unsupported: (type) => `此處無法顯示這則訊息（${type}）。`,
  showMore: '展開',
  showLess: '收合',
  tooLong: (over) => `超出 ${number(over)} 個字元`,
  refused: (sentence) => `未傳送。${sentence}`,
  delivery: {
    queued: '等待傳送',
    sending: '傳送中',
    sent: '已傳送',
    delivered: '已送達',
    read: '已讀',
    failed: '未傳送',
    unknown: '可能已送達',
  },
  partMissing: (part) => `無法載入 ${part}。`,
  otherCode: (code) => `訊息遭到拒絕（代碼 ${String(code)}）。`,
  codes: {
    [-2]: '訊息已收回。',
    [-1]: '未收到確認：訊息可能已送達。',
    30002: '未連線。請檢查網路後重試。',
    30016: '訊息太長。請縮短後重新傳送。',
    31004: '權杖未被接受。請重新登入。',
  },
};

export default words;
