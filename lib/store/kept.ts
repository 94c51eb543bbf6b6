/** Stores that outlive the page on this device, and nowhere else. */
import { createStore, type StoreApi } from 'zustand/vanilla';

export interface Kept<State> {
  /** Name in the browser's storage. */
  readonly key: string;
  readonly initial: State;
  /** Reads untrusted text; anything it does not understand gives the initial state. */
  readonly parse: (text: string) => State;
  /** Nothing to keep: the entry is removed. */
  readonly print: (state: State) => string | null;
}

/** What is needed of localStorage; all of it may throw where a browser forbids storing. */
export type KeptStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * A store that starts with what the device holds and saves each change there. Where storing is
 * forbidden or full the state holds until the page is left. Its *initial* state is the given one,
 * so that the first client render equals the server's.
 */
export function createKeptStore<State>(
  kept: Kept<State>,
  openStorage: () => KeptStorage,
): StoreApi<State> {
  const { key, initial, parse, print } = kept;
  const store = createStore<State>(() => initial);
  const saved = attempt(() => openStorage().getItem(key)) ?? null;
  if (saved !== null) store.setState(parse(saved), true);
  store.subscribe((state) => {
    const text = print(state);
    attempt(() =>
      text === null ? openStorage().removeItem(key) : openStorage().setItem(key, text),
    );
  });
  return store;
}

/** The result, or undefined where storage is closed to us: not an error for the reader. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
