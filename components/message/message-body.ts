/**
 * What a message says, by its type: as a template for the row, and as plain text for ears.
 */
import { html, type TemplateResult } from 'lit';
import { MessageDirection, MessageType, type MessageRecord } from '../../src/index.js';
import { isolated } from '../shared/direction.js';
import type { Words } from '../shared/words/words.js';
import { drawnByOthers } from './renderers.js';

export function messageBody(record: MessageRecord, words: Words): unknown {
  const drawn = drawnByOthers(record);
  if (drawn !== undefined) return drawn;
  return ownBody(record, words);
}

function ownBody(record: MessageRecord, words: Words): TemplateResult {
  if (record.messageType === MessageType.TEXT && typeof record.content.content === 'string') {
    return html`<p class="text" dir="auto">${record.content.content}</p>`;
  }
  return html`<p class="note">${messageText(record, record.senderUserId, words)}</p>`;
}

/** @param sender the sender's name, for messages that speak of it */
export function messageText(record: MessageRecord, sender: string, words: Words): string {
  const { messageType, content } = record;
  if (messageType === MessageType.TEXT && typeof content.content === 'string') {
    return content.content;
  }
  if (messageType === MessageType.RECALL) {
    const isOwn = record.messageDirection === MessageDirection.SEND;
    return isOwn ? words.recalledByYou : words.recalled(isolated(sender));
  }
  return words.unsupported(messageType);
}
