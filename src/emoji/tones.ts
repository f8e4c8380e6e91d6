/** Skin tones: how one is put on an emoji and taken off. Knows no names. */

/** 0 is none, 1 the lightest, 5 the darkest. */
export type SkinTone = 0 | 1 | 2 | 3 | 4 | 5;

const TONES = ['', '🏻', '🏼', '🏽', '🏾', '🏿'] as const;
const ANY_TONE = /[\u{1F3FB}-\u{1F3FF}]/gu;
const PERSON = /^\p{Emoji_Modifier_Base}/u;
const HANDSHAKE = '🤝';

/**
 * @param emoji one that has tones, without any now
 * @param tones one for all, or one for each person in it
 */
export function withTone(emoji: string, ...tones: readonly SkinTone[]): string {
  const parts = emoji.split('\u200d');
  const isAlone = parts.length === 1;
  let person = 0;
  const toned = parts.map((part) => {
    // between two people a handshake only joins them
    if (!isAlone && (!PERSON.test(part) || part === HANDSHAKE)) return part;
    const tone = TONES[tones[Math.min(person, tones.length - 1)] ?? 0];
    person += 1;
    return tone ? String.fromCodePoint(part.codePointAt(0) ?? 0) + tone : part;
  });
  return toned.join('\u200d');
}

/** The tones in an emoji, in their order. */
export function tonesOf(emoji: string): SkinTone[] {
  return (emoji.match(ANY_TONE) ?? []).map((tone) => TONES.indexOf(tone as '🏻') as SkinTone);
}

/** The same emoji without tones. */
export function withoutTones(emoji: string): string {
  return emoji.replace(ANY_TONE, '');
}

/** Tells a tone from everything else that a page, an attribute or a store may say. */
export function isSkinTone(value: unknown): value is SkinTone {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < TONES.length;
}
