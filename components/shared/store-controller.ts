/**
 * The one way from a store to an element: follows the store that `select` gives now, so a store
 * that comes late or is exchanged is followed, and one whose element is gone is let go.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadableAtom } from 'nanostores';

export class StoreController<Value> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #select: () => ReadableAtom<Value> | undefined;
  readonly #changed: ((value: Value) => void) | undefined;
  #store: ReadableAtom<Value> | undefined;
  #stop: (() => void) | undefined;

  /** @param changed called with the store's value when it is first followed, and at each change */
  constructor(
    host: ReactiveControllerHost,
    select: () => ReadableAtom<Value> | undefined,
    changed?: (value: Value) => void,
  ) {
    this.#host = host;
    this.#select = select;
    this.#changed = changed;
    host.addController(this);
  }

  /** The value of the store that is followed; undefined while there is none. */
  get value(): Value | undefined {
    return this.#store?.get();
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#store = undefined;
  }

  #follow(): void {
    const store = this.#select();
    if (store === this.#store) return;
    this.#stop?.();
    this.#store = store;
    this.#stop = store?.listen((value) => {
      this.#changed?.(value);
      this.#host.requestUpdate();
    });
    if (store) this.#changed?.(store.get());
  }
}
