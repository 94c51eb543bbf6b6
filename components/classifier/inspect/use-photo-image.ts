'use client';

import { useEffect, useState } from 'react';

/** The decoded photo to draw from; null until it is there. */
export function usePhotoImage(url: string): HTMLImageElement | null {
  const [loaded, setLoaded] = useState<HTMLImageElement | null>(null);
  useEffect(() => {
    const image = new Image();
    image.onload = () => setLoaded(image);
    image.src = url;
    return () => {
      image.onload = null;
    };
  }, [url]);
  // Of another photo nothing is drawn, not even for a moment.
  return loaded?.src === url ? loaded : null;
}
