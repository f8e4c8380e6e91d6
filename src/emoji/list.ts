/**
 * The built-in emoji, in their order. Knows nobody.
 */
import { BUILTIN } from './builtin.js';

/** An emoji that can be picked. */
export interface Emoji {
  /** The character, or several that make one picture. */
  readonly emoji: string;
  /** Its name in square brackets, as it is written in texts: the Chinese one, as other clients do. */
  readonly symbol: string;
  /** Names by language. */
  readonly names: { readonly zh: string; readonly en: string };
}

/** The 129 built-in emoji. */
export const builtinEmoji: readonly Emoji[] = BUILTIN.trim()
  .split('\n')
  .map((line) => {
    const [emoji = '', zh = '', en = ''] = line.split('|');
    return { emoji, symbol: `[${zh}]`, names: { zh, en } };
  });
