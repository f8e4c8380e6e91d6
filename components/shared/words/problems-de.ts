import { grammarOf } from './grammar.js';
import { problemFile, valuesIn, type ProblemSentences } from './problem-sentences.js';
import english from './problems-en.js';

const { plural } = grammarOf('de');
const { value, why } = valuesIn({ missing: '(fehlt)', code: (code) => `Code ${code}` });

/** What a person who chats can meet; what only a page's author can, is said in English. */
const sentences: ProblemSentences = {
  ...english.sentences,
  'connect-failed': (d, byCode) => `Keine Verbindung: ${why(d, byCode)}`,
  // the sentence of such a code says as much by itself
  'token-refused': (d, byCode) => byCode ?? `Das Token wurde nicht angenommen: ${why(d, byCode)}`,
  'connection-closed': (d, byCode) => `Die Verbindung wurde geschlossen: ${why(d, byCode)}`,
  'clock-off': (d) =>
    `Die Uhr dieses Geräts geht um ${plural(Number(d.minutes), { one: '# Minute', other: '# Minuten' })} falsch.`,
  'history-gap': (d) => `Vielleicht fehlen Nachrichten: ${value(d.reason)}`,
  'storage-unavailable': () =>
    'Hier gibt es keinen Speicher: Nachrichten bleiben, bis die Seite geschlossen wird.',
  'storage-full': () =>
    'Der Speicher ist voll: Neue Nachrichten bleiben, bis die Seite geschlossen wird.',
  'channel-unavailable': () =>
    'Hier gibt es keinen BroadcastChannel: Andere Tabs werden etwas später aktualisiert.',
  'part-missing': (d) => `${value(d.part)} konnte nicht geladen werden.`,
};

export default problemFile({
  title: 'Der Chat kann nicht starten',
  code: (code) => `Code: ${code}`,
  sentences,
});
