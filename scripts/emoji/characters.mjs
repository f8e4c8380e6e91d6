import { characters, literal, toneNames, wordsOf } from './source.mjs';

const TONES = ['🏻', '🏼', '🏽', '🏾', '🏿'];
const HANDSHAKE = '🤝';

/** One line for each group; `*` stands behind those that have skin tones. */
export function packCharacters() {
  const groups = new Map();
  for (const character of characters) {
    const { group, emoji, skins } = character;
    if (skins) checkTones(character);
    groups.set(group, [...(groups.get(group) ?? []), skins ? `${emoji}*` : emoji]);
  }
  const lines = [...groups.values()].map((group) => group.join(' '));
  return `From Unicode's emoji data: a line for each
// group, * behind those that have skin tones.
export const CHARACTERS = ${literal(lines.join('\n'))};
`;
}

/** The engine makes tones by a rule, so that they need no table. */
function checkTones({ emoji, skins }) {
  for (const [index, tone] of TONES.entries()) {
    const listed = skins.find((skin) => skin.tone === index + 1);
    if (listed?.emoji !== withTone(emoji, tone)) throw new Error(`${emoji} has tones of its own`);
  }
}

function withTone(emoji, tone) {
  const parts = emoji.split('\u200D');
  const takesTone = (part) =>
    parts.length === 1 || (/^\p{Emoji_Modifier_Base}/u.test(part) && part !== HANDSHAKE);
  return parts
    .map((part) => (takesTone(part) ? `${String.fromCodePoint(part.codePointAt(0))}${tone}` : part))
    .join('\u200D');
}

/** @param {'en' | 'zh'} language */
export function packNames(language) {
  const names = wordsOf(language).map(({ name }) => name);
  return `CLDR's names, in the order of the characters.
export default ${literal(names.join('\n'))};

export const TONES = ${literal(toneNames(language).join('|'))};
`;
}
