import { problemFile, valuesIn, type ProblemSentences } from './problem-sentences.js';

const { value, why } = valuesIn({ missing: '（空）', code: (code) => `代码 ${code}` });

const sentences: ProblemSentences = {
  'option-invalid': (d) =>
    `${value(d.option)} 的值为 ${value(d.value)}，应为 ${value(d.expected)}。`,
  'transport-unknown': (d) =>
    `没有名为 ${value(d.value)} 的传输方式；可用的有：${value(d.expected)}。`,
  'target-missing': () => '缺少 target-id：与谁聊天？',
  'user-missing': () => '缺少 user-id：谁在聊天？',
  'connect-failed': (d, byCode) => `无法连接：${why(d, byCode)}`,
  // the sentence of such a code says as much by itself
  'token-refused': (d, byCode) => byCode ?? `令牌未被接受：${why(d, byCode)}`,
  'connection-closed': (d, byCode) => `连接已被关闭：${why(d, byCode)}`,
  'clock-off': (d) => `本机时钟与服务器相差 ${value(d.minutes)} 分钟。`,
  'history-gap': (d) => `可能缺少部分消息：${value(d.reason)}`,
  'policy-blocked': (d) => `页面策略（${value(d.directive)}）阻止了 ${value(d.address)}。`,
  'storage-unavailable': () => '此处无法使用存储：消息仅保留到页面关闭为止。',
  'storage-full': () => '存储空间已满：新消息仅保留到页面关闭为止。',
  'channel-unavailable': () => '此处没有 BroadcastChannel：其他标签页会稍后更新。',
  'part-missing': (d) => `无法加载 ${value(d.part)}。`,
  'sdk-missing': (d) => `缺少此传输方式所需的 SDK：${value(d.reason)}`,
  'record-invalid': (d) => `已忽略一条记录：${value(d.field)} 的值为 ${value(d.value)}。`,
  'hook-threw': (d) => `${value(d.hook)} 出错：${value(d.reason)}`,
};

export default problemFile({
  title: '聊天无法启动',
  code: (code) => `代码：${code}`,
  sentences,
});
