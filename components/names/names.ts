/**
 * What is to be said of names that are not what they look like. Loaded with the first one that may
 * need it; brings no template, for what shows names is there before it.
 */
import { nameWords } from '../shared/words/name-words.js';
import { trickOf, withHidden } from './look-alikes.js';

export interface MarkedName {
  /** With something to be seen for each character that is hidden. */
  readonly seen: string;
  /** Without those characters. */
  readonly heard: string;
  /** What is to be said of it. */
  readonly mark: string;
}

/** @returns undefined where there is nothing to be said of it */
export function marked(name: string, language: string): MarkedName | undefined {
  const trick = trickOf(name);
  if (trick === undefined || trick === 'alike') return undefined; // it is compared with no other
  const mark = (nameWords[language] ?? nameWords.en)[trick];
  return { seen: withHidden(name, '\uFFFD'), heard: withHidden(name, ''), mark };
}
