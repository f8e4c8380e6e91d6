/**
 * Finds the links in a text, in time that grows with its length alone: each character is looked at
 * a fixed number of times, whatever stands there. Knows no template and no element.
 */

export interface Link {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  /** Where it really leads, where what is written says something else. */
  readonly host: string | undefined;
}

/** Beyond so many a text is a pattern: the rest of it stays text. */
const MOST = 200;
const LONGEST = 2_000;

/** How a link begins. Nothing else becomes one. */
const BEGINNING = /(?<!\w)(?:https?:\/\/|mailto:|tel:|(?<![.@/-])www\.)/gi;

/**
 * What an address consists of. It ends with spaces and quotes, also those of other scripts, with
 * emoji, and with all that nobody sees or that turns text round.
 */
const ADDRESS = new RegExp(
  String.raw`[^\s\p{C}\p{Z}\p{DI}\p{Extended_Pictographic}<>"\x60{}|^\\\u2014\u2015\u2018-\u201f\u2026\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]{1,${String(LONGEST)}}`,
  'uy',
);
const NUMBER = /[+\d(][\d().-]{2,30}/y;

/** Where letters end that an address is written in, and a language begins that has no spaces. */
const OTHER_SCRIPT =
  /[A-Za-z\d](?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]+(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]|\.\w))/gu;

const PUNCTUATION = ".,;:!?'";
const CLOSING = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** @param isCut the text goes on where it ends: a link that reaches the end is not whole */
export function findLinks(text: string, isCut = false): Link[] {
  const links: Link[] = [];
  BEGINNING.lastIndex = 0;
  for (let begun = BEGINNING.exec(text); begun; begun = BEGINNING.exec(text)) {
    const start = begun.index;
    const scheme = begun[0].toLowerCase();
    const from = start + scheme.length;
    const pattern = scheme === 'tel:' ? NUMBER : ADDRESS;
    pattern.lastIndex = from;
    const all = pattern.exec(text)?.[0] ?? '';
    const end = from + all.length;
    if (isCut && end === text.length) break;
    const address = all.length < LONGEST ? trimmed(all) : '';
    const target = targetOf(scheme, address);
    if (target) links.push({ start, end: from + address.length, ...target });
    if (links.length === MOST) break;
    BEGINNING.lastIndex = target ? from + address.length : end;
  }
  return links;
}

/** Without what belongs to the sentence around it. */
function trimmed(address: string): string {
  OTHER_SCRIPT.lastIndex = Math.max(0, address.search(/[./:]/));
  const other = /[./:]/.test(address) ? OTHER_SCRIPT.exec(address) : null;
  let rest = other ? address.slice(0, other.index + 1) : address;
  const loose = new Map([
    [')', 0],
    [']', 0],
  ]);
  for (const sign of rest) {
    const closing = CLOSING.get(sign) ?? sign;
    const before = loose.get(closing);
    if (before !== undefined) loose.set(closing, before + (closing === sign ? 1 : -1));
  }
  for (;;) {
    const last = rest.slice(-1);
    const surplus = loose.get(last) ?? 0;
    if (last === '' || (surplus <= 0 && !PUNCTUATION.includes(last))) return rest;
    loose.set(last, surplus - 1);
    rest = rest.slice(0, -1);
  }
}

function targetOf(scheme: string, address: string): Pick<Link, 'href' | 'host'> | undefined {
  if (scheme === 'tel:') {
    return /\d{2}/.test(address) ? { href: scheme + address, host: undefined } : undefined;
  }
  if (scheme === 'mailto:') {
    const isOne = /^[^@]+@[^@.][^@]*$/.test(address);
    return isOne ? { href: scheme + encodeURI(address), host: undefined } : undefined;
  }
  const url = parse(scheme === 'www.' ? 'https://' + scheme + address : scheme + address);
  const isReal = url && /[\p{L}\p{N}]/u.test(url.hostname) && !/^www\.?$/.test(url.hostname);
  if (!isReal || (scheme === 'www.' && !address.includes('.'))) return undefined;
  const shown = shownHost(scheme === 'www.' ? scheme + address : address);
  return { href: url.href, host: shown === url.hostname ? undefined : url.host };
}

/** What a reader takes for the host, with all that stands before it. */
function shownHost(address: string): string {
  return (/^[^/?#]*/.exec(address)?.[0] ?? '').replace(/:\d*$/, '').toLowerCase();
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined; // it only looks like one
  }
}
