/**
 * The ES module for script tags: defines the elements, and exports what a page needs to give them
 * a chat of its own.
 */
import './module-base.js';

export * from './elements.js';
export { ConversationType, RimError, TextMessage, version } from '../../src/index.js';
export { createChat } from '../chat/create-chat.js';
export { localTransport } from '../chat/load-local.js';
export { rongcloudTransport } from '../chat/load-rongcloud.js';
