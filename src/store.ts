/**
 * A store for whoever shows it: what its listeners throw is theirs, and stops nothing of ours. It
 * would otherwise come out of `set`, in the middle of whatever we were doing.
 */
import { atom, type WritableAtom } from 'nanostores';

/** Told of what a listener of a store threw; all the other listeners have been called. */
export type ListenerThrew = (error: unknown) => void;

export function createStore<Value>(initial: Value, threw: ListenerThrew): WritableAtom<Value> {
  const $store = atom(initial);
  const { set } = $store;
  $store.set = (value) => {
    try {
      set(value);
    } catch (error) {
      threw(error);
    }
  };
  return $store;
}
