/**
 * Names of people and groups as they are shown and spoken. Most are what they look like; what marks
 * the others is a part of its own, which comes with the first name that may be one.
 */
import { html, type TemplateResult } from 'lit';
import { loadNames } from '../names/load-names.js';
import { isolated, visible } from './direction.js';
import { latePart } from './late-part.js';
import type { Words } from './words/words.js';

/** What turns text round, or cannot be seen. In some names it is in its place: the part knows. */
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\p{DI}]/u;

/** Latin letters, and those of alphabets that have some of the same looks. */
const LATIN = /\p{sc=Latn}/u;
const LIKE_LATIN =
  /[\u0370-\u058F\u13A0-\u13FF\u1C80-\u1C8F\u1F00-\u1FFF\u2C80-\u2CFF\uA640-\uA69F\uAB70-\uABBF]/;

const marks = latePart(loadNames, 'names');

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
  return isPlain(name) || marks.part ? undefined : marks.ask(teller);
}

function markedName(name: string, { language }: Words, teller: EventTarget) {
  void lateName(name, teller);
  return isPlain(name) ? undefined : marks.part?.marked(name, language);
}

function isPlain(name: string): boolean {
  return !HIDDEN.test(name) && !(LIKE_LATIN.test(name) && LATIN.test(name));
}
