/** The ES module for script tags with every name of the original SDK besides the elements. */
export * from './module.js';
export * from '../../src/index.js';
export { localTransport } from '../chat/load-local.js';
export { createChat } from '../../src/imlib/imlib-chat.js';
