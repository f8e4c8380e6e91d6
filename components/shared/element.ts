/**
 * What all our elements have in common: a language, styles that a page cannot break into, and keys
 * that stay inside.
 */
import { LitElement, type CSSResultGroup } from 'lit';
import { isTyped } from './keys.js';
import { languageChanged, LanguageController } from './language.js';
import { baseStyles } from './base.styles.js';

export abstract class RimElement extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  protected readonly language = new LanguageController(this);
  #comesBack: (() => void) | undefined;

  constructor() {
    super();
    for (const type of ['keydown', 'keypress', 'keyup'] as const) {
      this.addEventListener(type, keepInside);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#comesBack?.();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value) languageChanged();
  }

  /**
   * The first thing that is shown is in the reader's language, not in English for a moment. Out of
   * the page nothing is shown: what an update would follow there, nobody would let go of.
   */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.language.ready;
    while (!this.isConnected) {
      await new Promise<void>((resolve) => {
        this.#comesBack = resolve;
      });
    }
    void super.scheduleUpdate();
  }
}

/**
 * To the page a key from a shadow root seems to be pressed in no field, so its shortcuts would take
 * it. What comes from the page's own children is the page's; and an element of ours around this one
 * lets it out no more than this one would.
 */
function keepInside(event: KeyboardEvent): void {
  const path = event.composedPath();
  const isOurs = (node: EventTarget | null) => node instanceof RimElement;
  if (!isTyped(event) || !isOurs(event.target)) return;
  const around = path.slice(path.indexOf(event.currentTarget as EventTarget) + 1);
  if (!around.some(isOurs)) event.stopPropagation();
}
