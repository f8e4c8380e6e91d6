/**
 * In which language an element speaks: its own `lang`, else the nearest ancestor's, through shadow
 * roots, else the browser's. English is always there; another language comes when it is used.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { problemToMessage, type Problem } from '../../src/index.js';
import type { Sentences } from '../../src/errors.js';
import { sentenceFiles } from '../../src/sentences/load.js';
import english from './words/en.js';
import { filled, type Some } from './words/filled.js';
import { languages, problemLanguages, type WordFiles } from './words/load.js';
import type { ProblemWords, Words } from './words/words.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Words that take longer are not waited for: English stands in for them until they are there. */
const PATIENCE_MS = 2_000;

/** Stands in for words of problems that cannot be had. */
const CODE_ALONE: ProblemWords = { title: 'rim-chat', code: String, sentence: problemToMessage };

const words = createShelf(languages, english);
const problemWords = createShelf(problemLanguages, CODE_ALONE, true);
const codeSentences = createShelf<Sentences>(sentenceFiles, {}, true);
const locales = new Map<string, Intl.Locale>();
const tags = new Map<string, boolean>();
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
    return words.find(this.tag) ?? english;
  }

  /** What to say of problems, which is asked for here; when it has come, all elements look again. */
  problemWords(): ProblemWords | undefined {
    problemWords.ask(this.tag);
    return problemWords.find(this.tag);
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

  /** Settles when {@link refusal} says all that it can, or nobody should wait for that. */
  async lateRefusal(code: number): Promise<void> {
    this.codeSentence(code);
    await codeSentences.ready(this.tag);
  }

  /** The sentence of a result's code; one that is not there is asked for, as problems' words are. */
  codeSentence(code: number): string | undefined {
    const known = this.words.codes[code];
    if (!known) codeSentences.ask(this.tag);
    return known ?? codeSentences.find(this.tag)?.[code];
  }

  /** Settles when the words that are on their way are there, or not to be waited for. */
  get ready(): Promise<unknown> | undefined {
    return words.ready(this.tag);
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
  words.ask(tagOf(host));
  host.requestUpdate();
}

function tagOf(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const tag = node instanceof Element && node.getAttribute('lang');
    if (tag && isTag(tag)) return tag;
  }
  return isTag(navigator.language) ? navigator.language : 'en';
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

function isTag(tag: string): boolean {
  const known = tags.get(tag);
  if (known !== undefined) return known;
  let isOne = true;
  try {
    Intl.getCanonicalLocales(tag);
  } catch {
    isOne = false; // `lang="en_US"` and the like: as if there were none
  }
  tags.set(tag, isOne);
  return isOne;
}

/**
 * The file for a tag: by what the tag means, not by how it is spelt. `zh-TW` and `yue` are written in
 * traditional characters, `iw` is the old name of `he`.
 */
function fileOf(tag: string, files: object): string {
  if (/^en\b/i.test(tag)) return 'en'; // what it means need not be asked, which takes milliseconds
  const locale = locales.get(tag) ?? new Intl.Locale(tag).maximize();
  locales.set(tag, locale); // looking up what a tag means takes a while
  const { language, script = '' } = locale;
  return [`zh-${script}`, language].find((name) => name in files) ?? 'en';
}

/**
 * Words of one kind, by tag.
 * @param base what a file is filled up from
 * @param isEnough the base stands for a file that fails to come, which is asked for again else
 */
function createShelf<Kind extends object>(
  files: WordFiles<Some<Kind>>,
  base: Kind,
  isEnough?: boolean,
) {
  const loaded = new Map<string, Kind>();
  const loading = new Map<string, Promise<unknown>>();

  async function fetch(file: string, load: (typeof files)[string]) {
    try {
      put(file, (await load()).default);
    } catch (error) {
      console.warn(`rim-chat: could not load the words for "${file}".`, error);
      if (isEnough) put(file, {});
    }
    loading.delete(file);
  }

  function put(file: string, own: Some<Kind>): void {
    loaded.set(file, filled(base, own));
    languageChanged();
  }

  function ask(tag: string): void {
    const file = fileOf(tag, files);
    const load = files[file];
    if (!load || loaded.has(file) || loading.has(file)) return;
    const tooLong = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    loading.set(file, Promise.race([fetch(file, load), tooLong]));
  }

  return {
    ask,
    find: (tag: string) => loaded.get(fileOf(tag, files)),
    ready: (tag: string) => loading.get(fileOf(tag, files)),
  };
}
