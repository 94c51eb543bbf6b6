let open = 0;

/** Decoded pictures (bitmaps and frames) that are held at this moment in this thread. */
export function liveImages(): number {
  return open;
}

/** Hands a decoded picture to `handle` and closes it afterwards, whatever happens. */
export async function withImage<Image extends { close(): void }, Result>(
  image: Image,
  handle: (image: Image) => Result | Promise<Result>,
): Promise<Result> {
  open++;
  try {
    return await handle(image);
  } finally {
    image.close();
    open--;
  }
}
