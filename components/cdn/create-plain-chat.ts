/** An element's own chat in the module build: the original SDK's names are in a file of their own. */
export { createChat } from '../../src/chat.js';
