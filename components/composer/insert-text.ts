/**
 * Writes at the caret of a field, over what is selected, as if a person had typed it.
 *
 * execCommand is the only way that an undo takes back, in every engine; it writes where the focus
 * is.
 */
export function insertText(field: HTMLTextAreaElement, text: string): void {
  field.focus({ preventScroll: true });
  const root = field.getRootNode() as Document | ShadowRoot;
  const isIn = root.activeElement === field;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else does that
  if (isIn && document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
