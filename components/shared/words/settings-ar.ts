import type { SettingsWords } from './settings.js';

const words: SettingsWords = {
  announcements: 'ما يقوله قارئ الشاشة عن الرسائل الجديدة',
  all: 'كل رسالة',
  mentions: 'الرسائل التي تذكرني فقط',
  count: 'عددها فقط',
  off: 'لا شيء',
  enterKey: 'ما يفعله مفتاح Enter',
  send: 'يرسل الرسالة',
  newline: 'يبدأ سطرًا جديدًا',
};

export default words;
