/** How a skin tone is said by an attribute, and chosen by a person. */
import { html, type TemplateResult } from 'lit';
import { isSkinTone, withTone, type SkinTone } from '../../src/emoji/tones.js';
import { emojiGlyph } from '../emoji/glyph.js';
import type { EmojiWords } from '../shared/words/emoji-words.js';

const NAMES = ['none', 'light', 'medium-light', 'medium', 'medium-dark', 'dark'];

/** @param value `none`, `light` … `dark`, or 0 to 5; undefined for anything else */
export function readSkinTone(value: string | number | null | undefined): SkinTone | undefined {
  const text = String(value ?? '').trim();
  const tone = NAMES.includes(text) ? NAMES.indexOf(text) : text === '' ? undefined : Number(text);
  return isSkinTone(tone) ? tone : undefined;
}

const HAND = '✋';
const TONES: readonly SkinTone[] = [0, 1, 2, 3, 4, 5];

/** What shows a tone. */
export function tonedHand(tone: SkinTone): TemplateResult | string {
  return emojiGlyph(tone === 0 ? HAND : withTone(HAND, tone));
}

/** The tones to choose from, one of them chosen. */
export function toneChoice(
  chosen: SkinTone,
  words: EmojiWords,
  choose: (tone: SkinTone) => void,
): TemplateResult {
  return html`<div class="tones" role="radiogroup" aria-label=${words.skinTone}>
    ${TONES.map(
      (tone) =>
        html`<button
          class="tone"
          type="button"
          role="radio"
          aria-checked=${tone === chosen ? 'true' : 'false'}
          aria-label=${words.tones[tone] ?? ''}
          tabindex=${tone === chosen ? 0 : -1}
          @click=${() => {
            choose(tone);
          }}
        >
          ${tonedHand(tone)}
        </button>`,
    )}
  </div>`;
}
