import { grammarOf, within } from './grammar.js';
import type { SomeWords } from './words.js';

const { list, number, plural } = grammarOf('he');

const unread = (count: number) =>
  plural(count, {
    one: 'הודעה אחת שלא נקראה',
    two: 'שתי הודעות שלא נקראו',
    other: '# הודעות שלא נקראו',
  });

const words: SomeWords = {
  language: 'he',
  messages: 'הודעות',
  message: 'הודעה',
  placeholder: 'כתיבת הודעה',
  fieldHint: 'Enter לשליחה, Shift ו-Enter לשורה חדשה.',
  send: 'שליחה',
  emoji: 'אימוג׳י',
  tryAgain: 'ניסיון נוסף',
  actions: { again: 'ניסיון נוסף', edit: 'עריכה', discard: 'מחיקה', undo: 'ביטול' },
  held: 'תישלח בעוד רגע',
  you: 'את/ה',
  chat: 'צ׳אט',
  chatWith: (name) => `צ׳אט עם ${within(name)}`,
  openChat: (count) => (count > 0 ? `פתיחת הצ׳אט, ${unread(count)}` : 'פתיחת הצ׳אט'),
  closeChat: 'סגירת הצ׳אט',
  settings: 'הגדרות',
  empty: 'אין עדיין הודעות. אפשר להתחיל בשלום!',
  loading: 'ההודעות נטענות…',
  loadingOlder: 'הודעות קודמות נטענות…',
  historyFailed: 'לא ניתן היה לטעון את ההודעות.',
  connecting: 'מתבצעת התחברות…',
  reconnecting: 'החיבור נותק. מתבצעת התחברות מחדש…',
  typing: (names) => `${list(names.map(within))} ${names.length === 1 ? 'מקליד/ה' : 'מקלידים'}…`,
  newMessages: (count) =>
    plural(count, { one: 'הודעה חדשה אחת', two: 'שתי הודעות חדשות', other: '# הודעות חדשות' }),
  unread: 'הודעות חדשות',
  broken: 'לא ניתן להציג את ההודעה הזו.',
  olderLoaded: (count) =>
    plural(count, {
      one: 'נטענה הודעה ישנה אחת',
      two: 'נטענו שתי הודעות ישנות',
      other: 'נטענו # הודעות ישנות',
    }),
  says: (name, text) => `${within(name)}: ${within(text)}`,
  today: 'היום',
  yesterday: 'אתמול',
  recalled: (name) => `ההודעה של ${within(name)} בוטלה`,
  recalledByYou: 'ביטלת הודעה',
  unsupported: (type) => `לא ניתן להציג כאן את ההודעה הזו (${within(type)}).`,
  showMore: 'הצגת עוד',
  showLess: 'הצגת פחות',
  tooLong: (over) =>
    plural(over, { one: 'ארוך בתו אחד יותר מדי', other: 'ארוך ב-# תווים יותר מדי' }),
  refused: (sentence) => `לא נשלחה. ${within(sentence)}`,
  delivery: {
    queued: 'בהמתנה',
    sending: 'בשליחה',
    sent: 'נשלחה',
    delivered: 'נמסרה',
    read: 'נקראה',
    failed: 'לא נשלחה',
    unknown: 'ייתכן שהגיעה',
  },
  partMissing: (part) => `לא ניתן היה לטעון את ${within(part)}.`,
  otherCode: (code) => `ההודעה נדחתה (קוד ${number(code)}).`,
  codes: {
    [-2]: 'ההודעה בוטלה.',
    [-1]: 'לא התקבל אישור: ייתכן שההודעה הגיעה.',
    30002: 'אין חיבור. יש לבדוק את הרשת ולנסות שוב.',
    30016: 'ההודעה ארוכה מדי. יש לקצר אותה ולשלוח שוב.',
    31004: 'אסימון הכניסה לא התקבל. יש להיכנס מחדש.',
  },
};

export default words;
