/**
 * `rim-chat/emoji` as an ES module for script tags. What it sets is the page's, whichever script
 * build shows it.
 */
import './module-base.js';

export * from '../../src/emoji/index.js';
