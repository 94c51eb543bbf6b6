import { useEffect, useSyncExternalStore } from 'react';
import { browserAddress, searchFollowed } from '@/components/hooks/use-link-state';
import { findSample, samples, type SampleName } from '@/lib/content/samples';
import { newestPhoto, type Classifier } from '@/lib/store/classifier';
import { bindSampleToAddress, sampleInQuery } from '@/lib/store/sample-address';

/** What a link that names no known sample opens instead. */
export const fallbackSample: SampleName = samples[0].name;

const sampleFor = (name: string): SampleName => findSample(name)?.name ?? fallbackSample;

/** Calls back after the reader has navigated: back, forward, or by a link to the same page. */
function onNavigation(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(searchFollowed, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(searchFollowed, listener);
  };
}

/**
 * Keeps the photo and the sample in the address equal; needs `FollowAddress` beside it. Returns the
 * name in the address where no sample has it, else null.
 */
export function useSampleLink(
  classifier: Classifier,
  open: (name: SampleName) => void,
): string | null {
  const { store } = classifier;
  const newest = () => newestPhoto(store.getState())?.origin ?? null;
  const query = useSyncExternalStore(
    onNavigation,
    () => window.location.search,
    () => '',
  );

  useEffect(() => {
    const photos = {
      newest: () => newestPhoto(store.getState())?.origin ?? null,
      failed: () => store.getState().status.kind === 'failed',
      subscribe: (listener: () => void) => store.subscribe(listener),
      open: (name: string) => open(sampleFor(name)),
      clear: () => classifier.clear(),
      sampleFor,
    };
    const binding = bindSampleToAddress(photos, browserAddress);
    const stopFollowing = onNavigation(binding.follow);
    return () => {
      stopFollowing();
      binding.stop();
    };
  }, [classifier, store, open]);

  const named = sampleInQuery(query);
  if (!named || findSample(named)) return null;
  // Another photo than the one opened instead: the message has had its time.
  const shown = newest();
  return shown && !(shown.from === 'sample' && shown.name === fallbackSample) ? null : named;
}
