/** What stands where a chat would be, when it cannot be there: a sentence, and a code to look up. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../src/index.js';
import type { LanguageController } from './language.js';

/** Nothing while there are no words yet: what stands in an alert is read out when it comes. */
export function problemBox(
  problem: Problem,
  language: LanguageController,
): TemplateResult | typeof nothing {
  const words = language.problemWords();
  if (!words) return nothing;
  return html`<div class="problem" role="alert">
    <strong>${words.title}</strong>
    <p>${language.problemSentence(problem)}</p>
    <small>${words.code(problem.code)}</small>
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
