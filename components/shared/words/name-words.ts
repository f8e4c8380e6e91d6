/**
 * What stands behind a name that is not what it looks like, or may be taken for another. All languages
 * in one file: it comes with the part that marks names, and is three notes in each.
 */
export interface NameWords {
  /** In one word there are letters of two alphabets that look alike. */
  readonly mixed: string;
  /** There are characters in it that nobody sees. */
  readonly hidden: string;
  /** Somebody else here has a name that looks the same, and is written with other letters. */
  readonly alike: string;
}

/** By the language of the words around them. */
export const nameWords: Readonly<Record<string, NameWords>> & { readonly en: NameWords } = {
  ar: { mixed: '(حروف من أبجديتين)', hidden: '(فيه أحرف مخفية)', alike: '(يشبه اسمًا آخر)' },
  de: {
    mixed: '(Buchstaben zweier Alphabete)',
    hidden: '(verborgene Zeichen)',
    alike: '(sieht aus wie ein anderer Name)',
  },
  en: {
    mixed: '(letters of two alphabets)',
    hidden: '(hidden characters)',
    alike: '(looks like another name)',
  },
  es: {
    mixed: '(letras de dos alfabetos)',
    hidden: '(caracteres ocultos)',
    alike: '(se parece a otro nombre)',
  },
  fr: {
    mixed: '(lettres de deux alphabets)',
    hidden: '(caractères invisibles)',
    alike: '(ressemble à un autre nom)',
  },
  he: { mixed: '(אותיות משני אלפביתים)', hidden: '(תווים נסתרים)', alike: '(נראה כמו שם אחר)' },
  ja: {
    mixed: '（2種類の文字が混ざっています）',
    hidden: '（見えない文字を含みます）',
    alike: '（別の名前に似ています）',
  },
  ko: {
    mixed: '(두 가지 문자가 섞임)',
    hidden: '(보이지 않는 문자 포함)',
    alike: '(다른 이름과 비슷함)',
  },
  pt: {
    mixed: '(letras de dois alfabetos)',
    hidden: '(caracteres ocultos)',
    alike: '(parecido com outro nome)',
  },
  ru: {
    mixed: '(буквы двух алфавитов)',
    hidden: '(скрытые символы)',
    alike: '(похоже на другое имя)',
  },
  zh: { mixed: '（混用两种字母）', hidden: '（含有隐藏字符）', alike: '（与另一个名字相似）' },
  'zh-Hant': {
    mixed: '（混用兩種字母）',
    hidden: '（含有隱藏字元）',
    alike: '（與另一個名字相似）',
  },
};
