const CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/** All but the scripts of Europe and East Asia, which need nothing around them. */
const TURNING = /[^\0-\u058F\u2010-\u2027\u2190-\uD7FF]/;

/**
 * A name, or what somebody wrote, as it stands in a sentence that runs from left to right: it turns
 * nothing round but itself, whatever its direction and the marks in it. Sentences that run from right
 * to left put more around it: see `within` of their words.
 */
export function isolated(name: string): string {
  return TURNING.test(name) ? `\u2068${name.replace(CONTROLS, '')}\u2069` : name;
}

/** A name where it stands alone: marks in it turn nothing round, and are there to be seen. */
export function visible(name: string): string {
  return name.replace(CONTROLS, '\uFFFD');
}
