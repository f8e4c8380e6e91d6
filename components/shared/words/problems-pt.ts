import { grammarOf } from './grammar.js';
import { problemFile, valuesIn, type ProblemSentences } from './problem-sentences.js';
import english from './problems-en.js';

const { plural } = grammarOf('pt');
const { value, why } = valuesIn({ missing: '(nada)', code: (code) => `código ${code}` });

/** What a person who chats can meet; what only a page's author can, is said in English. */
const sentences: ProblemSentences = {
  ...english.sentences,
  'connect-failed': (d, byCode) => `Não foi possível conectar: ${why(d, byCode)}`,
  // the sentence of such a code says as much by itself
  'token-refused': (d, byCode) => byCode ?? `O token não foi aceito: ${why(d, byCode)}`,
  'connection-closed': (d, byCode) => `A conexão foi encerrada: ${why(d, byCode)}`,
  'clock-off': (d) =>
    `O relógio deste aparelho está errado em ${plural(Number(d.minutes), { one: '# minuto', other: '# minutos' })}.`,
  'history-gap': (d) => `Podem faltar mensagens: ${value(d.reason)}`,
  'storage-unavailable': () =>
    'Não há armazenamento aqui: as mensagens duram até a página ser fechada.',
  'storage-full': () =>
    'O armazenamento está cheio: as mensagens novas duram até a página ser fechada.',
  'channel-unavailable': () =>
    'Não há BroadcastChannel aqui: as outras abas são atualizadas um pouco mais tarde.',
  'part-missing': (d) => `Não foi possível carregar ${value(d.part)}.`,
};

export default problemFile({
  title: 'A conversa não pode começar',
  code: (code) => `Código: ${code}`,
  sentences,
});
