/** How an attribute says a skin tone. */
import { isSkinTone, type SkinTone } from '../../src/emoji/tones.js';

const NAMES = ['none', 'light', 'medium-light', 'medium', 'medium-dark', 'dark'];

/** @param value `none`, `light` … `dark`, or 0 to 5; undefined for anything else */
export function readSkinTone(value: string | number | null | undefined): SkinTone | undefined {
  const text = String(value ?? '').trim();
  const tone = NAMES.includes(text) ? NAMES.indexOf(text) : text === '' ? undefined : Number(text);
  return isSkinTone(tone) ? tone : undefined;
}
