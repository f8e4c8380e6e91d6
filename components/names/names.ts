/**
 * What is to be said of names that are not what they look like. Loaded with the first one that may
 * need it; brings no template, for what shows names is there before it.
 */
import { nameWords } from '../shared/words/name-words.js';
import { Crowd, trickOf, withHidden } from './look-alikes.js';

export interface MarkedName {
  /** With something to be seen for each character that is hidden. */
  readonly seen: string;
  /** Without those characters. */
  readonly heard: string;
  /** What is to be said of it. */
  readonly mark: string;
  /** Here it is said for the first time, and another name, which is drawn already, is to be marked too. */
  readonly isNews: boolean;
}

/** Names that are seen together, and those of them that were found to look like another. */
interface Around {
  readonly crowd: Crowd;
  readonly alike: Set<string>;
}

const known = new WeakMap<ReadonlySet<string>, Around>();

/**
 * @param names all that are seen together with it
 * @returns undefined where there is nothing to be said of it
 */
export function marked(
  name: string,
  language: string,
  names: ReadonlySet<string>,
): MarkedName | undefined {
  const { crowd, alike } = around(names);
  const trick = trickOf(name, crowd);
  if (trick === undefined) return undefined;
  const isNews = trick === 'alike' && !alike.has(name);
  if (isNews) alike.add(name);
  const mark = (nameWords[language] ?? nameWords.en)[trick];
  return { seen: withHidden(name, '\uFFFD'), heard: withHidden(name, ''), mark, isNews };
}

function around(names: ReadonlySet<string>): Around {
  const found = known.get(names) ?? { crowd: new Crowd(), alike: new Set() };
  known.set(names, found);
  if (found.crowd.size < names.size) for (const name of names) found.crowd.add(name);
  return found;
}
