/** The transport of a default chat that was given none. */
export { localTransport } from '../transports/local/local.js';
