/** What both script builds define at their start; the panel comes with its first opening. */
export { RimChatElement } from '../chat/define.js';
export { RimComposerElement } from '../composer/define.js';
export { RimConversationElement } from '../conversation/define.js';
export * from '../shared/events.js';
export { configure } from './base.js';
export { loadPanel } from './load-panel.js';
