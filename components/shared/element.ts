/** What all our elements have in common: a language, and styles that a page cannot break into. */
import { LitElement, type CSSResultGroup } from 'lit';
import { languageChanged, LanguageController } from './language.js';
import { baseStyles } from './base.styles.js';

export abstract class RimElement extends LitElement {
  static override styles: CSSResultGroup = baseStyles;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  protected readonly language = new LanguageController(this);
  #comesBack: (() => void) | undefined;

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
