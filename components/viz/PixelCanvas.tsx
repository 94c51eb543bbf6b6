'use client';

import { useEffect, useRef, type CSSProperties } from 'react';
import styles from './PixelCanvas.module.css';

export interface PixelCanvasProps {
  /** Opaque bytes of a square picture, row by row. */
  readonly rgba: Uint8ClampedArray;
  readonly style?: CSSProperties;
}

/** Dense cells as pixels: one canvas instead of thousands of elements. The drawing around it speaks. */
export function PixelCanvas({ rgba, style }: PixelCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const side = Math.sqrt(rgba.length / 4);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const picture = context.createImageData(side, side);
    picture.data.set(rgba);
    context.putImageData(picture, 0, 0);
  }, [rgba, side]);
  return (
    <canvas
      ref={canvas}
      className={styles.pixels}
      style={style}
      width={side}
      height={side}
      aria-hidden="true"
    />
  );
}
