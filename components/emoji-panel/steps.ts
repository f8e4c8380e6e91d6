/** Moving among controls that are one tab stop. */
/** Where a key leads in a row of controls that are one tab stop. */
export function stepIn(
  { key, target }: KeyboardEvent,
  controls: readonly Element[],
  isRightToLeft: boolean,
): number | undefined {
  const at = controls.indexOf(target as Element);
  if (at < 0) return undefined;
  const forward = isRightToLeft ? -1 : 1;
  const round = (to: number) => (to + controls.length) % controls.length;
  switch (key) {
    case 'ArrowRight':
      return round(at + forward);
    case 'ArrowLeft':
      return round(at - forward);
    case 'Home':
      return 0;
    case 'End':
      return controls.length - 1;
    default:
      return undefined;
  }
}
