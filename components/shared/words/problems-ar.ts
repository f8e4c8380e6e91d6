import { grammarOf, within } from './grammar.js';
import { problemFile, valuesIn, type ProblemSentences } from './problem-sentences.js';

const { plural } = grammarOf('ar');
const { value, why } = valuesIn({
  missing: '(لا قيمة)',
  code: (code) => `الرمز ${code}`,
  inside: within,
});

const minutes = (count: number) =>
  plural(count, {
    one: 'دقيقة واحدة',
    two: 'دقيقتين',
    few: '# دقائق',
    other: '# دقيقة',
  });

const sentences: ProblemSentences = {
  'option-invalid': (d) =>
    `قيمة ${value(d.option)} هي ${value(d.value)}، والمتوقع ${value(d.expected)}.`,
  'transport-unknown': (d) =>
    `لا توجد وسيلة نقل باسم ${value(d.value)}؛ المعروف منها: ${value(d.expected)}.`,
  'target-missing': () => `${within('target-id')} غير موجود: مع من المحادثة؟`,
  'user-missing': () => `${within('user-id')} غير موجود: من الذي يتحدث؟`,
  'connect-failed': (d, byCode) => `تعذّر الاتصال: ${why(d, byCode)}`,
  // the sentence of such a code says as much by itself
  'token-refused': (d, byCode) => byCode ?? `لم يُقبل رمز الدخول: ${why(d, byCode)}`,
  'connection-closed': (d, byCode) => `أُغلق الاتصال: ${why(d, byCode)}`,
  'clock-off': (d) => `ساعة هذا الجهاز غير مضبوطة، والفرق ${minutes(Number(d.minutes))}.`,
  'history-gap': (d) => `قد تكون بعض الرسائل ناقصة: ${value(d.reason)}`,
  'policy-blocked': (d) => `سياسة الصفحة (${value(d.directive)}) تمنع ${value(d.address)}.`,
  'storage-unavailable': () => 'لا يوجد تخزين هنا: تبقى الرسائل حتى إغلاق الصفحة فقط.',
  'storage-full': () => 'امتلأ التخزين: تبقى الرسائل الجديدة حتى إغلاق الصفحة فقط.',
  'channel-unavailable': () =>
    `لا يتوفر ${within('BroadcastChannel')} هنا: تتأخر علامات التبويب الأخرى قليلًا.`,
  'part-missing': (d) => `تعذّر تحميل ${value(d.part)}.`,
  'sdk-missing': (d) => `حزمة SDK اللازمة لوسيلة النقل هذه غير موجودة: ${value(d.reason)}`,
  'record-invalid': (d) => `أُهمل سجل: قيمة ${value(d.field)} هي ${value(d.value)}.`,
  'hook-threw': (d) => `حدث خطأ في ${value(d.hook)}: ${value(d.reason)}`,
};

export default problemFile({
  title: 'لا يمكن بدء المحادثة',
  code: (code) => `الرمز: ${within(code)}`,
  sentences,
});
