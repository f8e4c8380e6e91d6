/** What both script builds define at their start; the panel comes with its first opening. */
// the order alone: alike texts side by side make a smaller file
import '../shared/base.styles.js';
import '../shared/problem-box.styles.js';
import '../composer/rim-composer.styles.js';
import '../conversation/rim-conversation.styles.js';
import '../chat/rim-chat.styles.js';
export { RimChatElement } from '../chat/define.js';
export { RimComposerElement } from '../composer/define.js';
export { RimConversationElement } from '../conversation/define.js';
export * from '../shared/events.js';
export { registerMessageRenderer, type MessageRenderer } from '../message/renderers.js';
export { configure } from './base.js';
export { loadPanel } from './load-panel.js';
