import { grammarOf } from './grammar.js';
import { problemFile, valuesIn, type ProblemSentences } from './problem-sentences.js';
import english from './problems-en.js';

const { plural } = grammarOf('es');
const { value, why } = valuesIn({ missing: '(nada)', code: (code) => `código ${code}` });

/** What a person who chats can meet; what only a page's author can, is said in English. */
const sentences: ProblemSentences = {
  ...english.sentences,
  'connect-failed': (d, byCode) => `No se ha podido conectar: ${why(d, byCode)}`,
  // the sentence of such a code says as much by itself
  'token-refused': (d, byCode) => byCode ?? `El token no ha sido aceptado: ${why(d, byCode)}`,
  'connection-closed': (d, byCode) => `Se ha cerrado la conexión: ${why(d, byCode)}`,
  'clock-off': (d) =>
    `El reloj de este equipo se desvía ${plural(Number(d.minutes), { one: '# minuto', other: '# minutos' })}.`,
  'history-gap': (d) => `Puede que falten mensajes: ${value(d.reason)}`,
  'storage-unavailable': () =>
    'Aquí no hay almacenamiento: los mensajes duran hasta que se cierre la página.',
  'storage-full': () =>
    'El almacenamiento está lleno: los mensajes nuevos duran hasta que se cierre la página.',
  'channel-unavailable': () =>
    'Aquí no hay BroadcastChannel: las otras pestañas se actualizan un poco más tarde.',
  'part-missing': (d) => `No se ha podido cargar ${value(d.part)}.`,
};

export default problemFile({
  title: 'No se puede iniciar el chat',
  code: (code) => `Código: ${code}`,
  sentences,
});
