'use client';

import { useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { bindToAddress, type Address } from '@/lib/store/address';
import type { Link, LinkView } from '@/lib/store/link';

/** The address bar. Next hears of a replaced query and keeps its own router in step. */
export const browserAddress: Address = {
  path: () => window.location.pathname,
  search: () => window.location.search,
  replaceSearch: (search) => {
    const { pathname, hash } = window.location;
    window.history.replaceState(null, '', pathname + search + hash);
  },
};

/**
 * Keeps the stores of `link` and the address of the page equal, and says what the link hides,
 * fixes and got wrong. Make the link once, outside the component.
 *
 * The first render shows the defaults, as the server's did; the state of the address follows
 * before the first paint after it. Links to the same page need `FollowAddress` as well.
 */
export function useLinkState(link: Link): LinkView {
  useLayoutEffect(() => {
    const binding = bindToAddress(link, browserAddress);
    const flushBeforeLeaving = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('a') !== null) binding.flush();
    };
    window.addEventListener('popstate', binding.follow);
    window.addEventListener('pagehide', binding.flush);
    window.addEventListener(searchFollowed, binding.follow);
    document.addEventListener('click', flushBeforeLeaving, { capture: true });
    return () => {
      window.removeEventListener('popstate', binding.follow);
      window.removeEventListener('pagehide', binding.flush);
      window.removeEventListener(searchFollowed, binding.follow);
      document.removeEventListener('click', flushBeforeLeaving, { capture: true });
      binding.stop();
    };
  }, [link]);
  return useStore(link.view);
}

/** Told by `FollowAddress` after the router has put another query into the address. */
export const searchFollowed = 'mobilenet:search-followed';

/** The whole address of the present state, for "copy link". */
export function addressOf(link: Link): string {
  const { origin, pathname, search, hash } = window.location;
  return origin + pathname + link.print(search) + hash;
}
