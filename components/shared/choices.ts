/** What a reader has chosen, for elements: all of them look again when it changes. */
import { choose as keep, type Choices } from '../../src/choices.js';
import { languageChanged } from './language.js';

export { choices } from '../../src/choices.js';

export function choose(choice: Choices): void {
  keep(choice);
  languageChanged();
}
