/**
 * The one place where a script touches an element's style: lengths that only the running page
 * knows, as custom properties that the style sheets use, or as a margin, which is not inherited by
 * all that is inside. Works under a policy that forbids style attributes.
 */
export function setLength(
  element: HTMLElement,
  name: `--_${string}` | `margin-block-${'start' | 'end'}`,
  pixels: number | undefined,
): void {
  if (pixels === undefined) element.style.removeProperty(name);
  else element.style.setProperty(name, `${String(pixels)}px`);
}
