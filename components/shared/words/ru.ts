import { grammarOf } from './grammar.js';
import type { SomeWords } from './words.js';

const { list, plural } = grammarOf('ru');

const unread = (count: number) =>
  plural(count, {
    one: '# непрочитанное сообщение',
    few: '# непрочитанных сообщения',
    many: '# непрочитанных сообщений',
    other: '# непрочитанного сообщения',
  });

const words: SomeWords = {
  language: 'ru',
  messages: 'Сообщения',
  message: 'Сообщение',
  placeholder: 'Напишите сообщение',
  fieldHint: 'Enter — отправить, Shift и Enter — новая строка.',
  send: 'Отправить',
  emoji: 'Эмодзи',
  tryAgain: 'Повторить',
  actions: { again: 'Повторить', edit: 'Изменить', discard: 'Удалить', undo: 'Отменить' },
  held: 'Будет отправлено через мгновение',
  you: 'Вы',
  chat: 'Чат',
  chatWith: (name) => `Чат с ${name}`,
  openChat: (count) => (count > 0 ? `Открыть чат, ${unread(count)}` : 'Открыть чат'),
  closeChat: 'Закрыть чат',
  settings: 'Настройки',
  empty: 'Сообщений пока нет. Поздоровайтесь!',
  loading: 'Загрузка сообщений…',
  loadingOlder: 'Загрузка предыдущих сообщений…',
  historyFailed: 'Не удалось загрузить сообщения.',
  connecting: 'Подключение…',
  reconnecting: 'Соединение потеряно. Повторное подключение…',
  typing: (names) => `${list(names)} ${names.length === 1 ? 'печатает' : 'печатают'}…`,
  newMessages: (count) =>
    plural(count, {
      one: '# новое сообщение',
      few: '# новых сообщения',
      many: '# новых сообщений',
      other: '# нового сообщения',
    }),
  unread: 'Новые сообщения',
  broken: 'Это сообщение нельзя показать.',
  olderLoaded: (count) =>
    plural(count, {
      one: 'Загружено # более раннее сообщение',
      few: 'Загружено # более ранних сообщения',
      other: 'Загружено # более ранних сообщений',
    }),
  says: (name, text) => `${name}: ${text}`,
  today: 'Сегодня',
  yesterday: 'Вчера',
  recalled: (name) => `Сообщение отозвано: ${name}`,
  recalledByYou: 'Вы отозвали сообщение',
  unsupported: (type) => `Это сообщение нельзя показать здесь (${type}).`,
  showMore: 'Показать ещё',
  showLess: 'Свернуть',
  tooLong: (over) =>
    plural(over, {
      one: 'На # символ длиннее допустимого',
      few: 'На # символа длиннее допустимого',
      many: 'На # символов длиннее допустимого',
      other: 'На # символа длиннее допустимого',
    }),
  refused: (sentence) => `Не отправлено. ${sentence}`,
  delivery: {
    queued: 'В очереди',
    sending: 'Отправляется',
    sent: 'Отправлено',
    delivered: 'Доставлено',
    read: 'Прочитано',
    failed: 'Не отправлено',
    unknown: 'Возможно, доставлено',
  },
  partMissing: (part) => `Не удалось загрузить ${part}.`,
  otherCode: (code) => `Сообщение отклонено (код ${String(code)}).`,
  codes: {
    [-2]: 'Сообщение отозвано.',
    [-1]: 'Подтверждение не получено: сообщение, возможно, доставлено.',
    30002: 'Нет соединения. Проверьте сеть и повторите попытку.',
    30016: 'Сообщение слишком длинное. Сократите его и отправьте снова.',
    31004: 'Токен не принят. Войдите снова.',
  },
};

export default words;
