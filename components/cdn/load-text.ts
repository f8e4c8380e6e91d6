/** For the script builds, in place of emoji/load-text.ts. */
import type { loadText as usual } from '../emoji/load-text.js';
import { loadPart } from './base.js';
import { kit, type LazyFile } from './kit.js';

export const loadText: typeof usual = async () => {
  const file = await loadPart<LazyFile>('emoji-text.js');
  return file.default(kit) as Awaited<ReturnType<typeof usual>>;
};
