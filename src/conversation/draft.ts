/**
 * The draft of one conversation: what is written and not sent. Kept while somebody types, and
 * removed at once when it is sent, so that it goes with the message into one transaction.
 */
import type { ReadableAtom } from 'nanostores';
import { DRAFT_EVERY_MS } from '../limits.js';
import { createStore, type ListenerThrew } from '../store.js';

/** Where a draft is kept: nowhere while it is not known whose it is. */
export interface DraftKeeper {
  load(): Promise<string | undefined>;
  save(text: string): void;
}

export interface Draft {
  readonly $draft: ReadableAtom<string>;
  set(text: string): void;
  /** What it is once it is known what was kept. */
  loaded(): Promise<string>;
  /** It is known now whose draft it is: what was kept comes back, where nothing was written yet. */
  connected(): void;
  end(): void;
}

export function createDraft(keeper: DraftKeeper, threw: ListenerThrew): Draft {
  const $draft = createStore('', threw);
  let isTouched = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function save(): void {
    clearTimeout(timer);
    timer = undefined;
    keeper.save($draft.get());
  }

  async function load(): Promise<void> {
    const text = await keeper.load();
    if (text !== undefined && !isTouched) $draft.set(text);
  }

  return {
    $draft,
    set(text) {
      if (text === $draft.get()) return;
      isTouched = true; // whatever is kept is older
      $draft.set(text);
      if (text === '') save();
      else timer ??= setTimeout(save, DRAFT_EVERY_MS);
    },
    async loaded() {
      await load();
      return $draft.get();
    },
    connected() {
      if (isTouched) save();
      else void load();
    },
    end() {
      if (timer !== undefined) save();
      $draft.set('');
    },
  };
}
