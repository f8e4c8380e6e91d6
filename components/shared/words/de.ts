import { grammarOf } from './grammar.js';
import type { SomeWords } from './words.js';

const { list, number, plural } = grammarOf('de');

const words: SomeWords = {
  language: 'de',
  messages: 'Nachrichten',
  message: 'Nachricht',
  placeholder: 'Nachricht schreiben',
  fieldHint: 'Eingabetaste sendet, Umschalt- und Eingabetaste beginnen eine neue Zeile.',
  send: 'Senden',
  emoji: 'Emoji',
  tryAgain: 'Erneut versuchen',
  actions: {
    again: 'Erneut versuchen',
    edit: 'Bearbeiten',
    discard: 'Löschen',
    undo: 'Rückgängig machen',
  },
  held: 'Wird gleich gesendet',
  you: 'Sie',
  chat: 'Chat',
  chatWith: (name) => `Chat mit ${name}`,
  openChat: (unread) => (unread > 0 ? `Chat öffnen, ${number(unread)} ungelesen` : 'Chat öffnen'),
  closeChat: 'Chat schließen',
  empty: 'Noch keine Nachrichten. Sagen Sie Hallo!',
  loading: 'Nachrichten werden geladen…',
  loadingOlder: 'Ältere Nachrichten werden geladen…',
  historyFailed: 'Die Nachrichten konnten nicht geladen werden.',
  connecting: 'Verbindung wird hergestellt…',
  reconnecting: 'Verbindung unterbrochen. Sie wird wiederhergestellt…',
  typing: (names) => `${list(names)} ${names.length === 1 ? 'schreibt' : 'schreiben'}…`,
  newMessages: (count) => plural(count, { one: '# neue Nachricht', other: '# neue Nachrichten' }),
  unread: 'Neue Nachrichten',
  broken: 'Diese Nachricht kann nicht angezeigt werden.',
  olderLoaded: (count) =>
    plural(count, { one: '# ältere Nachricht geladen', other: '# ältere Nachrichten geladen' }),
  says: (name, text) => `${name}: ${text}`,
  today: 'Heute',
  yesterday: 'Gestern',
  recalled: (name) => `${name} hat eine Nachricht zurückgerufen`,
  recalledByYou: 'Sie haben eine Nachricht zurückgerufen',
  unsupported: (type) => `Diese Nachricht kann hier nicht angezeigt werden (${type}).`,
  showMore: 'Mehr anzeigen',
  showLess: 'Weniger anzeigen',
  tooLong: (over) => `${number(over)} Zeichen zu lang`,
  refused: (sentence) => `Nicht gesendet. ${sentence}`,
  delivery: {
    queued: 'Wartet',
    sending: 'Wird gesendet',
    sent: 'Gesendet',
    delivered: 'Zugestellt',
    read: 'Gelesen',
    failed: 'Nicht gesendet',
    unknown: 'Vielleicht angekommen',
  },
  partMissing: (part) => `${part} konnte nicht geladen werden.`,
  otherCode: (code) => `Die Nachricht wurde abgelehnt (Code ${String(code)}).`,
  codes: {
    [-2]: 'Die Nachricht wurde zurückgenommen.',
    [-1]: 'Keine Bestätigung erhalten: Die Nachricht ist vielleicht angekommen.',
    30002: 'Nicht verbunden. Prüfen Sie das Netzwerk und versuchen Sie es erneut.',
    30016: 'Die Nachricht ist zu lang. Kürzen Sie sie und senden Sie sie erneut.',
    31004: 'Das Token wurde nicht angenommen. Melden Sie sich erneut an.',
  },
};

export default words;
