/**
 * What a person can choose for themselves, in a box that opens from the header of a chat: what is
 * said of new messages, and what Enter does. Comes when it is opened first; where it is kept, others
 * know.
 */
import { html, nothing, render, type LitElement, type ReactiveController } from 'lit';
import { CHOICES } from '../../src/choices.js';
import { choices, choose } from '../shared/choices.js';
import type { LanguageController } from '../shared/language.js';
import { isComposing } from '../shared/keys.js';
import { addStyles } from '../shared/late-styles.js';
import arabic from '../shared/words/settings-ar.js';
import english from '../shared/words/settings-en.js';
import chinese from '../shared/words/settings-zh.js';
import type { SettingsWords } from '../shared/words/settings.js';
import { settingsStyles } from './settings.styles.js';

const WORDS: ReadonlyMap<string, SettingsWords> = new Map([
  ['ar', arabic],
  ['zh', chinese],
]);

type Name = keyof typeof CHOICES;

/** The elements whose property of that name says how it is where nothing was chosen. */
const ABOUT: Readonly<Record<Name, 'rim-conversation' | 'rim-composer'>> = {
  announcements: 'rim-conversation',
  enterKey: 'rim-composer',
};

export class Settings implements ReactiveController {
  readonly #host: LitElement;
  readonly #language: LanguageController;
  /** Over what stands below the header. */
  readonly #place = document.createElement('div');
  #isOpen = false;

  constructor(host: LitElement, language: LanguageController) {
    this.#host = host;
    this.#language = language;
    this.#place.className = 'settings-place';
    this.#place.addEventListener('keydown', this.#pressed);
    this.#place.addEventListener('focusout', this.#left);
    addStyles(host, settingsStyles);
    host.addController(this);
  }

  /** For a click on the button. */
  toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.hostUpdated();
    if (this.#isOpen) this.#place.querySelector<HTMLElement>(':checked')?.focus();
  }

  hostUpdated(): void {
    const place = this.#place;
    if (!place.isConnected) this.#host.renderRoot.querySelector('.body')?.prepend(place);
    if (this.#button) this.#button.ariaExpanded = String(this.#isOpen);
    document[this.#isOpen ? 'addEventListener' : 'removeEventListener'](
      'pointerdown',
      this.#pointed,
      true,
    );
    render(this.#isOpen ? this.#box() : nothing, place);
  }

  hostDisconnected(): void {
    this.#close();
  }

  get #button(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.settings-button');
  }

  #box() {
    const { words, tag } = this.#language;
    const [language = ''] = tag.toLowerCase().split('-');
    const own = WORDS.get(language) ?? english;
    return html`<div class="settings" part="settings" role="dialog" aria-label=${words.settings}>
      ${(Object.keys(CHOICES) as Name[]).map((name) => this.#choice(name, own))}
    </div>`;
  }

  #choice(name: Name, words: SettingsWords) {
    const chosen = choices()[name] ?? this.#asOnPage(name);
    return html`<fieldset>
      <legend>${words[name]}</legend>
      ${CHOICES[name].map(
        (value) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              value=${value}
              .checked=${value === chosen}
              @change=${() => {
                choose({ [name]: value });
              }}
            /><span>${words[value]}</span></label
          >`,
      )}
    </fieldset>`;
  }

  /** What the page has said, on an element of its own or on ours. */
  #asOnPage(name: Name): string {
    const { renderRoot } = this.#host;
    const tag = ABOUT[name];
    const element = this.#host.querySelector(tag) ?? renderRoot.querySelector(tag);
    const value = (element as Partial<Record<Name, string>> | null)?.[name];
    return CHOICES[name].find((one) => one === value) ?? CHOICES[name][0];
  }

  #close(): void {
    this.#isOpen = false;
    this.hostUpdated();
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
    this.#button?.focus();
  };

  /** What lies over other things must not hide what has the focus. */
  readonly #left = ({ relatedTarget }: FocusEvent): void => {
    const isInside = this.#place.contains(relatedTarget as Node | null);
    if (relatedTarget && !isInside && relatedTarget !== this.#button) this.#close();
  };

  readonly #pointed = (event: Event): void => {
    const path = event.composedPath();
    const isOurs = [this.#place, this.#button].some((one) => one && path.includes(one));
    if (!isOurs) this.#close();
  };
}
