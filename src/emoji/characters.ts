/** All emoji of Unicode 17 that can be picked, in their groups. Knows no names. */
import { tables } from './load.js';

/** Groups as Unicode orders them. */
export const GROUPS = [
  'smileys',
  'people',
  'animals',
  'food',
  'travel',
  'activities',
  'objects',
  'symbols',
  'flags',
] as const;

export type Group = (typeof GROUPS)[number];

/** One emoji of the table. */
export interface Character {
  readonly emoji: string;
  readonly group: Group;
  readonly hasTones: boolean;
}

let loaded: Promise<readonly Character[]> | undefined;

/** Rejects where the table cannot be loaded, and tries again the next time. */
export function loadCharacters(): Promise<readonly Character[]> {
  loaded ??= tables.characters().then(({ CHARACTERS }) => unpack(CHARACTERS));
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

function unpack(table: string): Character[] {
  return table.split('\n').flatMap((line, index) =>
    line.split(' ').map((entry) => {
      const hasTones = entry.endsWith('*');
      const emoji = hasTones ? entry.slice(0, -1) : entry;
      return { emoji, group: GROUPS[index] ?? 'symbols', hasTones };
    }),
  );
}
