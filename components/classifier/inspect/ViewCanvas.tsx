'use client';

import { useEffect, useRef } from 'react';
import { placeView } from '@/lib/engine/picture/crop';
import { drawView } from '@/lib/engine/picture/draw';
import type { Classification, View } from '@/lib/engine/types';

/** Changes the bytes of a picture in place. */
export type Tone = (rgba: Uint8ClampedArray) => void;

export interface ViewCanvasProps {
  readonly className: string | undefined;
  readonly image: HTMLImageElement | null;
  /** Whose size is that of the upright picture. */
  readonly classification: Classification;
  readonly view: View;
  /** Side in pixels. */
  readonly side: number;
  readonly tone?: Tone;
  /** Left out where the picture stands for itself in a drawing that is named. */
  readonly label?: string;
}

/** What a view shows of the photo, from the same geometry as the network's input. */
export function ViewCanvas(props: ViewCanvasProps) {
  const { className, image, classification, view, side, tone, label } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = classification;
  useEffect(() => {
    const context = image && canvas.current?.getContext('2d', { willReadFrequently: true });
    if (!context) return;
    const scale = { width: image.naturalWidth / width, height: image.naturalHeight / height };
    drawView(context, image, scale, placeView({ width, height }, view, side), side);
    if (!tone) return;
    const pixels = context.getImageData(0, 0, side, side);
    tone(pixels.data);
    context.putImageData(pixels, 0, 0);
  }, [image, width, height, view, side, tone]);
  const naming =
    label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return <canvas ref={canvas} className={className} width={side} height={side} {...naming} />;
}

/** Brightness as the eye weighs the three colours (ITU-R BT.601). */
export const grey: Tone = (rgba) => {
  for (let at = 0; at < rgba.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = rgba.subarray(at, at + 3);
    rgba.fill(0.299 * red + 0.587 * green + 0.114 * blue, at, at + 3);
  }
};

/**
 * Numbers of one range as they look to a network that reads another, cut where a screen ends at
 * black and white.
 */
export function misread(given: readonly [number, number], own: readonly [number, number]): Tone {
  const [low, high] = given;
  const [black, white] = own;
  return (rgba) => {
    for (let at = 0; at < rgba.length; at += 1) {
      if (at % 4 === 3) continue;
      const number = low + ((rgba[at] ?? 0) / 255) * (high - low);
      rgba[at] = (255 * (number - black)) / (white - black);
    }
  };
}
