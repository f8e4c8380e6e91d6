import { grammarOf } from './grammar.js';
import type { SomeWords } from './words.js';

const { list, plural } = grammarOf('pt');

const words: SomeWords = {
  language: 'pt',
  messages: 'Mensagens',
  message: 'Mensagem',
  placeholder: 'Escreva uma mensagem',
  fieldHint: 'Enter envia; Shift e Enter criam uma nova linha.',
  send: 'Enviar',
  emoji: 'Emojis',
  tryAgain: 'Tentar de novo',
  actions: { again: 'Tentar de novo', edit: 'Editar', discard: 'Excluir', undo: 'Desfazer' },
  held: 'Será enviada em instantes',
  you: 'Você',
  chat: 'Conversa',
  chatWith: (name) => `Conversa com ${name}`,
  openChat: (unread) =>
    unread > 0
      ? `Abrir a conversa, ${plural(unread, { one: '# mensagem não lida', other: '# mensagens não lidas' })}`
      : 'Abrir a conversa',
  closeChat: 'Fechar a conversa',
  settings: 'Definições',
  empty: 'Ainda não há mensagens. Diga olá!',
  loading: 'Carregando mensagens…',
  loadingOlder: 'Carregando mensagens anteriores…',
  historyFailed: 'Não foi possível carregar as mensagens.',
  connecting: 'Conectando…',
  reconnecting: 'A conexão caiu. Reconectando…',
  typing: (names) => `${list(names)} ${names.length === 1 ? 'está' : 'estão'} digitando…`,
  newMessages: (count) => plural(count, { one: '# mensagem nova', other: '# mensagens novas' }),
  unread: 'Novas mensagens',
  broken: 'Não é possível mostrar esta mensagem.',
  olderLoaded: (count) =>
    plural(count, {
      one: '# mensagem anterior carregada',
      other: '# mensagens anteriores carregadas',
    }),
  says: (name, text) => `${name}: ${text}`,
  today: 'Hoje',
  yesterday: 'Ontem',
  recalled: (name) => `${name} cancelou o envio de uma mensagem`,
  recalledByYou: 'Você cancelou o envio de uma mensagem',
  unsupported: (type) => `Esta mensagem não pode ser exibida aqui (${type}).`,
  showMore: 'Mostrar mais',
  showLess: 'Mostrar menos',
  tooLong: (over) => plural(over, { one: '# caractere a mais', other: '# caracteres a mais' }),
  refused: (sentence) => `Não enviada. ${sentence}`,
  delivery: {
    queued: 'Em espera',
    sending: 'Enviando',
    sent: 'Enviada',
    delivered: 'Entregue',
    read: 'Lida',
    failed: 'Não enviada',
    unknown: 'Talvez tenha chegado',
  },
  partMissing: (part) => `Não foi possível carregar ${part}.`,
  otherCode: (code) => `A mensagem foi recusada (código ${String(code)}).`,
  codes: {
    [-2]: 'O envio da mensagem foi cancelado.',
    [-1]: 'Nenhuma confirmação recebida: a mensagem talvez tenha chegado.',
    30002: 'Sem conexão. Verifique a rede e tente de novo.',
    30016: 'A mensagem é longa demais. Encurte-a e envie de novo.',
    31004: 'O token não foi aceito. Entre novamente.',
  },
};

export default words;
