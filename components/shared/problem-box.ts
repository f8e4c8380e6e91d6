/** What stands where a chat would be, when it cannot be there: a sentence, and a code to look up. */
import { html, type TemplateResult } from 'lit';
import { errorToMessage, type Problem } from '../../src/index.js';
import type { Words } from './words/words.js';

export function problemBox(problem: Problem, words: Words): TemplateResult {
  return html`<div class="problem" role="alert">
    <strong>${words.problemTitle}</strong>
    <p>${words.problem(problem)}</p>
    <small>${words.problemCode(problem.code)}</small>
  </div>`;
}

/**
 * The problem that was thrown: known by name, for a page's chat may come from another copy of us.
 * @throws what is none
 */
export function problemOf(thrown: unknown): Problem {
  if (!(thrown instanceof Error) || thrown.name !== 'RimError') throw thrown;
  const { code, data } = thrown as Error & Problem;
  return { code, data };
}

/** The sentence of a result's code in the reader's language. */
export function codeSentence(code: number, words: Words): string {
  return words.codes[code] ?? errorToMessage(code);
}
