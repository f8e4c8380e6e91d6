import { grammarOf } from './grammar.js';
import type { SomeWords } from './words.js';

const { list, plural } = grammarOf('es');

const words: SomeWords = {
  language: 'es',
  messages: 'Mensajes',
  message: 'Mensaje',
  placeholder: 'Escribe un mensaje',
  fieldHint: 'Intro envía; Mayús e Intro crean una línea nueva.',
  send: 'Enviar',
  emoji: 'Emojis',
  tryAgain: 'Reintentar',
  actions: { again: 'Reintentar', edit: 'Editar', discard: 'Eliminar', undo: 'Deshacer' },
  held: 'Se enviará en un momento',
  you: 'Tú',
  chat: 'Chat',
  chatWith: (name) => `Chat con ${name}`,
  openChat: (unread) =>
    unread > 0
      ? `Abrir el chat, ${plural(unread, { one: '# mensaje sin leer', other: '# mensajes sin leer' })}`
      : 'Abrir el chat',
  closeChat: 'Cerrar el chat',
  settings: 'Ajustes',
  empty: 'Todavía no hay mensajes. ¡Saluda!',
  loading: 'Cargando mensajes…',
  loadingOlder: 'Cargando mensajes anteriores…',
  historyFailed: 'No se han podido cargar los mensajes.',
  connecting: 'Conectando…',
  reconnecting: 'Se ha perdido la conexión. Reconectando…',
  typing: (names) => `${list(names)} ${names.length === 1 ? 'está' : 'están'} escribiendo…`,
  newMessages: (count) => plural(count, { one: '# mensaje nuevo', other: '# mensajes nuevos' }),
  unread: 'Mensajes nuevos',
  broken: 'No se puede mostrar este mensaje.',
  olderLoaded: (count) =>
    plural(count, { one: '# mensaje anterior cargado', other: '# mensajes anteriores cargados' }),
  says: (name, text) => `${name}: ${text}`,
  today: 'Hoy',
  yesterday: 'Ayer',
  recalled: (name) => `${name} ha retirado un mensaje`,
  recalledByYou: 'Has retirado un mensaje',
  unsupported: (type) => `Este mensaje no se puede mostrar aquí (${type}).`,
  showMore: 'Mostrar más',
  showLess: 'Mostrar menos',
  tooLong: (over) => plural(over, { one: 'Sobra # carácter', other: 'Sobran # caracteres' }),
  refused: (sentence) => `No enviado. ${sentence}`,
  delivery: {
    queued: 'En espera',
    sending: 'Enviando',
    sent: 'Enviado',
    delivered: 'Entregado',
    read: 'Leído',
    failed: 'No enviado',
    unknown: 'Puede que haya llegado',
  },
  partMissing: (part) => `No se ha podido cargar ${part}.`,
  otherCode: (code) => `El mensaje ha sido rechazado (código ${String(code)}).`,
  codes: {
    [-2]: 'El mensaje se ha retirado.',
    [-1]: 'No ha llegado la confirmación: puede que el mensaje haya llegado.',
    30002: 'Sin conexión. Comprueba la red e inténtalo de nuevo.',
    30016: 'El mensaje es demasiado largo. Acórtalo y vuelve a enviarlo.',
    31004: 'El token no ha sido aceptado. Vuelve a iniciar sesión.',
  },
};

export default words;
