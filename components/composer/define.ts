import { defineElement } from '../shared/define.js';
import { RimComposerElement } from './rim-composer.js';

defineElement('rim-composer', RimComposerElement);

export { RimComposerElement };
