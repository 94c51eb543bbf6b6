'use client';

import { useEffect, useState } from 'react';
import { placeView } from '@/lib/engine/picture/crop';
import { drawView } from '@/lib/engine/picture/draw';

export interface ReadPhoto {
  readonly url: string;
  /** Of the largest centred square. */
  readonly rgba: Uint8ClampedArray;
}

export interface PhotoPixels {
  readonly status: 'loading' | 'done' | 'failed';
  /** The last good one: while the next is on its way, and where that could not be read. */
  readonly photo: ReadPhoto | null;
}

interface Settled extends Pick<PhotoPixels, 'photo'> {
  readonly url: string;
}

/** A photo scaled to `side` x `side` in the page, without the network; nothing for no address. */
export function usePhotoPixels(url: string | null, side: number): PhotoPixels {
  const [settled, setSettled] = useState<Settled | null>(null);
  useEffect(() => {
    if (url === null) return;
    let isWanted = true;
    const settle = (rgba: Uint8ClampedArray | null) => {
      if (!isWanted) return;
      setSettled((last) => ({ url, photo: rgba ? { url, rgba } : (last?.photo ?? null) }));
    };
    const image = new Image();
    image.src = url;
    // Decoding a large photo takes longer than a frame: the browser does it beside the page.
    image.decode().then(
      () => settle(pixelsOf(image, side)),
      () => settle(null),
    );
    return () => {
      isWanted = false;
    };
  }, [url, side]);
  const photo = settled?.photo ?? null;
  if (settled === null || settled.url !== url) return { status: 'loading', photo };
  return { status: photo?.url === url ? 'done' : 'failed', photo };
}

/** Null where the browser gives no canvas to read from. */
function pixelsOf(image: HTMLImageElement, side: number): Uint8ClampedArray | null {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  const size = { width: image.naturalWidth, height: image.naturalHeight };
  const wholeSquare = placeView(size, { fit: { kind: 'crop', share: 1 } }, side);
  drawView(context, image, { width: 1, height: 1 }, wholeSquare, side);
  return context.getImageData(0, 0, side, side).data;
}
