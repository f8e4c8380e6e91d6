/**
 * In which language an element speaks: its own `lang`, else the nearest ancestor's, through shadow
 * roots, else the browser's. English is always there; another language comes when it is used.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { problemToMessage, type Problem } from '../../src/index.js';
import { sentenceFiles } from '../../src/sentences/load.js';
import english from './words/en.js';
import { languages, problemLanguages, type WordFiles } from './words/load.js';
import type { ProblemWords, Words } from './words/words.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Words that take longer are not waited for: English stands in for them until they are there. */
const PATIENCE_MS = 2_000;

/** Stands in for words of problems that cannot be had. */
const CODE_ALONE: ProblemWords = { title: 'rim-chat', code: String, sentence: problemToMessage };

const words = createShelf(languages);
const problemWords = createShelf(problemLanguages, CODE_ALONE);
const codeSentences = createShelf(sentenceFiles, {});
const hosts = new Set<Host>();
let changes = 0;

/** Some `lang`, or what is known of a language, has changed: all elements look again. */
export function languageChanged(): void {
  changes += 1;
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

  /** Another number whenever something is known that was not, and what is drawn is to be drawn anew. */
  get version(): number {
    return changes;
  }

  /** The words to show now. */
  get words(): Words {
    return words.loaded.get(fileOf(this.tag)) ?? english;
  }

  /** What to say of problems, which is asked for here; when it has come, all elements look again. */
  problemWords(): ProblemWords | undefined {
    const file = fileOf(this.tag);
    problemWords.ask(file);
    return problemWords.loaded.get(file);
  }

  /** One line for a problem; undefined while its words are not there. */
  problemSentence(problem: Problem): string | undefined {
    const { reason, code } = problem.data;
    const byCode = code && !reason ? this.codeSentence(Number(code)) : undefined;
    return this.problemWords()?.sentence(problem, byCode);
  }

  /** What to say of a message that was not taken. */
  refusal(code: number): string {
    const { words } = this;
    return words.refused(this.codeSentence(code) ?? words.otherCode(code));
  }

  /** The sentence of a result's code; one that is not there is asked for, as problems' words are. */
  codeSentence(code: number): string | undefined {
    const file = fileOf(this.tag);
    const known = this.words.codes[code];
    if (!known) codeSentences.ask(file);
    return known ?? codeSentences.loaded.get(file)?.[code];
  }

  /** Settles when the words that are on their way are there, or not to be waited for. */
  get ready(): Promise<unknown> | undefined {
    return words.loading.get(fileOf(this.tag));
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
  words.ask(fileOf(tagOf(host)));
  host.requestUpdate();
}

function tagOf(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const tag = node instanceof Element && node.getAttribute('lang');
    if (tag && isTag(tag)) return tag;
  }
  return isTag(navigator.language) ? navigator.language : 'en'; // `C`, where a system has no locale
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

/** Words of one kind, by language. What failed to come is asked for again, or stands as `fallback`. */
function createShelf<Kind>(files: WordFiles<Kind>, fallback?: Kind) {
  const loaded = new Map<string, Kind>();
  const loading = new Map<string, Promise<unknown>>();

  async function fetch(file: string, load: () => Promise<{ readonly default: Kind }>) {
    try {
      put(file, (await load()).default);
    } catch (error) {
      console.warn(`rim-chat: could not load the words for "${file}".`, error);
      if (fallback) put(file, fallback);
    }
    loading.delete(file);
  }

  function put(file: string, kind: Kind): void {
    loaded.set(file, kind);
    languageChanged();
  }

  function ask(file: string): void {
    const load = files[file];
    if (!load || loaded.has(file) || loading.has(file)) return;
    const tooLong = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    loading.set(file, Promise.race([fetch(file, load), tooLong]));
  }

  return { loaded, loading, ask };
}
