/**
 * What a reader's browser keeps: emoji used lately, and the skin tone. Where there is no storage,
 * it lasts as long as the page.
 */
import { isSkinTone, type SkinTone } from '../../src/emoji/tones.js';

const KEY = 'rim-chat/emoji';
const RECENT_MAX = 24;
/** Longer than any emoji or name: what is longer was put there by somebody else. */
const LENGTH_MAX = 150;

interface Kept {
  readonly recent: readonly string[];
  readonly tone: SkinTone | undefined;
}

const NOTHING: Kept = { recent: [], tone: undefined };

/** What could not be stored; who empties their store empties this, too. */
let inMemory = NOTHING;

/** Emoji used lately, the latest first. */
export const recentEmoji = (): readonly string[] => read().recent;

export const keptTone = (): SkinTone | undefined => read().tone;

export function keepRecent(emoji: string): void {
  const { recent, tone } = read();
  const others = recent.filter((one) => one !== emoji);
  write({ recent: [emoji, ...others].slice(0, RECENT_MAX), tone });
}

export function keepTone(tone: SkinTone): void {
  write({ ...read(), tone });
}

function read(): Kept {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? inMemory : checked(JSON.parse(text));
  } catch {
    return inMemory; // blocked, or not what we wrote
  }
}

function write(kept: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
    inMemory = NOTHING;
  } catch {
    inMemory = kept; // blocked or full
  }
}

/** Whatever else a page has written under our key. */
function checked(value: unknown): Kept {
  const { recent, tone } = (value ?? {}) as Partial<Record<keyof Kept, unknown>>;
  const list: readonly unknown[] = Array.isArray(recent) ? recent : [];
  const isOne = (one: unknown): one is string =>
    typeof one === 'string' && one !== '' && one.length <= LENGTH_MAX;
  return {
    recent: list.filter(isOne).slice(0, RECENT_MAX),
    tone: isSkinTone(tone) ? tone : undefined,
  };
}
