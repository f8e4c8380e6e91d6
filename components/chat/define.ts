import '../composer/define.js';
import '../conversation/define.js';
import { defineElement } from '../shared/define.js';
import { RimChatElement } from './rim-chat.js';

defineElement('rim-chat', RimChatElement);

export { RimChatElement };
