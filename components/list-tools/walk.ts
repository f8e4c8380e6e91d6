/** Keys in the list: from message to message, into one and out again. */
import { isComposing } from '../shared/keys.js';
import type { ToolsHost } from './told.js';

export function walk({ view, records, root }: ToolsHost, event: KeyboardEvent): void {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  if (isComposing(event) || event.defaultPrevented) return;
  if (altKey || ctrlKey || metaKey || shiftKey) return;
  const row = view.rows.of(target as Node);
  const isRow = row?.element === target;
  const last = records().length - 1;
  const first = view.firstInView();
  const page = Math.max(1, view.lastInView() - first);
  const goals: Readonly<Record<string, number | undefined>> = {
    ArrowUp: row ? row.index - 1 : view.lastInView(),
    ArrowDown: row ? row.index + 1 : first,
    PageUp: row && row.index - page,
    PageDown: row && row.index + page,
    Home: 0,
    End: last,
  };
  const goal = goals[key];
  if (goal !== undefined && (isRow || !row)) {
    view.reveal(Math.min(Math.max(0, goal), last))?.element.focus({ preventScroll: true });
  } else if (isRow && (key === 'Enter' || key === 'F2')) {
    row.element.querySelector<HTMLElement>('button, a[href], [tabindex]')?.focus();
  } else if (key === 'Escape' && row && !isRow) {
    row.element.focus();
  } else if (isRow && key === 'Escape') {
    if (!toComposer(root)) root.querySelector<HTMLElement>('.list')?.focus();
  } else return;
  event.preventDefault();
}

/** What stands below the messages. @returns whether it took the focus */
function toComposer(root: ShadowRoot): boolean {
  const inside = root.activeElement;
  const slot = root.querySelector<HTMLSlotElement>('slot[name=composer]');
  for (const element of slot?.assignedElements({ flatten: true }) ?? []) {
    (element as HTMLElement).focus();
  }
  return root.activeElement !== inside;
}
