/** The ES module for script tags: defines the elements, and exports the engine beside them. */
import { setBase } from './base.js';

setBase(import.meta.url);

export { configure } from './base.js';
export { loadPanel } from './load-panel.js';
export * from '../index.js';
export * from '../../src/index.js';
