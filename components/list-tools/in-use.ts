/** Which rows somebody uses, so that they stay however far away they are. */

/** Rows inside a selection that stay, besides its first and last. */
const SELECTED_MAX = 200;

/** The first and the last node of what is selected in a shadow root, however browsers tell of it. */
export function selectedIn(root: ShadowRoot | null): readonly [Node, Node] | undefined {
  const selection = document.getSelection();
  if (!root || !selection || selection.rangeCount === 0) return undefined;
  const [range] =
    // typed as always there, which it is not
    (selection.getComposedRanges as Selection['getComposedRanges'] | undefined)?.call(selection, {
      shadowRoots: [root],
    }) ?? [selection.getRangeAt(0)];
  if (!range || !root.contains(range.startContainer) || !root.contains(range.endContainer))
    return undefined;
  const { startContainer, endContainer } = range;
  const isEmpty = startContainer === endContainer && range.startOffset === range.endOffset;
  return isEmpty ? undefined : [startContainer, endContainer];
}

/** @param away how many rows stay already */
export function isSelected(
  element: Element,
  [first, last]: readonly [Node, Node],
  away: number,
): boolean {
  if (element.contains(first) || element.contains(last)) return true;
  const { DOCUMENT_POSITION_FOLLOWING, DOCUMENT_POSITION_PRECEDING } = Node;
  return (
    away < SELECTED_MAX &&
    (first.compareDocumentPosition(element) & DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (last.compareDocumentPosition(element) & DOCUMENT_POSITION_PRECEDING) !== 0
  );
}

/** Whether a voice or a video plays in an element, or in the open shadow roots inside it. */
export function isPlaying(element: Element | ShadowRoot): boolean {
  for (const inside of element.querySelectorAll('*')) {
    if (inside instanceof HTMLMediaElement && !inside.paused && !inside.ended) return true;
    if (inside.shadowRoot && isPlaying(inside.shadowRoot)) return true;
  }
  return false;
}
