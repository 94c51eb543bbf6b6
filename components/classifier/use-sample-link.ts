import { useEffect, useSyncExternalStore } from 'react';
import { findSample, samples, type SampleName } from '@/lib/content/samples';
import type { PhotoOrigin } from '@/lib/store/photo';

const key = 'sample';

/** What a link that names no known sample opens instead. */
export const fallbackSample: SampleName = samples[0].name;

/** The name in `?sample=`, whether or not there is such a sample. */
export function sampleInQuery(query: string): string | null {
  return new URLSearchParams(query).get(key);
}

/** The query that names what is shown: a sample by its name, one's own photo not at all. */
export function queryFor(origin: PhotoOrigin, query: string): string {
  const parameters = new URLSearchParams(query);
  if (origin.from === 'sample') parameters.set(key, origin.name);
  else parameters.delete(key);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

const isFallback = (origin: PhotoOrigin) =>
  origin.from === 'sample' && origin.name === fallbackSample;

const noChanges = () => () => undefined;

/**
 * Opens the sample that the link names when the page starts, and keeps the link in step with the
 * photo that is shown. Returns the name in the link where no sample has it, else null.
 */
export function useSampleLink(
  shown: PhotoOrigin | null,
  waiting: boolean,
  open: (name: SampleName) => void,
): string | null {
  const query = useSyncExternalStore(
    noChanges,
    () => window.location.search,
    () => '',
  );
  const named = sampleInQuery(query);
  const unknown = named && !findSample(named) ? named : null;

  useEffect(() => {
    const wanted = sampleInQuery(window.location.search);
    if (!wanted || waiting) return;
    const name = findSample(wanted)?.name ?? fallbackSample;
    if (shown?.from !== 'sample' || shown.name !== name) open(name);
    // Only when the page starts: later the photo leads and the link follows.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => {
    if (!shown) return;
    // The link that could not be followed stays, with the message that says so.
    if (unknown !== null && isFallback(shown)) return;
    const { pathname, search, hash } = window.location;
    const wanted = queryFor(shown, search);
    if (wanted !== search) window.history.replaceState(null, '', pathname + wanted + hash);
  }, [shown, unknown]);

  // Another photo than the one opened instead: the message has had its time.
  return shown && !isFallback(shown) ? null : unknown;
}
