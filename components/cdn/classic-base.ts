/** Before any element is defined, and while it is known which script tag this is. */
import { setBase } from './base.js';

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement && currentScript.src) setBase(currentScript.src);
