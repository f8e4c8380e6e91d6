import { grammarOf } from './grammar.js';
import type { SomeWords } from './words.js';

const { list, plural } = grammarOf('fr');

const words: SomeWords = {
  language: 'fr',
  messages: 'Messages',
  message: 'Message',
  placeholder: 'Écrire un message',
  fieldHint: 'Entrée envoie, Maj et Entrée vont à la ligne.',
  send: 'Envoyer',
  emoji: 'Émojis',
  tryAgain: 'Réessayer',
  actions: { again: 'Réessayer', edit: 'Modifier', discard: 'Supprimer', undo: 'Annuler' },
  held: 'Sera envoyé dans un instant',
  you: 'Vous',
  chat: 'Discussion',
  chatWith: (name) => `Discussion avec ${name}`,
  openChat: (unread) =>
    unread > 0
      ? `Ouvrir la discussion, ${plural(unread, { one: '# message non lu', other: '# messages non lus' })}`
      : 'Ouvrir la discussion',
  closeChat: 'Fermer la discussion',
  settings: 'Réglages',
  empty: 'Aucun message pour l’instant. Dites bonjour !',
  loading: 'Chargement des messages…',
  loadingOlder: 'Chargement des messages précédents…',
  historyFailed: 'Les messages n’ont pas pu être chargés.',
  connecting: 'Connexion…',
  reconnecting: 'Connexion perdue. Reconnexion…',
  typing: (names) => `${list(names)} ${names.length === 1 ? 'est' : 'sont'} en train d’écrire…`,
  newMessages: (count) => plural(count, { one: '# nouveau message', other: '# nouveaux messages' }),
  unread: 'Nouveaux messages',
  broken: 'Ce message ne peut pas être affiché.',
  olderLoaded: (count) =>
    plural(count, {
      one: '# message plus ancien chargé',
      other: '# messages plus anciens chargés',
    }),
  says: (name, text) => `${name} : ${text}`,
  today: 'Aujourd’hui',
  yesterday: 'Hier',
  recalled: (name) => `${name} a retiré un message`,
  recalledByYou: 'Vous avez retiré un message',
  unsupported: (type) => `Ce message ne peut pas être affiché ici (${type}).`,
  showMore: 'Afficher plus',
  showLess: 'Afficher moins',
  tooLong: (over) => plural(over, { one: '# caractère de trop', other: '# caractères de trop' }),
  refused: (sentence) => `Non envoyé. ${sentence}`,
  delivery: {
    queued: 'En attente',
    sending: 'Envoi en cours',
    sent: 'Envoyé',
    delivered: 'Remis',
    read: 'Lu',
    failed: 'Non envoyé',
    unknown: 'Peut-être arrivé',
  },
  partMissing: (part) => `Impossible de charger ${part}.`,
  otherCode: (code) => `Le message a été refusé (code ${String(code)}).`,
  codes: {
    [-2]: 'Le message a été retiré.',
    [-1]: 'Aucune confirmation reçue : le message est peut-être arrivé.',
    30002: 'Non connecté. Vérifiez le réseau et réessayez.',
    30016: 'Le message est trop long. Raccourcissez-le et renvoyez-le.',
    31004: 'Le jeton n’a pas été accepté. Reconnectez-vous.',
  },
};

export default words;
