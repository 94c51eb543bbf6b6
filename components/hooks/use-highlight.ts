'use client';

import { useStore } from 'zustand';
import type { Dimension } from '@/lib/format/symbols';
import { highlightStore, light, litDimension } from '@/lib/store/highlight';

export interface Highlight {
  /** The dimension that is lit on the page, if one is. */
  readonly lit: Dimension | undefined;
  readonly onLight: typeof light;
}

/** What is lit and what lights it: spread it over formulas, controls and figures. */
export function useHighlight(): Highlight {
  return { lit: useStore(highlightStore, litDimension), onLight: light };
}
