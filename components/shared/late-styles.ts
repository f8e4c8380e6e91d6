/** Styles of a part that comes when its element is drawn already. */
import type { CSSResult, ReactiveElement } from 'lit';

export function addStyles(
  { renderRoot }: Pick<ReactiveElement, 'renderRoot'>,
  { styleSheet }: CSSResult,
): void {
  if (renderRoot instanceof ShadowRoot && styleSheet)
    renderRoot.adoptedStyleSheets.push(styleSheet);
}
