/** What `analyze v1` and `analyze v2` print, as data: the JSON is this object. */
import {
  analyze,
  NO_PADS,
  type AnalyzedRow,
  type Cost,
  type Network,
  type Shape,
} from '@/lib/arch';

type Size = readonly [height: number, width: number, channels: number];

export interface NetworkReport {
  readonly network: {
    readonly family: 'v1' | 'v2';
    readonly alpha: number;
    /** Side of the square picture in pixels. */
    readonly size: number;
    readonly classes: number;
    readonly rules: Network['rules'];
  };
  readonly totals: {
    readonly macs: number;
    readonly params: LayerParameters & {
      /** weights + bias + bnTrainable: what PyTorch counts. */
      readonly trainable: number;
      /** trainable + bnMoving: what Keras counts. */
      readonly total: number;
      /** With the batch norms folded into the weights: one bias per channel is left of each. */
      readonly folded: number;
    };
  };
  /** One for each layer with weights, in the order in which they run. */
  readonly layers: readonly LayerReport[];
}

export interface LayerParameters {
  readonly weights: number;
  readonly bias: number;
  /** γ and β */
  readonly bnTrainable: number;
  /** moving mean and variance */
  readonly bnMoving: number;
}

export interface LayerReport {
  readonly name: string;
  /** `expand` and `project` of V2 are pointwise. */
  readonly op: 'conv' | 'depthwise' | 'pointwise' | 'fc';
  readonly kernel: readonly [height: number, width: number];
  readonly stride: number;
  readonly input: Size;
  readonly output: Size;
  readonly pads: readonly [top: number, right: number, bottom: number, left: number];
  readonly params: LayerParameters;
  readonly macs: number;
  /** Side in pixels of the picture; null behind the average pool, where every value sees all. */
  readonly receptiveField: number | null;
  /** Pixels of the picture between neighbouring values; null as above. */
  readonly jump: number | null;
}

/** @throws InvalidInputError */
export function networkReport(network: Network): NetworkReport {
  const { rows, total } = analyze(network);
  const { macs, parameters } = total;
  const { trainable, total: all, folded } = parameters;
  return {
    network: {
      family: network.family === 'mobilenet-v1' ? 'v1' : 'v2',
      alpha: network.alpha,
      size: network.input.height,
      classes: network.classes,
      rules: network.rules,
    },
    totals: { macs, params: { ...layerParameters(total), trainable, total: all, folded } },
    layers: rows.flatMap((row) => layerReport(row) ?? []),
  };
}

function layerParameters({ parameters }: Pick<Cost, 'parameters'>): LayerParameters {
  const { weights, biases, batchNormTrainable, batchNormMoving } = parameters;
  return { weights, bias: biases, bnTrainable: batchNormTrainable, bnMoving: batchNormMoving };
}

/** Null for a row without weights: an addition, the average pool. */
function layerReport(row: AnalyzedRow): LayerReport | null {
  const window = windowOf(row);
  if (window === null) return null;
  const { top, right, bottom, left } = row.pads ?? NO_PADS;
  // Picture, kernels and strides are square, so both axes have the same field.
  const field = row.receptiveField?.height;
  return {
    name: row.name,
    op: window.op,
    kernel: [window.kernel, window.kernel],
    stride: window.stride,
    input: size(row.input),
    output: size(row.output),
    pads: [top, right, bottom, left],
    params: layerParameters(row),
    macs: row.macs,
    receptiveField: field?.size ?? null,
    jump: field?.jump ?? null,
  };
}

function windowOf({ layer }: AnalyzedRow) {
  switch (layer.kind) {
    case 'conv':
    case 'depthwise':
      return { op: layer.kind, kernel: layer.kernel, stride: layer.stride };
    case 'pointwise':
      return { op: layer.kind, kernel: 1, stride: 1 };
    case 'classifier':
      return { op: 'fc', kernel: 1, stride: 1 } as const;
    case 'add':
    case 'global-average-pool':
      return null;
    default:
      return layer satisfies never;
  }
}

function size({ height, width, channels }: Shape): Size {
  return [height, width, channels];
}
