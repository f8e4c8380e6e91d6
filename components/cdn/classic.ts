/** The classic script: defines the elements, and leaves the engine in one global. */
import './classic-base.js';

export * from './elements.js';
export * from '../../src/index.js';
export { rongcloudTransport } from '../chat/load-rongcloud.js';
