/**
 * A part that elements draw with once it is there: it comes when it is first needed, and until then,
 * or where it cannot be had, everything stands as it was written.
 */
import type { Problem } from '../../src/index.js';
import { retryMs } from '../../src/limits.js';
import { languageChanged } from './language.js';
import { partMissing } from './part-missing.js';

export interface LatePart<Part> {
  /** Once it has come. */
  readonly part: Part | undefined;
  /** Why it is not there, where that is not for a moment only. */
  readonly problem: Problem | undefined;
  /**
   * Settles also where it fails: then who needs it tells the page, and all draw anew after a while,
   * to ask again.
   * @param teller who needs it; nobody is told where it is only to be there in time
   */
  readonly ask: (teller?: EventTarget) => Promise<void>;
}

export function latePart<Part>(load: () => Promise<Part>, name: string): LatePart<Part> {
  let part: Part | undefined;
  let loading: Promise<void> | undefined;
  let problem: Problem | undefined;
  let vainTries = 0;
  /** Something is drawn without it. */
  let isAwaited = false;

  async function fetch(teller?: EventTarget): Promise<void> {
    try {
      part = await load();
      problem = undefined;
    } catch (error) {
      if (!teller) return void (loading = undefined); // whoever needs it asks again
      console.warn(`rim-chat: ${name} could not be loaded.`, error);
      problem = { code: 'part-missing', data: { part: name } };
      if (vainTries === 0) teller.dispatchEvent(partMissing(name));
      vainTries += 1;
      setTimeout(() => {
        loading = undefined;
        languageChanged();
      }, retryMs(vainTries));
    }
    if (isAwaited) languageChanged(); // all draw anew
  }

  return {
    get part() {
      return part;
    },
    get problem() {
      return problem;
    },
    ask(teller) {
      isAwaited ||= teller !== undefined;
      return (loading ??= fetch(teller));
    },
  };
}
