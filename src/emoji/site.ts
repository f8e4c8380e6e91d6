/**
 * What a site adds to the emoji of its page: its own ones, and the folder of pictures. One for the
 * page, whatever copies of the package are on it: the codec, the panel and the messages show the
 * same.
 */
import type { Emoji } from './list.js';
import type { SkinTone } from './tones.js';

/** What a reader has chosen. */
export interface Kept {
  /** Emoji used lately, the latest first. */
  readonly recent: readonly string[];
  readonly tone: SkinTone | undefined;
}

/** What all copies share. */
export interface SiteEmoji {
  /** The site's own emoji. */
  extension: readonly Emoji[];
  /** The folder of the pictures, ending with a slash; empty for the platform's font. */
  pictures: string;
  /** What the reader's browser should keep, and cannot store. */
  kept?: Kept | undefined;
  /** Who draws emoji, and draws them anew when this changes. */
  readonly listeners: Set<() => void>;
}

const KEY = Symbol.for('rim-chat/emoji/1');

export function siteEmoji(): SiteEmoji {
  const page = globalThis as typeof globalThis & { [KEY]: SiteEmoji | undefined };
  page[KEY] ??= { extension: [], pictures: '', listeners: new Set() };
  return page[KEY];
}

export function setSiteEmoji(change: Partial<Omit<SiteEmoji, 'listeners'>>): void {
  const site = siteEmoji();
  Object.assign(site, change);
  for (const listener of site.listeners) listener();
}
