/**
 * For the script builds, in place of the module of this name in @lit/reactive-element: without the
 * ways round for browsers that cannot adopt style sheets. None of those has `popover`, which the
 * elements need.
 */

export const supportsAdoptingStyleSheets = true;

export class CSSResult {
  readonly cssText: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(cssText: string) {
    this.cssText = cssText;
  }

  /** Made once, and shared by all elements that have it. */
  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.cssText);
    }
    return this.#sheet;
  }

  toString(): string {
    return this.cssText;
  }
}

export const unsafeCSS = (text: unknown): CSSResult => new CSSResult(String(text));

export const css = (texts: TemplateStringsArray, ...values: readonly unknown[]): CSSResult =>
  unsafeCSS(texts.reduce((before, text, index) => before + String(values[index - 1]) + text));

export const getCompatibleStyle = <Style>(style: Style): Style => style;

export function adoptStyles(
  root: ShadowRoot,
  styles: readonly (CSSStyleSheet | CSSResult)[],
): void {
  root.adoptedStyleSheets = styles.map((style) =>
    style instanceof CSSStyleSheet ? style : style.styleSheet,
  );
}
