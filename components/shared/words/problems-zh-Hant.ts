import { problemFile, valuesIn, type ProblemSentences } from './problem-sentences.js';
import english from './problems-en.js';

const { value, why } = valuesIn({ missing: '（空）', code: (code) => `代碼 ${code}` });

/** What a person who chats can meet; what only a page's author can, is said in English. */
const sentences: ProblemSentences = {
  ...english.sentences,
  'connect-failed': (d, byCode) => `無法連線：${why(d, byCode)}`,
  // the sentence of such a code says as much by itself
  'token-refused': (d, byCode) => byCode ?? `權杖未被接受：${why(d, byCode)}`,
  'connection-closed': (d, byCode) => `連線已被關閉：${why(d, byCode)}`,
  'clock-off': (d) => `本機時鐘與伺服器相差 ${value(d.minutes)} 分鐘。`,
  'history-gap': (d) => `可能缺少部分訊息：${value(d.reason)}`,
  'storage-unavailable': () => '此處無法使用儲存空間：訊息只保留到頁面關閉為止。',
  'storage-full': () => '儲存空間已滿：新訊息只保留到頁面關閉為止。',
  'channel-unavailable': () => '此處沒有 BroadcastChannel：其他分頁會稍後更新。',
  'part-missing': (d) => `無法載入 ${value(d.part)}。`,
};

export default problemFile({
  title: '聊天無法啟動',
  code: (code) => `代碼：${code}`,
  sentences,
});
