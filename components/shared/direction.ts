const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * A name as it stands in a sentence: it turns nothing round but itself, whatever its direction and
 * the marks in it.
 */
export function isolated(name: string): string {
  // plain Latin needs nothing around it
  return /^[ -~]*$/.test(name) ? name : `\u2068${name.replace(CONTROLS, '')}\u2069`;
}
