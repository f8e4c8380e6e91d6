import { grammarOf, within } from './grammar.js';
import { problemFile, valuesIn, type ProblemSentences } from './problem-sentences.js';
import english from './problems-en.js';

const { plural } = grammarOf('he');
const { value, why } = valuesIn({
  missing: '(חסר)',
  code: (code) => `קוד ${code}`,
  inside: within,
});

/** What a person who chats can meet; what only a page's author can, is said in English. */
const sentences: ProblemSentences = {
  ...english.sentences,
  'connect-failed': (d, byCode) => `ההתחברות נכשלה: ${why(d, byCode)}`,
  // the sentence of such a code says as much by itself
  'token-refused': (d, byCode) => byCode ?? `אסימון הכניסה לא התקבל: ${why(d, byCode)}`,
  'connection-closed': (d, byCode) => `החיבור נסגר: ${why(d, byCode)}`,
  'clock-off': (d) =>
    `שעון המכשיר סוטה ב${plural(Number(d.minutes), { one: '-# דקה', other: '-# דקות' })}.`,
  'history-gap': (d) => `ייתכן שחסרות הודעות: ${value(d.reason)}`,
  'storage-unavailable': () => 'אין כאן אחסון: ההודעות נשמרות רק עד סגירת הדף.',
  'storage-full': () => 'האחסון מלא: הודעות חדשות נשמרות רק עד סגירת הדף.',
  'channel-unavailable': () =>
    `אין כאן ${within('BroadcastChannel')}: כרטיסיות אחרות מתעדכנות באיחור קל.`,
  'part-missing': (d) => `לא ניתן היה לטעון את ${value(d.part)}.`,
};

export default problemFile({
  title: 'לא ניתן להתחיל את הצ׳אט',
  code: (code) => `קוד: ${within(code)}`,
  sentences,
});
