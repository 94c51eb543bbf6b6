'use client';

import { useSearchParams } from 'next/navigation';
import { Suspense, useEffect } from 'react';
import { searchFollowed } from './use-link-state';

/**
 * Tells `useLinkState` that a link to the same page has put another query into the address, which
 * no event of the browser tells. Draws nothing; place it once, beside the page that uses the hook.
 */
export function FollowAddress() {
  // A static page does not know its query: only what is inside this boundary waits for the browser.
  return (
    <Suspense fallback={null}>
      <SearchFollower />
    </Suspense>
  );
}

function SearchFollower() {
  const search = useSearchParams()?.toString();
  useEffect(() => {
    window.dispatchEvent(new Event(searchFollowed));
  }, [search]);
  return null;
}
