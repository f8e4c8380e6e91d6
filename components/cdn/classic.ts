/** The classic script: defines the elements, and leaves the engine in one global. */
import { setBase } from './base.js';

// only now is it known which script tag this is
const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement && currentScript.src) setBase(currentScript.src);

export * from './elements.js';
export * from '../../src/index.js';
