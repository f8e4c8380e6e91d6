/**
 * What a message says, by its type: as a template for the row, and as plain text for ears.
 */
import { html, type TemplateResult } from 'lit';
import type { MessageRecord } from '../../src/index.js';
import { MessageType } from '../../src/messages/message-type.js';
import { MessageDirection } from '../../src/messages/types.js';
import { isolated } from '../shared/direction.js';
import { spokenName } from '../shared/names.js';
import type { Words } from '../shared/words/words.js';
import { drawnByOthers } from './renderers.js';
import { textBody, type TextView } from './text-body.js';

/** Lines about a talk, in its middle: what they say is a field of theirs. */
const NOTICES: ReadonlySet<string> = new Set([
  MessageType.INFORMATION_NOTIFICATION,
  MessageType.GROUP_NOTIFICATION,
]);

/** It is a line of the talk itself, and nobody's message. */
export function isNotice({ messageType }: MessageRecord): boolean {
  return messageType === MessageType.RECALL || NOTICES.has(messageType);
}

export function messageBody(view: TextView): unknown {
  return drawnByOthers(view.record) ?? ownBody(view);
}

function ownBody(view: TextView): TemplateResult {
  const { record, words, teller } = view;
  if (record.messageType === MessageType.TEXT && typeof record.content.content === 'string') {
    return textBody(view, record.content.content);
  }
  const sender = spokenName(record.senderUserId, words, teller);
  return html`<p class="note">${messageText(record, sender, words)}</p>`;
}

/** @param sender the sender's name as it stands in a sentence, for messages that speak of it */
export function messageText(record: MessageRecord, sender: string, words: Words): string {
  const { messageType, content } = record;
  if (messageType === MessageType.TEXT && typeof content.content === 'string') {
    return content.content;
  }
  if (messageType === MessageType.RECALL) {
    const isOwn = record.messageDirection === MessageDirection.SEND;
    return isOwn ? words.recalledByYou : words.recalled(sender);
  }
  if (NOTICES.has(messageType) && typeof content.message === 'string') return content.message;
  return words.unsupported(isolated(messageType));
}
