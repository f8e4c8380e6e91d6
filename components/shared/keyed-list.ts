/**
 * A list whose items keep their elements: what is in them (a focus, a selection) stays with an item
 * that moves. Lit's `repeat` can do the same with fewer moves where much changes places; in our
 * lists items come and go, and hardly one moves.
 */
import { noChange, type TemplateResult } from 'lit';
import { insertPart, removePart, setChildPartValue } from 'lit/directive-helpers.js';
import { Directive, directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';

type List<Item> = [
  items: readonly Item[],
  keyOf: (item: Item) => unknown,
  template: (item: Item, index: number) => TemplateResult,
];

class KeyedList extends Directive {
  /** By key, in the order of the page. */
  #parts = new Map<unknown, ChildPart>();

  override render<Item>(...[items, , template]: List<Item>): unknown {
    return items.map(template);
  }

  override update<Item>(list: ChildPart, [items, keyOf, template]: List<Item>): unknown {
    const before = this.#parts;
    const after = new Map<unknown, ChildPart>();
    const keys = new Set(items.map(keyOf));
    for (const [key, part] of before) if (!keys.has(key)) removePart(part);
    const staying = [...before].filter(([key]) => keys.has(key));
    items.forEach((item, index) => {
      const key = keyOf(item);
      while (staying[0] && after.has(staying[0][0])) staying.shift();
      const [next] = staying;
      const part = next && next[0] === key ? next[1] : insertPart(list, next?.[1], before.get(key));
      after.set(key, setChildPartValue(part, template(item, index)));
    });
    this.#parts = after;
    return noChange;
  }
}

/** Renders each item, and keeps its elements for as long as its key is in the list. */
export const keyedList = directive(KeyedList) as unknown as <Item>(
  ...list: List<Item>
) => DirectiveResult;
