/**
 * In which language an element speaks: its own `lang`, else the nearest ancestor's, through shadow
 * roots, else the browser's. English is always there; another language comes when it is used.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languages } from './words/load.js';
import english from './words/en.js';
import type { Words } from './words/words.js';

type Host = ReactiveControllerHost & HTMLElement;

const loaded = new Map<string, Words>([['en', english]]);
const loading = new Map<string, Promise<void>>();
const hosts = new Set<Host>();

/** Some `lang` has changed: all elements look again. */
export function languageChanged(): void {
  for (const host of hosts) host.requestUpdate();
}

if (typeof MutationObserver !== 'undefined') {
  new MutationObserver(languageChanged).observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['lang'],
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

  /** Settles when the words are there, in the language that is wanted or, if it is lost, English. */
  get ready(): Promise<void> | undefined {
    const file = fileOf(this.tag);
    return loaded.has(file) ? undefined : loadWords(file);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }
}

function tagOf(element: Element): string {
  const tagged = element.closest('[lang]');
  const tag = tagged?.getAttribute('lang');
  if (tag && isTag(tag)) return tag;
  const root = (tagged ?? element).getRootNode();
  if (root instanceof ShadowRoot) return tagOf(root.host);
  return navigator.language;
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

function loadWords(file: string): Promise<void> {
  let load = loading.get(file);
  if (!load) {
    load = fetchWords(file);
    loading.set(file, load);
  }
  return load;
}

async function fetchWords(file: string): Promise<void> {
  try {
    const module = await languages[file]?.();
    if (module) loaded.set(file, module.default);
  } catch (error) {
    // English is better than nothing; the next element that needs the language tries again
    console.warn(`rim-chat: could not load the words for "${file}".`, error);
  } finally {
    loading.delete(file);
  }
}
