/**
 * Names of people and groups as they are shown and spoken. Most are what they look like; what marks
 * the others is a part of its own, which comes with the first name that may be one, or with the
 * second that is seen in one place: then they may be alike.
 */
import { html, type TemplateResult } from 'lit';
import { loadNames } from '../names/load-names.js';
import { isolated, visible } from './direction.js';
import { languageChanged } from './language.js';
import { latePart } from './late-part.js';
import type { Words } from './words/words.js';

/** What turns text round, or cannot be seen. In some names it is in its place: the part knows. */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{DI}]/u;

/** Latin letters, and those of alphabets that have some of the same looks. */
const LATIN = /\p{sc=Latn}/u;
const LIKE_LATIN =
  /[\u0370-\u058F\u13A0-\u13FF\u1C80-\u1C8F\u1F00-\u1FFF\u2C80-\u2CFF\uA640-\uA69F\uAB70-\uABBF]/;

const marks = latePart(loadNames, 'names');

/** All names that were seen in an element. */
const seenIn = new WeakMap<EventTarget, Set<string>>();

/** A name where it stands alone. @param teller tells the page of a part that cannot be loaded */
export function shownName(
  name: string,
  words: Words,
  teller: EventTarget,
): string | TemplateResult {
  const marked = markedName(name, words, teller);
  if (!marked) return visible(name);
  return html`<bdi>${marked.seen}</bdi> <span class="doubt">${marked.mark}</span>`;
}

/** A name as it stands in a sentence: see {@link isolated}. */
export function spokenName(name: string, words: Words, teller: EventTarget): string {
  const marked = markedName(name, words, teller);
  return marked ? `${isolated(marked.heard)} ${marked.mark}` : isolated(name);
}

/** @returns what to wait for before a name is spoken, where there is something */
export function lateName(name: string, teller: EventTarget): Promise<void> | undefined {
  return marks.part || isPlain(name, seenWith(name, teller)) ? undefined : marks.ask(teller);
}

function markedName(name: string, { language }: Words, teller: EventTarget) {
  const names = seenWith(name, teller);
  if (isPlain(name, names)) return undefined;
  void marks.ask(teller);
  const marked = marks.part?.marked(name, language, names);
  if (marked?.isNews) queueMicrotask(languageChanged); // all draw anew
  return marked;
}

/** All names that are seen in an element, and this one. */
function seenWith(name: string, teller: EventTarget): ReadonlySet<string> {
  let names = seenIn.get(teller);
  if (!names) seenIn.set(teller, (names = new Set()));
  return names.add(name);
}

/** The last one that has nothing in it to be marked: most messages are from the same few people. */
let plain = '';

function isPlain(name: string, { size }: ReadonlySet<string>): boolean {
  if (size >= 2) return false;
  if (name === plain) return true;
  if (HIDDEN.test(name) || (LIKE_LATIN.test(name) && LATIN.test(name))) return false;
  plain = name;
  return true;
}
