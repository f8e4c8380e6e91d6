/** Registers an element where its name is free; says so, and does not throw, where it is not. */
import { version } from '../../src/index.js';

/** @returns whether the name is this element's now */
export function defineElement(name: string, element: CustomElementConstructor): boolean {
  // in plain Node there is no registry: the module loads, and defines nothing
  if (typeof customElements === 'undefined') return false;
  const known = customElements.get(name);
  if (!known) customElements.define(name, element);
  else if (known !== element) {
    console.warn(`rim-chat ${version}: <${name}> is defined already; the first definition stays.`);
  }
  return customElements.get(name) === element;
}
