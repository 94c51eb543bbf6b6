/** What `analyze conv` prints, as data: the JSON is this object. */
import {
  convolution,
  separableConvolution,
  type ConvolutionCost,
  type Extent,
  type Padding,
  type Shape,
} from '@/lib/arch';

export interface ConvSettings {
  readonly input: Shape;
  readonly kernel: Extent;
  readonly filters: number;
  readonly stride: number;
  readonly dilation: number;
  readonly padding: Padding;
  readonly depthMultiplier: number;
  /** Of the normal convolution only. */
  readonly groups: number;
  readonly bias: boolean;
}

export interface Counts {
  readonly params: number;
  /** = MACs, taps on padding included */
  readonly multiplications: number;
}

export interface ConvReport {
  readonly output: readonly [height: number, width: number, channels: number];
  readonly pads: readonly [top: number, right: number, bottom: number, left: number];
  readonly normal: Counts;
  readonly depthwise: Counts;
  readonly pointwise: Counts;
  /** depthwise + pointwise */
  readonly separable: Counts;
  /** separable / normal */
  readonly ratio: Counts;
}

/** @throws InvalidInputError */
export function convReport({ depthMultiplier, groups, ...shared }: ConvSettings): ConvReport {
  const normal = convolution({ ...shared, groups });
  const separable = separableConvolution({ ...shared, depthMultiplier });
  const { height, width, channels } = normal.output;
  const { top, right, bottom, left } = normal.pads;
  return {
    output: [height, width, channels],
    pads: [top, right, bottom, left],
    normal: counts(normal),
    depthwise: counts(separable.depthwise),
    pointwise: counts(separable.pointwise),
    separable: counts(separable),
    ratio: {
      params: separable.parameters / normal.parameters,
      multiplications: separable.macs / normal.macs,
    },
  };
}

function counts({ parameters, macs }: ConvolutionCost): Counts {
  return { params: parameters, multiplications: macs };
}
