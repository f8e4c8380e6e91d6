/**
 * What lazy files are given: the page's one Lit, and the shared modules that hold state. A lazy
 * file brings neither, so both script builds can load the same one.
 */
import { css, html, nothing, render, svg } from 'lit';
import { drawnByOthers, onRenderersChange } from '../message/renderers.js';
import { choices, choose } from '../shared/choices.js';
import { defineElement } from '../shared/define.js';
import { isolated, visible } from '../shared/direction.js';
import { RimElement } from '../shared/element.js';
import { RimCloseEvent, RimEmojiSelectEvent, RimOpenEvent } from '../shared/events.js';
import { setLength } from '../shared/geometry.js';
import { keyedList } from '../shared/keyed-list.js';
import { isComposing, isTab } from '../shared/keys.js';
import { latePart } from '../shared/late-part.js';
import { languageChanged } from '../shared/language.js';
import { addStyles } from '../shared/late-styles.js';
import { shownName, spokenName } from '../shared/names.js';
import { loadPart } from './base.js';

const kit = {
  cdn: { loadMade },
  lit: { css, html, nothing, render, svg },
  message: { drawnByOthers, onRenderersChange },
  shared: {
    addStyles,
    choices,
    choose,
    defineElement,
    isolated,
    isComposing,
    isTab,
    keyedList,
    languageChanged,
    latePart,
    loadPart,
    RimCloseEvent,
    RimElement,
    RimEmojiSelectEvent,
    RimOpenEvent,
    setLength,
    shownName,
    spokenName,
    visible,
  },
} as const;

/** What a lazy file exports: a factory that makes its part of the kit. */
interface LazyFile<Part> {
  readonly default: (given: typeof kit) => Part;
}

const made = new Map<unknown, unknown>();

/** Loads a file of the folder, and makes its part: once, for a part may define an element. */
export async function loadMade<Part>(file: string): Promise<Part> {
  const { default: make } = await loadPart<LazyFile<Part>>(file);
  if (!made.has(make)) made.set(make, make(kit));
  return made.get(make) as Part;
}
