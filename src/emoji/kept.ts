/**
 * What a reader's browser keeps: emoji used lately, and the skin tone. Where there is no storage,
 * it lasts as long as the page. Knows no chat; one that is forgotten forgets this, too.
 */
import { setSiteEmoji, siteEmoji, type Kept } from './site.js';
import { isSkinTone, type SkinTone } from './tones.js';

const KEY = 'rim-chat/emoji';
const RECENT_MAX = 24;
/** Longer than any emoji or name: what is longer was put there by somebody else. */
const LENGTH_MAX = 150;

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

/** The next reader of this browser sees nothing of the last one's. */
export function forgetKept(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // blocked, or no page: then there is nothing in it
  }
  setSiteEmoji({ kept: undefined });
}

function read(): Kept {
  try {
    const text = localStorage.getItem(KEY);
    if (text !== null) return checked(JSON.parse(text));
  } catch {
    // blocked, or not what we wrote
  }
  return siteEmoji().kept ?? { recent: [], tone: undefined };
}

function write(kept: Kept): void {
  const site = siteEmoji();
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
    site.kept = undefined;
  } catch {
    site.kept = kept; // blocked or full
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
