/** Keeps the photo that is shown and the sample that the address names equal. */
import { printQuery } from './codec';
import type { Address } from './address';
import type { PhotoOrigin } from './photo';

const key = 'sample';

/** The name in `?sample=`, whether or not there is such a sample. */
export function sampleInQuery(query: string): string | null {
  return new URLSearchParams(query).get(key) || null;
}

/** The query that names what is shown: a sample by its name, one's own photo not at all. */
export function queryFor(origin: PhotoOrigin, query: string): string {
  const parameters = new URLSearchParams(query);
  if (origin.from === 'sample') parameters.set(key, origin.name);
  else parameters.delete(key);
  return printQuery([...parameters]);
}

/** The photos, as far as an address needs them. */
export interface AddressedPhotos {
  /** Where the newest photo came from; null while there is none. */
  newest(): PhotoOrigin | null;
  /** The last choice came to nothing: the photo before it is shown. */
  failed(): boolean;
  subscribe(listener: () => void): () => void;
  open(sample: string): void;
  /** As before the first photo. */
  clear(): void;
  /** The sample that is opened for this name: another one where no sample has it. */
  sampleFor(name: string): string;
}

export interface SampleAddress {
  /** To be told when the reader has navigated. */
  follow(): void;
  stop(): void;
}

/**
 * The photo follows the address at the start and whenever the reader navigates on this page; the
 * address follows the photo whenever the reader chooses one.
 */
export function bindSampleToAddress(photos: AddressedPhotos, address: Address): SampleAddress {
  const page = address.path();
  const isHere = () => address.path() === page;
  let named = sampleInQuery(address.search());
  let newest = photos.newest();
  let failed = photos.failed();

  const show = (name: string) => {
    const sample = photos.sampleFor(name);
    if (newest?.from !== 'sample' || newest.name !== sample) photos.open(sample);
  };
  const write = () => {
    if (!newest || !isHere()) return;
    // A name that no sample has stays, with the message that says so.
    if (named && newest.from === 'sample' && photos.sampleFor(named) === newest.name) return;
    const search = queryFor(newest, address.search());
    named = sampleInQuery(search);
    if (search !== address.search()) address.replaceSearch(search);
  };
  const unsubscribe = photos.subscribe(() => {
    const before = { newest, failed };
    newest = photos.newest();
    failed = photos.failed();
    if (newest !== before.newest || (failed && !before.failed)) write();
  });
  if (named) show(named);
  else write();

  return {
    follow: () => {
      const now = sampleInQuery(address.search());
      if (!isHere() || now === named) return;
      named = now;
      if (now) show(now);
      else if (newest?.from === 'sample') photos.clear();
    },
    stop: unsubscribe,
  };
}
