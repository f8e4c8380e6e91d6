import { grammarOf } from './grammar.js';
import { problemFile, valuesIn, type ProblemSentences } from './problem-sentences.js';
import english from './problems-en.js';

const { plural } = grammarOf('fr');
const { value, why } = valuesIn({ missing: '(rien)', code: (code) => `code ${code}` });

/** What a person who chats can meet; what only a page's author can, is said in English. */
const sentences: ProblemSentences = {
  ...english.sentences,
  'connect-failed': (d, byCode) => `Connexion impossible : ${why(d, byCode)}`,
  // the sentence of such a code says as much by itself
  'token-refused': (d, byCode) => byCode ?? `Le jeton n’a pas été accepté : ${why(d, byCode)}`,
  'connection-closed': (d, byCode) => `La connexion a été fermée : ${why(d, byCode)}`,
  'clock-off': (d) =>
    `L’horloge de cet appareil est décalée de ${plural(Number(d.minutes), { one: '# minute', other: '# minutes' })}.`,
  'history-gap': (d) => `Des messages manquent peut-être : ${value(d.reason)}`,
  'storage-unavailable': () =>
    'Aucun stockage ici : les messages restent jusqu’à la fermeture de la page.',
  'storage-full': () =>
    'Le stockage est plein : les nouveaux messages restent jusqu’à la fermeture de la page.',
  'channel-unavailable': () =>
    'BroadcastChannel n’existe pas ici : les autres onglets se mettent à jour un peu plus tard.',
  'part-missing': (d) => `Impossible de charger ${value(d.part)}.`,
};

export default problemFile({
  title: 'La discussion ne peut pas démarrer',
  code: (code) => `Code : ${code}`,
  sentences,
});
