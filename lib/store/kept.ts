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
 * A store that starts with what the device holds, saves each change there, and follows what another
 * tab has saved, so that neither writes over the other. Where storing is forbidden or full the state
 * holds until the page is left. Its *initial* state is the given one, so that the first client
 * render equals the server's.
 */
export function createKeptStore<State>(
  kept: Kept<State>,
  openStorage: () => KeptStorage,
): StoreApi<State> {
  const { key, initial, parse, print } = kept;
  const store = createStore<State>(() => initial);
  const read = () => openStorage().getItem(key);
  const saved = attempt(read) ?? null;
  if (saved !== null) store.setState(parse(saved), true);
  let heard: State | undefined;
  store.subscribe((state) => {
    // It comes from the device: to write it again would tell the other tab its own news.
    if (state === heard) return;
    const text = print(state);
    attempt(() =>
      text === null ? openStorage().removeItem(key) : openStorage().setItem(key, text),
    );
  });
  hearOtherTabs(key, read, (text) => {
    heard = text === null ? initial : parse(text);
    store.setState(heard, true);
    heard = undefined;
  });
  return store;
}

/** Tells what another tab has put in place of the entry, for as long as the page is open. */
function hearOtherTabs(
  key: string,
  read: () => string | null,
  hear: (text: string | null) => void,
): void {
  if (typeof window === 'undefined') return;
  window.addEventListener('storage', (event) => {
    // Without a key all entries were removed.
    if (event.key === key || event.key === null) hear(event.newValue);
  });
  // A page that the browser had put aside has heard nothing meanwhile.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) attempt(() => hear(read()));
  });
}

/** The result, or undefined where storage is closed to us: not an error for the reader. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
