/**
 * In which language an element speaks: its own `lang`, else the nearest ancestor's, through shadow
 * roots, else the browser's. English is always there; another language comes when it is used.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languages } from './words/load.js';
import english from './words/en.js';
import type { Words } from './words/words.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Words that take longer are not waited for: English stands in for them until they are there. */
const PATIENCE_MS = 2_000;

const loaded = new Map<string, Words>([['en', english]]);
const loading = new Map<string, Promise<unknown>>();
const hosts = new Set<Host>();

/** Some `lang`, or what is known of a language, has changed: all elements look again. */
export function languageChanged(): void {
  hosts.forEach(look);
}

if (typeof MutationObserver !== 'undefined') {
  new MutationObserver(languageChanged).observe(document.documentElement, {
    attributeFilter: ['lang'],
    subtree: true,
  });
}

export class LanguageController implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** A BCP 47 tag, for dates and numbers. */
  get tag(): string {
    return tagOf(this.#host);
  }

  /** The words to show now. */
  get words(): Words {
    return loaded.get(fileOf(this.tag)) ?? english;
  }

  /** Settles when the words that are on their way are there, or not to be waited for. */
  get ready(): Promise<unknown> | undefined {
    return loading.get(fileOf(this.tag));
  }

  hostConnected(): void {
    hosts.add(this.#host);
    look(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }
}

function look(host: Host): void {
  loadWords(fileOf(tagOf(host)));
  host.requestUpdate();
}

function tagOf(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const tag = node instanceof Element && node.getAttribute('lang');
    if (tag && isTag(tag)) return tag;
  }
  return navigator.language;
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false; // `lang="en_US"` and the like: as if there were none
  }
}

/** The words file for a tag. Traditional Chinese readers get the Chinese there is. */
function fileOf(tag: string): string {
  const [language = 'en'] = tag.toLowerCase().split('-');
  return language in languages ? language : 'en';
}

/** Asked for again, after it failed, when another element needs it. */
function loadWords(file: string): void {
  if (loaded.has(file) || loading.has(file)) return;
  const tooLong = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  loading.set(file, Promise.race([fetchWords(file), tooLong]));
}

async function fetchWords(file: string): Promise<void> {
  try {
    const module = await languages[file]?.();
    if (module) loaded.set(file, module.default);
    languageChanged();
  } catch (error) {
    // English is better than nothing
    console.warn(`rim-chat: could not load the words for "${file}".`, error);
  } finally {
    loading.delete(file);
  }
}
