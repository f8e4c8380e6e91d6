/**
 * What stands behind a name that is not what it looks like. All languages in one file: it comes with
 * the part that marks names, and is two notes in each.
 */
export interface NameWords {
  /** In one word there are letters of two alphabets that look alike. */
  readonly mixed: string;
  /** There are characters in it that nobody sees. */
  readonly hidden: string;
}

/** By the language of the words around them. */
export const nameWords: Readonly<Record<string, NameWords>> & { readonly en: NameWords } = {
  ar: { mixed: '(حروف من أبجديتين)', hidden: '(فيه أحرف مخفية)' },
  de: { mixed: '(Buchstaben zweier Alphabete)', hidden: '(verborgene Zeichen)' },
  en: { mixed: '(letters of two alphabets)', hidden: '(hidden characters)' },
  es: { mixed: '(letras de dos alfabetos)', hidden: '(caracteres ocultos)' },
  fr: { mixed: '(lettres de deux alphabets)', hidden: '(caractères invisibles)' },
  he: { mixed: '(אותיות משני אלפביתים)', hidden: '(תווים נסתרים)' },
  ja: { mixed: '（2種類の文字が混ざっています）', hidden: '（見えない文字を含みます）' },
  ko: { mixed: '(두 가지 문자가 섞임)', hidden: '(보이지 않는 문자 포함)' },
  pt: { mixed: '(letras de dois alfabetos)', hidden: '(caracteres ocultos)' },
  ru: { mixed: '(буквы двух алфавитов)', hidden: '(скрытые символы)' },
  zh: { mixed: '（混用两种字母）', hidden: '（含有隐藏字符）' },
  'zh-Hant': { mixed: '（混用兩種字母）', hidden: '（含有隱藏字元）' },
};
