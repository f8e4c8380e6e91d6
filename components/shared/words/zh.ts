import { grammarOf } from './grammar.js';
import type { Words } from './words.js';

const { list, number } = grammarOf('zh');

const words: Words = {
  language: 'zh',
  messages: '消息',
  message: '消息',
  placeholder: '输入消息',
  fieldHint: '按回车键发送，按 Shift 加回车键换行。',
  send: '发送',
  emoji: '表情',
  tryAgain: '重试',
  actions: { again: '重试', edit: '编辑', discard: '删除', undo: '撤销' },
  held: '即将发送',
  you: '你',
  chat: '聊天',
  chatWith: (name) => `与 ${name} 聊天`,
  openChat: (unread) => (unread > 0 ? `打开聊天，${number(unread)} 条未读` : '打开聊天'),
  closeChat: '关闭聊天',
  empty: '还没有消息，打个招呼吧！',
  loading: '正在加载消息…',
  loadingOlder: '正在加载更早的消息…',
  historyFailed: '无法加载消息。',
  connecting: '正在连接…',
  reconnecting: '连接已断开，正在重新连接…',
  typing: (names) => `${list(names)} 正在输入…`,
  newMessages: (count) => `${number(count)} 条新消息`,
  says: (name, text) => `${name}：${text}`,
  today: '今天',
  yesterday: '昨天',
  recalled: (name) => `${name} 撤回了一条消息`,
  recalledByYou: '你撤回了一条消息',
  unsupported: (type) => `此处无法显示这条消息（${type}）。`,
  tooLong: (over) => `超出 ${number(over)} 个字符`,
  refused: (sentence) => `未发送。${sentence}`,
  delivery: {
    queued: '等待发送',
    sending: '发送中',
    sent: '已发送',
    delivered: '已送达',
    read: '已读',
    failed: '未发送',
    unknown: '可能已送达',
  },
  partMissing: (part) => `无法加载 ${part}。`,
  otherCode: (code) => `消息被拒绝（代码 ${String(code)}）。`,
  codes: {
    [-2]: '消息已被撤回。',
    [-1]: '未收到确认：消息可能已送达。',
    30002: '未连接。请检查网络后重试。',
    30016: '消息太长。请缩短后重新发送。',
    31004: '令牌未被接受。请重新登录。',
  },
};

export default words;
