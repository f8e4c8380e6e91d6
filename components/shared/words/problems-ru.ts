import { grammarOf } from './grammar.js';
import { problemFile, valuesIn, type ProblemSentences } from './problem-sentences.js';
import english from './problems-en.js';

const { plural } = grammarOf('ru');
const { value, why } = valuesIn({ missing: '(нет)', code: (code) => `код ${code}` });

/** What a person who chats can meet; what only a page's author can, is said in English. */
const sentences: ProblemSentences = {
  ...english.sentences,
  'connect-failed': (d, byCode) => `Не удалось подключиться: ${why(d, byCode)}`,
  // the sentence of such a code says as much by itself
  'token-refused': (d, byCode) => byCode ?? `Токен не принят: ${why(d, byCode)}`,
  'connection-closed': (d, byCode) => `Соединение закрыто: ${why(d, byCode)}`,
  'clock-off': (d) =>
    `Часы этого устройства расходятся с сервером на ${plural(Number(d.minutes), { one: '# минуту', few: '# минуты', many: '# минут', other: '# минуты' })}.`,
  'history-gap': (d) => `Возможно, не хватает сообщений: ${value(d.reason)}`,
  'storage-unavailable': () =>
    'Хранилище недоступно: сообщения сохранятся только до закрытия страницы.',
  'storage-full': () =>
    'Хранилище заполнено: новые сообщения сохранятся только до закрытия страницы.',
  'channel-unavailable': () =>
    'BroadcastChannel недоступен: другие вкладки обновятся немного позже.',
  'part-missing': (d) => `Не удалось загрузить ${value(d.part)}.`,
};

export default problemFile({
  title: 'Не удаётся запустить чат',
  code: (code) => `Код: ${code}`,
  sentences,
});
