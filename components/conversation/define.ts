import { defineElement } from '../shared/define.js';
import { RimConversationElement } from './rim-conversation.js';

defineElement('rim-conversation', RimConversationElement);

export { RimConversationElement };
