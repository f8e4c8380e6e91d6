/** Where the classic script stands: known only while it runs, so this comes before everything else. */
import { setBase } from './base.js';

// asked of the prototype: an element of the page may be named like the property, and stand before it
const running: unknown = Object.getOwnPropertyDescriptor(
  Document.prototype,
  'currentScript',
)?.get?.call(document);
if (running instanceof HTMLScriptElement && running.src) setBase(running.src);
