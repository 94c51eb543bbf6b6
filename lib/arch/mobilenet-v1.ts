/**
 * MobileNet (V1). Howard et al., "MobileNets: Efficient Convolutional Neural Networks for Mobile
 * Vision Applications", arXiv:1704.04861, Table 1.
 */
import { requireInteger } from './errors';
import { withBatchNorm, type ActivationFunction } from './layers';
import { head, networkBase, stem } from './network-parts';
import type { Network, NetworkOptions, PaperRows, Rules, SeparableBlock } from './network';
import type { Padding } from './padding';
import { LARGEST_SIZE } from './shapes';

/** One depthwise separable block of Table 1, or several alike. */
export interface V1Row {
  readonly filters: number;
  readonly stride: number;
  readonly repeat: number;
  /** Row of the depthwise convolution in Table 1; its pointwise one is the next. */
  readonly paperRow: number;
}

/** Output channels of the first convolution at alpha 1. */
const STEM_FILTERS = 32;

/**
 * The body of Table 1. The paper prints "s2" for the last depthwise convolution too, but gives it
 * a 7 x 7 input and a 7 x 7 output: it is stride 1, as in slim and Keras, and only that gives the
 * paper's 569 million mult-adds.
 */
export const V1_ROWS: readonly V1Row[] = [
  { filters: 64, stride: 1, repeat: 1, paperRow: 2 },
  { filters: 128, stride: 2, repeat: 1, paperRow: 4 },
  { filters: 128, stride: 1, repeat: 1, paperRow: 6 },
  { filters: 256, stride: 2, repeat: 1, paperRow: 8 },
  { filters: 256, stride: 1, repeat: 1, paperRow: 10 },
  { filters: 512, stride: 2, repeat: 1, paperRow: 12 },
  { filters: 512, stride: 1, repeat: 5, paperRow: 14 },
  { filters: 1024, stride: 2, repeat: 1, paperRow: 16 },
  { filters: 1024, stride: 1, repeat: 1, paperRow: 18 },
];

const STEM_PAPER: PaperRows = { table: 1, first: 1, last: 1, repetition: 1 };
/** Average pool, fully connected, softmax. */
const HEAD_PAPER: PaperRows = { table: 1, first: 20, last: 22, repetition: 1 };

export interface MobileNetV1Options extends NetworkOptions {
  /** ReLU in the paper, ReLU6 in slim and Keras; `relu6` unless told. */
  readonly activation?: ActivationFunction;
  /** Another body than the paper's, for example without the five 14 x 14 x 512 blocks. */
  readonly rows?: readonly V1Row[];
}

/**
 * The network as data. Shapes and costs: `analyze`.
 *
 * @throws InvalidInputError
 */
export function mobilenetV1(options: MobileNetV1Options = {}): Network {
  const { activation = 'relu6', rows = V1_ROWS } = options;
  const base = networkBase(options);
  const width = (channels: number) => v1Width(channels, base.alpha, base.rules);

  const body = rows.flatMap((row) =>
    Array.from({ length: row.repeat }, (_, index) => ({ row, repetition: index + 1 })),
  );
  return {
    family: 'mobilenet-v1',
    convolutions: 'separable',
    ...base,
    blocks: [
      stem(width(STEM_FILTERS), STEM_PAPER, activation),
      ...body.map(({ row, repetition }, index) =>
        separableBlock(index + 1, row, repetition, width(row.filters), base.rules, activation),
      ),
      head(body.length + 1, base.classes, HEAD_PAPER),
    ],
  };
}

/**
 * Width multiplier. V1 does not round to multiples of 8: it truncates. Slim keeps at least 8
 * channels, which matters below alpha 0.25; Keras does not, so below 1/32 no channel is left and
 * the width is refused.
 */
function v1Width(channels: number, alpha: number, rules: Rules): number {
  const truncated = Math.trunc(channels * alpha);
  const width = rules === 'slim' ? Math.max(truncated, 8) : truncated;
  requireInteger('filters', width, 1, LARGEST_SIZE);
  return width;
}

/**
 * Keras pads before a strided depthwise convolution with one row at the bottom and one column at
 * the right, whatever the size. On even maps that is what SAME does; on odd maps SAME pads all
 * four sides, and Keras loses a pixel.
 */
function v1Padding(stride: number, rules: Rules): Padding {
  if (rules === 'keras' && stride > 1) return { top: 0, bottom: 1, left: 0, right: 1 };
  return 'same';
}

function separableBlock(
  number: number,
  row: V1Row,
  repetition: number,
  filters: number,
  rules: Rules,
  activation: ActivationFunction,
): SeparableBlock {
  const name = `block${number}`;
  const { stride, paperRow } = row;
  return {
    kind: 'separable',
    name,
    number,
    stride,
    filters,
    paper: { table: 1, first: paperRow, last: paperRow + 1, repetition },
    layers: [
      ...withBatchNorm(
        {
          kind: 'depthwise',
          name: `${name}/depthwise`,
          depthMultiplier: 1,
          kernel: 3,
          stride,
          dilation: 1,
          padding: v1Padding(stride, rules),
          bias: false,
        },
        activation,
      ),
      ...withBatchNorm(
        { kind: 'pointwise', name: `${name}/pointwise`, role: 'plain', filters, bias: false },
        activation,
      ),
    ],
  };
}
