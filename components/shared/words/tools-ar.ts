import type { ToolWords } from './tools.js';

const numbers = new Intl.NumberFormat('ar');

const words: ToolWords = {
  toLatest: 'أحدث الرسائل',
  find: 'البحث في المحادثة',
  count: (at, all) => (all === 0 ? 'لا نتائج' : `${numbers.format(at)} من ${numbers.format(all)}`),
  searching: 'جارٍ البحث…',
  previous: 'النتيجة السابقة',
  next: 'النتيجة التالية',
  older: 'البحث في الرسائل الأقدم',
  close: 'إغلاق',
  print: 'طباعة المحادثة',
  save: (format) => `حفظ بصيغة \u2068${format}\u2069`,
};

export default words;
