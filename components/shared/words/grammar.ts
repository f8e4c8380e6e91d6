/**
 * What languages do with numbers and lists, by the browser's own knowledge of them. Brought along by
 * the words files that need it, so that the first load carries none of it.
 */

/** Sentences by kind of count; `#` stands for the number. Kinds that a language lacks are left out. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

export interface Grammar {
  /** The sentence for a count, with the number in the language's digits. */
  readonly plural: (count: number, forms: Forms) => string;
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
}

/** @param language a BCP 47 tag: that of the words file, not the reader's */
export function grammarOf(language: string): Grammar {
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  return {
    number,
    plural: (count, forms) => {
      const kind = new Intl.PluralRules(language).select(count);
      return (forms[kind] ?? forms.other).replace('#', () => number(count));
    },
    list: (items) => new Intl.ListFormat(language).format(items),
  };
}

/**
 * A value as it stands in a sentence that runs from right to left: there, Latin letters too would
 * draw what stands beside them to their side.
 */
export function within(text: string): string {
  return /^\u2068[^]*\u2069$/.test(text) ? text : `\u2068${text}\u2069`;
}
