/** Defines all elements, and names their classes and events. */
export { RimChatElement } from './chat/define.js';
export type { TokenSource } from './chat/rim-chat.js';
export { RimComposerElement } from './composer/define.js';
export { RimConversationElement } from './conversation/define.js';
export { RimEmojiPanelElement } from './emoji-panel/define.js';
export { registerMessageRenderer, type MessageRenderer } from './message/renderers.js';
export * from './shared/events.js';
