import { grammarOf } from './grammar.js';
import type { SomeWords } from './words.js';

const { list, number } = grammarOf('ja');

const words: SomeWords = {
  language: 'ja',
  messages: 'メッセージ一覧',
  message: 'メッセージ',
  placeholder: 'メッセージを入力',
  fieldHint: 'Enter キーで送信、Shift + Enter キーで改行します。',
  send: '送信',
  emoji: '絵文字',
  tryAgain: '再試行',
  actions: { again: '再送信', edit: '編集', discard: '削除', undo: '取り消す' },
  held: 'まもなく送信されます',
  you: 'あなた',
  chat: 'チャット',
  chatWith: (name) => `${name}とのチャット`,
  openChat: (unread) =>
    unread > 0 ? `チャットを開く、未読 ${number(unread)} 件` : 'チャットを開く',
  closeChat: 'チャットを閉じる',
  empty: 'まだメッセージはありません。話しかけてみましょう。',
  loading: 'メッセージを読み込んでいます…',
  loadingOlder: '以前のメッセージを読み込んでいます…',
  historyFailed: 'メッセージを読み込めませんでした。',
  connecting: '接続しています…',
  reconnecting: '接続が切れました。再接続しています…',
  typing: (names) => `${list(names)}が入力中…`,
  newMessages: (count) => `新着メッセージ ${number(count)} 件`,
  unread: '新着メッセージ',
  broken: 'このメッセージは表示できません。',
  olderLoaded: (count) => `以前のメッセージを ${number(count)} 件読み込みました`,
  says: (name, text) => `${name}: ${text}`,
  today: '今日',
  yesterday: '昨日',
  recalled: (name) => `${name}がメッセージの送信を取り消しました`,
  recalledByYou: 'メッセージの送信を取り消しました',
  unsupported: (type) => `このメッセージはここでは表示できません（${type}）。`,
  showMore: 'もっと見る',
  showLess: '折りたたむ',
  tooLong: (over) => `${number(over)} 文字超過しています`,
  refused: (sentence) => `送信できませんでした。${sentence}`,
  delivery: {
    queued: '送信待ち',
    sending: '送信中',
    sent: '送信済み',
    delivered: '配信済み',
    read: '既読',
    failed: '未送信',
    unknown: '届いている可能性があります',
  },
  partMissing: (part) => `${part} を読み込めませんでした。`,
  otherCode: (code) => `メッセージは拒否されました（コード ${String(code)}）。`,
  codes: {
    [-2]: 'メッセージは取り消されました。',
    [-1]: '確認を受け取れませんでした。メッセージは届いている可能性があります。',
    30002: '接続されていません。ネットワークを確認して、もう一度お試しください。',
    30016: 'メッセージが長すぎます。短くして、もう一度送信してください。',
    31004: 'トークンが受け付けられませんでした。もう一度サインインしてください。',
  },
};

export default words;
