/** Where the local transport comes from. */
export { localTransport } from '../../src/index.js';
