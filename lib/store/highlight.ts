/** Which dimension is lit: hovering or focusing one lights all of its kind on the page. */
import { createStore } from 'zustand/vanilla';
import type { Dimension } from '../format/symbols';

/** What lights a dimension. Both may at once; the pointer, moved last as a rule, wins. */
export type LightSource = 'pointer' | 'focus';

export type Lights = Readonly<Partial<Record<LightSource, Dimension>>>;

export const highlightStore = createStore<Lights>(() => ({}));

export function litDimension({ pointer, focus }: Lights): Dimension | undefined {
  return pointer ?? focus;
}

/** Lights a dimension, or puts it out if it is still the one that this source lights. */
export function light(source: LightSource, dimension: Dimension, on: boolean): void {
  if (on) highlightStore.setState({ [source]: dimension });
  else if (highlightStore.getState()[source] === dimension) {
    highlightStore.setState({ [source]: undefined });
  }
}
