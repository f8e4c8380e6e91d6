import type { Problem, ProblemCode } from '../../../src/index.js';
import type { Words } from './words.js';

const value = (known: string | number | undefined) =>
  known === undefined ? '（空）' : String(known);

const problems: Readonly<Record<ProblemCode, (data: Problem['data']) => string>> = {
  'option-invalid': (d) =>
    `${value(d.option)} 的值为 ${value(d.value)}，应为 ${value(d.expected)}。`,
  'transport-unknown': (d) =>
    `没有名为 ${value(d.value)} 的传输方式；可用的有：${value(d.expected)}。`,
  'target-missing': () => '缺少 target-id：与谁聊天？',
  'user-missing': () => '缺少 user-id：谁在聊天？',
  'connect-failed': (d) => `无法连接：${value(d.reason)}`,
  'storage-unavailable': () => '此处无法使用存储：消息仅保留到页面关闭为止。',
  'storage-full': () => '存储空间已满：新消息仅保留到页面关闭为止。',
  'channel-unavailable': () => '此处没有 BroadcastChannel：其他标签页会稍后更新。',
  'part-missing': (d) => `无法加载 ${value(d.part)}。`,
  'record-invalid': (d) => `已忽略一条记录：${value(d.field)} 的值为 ${value(d.value)}。`,
  'hook-threw': (d) => `${value(d.hook)} 出错：${value(d.reason)}`,
};

const words: Words = {
  language: 'zh',
  messages: '消息',
  message: '消息',
  placeholder: '输入消息',
  fieldHint: '按回车键发送，按 Shift 加回车键换行。',
  send: '发送',
  emoji: '表情',
  tryAgain: '重试',
  you: '你',
  chat: '聊天',
  chatWith: (name) => `与 ${name} 聊天`,
  openChat: (unread) => (unread > 0 ? `打开聊天，${String(unread)} 条未读` : '打开聊天'),
  closeChat: '关闭聊天',
  empty: '还没有消息，打个招呼吧！',
  loading: '正在加载消息…',
  loadingOlder: '正在加载更早的消息…',
  historyFailed: '无法加载消息。',
  connecting: '正在连接…',
  reconnecting: '连接已断开，正在重新连接…',
  typing: (names) => `${names.join('、')} 正在输入…`,
  newMessages: (count) => `${String(count)} 条新消息`,
  says: (name, text) => `${name}：${text}`,
  today: '今天',
  yesterday: '昨天',
  recalled: (name) => `${name} 撤回了一条消息`,
  recalledByYou: '你撤回了一条消息',
  unsupported: (type) => `此处无法显示这条消息（${type}）。`,
  tooLong: (over) => `超出 ${String(over)} 个字符`,
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
  problemTitle: '聊天无法启动',
  problemCode: (code) => `代码：${code}`,
  problem: ({ code, data }) => problems[code](data),
  codes: {
    [-1]: '未收到确认：消息可能已送达。',
    30002: '未连接。请检查网络后重试。',
    30016: '消息太长。请缩短后重新发送。',
    31004: '令牌未被接受。请重新登录。',
    34205: '消息内容无效。',
    34210: '收件人标识无效。',
  },
};

export default words;
