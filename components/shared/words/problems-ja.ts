import { problemFile, valuesIn, type ProblemSentences } from './problem-sentences.js';
import english from './problems-en.js';

const { value, why } = valuesIn({ missing: '（なし）', code: (code) => `コード ${code}` });

/** What a person who chats can meet; what only a page's author can, is said in English. */
const sentences: ProblemSentences = {
  ...english.sentences,
  'connect-failed': (d, byCode) => `接続できませんでした: ${why(d, byCode)}`,
  // the sentence of such a code says as much by itself
  'token-refused': (d, byCode) => byCode ?? `トークンが受け付けられませんでした: ${why(d, byCode)}`,
  'connection-closed': (d, byCode) => `接続が閉じられました: ${why(d, byCode)}`,
  'clock-off': (d) => `この端末の時計が ${value(d.minutes)} 分ずれています。`,
  'history-gap': (d) => `メッセージが欠けている可能性があります: ${value(d.reason)}`,
  'storage-unavailable': () => 'ここでは保存できません。メッセージはページを閉じるまで残ります。',
  'storage-full': () => '保存領域がいっぱいです。新しいメッセージはページを閉じるまで残ります。',
  'channel-unavailable': () =>
    'BroadcastChannel が使えません。ほかのタブは少し遅れて更新されます。',
  'part-missing': (d) => `${value(d.part)} を読み込めませんでした。`,
};

export default problemFile({
  title: 'チャットを開始できません',
  code: (code) => `コード: ${code}`,
  sentences,
});
