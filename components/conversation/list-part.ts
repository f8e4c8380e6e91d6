/**
 * The part that draws messages: on its way as soon as the page has nothing better to do, so that it
 * is there when the first messages are.
 */
import { latePart } from '../shared/late-part.js';
import { loadList } from './load-list.js';

/** Where browsers have no word for having nothing to do. */
const SOON_MS = 200;

export const listPart = latePart(loadList, 'list');

/** Loads it, and has it get ready for the page's language, when the page is idle. */
export function prepareList(): void {
  if (typeof document === 'undefined') return; // in plain Node nobody lists anything
  const prepare = () => void getReady();
  if ('requestIdleCallback' in window) requestIdleCallback(prepare);
  else setTimeout(prepare, SOON_MS);
}

async function getReady(): Promise<void> {
  await listPart.ask();
  listPart.part?.getReadyFor(document.documentElement.lang || navigator.language);
}
