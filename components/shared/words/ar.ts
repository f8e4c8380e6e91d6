import { grammarOf, within } from './grammar.js';
import type { Words } from './words.js';

const { list, number, plural } = grammarOf('ar');

const unread = (count: number) =>
  plural(count, {
    one: 'رسالة واحدة غير مقروءة',
    two: 'رسالتان غير مقروءتين',
    few: '# رسائل غير مقروءة',
    other: '# رسالة غير مقروءة',
  });

const words: Words = {
  language: 'ar',
  messages: 'الرسائل',
  message: 'الرسالة',
  placeholder: 'اكتب رسالة',
  fieldHint: 'مفتاح الإدخال Enter للإرسال، وShift مع Enter لسطر جديد.',
  newLineHint: 'مفتاح الإدخال Enter لسطر جديد. يُرسل الزر، وكذلك Control مع Enter.',
  send: 'إرسال',
  emoji: 'الرموز التعبيرية',
  tryAgain: 'إعادة المحاولة',
  actions: { again: 'إعادة المحاولة', edit: 'تعديل', discard: 'حذف', undo: 'تراجع' },
  held: 'ستُرسل بعد لحظات',
  you: 'أنت',
  chat: 'المحادثة',
  chatWith: (name) => `محادثة مع ${within(name)}`,
  openChat: (count) => (count > 0 ? `فتح المحادثة، ${unread(count)}` : 'فتح المحادثة'),
  closeChat: 'إغلاق المحادثة',
  settings: 'الإعدادات',
  empty: 'لا توجد رسائل بعد. ألقِ التحية!',
  loading: 'جارٍ تحميل الرسائل…',
  loadingOlder: 'جارٍ تحميل الرسائل الأقدم…',
  historyFailed: 'تعذّر تحميل الرسائل.',
  connecting: 'جارٍ الاتصال…',
  reconnecting: 'انقطع الاتصال. جارٍ إعادة الاتصال…',
  typing: (names) => `يكتب ${list(names.map(within))} الآن…`,
  newMessages: (count) =>
    plural(count, {
      zero: 'لا رسائل جديدة',
      one: 'رسالة جديدة واحدة',
      two: 'رسالتان جديدتان',
      few: '# رسائل جديدة',
      other: '# رسالة جديدة',
    }),
  unread: 'رسائل جديدة',
  broken: 'تعذر عرض هذه الرسالة.',
  olderLoaded: (count) =>
    plural(count, {
      one: 'حُمّلت رسالة أقدم واحدة',
      two: 'حُمّلت رسالتان أقدم',
      few: 'حُمّلت # رسائل أقدم',
      other: 'حُمّلت # رسالة أقدم',
    }),
  says: (name, text) => `${within(name)}: ${within(text)}`,
  today: 'اليوم',
  yesterday: 'أمس',
  recalled: (name) => `سحب ${within(name)} رسالة`,
  recalledByYou: 'سحبتَ رسالة',
  unsupported: (type) => `لا يمكن عرض هذه الرسالة هنا (${within(type)}).`,
  charactersLeft: (left) =>
    plural(left, {
      zero: 'لم يبق أي حرف',
      one: 'بقي حرف واحد',
      two: 'بقي حرفان',
      few: 'بقيت # أحرف',
      many: 'بقي # حرفًا',
      other: 'بقي # حرف',
    }),
  showMore: 'عرض المزيد',
  showLess: 'عرض أقل',
  tooLong: (over) =>
    plural(over, {
      one: 'أطول من المسموح به بحرف واحد',
      two: 'أطول من المسموح به بحرفين',
      few: 'أطول من المسموح به بـ# أحرف',
      many: 'أطول من المسموح به بـ# حرفًا',
      other: 'أطول من المسموح به بـ# حرف',
    }),
  refused: (sentence) => `لم تُرسل. ${within(sentence)}`,
  delivery: {
    queued: 'في الانتظار',
    sending: 'جارٍ الإرسال',
    sent: 'أُرسلت',
    delivered: 'وصلت',
    read: 'قُرئت',
    failed: 'لم تُرسل',
    unknown: 'ربما وصلت',
  },
  partMissing: (part) => `تعذّر تحميل ${within(part)}.`,
  otherCode: (code) => `رُفضت الرسالة (الرمز ${number(code)}).`,
  codes: {
    [-2]: 'سُحبت الرسالة.',
    [-1]: 'لم يصل تأكيد: ربما وصلت الرسالة.',
    30002: 'لا يوجد اتصال. تحقق من الشبكة ثم أعد المحاولة.',
    30016: 'الرسالة طويلة جدًا. اختصرها ثم أرسلها من جديد.',
    31004: 'لم يُقبل رمز الدخول. سجّل الدخول من جديد.',
  },
};

export default words;
