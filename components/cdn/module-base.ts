/** Before any element is defined: one that is on the page already may load a part at once. */
import { setBase } from './base.js';

setBase(import.meta.url);
