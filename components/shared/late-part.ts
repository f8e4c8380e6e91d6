/**
 * A part that texts are drawn with once it is there: it comes with the first text that needs it, and
 * until then, or where it cannot be had, every text stands as it was written.
 */
import { languageChanged } from './language.js';
import { partMissing } from './part-missing.js';

/** After a failure nobody asks again for so long. */
const AGAIN_MS = 3_000;

export interface LatePart<Part> {
  /** Once it has come. */
  readonly part: Part | undefined;
  /**
   * Settles also where it fails: then whose text it is tells the page.
   * @param teller whose text it is
   */
  readonly ask: (teller: EventTarget) => Promise<void>;
}

export function latePart<Part>(load: () => Promise<Part>, name: string): LatePart<Part> {
  let part: Part | undefined;
  let loading: Promise<void> | undefined;

  async function fetch(teller: EventTarget): Promise<void> {
    try {
      part = await load();
      languageChanged(); // all draw anew
    } catch (error) {
      console.warn(`rim-chat: ${name} could not be loaded.`, error);
      teller.dispatchEvent(partMissing(name));
      setTimeout(() => {
        loading = undefined;
      }, AGAIN_MS);
    }
  }

  return {
    get part() {
      return part;
    },
    ask: (teller) => (loading ??= fetch(teller)),
  };
}
