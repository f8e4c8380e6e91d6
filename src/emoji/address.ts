/** Addresses of pictures that a page gives. */

/** Only what a page can fetch as a picture; anything else could run, or stand for something else. */
const SCHEMES = new Set(['http:', 'https:', 'file:']);

/** In plain Node there is no page: then an address is only looked at. */
const base = (): string => (typeof document === 'undefined' ? 'file:///' : document.baseURI);

/**
 * The address as it may stand in a style sheet between quotes, or in `src`; undefined for one that
 * is none, or of another kind.
 */
export function pictureAddress(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  try {
    const { protocol, href } = new URL(value, base());
    return SCHEMES.has(protocol) ? href.replaceAll("'", '%27') : undefined;
  } catch {
    return undefined; // no address at all
  }
}
