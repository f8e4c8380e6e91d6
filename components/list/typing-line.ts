/** What stands below the messages while somebody types. */
import { html, type TemplateResult } from 'lit';

export function typingLine(sentence: string): TemplateResult {
  return html`<svg class="dots" viewBox="0 0 22 6" aria-hidden="true">
      <circle cx="3" cy="3" r="2.5"></circle>
      <circle cx="11" cy="3" r="2.5"></circle>
      <circle cx="19" cy="3" r="2.5"></circle></svg
    ><span>${sentence}</span>`;
}
