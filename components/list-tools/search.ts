/** Which of many messages say something: a little at a time, so that whoever types is not held up. */
import type { MessageRecord } from '../../src/index.js';

/** So long it looks before it lets others work. */
const STEP_MS = 10;

/** As people mean it: without regard to case, width and accents that are put in one by one or not. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLocaleLowerCase();
}

/**
 * @param isStill asked in between: where not, nobody waits any more
 * @returns those that say it, newest first; undefined where nobody waits
 */
export async function search(
  records: readonly MessageRecord[],
  textOf: (record: MessageRecord) => string,
  words: string,
  isStill: () => boolean,
): Promise<readonly MessageRecord[] | undefined> {
  const wanted = folded(words);
  const found: MessageRecord[] = [];
  let end = performance.now() + STEP_MS;
  for (let index = records.length - 1; index >= 0; index--) {
    const record = records[index];
    if (record && folded(textOf(record)).includes(wanted)) found.push(record);
    if (index % 64 !== 0 || performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isStill()) return undefined;
    end = performance.now() + STEP_MS;
  }
  return found;
}
