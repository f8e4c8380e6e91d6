/** Where the files beside a script stand: taken from the script's own address, or as configured. */
// not from the index: parts of the engine load parts, too
import { nameOf, reasonOf, RimError } from '../../src/errors.js';
import { version } from '../../src/version.js';

let base: string | undefined;
/** How often a file could not be loaded: browsers do not ask again for a module that failed. */
let vain = 0;
/** The files that are there or on their way, by name: each comes once, whatever became of others. */
const parts = new Map<string, Promise<unknown>>();

/** @param address of the script that is running; the other files stand in a folder beside it */
export function setBase(address: string): void {
  base = new URL('.', address).href;
}

/** What a page can set before the first part is loaded. */
export interface Configuration {
  /** The address of the folder in which `rim-chat.js` or `rim-chat.iife.js` stands. */
  readonly base: string;
}

/** @throws RimError `option-invalid` where `base` is no address */
export function configure(configuration: Configuration): void {
  const { base: given } = configuration;
  try {
    setBase(new URL(given.endsWith('/') ? given : `${given}/`, document.baseURI).href);
  } catch {
    const expected = 'the address of the folder with rim-chat.js';
    throw new RimError('option-invalid', { option: 'base', value: nameOf(given), expected });
  }
}

/**
 * Loads a file of the folder; its version keeps an older copy in a cache from being taken.
 * @throws RimError `part-missing` where it cannot be loaded; the next one who asks tries again
 */
export function loadPart<Module>(file: string): Promise<Module> {
  const part = parts.get(file) ?? importPart(file);
  parts.set(file, part);
  part.catch(() => parts.delete(file));
  return part as Promise<Module>;
}

async function importPart(file: string): Promise<unknown> {
  const name = `rim-chat/${file}?v=${version}.${String(vain)}`;
  try {
    return await import(/* @vite-ignore */ new URL(name, base ?? document.baseURI).href);
  } catch (error) {
    vain += 1;
    const part = file.replace('.js', '');
    throw new RimError('part-missing', { part, reason: reasonOf(error) });
  }
}
