/**
 * When the page leaves, comes back, or is worth a look again. In Node nothing of it happens.
 */

export interface PageLife {
  /** The page goes, perhaps into the back-forward cache: let go of what would keep it out of there. */
  leave(): void;
  /** The page is back from that cache, was thawed, came to the front, or has a network again. */
  comeBack(): void;
}

/** @returns a function that stops telling */
export function watchPageLife({ leave, comeBack }: PageLife): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const becomesVisible = () => {
    if (document.visibilityState === 'visible') comeBack();
  };
  const events: readonly [EventTarget, string, () => void][] = [
    [window, 'pagehide', leave],
    [window, 'pageshow', comeBack],
    [window, 'focus', comeBack],
    [window, 'online', comeBack],
    [document, 'resume', comeBack],
    [document, 'visibilitychange', becomesVisible],
  ];
  for (const [target, type, listener] of events) target.addEventListener(type, listener);
  return () => {
    for (const [target, type, listener] of events) target.removeEventListener(type, listener);
  };
}
