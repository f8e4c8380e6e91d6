import { problemFile, valuesIn, type ProblemSentences } from './problem-sentences.js';
import english from './problems-en.js';

const { value, why } = valuesIn({ missing: '(없음)', code: (code) => `코드 ${code}` });

/** What a person who chats can meet; what only a page's author can, is said in English. */
const sentences: ProblemSentences = {
  ...english.sentences,
  'connect-failed': (d, byCode) => `연결할 수 없습니다: ${why(d, byCode)}`,
  // the sentence of such a code says as much by itself
  'token-refused': (d, byCode) => byCode ?? `토큰이 승인되지 않았습니다: ${why(d, byCode)}`,
  'connection-closed': (d, byCode) => `연결이 닫혔습니다: ${why(d, byCode)}`,
  'clock-off': (d) => `이 기기의 시계가 ${value(d.minutes)}분 어긋나 있습니다.`,
  'history-gap': (d) => `일부 메시지가 빠졌을 수 있습니다: ${value(d.reason)}`,
  'storage-unavailable': () =>
    '여기에서는 저장할 수 없습니다. 메시지는 페이지를 닫을 때까지만 유지됩니다.',
  'storage-full': () => '저장 공간이 가득 찼습니다. 새 메시지는 페이지를 닫을 때까지만 유지됩니다.',
  'channel-unavailable': () =>
    'BroadcastChannel을 사용할 수 없어 다른 탭은 조금 늦게 업데이트됩니다.',
  'part-missing': (d) => `불러올 수 없는 항목: ${value(d.part)}`,
};

export default problemFile({
  title: '채팅을 시작할 수 없습니다',
  code: (code) => `코드: ${code}`,
  sentences,
});
