/**
 * What lazy files are given: the page's one Lit, and the shared modules that hold state. A lazy
 * file brings neither, so both script builds can load the same one.
 */
import { css, html, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { defineElement } from '../shared/define.js';
import { RimElement } from '../shared/element.js';
import { RimEmojiSelectEvent } from '../shared/events.js';
import { languageChanged } from '../shared/language.js';
import { loadPart } from './base.js';

export const kit = {
  lit: { css, html, nothing, render, repeat },
  shared: { defineElement, languageChanged, RimElement, RimEmojiSelectEvent },
  base: { loadPart },
} as const;

/** What a lazy file exports: a factory that makes its part of the kit. */
export interface LazyFile {
  readonly default: (given: typeof kit) => unknown;
}
