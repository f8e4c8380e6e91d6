/** What the files with sentences for problems have in common. */
import type { Problem, ProblemCode } from '../../../src/index.js';
import { isolated } from '../direction.js';
import type { ProblemWords } from './words.js';

/** @param byCode what the code in the data says, where there is no reason */
export type ProblemSentence = (data: Problem['data'], byCode: string | undefined) => string;

export type ProblemSentences = Readonly<Record<ProblemCode, ProblemSentence>>;

/** A file's words, with its sentences one by one. */
export interface ProblemWordsFile extends ProblemWords {
  readonly sentences: ProblemSentences;
}

/** A file of its title, what stands before a code, and its sentences. */
export function problemFile(words: Omit<ProblemWordsFile, 'sentence'>): ProblemWordsFile {
  const { sentences } = words;
  return { ...words, sentence: ({ code, data }, byCode) => sentences[code](data, byCode) };
}

interface Names {
  /** Stands for a value that there is none of. */
  readonly missing: string;
  readonly code: (code: string) => string;
  /** How a sentence from right to left keeps what stands in it together. */
  readonly inside?: (value: string) => string;
}

export function valuesIn({ missing, code, inside }: Names) {
  const value = (known: string | number | undefined) =>
    known === undefined ? missing : (inside ?? isolated)(String(known));
  /** In the words of whoever refused, else what its code says, else the code. */
  const why: ProblemSentence = ({ reason, code: number }, byCode) => {
    if (reason) return value(reason);
    return byCode ? (inside?.(byCode) ?? byCode) : code(value(number));
  };
  return { value, why };
}
