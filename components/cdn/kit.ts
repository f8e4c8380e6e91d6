/**
 * What lazy files are given: the page's one Lit, and the shared modules that hold state. A lazy
 * file brings neither, so both script builds can load the same one.
 */
import { css, html, nothing } from 'lit';
import { defineElement } from '../shared/define.js';
import { RimElement } from '../shared/element.js';
import { RimEmojiSelectEvent } from '../shared/events.js';

export const kit = {
  lit: { css, html, nothing },
  shared: { defineElement, RimElement, RimEmojiSelectEvent },
} as const;

/** What a lazy file exports: a factory that makes its part of the kit. */
export interface LazyFile {
  readonly default: (given: typeof kit) => unknown;
}
