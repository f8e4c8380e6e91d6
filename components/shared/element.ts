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

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value) languageChanged();
  }

  /** The first thing that is shown is in the reader's language, not in English for a moment. */
  protected override async scheduleUpdate(): Promise<void> {
    const wait = this.language.ready;
    if (wait) await wait;
    super.scheduleUpdate();
  }
}
