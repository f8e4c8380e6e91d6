/** Languages that are not whole: what a file has no sentence for is said in English. */

/** Some of the sentences of a file. */
export type Some<Kind> = {
  readonly [Key in keyof Kind]?: Kind[Key] extends string | ((...args: never[]) => string)
    ? Kind[Key]
    : Partial<Kind[Key]>;
};

export interface WordsFile<Kind> {
  readonly default: Kind;
}

/** The sentences of `own`, and those of `english` where it has none. */
export async function filled<Kind extends object>(
  english: WordsFile<Kind> | Promise<WordsFile<Kind>>,
  own: Promise<WordsFile<Some<Kind>>>,
): Promise<WordsFile<Kind>> {
  const [base, over] = (await Promise.all([english, own])).map((file) => file.default) as [
    Kind,
    Some<Kind>,
  ];
  const whole: Record<string, unknown> = { ...base, ...over };
  for (const [name, group] of Object.entries(base)) {
    if (typeof group === 'object') whole[name] = { ...group, ...(whole[name] as object) };
  }
  return { default: whole as Kind };
}
