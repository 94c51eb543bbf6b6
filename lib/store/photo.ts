/** Where a picture came from; only a sample can be named in a link. */
export type PhotoOrigin =
  | { readonly from: 'sample'; readonly name: string }
  | { readonly from: 'file'; readonly name: string }
  | { readonly from: 'drop'; readonly name: string }
  | { readonly from: 'paste' }
  | { readonly from: 'camera' };

/** A picture held in memory: its bytes, and an object URL to show them by. */
export interface Photo {
  readonly blob: Blob;
  readonly url: string;
  readonly origin: PhotoOrigin;
}

/** The part of `URL` that makes and frees object URLs, so that a test can count them. */
export interface ObjectUrls {
  createObjectURL(blob: Blob): string;
  revokeObjectURL(url: string): void;
}

/** The photo stays shown until another one is answered: each URL is made once and freed once. */
export function openPhoto(urls: ObjectUrls, blob: Blob, origin: PhotoOrigin): Photo {
  return { blob, url: urls.createObjectURL(blob), origin };
}

export function closePhoto(urls: ObjectUrls, photo: Photo | null): void {
  if (photo) urls.revokeObjectURL(photo.url);
}

/** A picture at hand, or a way to fetch one. */
export type PhotoSource = Blob | ((signal: AbortSignal) => Promise<Blob>);

/** Null where the picture could not be fetched. */
export async function fetchPhoto(
  fetch: (signal: AbortSignal) => Promise<Blob>,
  signal: AbortSignal,
): Promise<Blob | null> {
  try {
    return await fetch(signal);
  } catch {
    return null;
  }
}
