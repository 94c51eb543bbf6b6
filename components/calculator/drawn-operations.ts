/** What the three drawings show: sizes, colours and letters of input, filter and output. */
import type { ObliqueBoxProps } from '@/components/viz/ObliqueBox';
import type { Dimension } from '@/lib/format/symbols';
import {
  layoutConvolutions,
  type ConvolutionBoxes,
  type ConvolutionDrawings,
  type ConvolutionSizes,
} from '@/lib/layout/convolution-boxes';
import type { Calculation } from '@/lib/store/calculation';

type Side = NonNullable<ObliqueBoxProps['side']>;
type Channels = NonNullable<ObliqueBoxProps['channels']>;

/** Which letter measures a box; none where the number is always 1. */
interface Measured {
  readonly side?: Side;
  readonly channels?: Channels;
}

export interface DrawnOperation {
  readonly name: 'normal' | 'depthwise' | 'pointwise';
  readonly colours: Readonly<Record<keyof ConvolutionBoxes, Measured>>;
  /** How many filters there are. */
  readonly count: Extract<Dimension, 'nc' | 'ncPrime'>;
}

export const drawnOperations: readonly DrawnOperation[] = [
  {
    name: 'normal',
    colours: {
      input: { side: 'n', channels: 'nc' },
      filter: { side: 'f', channels: 'nc' },
      output: { side: 'nOut', channels: 'ncPrime' },
    },
    count: 'ncPrime',
  },
  {
    name: 'depthwise',
    colours: {
      input: { side: 'n', channels: 'nc' },
      filter: { side: 'f' },
      output: { side: 'nOut', channels: 'nc' },
    },
    count: 'nc',
  },
  {
    name: 'pointwise',
    colours: {
      input: { side: 'nOut', channels: 'nc' },
      filter: { channels: 'nc' },
      output: { side: 'nOut', channels: 'ncPrime' },
    },
    count: 'ncPrime',
  },
];

/** The first of three columns in the units of the drawing. */
export const drawingColumn = { x: 0, y: 4, width: 88, height: 96 };

/** What the letters stand for. */
export function dimensionValues({
  setting,
  comparison,
}: Calculation): Readonly<Record<Dimension, number>> {
  const { n, f, nc, ncPrime } = setting;
  return { n, f, nc, ncPrime, nOut: comparison.normal.output.height };
}

/** The three drawings in one scale. */
export function layoutDrawings(calculation: Calculation): ConvolutionDrawings {
  const values = dimensionValues(calculation);
  const size = ({ side, channels }: Measured) => ({
    side: side === undefined ? 1 : values[side],
    channels: channels === undefined ? 1 : values[channels],
  });
  const sizes = drawnOperations.map(({ colours }): ConvolutionSizes => ({
    input: size(colours.input),
    filter: size(colours.filter),
    output: size(colours.output),
  }));
  return layoutConvolutions(sizes, drawingColumn);
}
