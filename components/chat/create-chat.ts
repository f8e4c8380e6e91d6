/** How an element makes its own chat. */
export { createChat } from '../../src/index.js';
