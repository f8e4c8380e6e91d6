import { defineElement } from '../shared/define.js';
import { prepareList } from './list-part.js';
import { RimConversationElement } from './rim-conversation.js';

if (defineElement('rim-conversation', RimConversationElement)) prepareList();

export { RimConversationElement };
