/**
 * What pages have said of how messages of some type are drawn. One list for all conversations of a
 * page; whoever draws is told of changes.
 */
import type { TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { nameOf, RimError, type MessageRecord } from '../../src/index.js';

/**
 * Draws what a message says: a function that gives a template, a node or a text; or the name of an
 * element, which gets the message as its property `message`, also when it changes.
 */
export type MessageRenderer = string | ((message: MessageRecord) => TemplateResult | Node | string);

const renderers = new Map<string, MessageRenderer>();
const listeners = new Set<() => void>();

/**
 * Says how messages of a type are drawn from now on, in place of what is built in.
 * @param messageType such as `RC:TxtMsg` or a type of one's own
 * @param renderer the name of an element, or a function
 * @throws RimError `option-invalid` where one of them is something else
 */
export function registerMessageRenderer(messageType: string, renderer: MessageRenderer): void {
  check('messageType', messageType, typeof messageType === 'string' && messageType !== '');
  const isName = typeof renderer === 'string' && renderer.includes('-');
  check('renderer', renderer, isName || typeof renderer === 'function');
  renderers.set(messageType, renderer);
  changed();
  if (isName) void customElements.whenDefined(renderer).then(changed);
}

function check(option: string, value: unknown, isRight: boolean): void {
  if (isRight) return;
  const expected =
    option === 'renderer' ? 'the name of an element, or a function' : 'a type of messages';
  throw new RimError('option-invalid', { option, value: nameOf(value), expected });
}

function changed(): void {
  for (const listener of listeners) listener();
}

/** Calls back when messages of some type are to be drawn in another way. @returns what ends it */
export function onRenderersChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** What a page's renderer gives for a message; undefined where the page has said nothing. */
export function drawnByOthers(record: MessageRecord): unknown {
  const renderer = renderers.get(record.messageType);
  if (typeof renderer === 'function') return renderer(record);
  if (!renderer || !customElements.get(renderer)) return undefined;
  return elementFor(renderer, record);
}

/** One element for a row, which stays when its message changes. */
class ElementFor extends Directive {
  #element: Element | undefined;

  override render(name: string, message: MessageRecord): Element {
    if (this.#element?.localName !== name) this.#element = document.createElement(name);
    return Object.assign(this.#element, { message });
  }
}

const elementFor = directive(ElementFor);
