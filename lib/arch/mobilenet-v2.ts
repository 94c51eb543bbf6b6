/**
 * MobileNetV2. Sandler et al., "MobileNetV2: Inverted Residuals and Linear Bottlenecks",
 * arXiv:1801.04381, Table 2. (The text says 19 bottlenecks; the table's n sum to 17.)
 */
import { requireInteger } from './errors';
import { withBatchNorm, type Layer, type PointwiseRole } from './layers';
import { head, networkBase, stem } from './network-parts';
import type { InvertedResidualBlock, Network, NetworkOptions, PaperRows, Rules } from './network';
import { makeDivisible } from './rounding';
import { LARGEST_SIZE } from './shapes';

/** A group of bottlenecks, in the paper's letters. */
export interface V2Row {
  /** Expansion factor. */
  readonly t: number;
  /** Output channels at alpha 1. */
  readonly c: number;
  /** Number of blocks. */
  readonly n: number;
  /** Stride of the first block; the others have stride 1. */
  readonly s: number;
  /** Row of Table 2. */
  readonly paperRow: number;
}

const STEM_FILTERS = 32;
const HEAD_FILTERS = 1280;

/** The bottlenecks of Table 2. */
export const V2_ROWS: readonly V2Row[] = [
  { t: 1, c: 16, n: 1, s: 1, paperRow: 2 },
  { t: 6, c: 24, n: 2, s: 2, paperRow: 3 },
  { t: 6, c: 32, n: 3, s: 2, paperRow: 4 },
  { t: 6, c: 64, n: 4, s: 2, paperRow: 5 },
  { t: 6, c: 96, n: 3, s: 1, paperRow: 6 },
  { t: 6, c: 160, n: 3, s: 2, paperRow: 7 },
  { t: 6, c: 320, n: 1, s: 1, paperRow: 8 },
];

const STEM_PAPER: PaperRows = { table: 2, first: 1, last: 1, repetition: 1 };
/** 1 x 1 convolution, average pool, and the classifier as a 1 x 1 convolution. */
const HEAD_PAPER: PaperRows = { table: 2, first: 9, last: 11, repetition: 1 };

export interface MobileNetV2Options extends NetworkOptions {
  /** Replaces the t of all groups but those with t = 1; the paper's 6 unless told. */
  readonly expansion?: number;
  /**
   * A block with t = 1 has no expand convolution: it would map a tensor to one of the same width.
   * With `true` it gets one all the same. No published network has it; it makes the 313.6 million
   * multiply-adds that some counting tools report instead of 300.8.
   */
  readonly expandWhenOne?: boolean;
  /** Another body than the paper's. */
  readonly rows?: readonly V2Row[];
}

interface BlockPlan {
  readonly expansion: number;
  readonly channels: number;
  readonly stride: number;
  readonly paper: PaperRows;
}

/**
 * The network as data. Shapes and costs: `analyze`.
 *
 * @throws InvalidInputError
 */
export function mobilenetV2(options: MobileNetV2Options = {}): Network {
  const { expandWhenOne = false, rows = V2_ROWS, expansion } = options;
  const base = networkBase(options);
  if (expansion !== undefined) requireInteger('expansion', expansion, 1, LARGEST_SIZE);

  // The stem is rounded from the untruncated product, in slim and in Keras.
  const stemFilters = makeDivisible(STEM_FILTERS * base.alpha);
  let channels = stemFilters;
  const bottlenecks = rows
    .flatMap((row) => blockPlans(row, expansion))
    .map((plan, index) => {
      const filters = v2Width(plan.channels, base.alpha, base.rules);
      const block = invertedResidual(index + 1, plan, channels, filters, expandWhenOne);
      channels = filters;
      return block;
    });
  const conv = pointwise('head/conv', 'plain', v2HeadWidth(base.alpha));
  return {
    family: 'mobilenet-v2',
    convolutions: 'separable',
    ...base,
    blocks: [
      stem(stemFilters, STEM_PAPER, 'relu6'),
      ...bottlenecks,
      head(bottlenecks.length + 1, base.classes, HEAD_PAPER, withBatchNorm(conv, 'relu6')),
    ],
  };
}

/** A row of the table as its n blocks: only the first has the row's stride. */
function blockPlans(row: V2Row, expansion: number | undefined): BlockPlan[] {
  return Array.from({ length: row.n }, (_, index) => ({
    expansion: row.t === 1 ? 1 : (expansion ?? row.t),
    channels: row.c,
    stride: index === 0 ? row.s : 1,
    paper: { table: 2, first: row.paperRow, last: row.paperRow, repetition: index + 1 },
  }));
}

/** Width multiplier. Keras truncates before it rounds, which differs at some alpha (0.28: 8, 16). */
function v2Width(channels: number, alpha: number, rules: Rules): number {
  const exact = channels * alpha;
  return makeDivisible(rules === 'keras' ? Math.trunc(exact) : exact);
}

/**
 * The last convolution is never thinner than 1280. Paper, section 6.1: for multipliers below one
 * the width multiplier is applied "to all layers except the very last convolutional layer".
 */
function v2HeadWidth(alpha: number): number {
  return alpha > 1 ? makeDivisible(HEAD_FILTERS * alpha) : HEAD_FILTERS;
}

/**
 * One bottleneck. It expands `t` times the width it is given (already rounded), convolves there
 * with the block's stride, and projects linearly. The shortcut joins the thin ends, and only where
 * both have one shape: stride 1 and as many channels out as in. After the rounding of narrow
 * networks that can be true where it is not at alpha 1 (block 1 at alpha 0.25: 8 to 8).
 */
function invertedResidual(
  number: number,
  plan: BlockPlan,
  channelsIn: number,
  filters: number,
  expandWhenOne: boolean,
): InvertedResidualBlock {
  const { expansion, stride, paper } = plan;
  const name = `block${number}`;
  const residual = stride === 1 && channelsIn === filters;
  const expand = pointwise(`${name}/expand`, 'expand', expansion * channelsIn);
  const layers: readonly Layer[] = [
    ...(expansion > 1 || expandWhenOne ? withBatchNorm(expand, 'relu6') : []),
    ...withBatchNorm(
      {
        kind: 'depthwise',
        name: `${name}/depthwise`,
        depthMultiplier: 1,
        kernel: 3,
        stride,
        dilation: 1,
        padding: 'same', // Keras' correct_pad equals SAME at every size
        bias: false,
      },
      'relu6',
    ),
    ...withBatchNorm(pointwise(`${name}/project`, 'project', filters), 'linear'),
    ...(residual ? [{ kind: 'add', name: `${name}/add` } as const] : []),
  ];
  return {
    kind: 'inverted-residual',
    name,
    number,
    stride,
    filters,
    expansion,
    residual,
    paper,
    layers,
  };
}

function pointwise(name: string, role: PointwiseRole, filters: number) {
  return { kind: 'pointwise', name, role, filters, bias: false } as const;
}
