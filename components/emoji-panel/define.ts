import { defineElement } from '../shared/define.js';
import { RimEmojiPanelElement } from './rim-emoji-panel.js';

defineElement('rim-emoji-panel', RimEmojiPanelElement);

export { RimEmojiPanelElement };
