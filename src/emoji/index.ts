/** `rim-chat/emoji`: the codec, for those who show or send emoji themselves. Needs no page. */
export { RongIMEmoji } from './rong-im-emoji.js';
export type { EmojiConfig, EmojiListItem, EmojiPlugin } from './rong-im-emoji.js';
export type { EmojiCodec } from './codec.js';
export type { EmojiExtension, ExtensionEntry } from './extension.js';
export type { EmojiLanguage } from './load.js';
export { builtinEmoji } from './list.js';
export type { BuiltinEmoji, Emoji } from './list.js';
export { splitEmoji } from './units.js';
export type { Piece } from './units.js';
