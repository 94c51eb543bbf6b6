'use client';

import { useEffect, useRef, type SyntheticEvent } from 'react';
import type { Dimension } from '@/lib/format/symbols';
import type { LightSource } from '@/lib/store/highlight';

/** Hears which dimension is pointed at or has the focus, and when it no longer is. */
export type OnLight = (source: LightSource, dimension: Dimension, on: boolean) => void;

interface Lit {
  readonly dimension: Dimension;
  readonly by: Element;
}

/**
 * What an element of a dimension listens to, so that pointing at it or focusing it lights the
 * dimension. An element that is taken away hears neither leave nor blur: what it has lit is put out
 * once it is gone, or shows another dimension (as its `data-dimension` says).
 */
export function useLight(onLight: OnLight | undefined) {
  const lights = useRef(new Map<LightSource, Lit>());

  useEffect(() => {
    lights.current.forEach(({ dimension, by }, source) => {
      if (by.isConnected && by.getAttribute('data-dimension') === dimension) return;
      lights.current.delete(source);
      onLight?.(source, dimension, false);
    });
  });

  useEffect(() => {
    const remaining = lights.current;
    return () => {
      remaining.forEach(({ dimension }, source) => onLight?.(source, dimension, false));
      remaining.clear();
    };
  }, [onLight]);

  return (dimension: Dimension | undefined) => {
    if (dimension === undefined || onLight === undefined) return {};
    const on = (source: LightSource) => (event: SyntheticEvent) => {
      lights.current.set(source, { dimension, by: event.currentTarget });
      onLight(source, dimension, true);
    };
    const off = (source: LightSource) => () => {
      lights.current.delete(source);
      onLight(source, dimension, false);
    };
    return {
      onPointerEnter: on('pointer'),
      onPointerLeave: off('pointer'),
      onFocus: on('focus'),
      onBlur: off('focus'),
    };
  };
}
