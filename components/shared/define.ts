/** Registers an element where its name is free; says so, and does not throw, where it is not. */
import { version } from '../../src/index.js';

export function defineElement(name: string, element: CustomElementConstructor): void {
  // in plain Node there is no registry: the module loads, and defines nothing
  if (typeof customElements === 'undefined') return;
  const known = customElements.get(name);
  if (!known) customElements.define(name, element);
  else if (known !== element) {
    console.warn(`rim-chat ${version}: <${name}> is defined already; the first definition stays.`);
  }
}
