/** The row of categories: one tab stop, a button for each section. A template; it is told everything. */
import { html, type TemplateResult } from 'lit';
import { emojiGlyph } from '../emoji/glyph.js';
import type { EmojiWords } from '../shared/words/emoji-words.js';
import type { SectionId } from './catalogue.js';

export interface CategoryTabsView {
  readonly sections: readonly SectionId[];
  /** The one in view; -1 while none is. */
  readonly current: number;
  readonly words: EmojiWords;
  readonly show: (index: number) => void;
  readonly keyPressed: (event: KeyboardEvent) => void;
}

/** What a category's tab shows. */
const ICONS: Readonly<Record<SectionId, string>> = {
  recent: '🕘',
  own: '⭐',
  smileys: '😀',
  people: '👋',
  animals: '🐻',
  food: '🍔',
  travel: '🚗',
  activities: '⚽',
  objects: '💡',
  symbols: '💟',
  flags: '🏁',
};
export function categoryTabs(view: CategoryTabsView): TemplateResult {
  const { sections, current, words } = view;
  return html`<div
    class="tabs"
    role="tablist"
    aria-label=${words.categories}
    @keydown=${view.keyPressed}
  >
    ${sections.map(
      (id, index) =>
        html`<button
          class="tab"
          part="category"
          type="button"
          role="tab"
          aria-label=${words.groups[id]}
          title=${words.groups[id]}
          aria-controls="grid"
          aria-selected=${index === current ? 'true' : 'false'}
          tabindex=${index === Math.max(0, current) ? 0 : -1}
          @click=${() => {
            view.show(index);
          }}
        >
          ${emojiGlyph(ICONS[id])}
        </button>`,
    )}
  </div>`;
}
