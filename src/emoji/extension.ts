/**
 * A site's own emoji, as `init` takes them. What cannot be used is left out, and said in the
 * console; nothing here throws, for a page's chat is more than its emoji.
 */
import { pictureAddress } from './address.js';
import type { Emoji } from './list.js';

/** One emoji of a site, by a key of its own such as `u1F914`. */
export interface ExtensionEntry {
  /** The English name. */
  readonly en?: string;
  /** The Chinese name. */
  readonly zh?: string;
  /** The emoji character that is sent; without one, the name in square brackets is. */
  readonly tag?: string;
  /** Where it stands in the picture, as CSS says it: `-25px 0px`. */
  readonly position?: string;
  /** The address of a picture of its own. */
  readonly url?: string;
}

/** A site's own emoji. */
export interface EmojiExtension {
  readonly dataSource: Readonly<Record<string, ExtensionEntry>>;
  /** The address of one picture that holds all of them. */
  readonly url?: string;
}

/** An emoji of a site, with its key. */
export interface SiteOwnEmoji extends Emoji {
  readonly key: string;
}

/** A name has to be found between its brackets, and in one line. */
export const NAME_MAX_UNITS = 128;
const UNUSABLE_IN_NAMES = /[[\]\p{Cc}]/u;
const POSITION = /^-?\d{1,5}(?:\.\d+)?(?:px)? -?\d{1,5}(?:\.\d+)?(?:px)?$/;

/** Says what is wrong with a value, what was expected, and what is done. */
export type Report = (what: string, value: unknown, expected: string, instead: string) => void;

export function readExtension(extension: unknown, report: Report): SiteOwnEmoji[] {
  if (extension === undefined || extension === null) return [];
  const { dataSource, url } = extension as Partial<EmojiExtension>;
  if (typeof dataSource !== 'object' || (dataSource as unknown) === null) {
    report('extension.dataSource', dataSource, 'an object of emoji by key', 'none is added');
    return [];
  }
  const strip = readAddress('extension.url', url, report);
  return Object.entries(dataSource).flatMap(([key, entry]) => readEntry(key, entry, strip, report));
}

function readEntry(
  key: string,
  entry: unknown,
  strip: string | undefined,
  report: Report,
): SiteOwnEmoji[] {
  const what = `extension.dataSource.${key}`;
  if (typeof entry !== 'object' || entry === null) {
    report(what, entry, 'an object with en, zh and tag', 'it is left out');
    return [];
  }
  const { en, zh, tag, position, url } = entry as ExtensionEntry;
  const names = [zh, en].map((name) => readName(what, name, report));
  const name = names[0] ?? names[1];
  if (name === undefined) {
    report(what, undefined, 'a name in en or zh', 'it is left out');
    return [];
  }
  const own = readAddress(`${what}.url`, url, report);
  const place = own ? undefined : readPosition(what, position, report);
  return [
    {
      key,
      emoji: typeof tag === 'string' && tag !== '' ? tag : `[${name}]`,
      symbol: `[${name}]`,
      names: { zh: name, en: names[1] ?? name },
      ...(own && { picture: own }),
      ...(strip && place && { picture: strip, position: place }),
    },
  ];
}

function readName(what: string, name: unknown, report: Report): string | undefined {
  if (name === undefined) return undefined;
  const isUsable =
    typeof name === 'string' &&
    name.trim() !== '' &&
    name.length <= NAME_MAX_UNITS &&
    !UNUSABLE_IN_NAMES.test(name);
  if (isUsable) return name;
  const expected = `a name of at most ${String(NAME_MAX_UNITS)} characters without [ and ]`;
  report(what, name, expected, 'that name is left out');
  return undefined;
}

function readPosition(what: string, position: unknown, report: Report): string | undefined {
  if (position === undefined) return undefined;
  if (typeof position === 'string' && POSITION.test(position)) return withUnits(position);
  report(`${what}.position`, position, 'a place like -25px 0px', 'the character is shown');
  return undefined;
}

/** `0 0` as `0px 0px`, for what computes with it. */
function withUnits(position: string): string {
  return position
    .split(' ')
    .map((length) => (length.endsWith('px') ? length : `${length}px`))
    .join(' ');
}

/** @returns an address for pictures; undefined where none is given, or none that can be used */
export function readAddress(what: string, value: unknown, report: Report): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const address = pictureAddress(value);
  if (!address) report(what, value, 'the address of a picture', 'no picture is shown');
  return address;
}
