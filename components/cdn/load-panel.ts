/** For the script builds, in place of composer/load-panel.ts. */
import { loadPart } from './base.js';
import { kit, type LazyFile } from './kit.js';

export async function loadPanel(): Promise<void> {
  const file = await loadPart<LazyFile>('emoji-panel.js');
  file.default(kit);
}
