import type { Link } from './link';

/** The address bar, as far as a link needs it. */
export interface Address {
  path(): string;
  search(): string;
  /** Replaces the query of the present entry. May throw: browsers limit how often. */
  replaceSearch(search: string): void;
}

export interface AddressBinding {
  /** Reads the address again if it says something else than what was read or written last. */
  follow(): void;
  /** Writes what is waiting, now. */
  flush(): void;
  stop(): void;
}

/**
 * Milliseconds of rest before a write, so at most four a second and none during a drag: the router
 * goes over the page after each, and Safari allows a hundred in half a minute.
 */
const writeDelay = 250;

/**
 * Keeps a link and the address equal: reads once, then writes when changes have come to rest.
 * Only while the address is on the page it started on.
 */
export function bindToAddress(link: Link, address: Address): AddressBinding {
  const page = address.path();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSearch = address.search();

  const isHere = () => address.path() === page;
  const write = () => {
    timer = undefined;
    if (!isHere()) return;
    const search = link.print(address.search());
    if (search === address.search()) return;
    try {
      address.replaceSearch(search);
      lastSearch = address.search();
    } catch {
      schedule(); // refused for writing too often: later is soon enough
    }
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(write, writeDelay);
  };
  const flush = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    write();
  };

  link.read(lastSearch, 'keep');
  const unsubscribe = link.subscribe(schedule);
  schedule();

  return {
    follow: () => {
      if (!isHere() || address.search() === lastSearch) return;
      clearTimeout(timer);
      timer = undefined;
      lastSearch = address.search();
      link.read(lastSearch, 'reset');
    },
    flush,
    stop: () => {
      flush();
      clearTimeout(timer);
      unsubscribe();
    },
  };
}
