/** Whether one element is before somebody's eyes: on screen, in a page that is looked at. */

export class Sight {
  readonly #observer: IntersectionObserver;
  #watched: Element | undefined;
  #isOnScreen = false;

  /** @param changed called when the element comes into view, or leaves it */
  constructor(changed: () => void) {
    this.#observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (target === this.#watched) this.#isOnScreen = isIntersecting;
      }
      changed();
    });
  }

  /** It can be seen, and somebody is at the page. */
  get isSeen(): boolean {
    return this.#isOnScreen && document.visibilityState === 'visible' && document.hasFocus();
  }

  /**
   * Watches one element, and no other.
   * @param isWhereTheOtherWas what was known of the one before holds until more is known
   */
  watch(element: Element | undefined, isWhereTheOtherWas = false): void {
    if (element === this.#watched) return;
    this.#observer.disconnect();
    this.#watched = element;
    this.#isOnScreen &&= isWhereTheOtherWas && element !== undefined;
    if (element) this.#observer.observe(element);
  }
}
