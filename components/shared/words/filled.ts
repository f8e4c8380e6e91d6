/** Languages that are not whole: what a file has no sentence for is said in English. */

/** Some of the sentences of a file. */
export type Some<Kind> = {
  readonly [Key in keyof Kind]?: Kind[Key] extends string | ((...args: never[]) => string)
    ? Kind[Key]
    : Partial<Kind[Key]>;
};

/**
 * The sentences of `own`, and those of `english` where it has none; in their groups, too. Not those of
 * codes: there may be all of them in English, which come after the reader's own file of codes.
 */
export function filled<Kind extends object>(english: Kind, own: Some<Kind>): Kind {
  const whole: Record<string, unknown> = { ...english, ...own };
  for (const [name, group] of Object.entries(english)) {
    if (typeof group === 'object' && name !== 'codes')
      whole[name] = { ...group, ...(whole[name] as object) };
  }
  return whole as Kind;
}
