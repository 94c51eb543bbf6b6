import { compareConvolutions } from '../../../arch';
import { integer } from '../../lesson/quantity';

/** A layer of an exercise: a square input, normal and separable compared on it. */
export interface Layer {
  readonly side: number;
  readonly channels: number;
  readonly filters: number;
  readonly kernel: number;
  readonly padding?: 'same' | 'valid';
  readonly bias?: boolean;
}

export function compared({
  side,
  channels,
  filters,
  kernel,
  padding = 'same',
  bias = false,
}: Layer) {
  const input = { height: side, width: side, channels };
  return compareConvolutions({ input, kernel, filters, padding, bias });
}

/** The settings of a layer as numbers for its texts, but for the side, which few of them name. */
export const layerValues = ({ channels, filters, kernel }: Layer) => ({
  channels: integer(channels),
  filters: integer(filters),
  kernel: integer(kernel),
});
