/**
 * The numbers of one MobileNetV2 block (alpha 1, 224 x 224) as the spindle shows them: as published,
 * or with another inner width, or with a normal convolution in its middle.
 */
import {
  analyze,
  convolution,
  depthwiseConvolution,
  elementCount,
  mobilenetV2,
  pointwiseConvolution,
  type AnalyzedBlock,
  type InvertedResidualBlock,
  type Shape,
} from '../arch';

export const middles = ['depthwise', 'normal'] as const;

export type Middle = (typeof middles)[number];

/** `own`: the expansion factor t that the paper gives the block. */
export type Expansion = number | 'own';

export interface BottleneckChoice {
  /** 1 to 17. */
  readonly block: number;
  readonly middle: Middle;
  /** Inner width / width of the input. */
  readonly expansion: Expansion;
}

/** Multiply-adds. No expand layer where the inner width is that of the input. */
export interface PartWork {
  readonly expand: number | null;
  readonly middle: number;
  readonly project: number;
}

export interface Bottleneck {
  readonly number: number;
  readonly stride: number;
  readonly kernel: number;
  readonly middle: Middle;
  readonly expansion: number;
  readonly input: Shape;
  readonly output: Shape;
  /** Channels of the middle. */
  readonly inner: number;
  readonly work: PartWork;
  readonly macs: number;
  /** Whether the input is added to the output, and which of the two conditions hold. */
  readonly shortcut: {
    readonly isOn: boolean;
    readonly sidesMeet: boolean;
    readonly widthsMeet: boolean;
  };
  /** Row of the paper's Table 2, and which of the row's blocks this is. */
  readonly row: {
    readonly number: number;
    readonly repetition: number;
    readonly repetitions: number;
  };
}

type PublishedBlock = AnalyzedBlock & { readonly block: InvertedResidualBlock };

const isBottleneck = (each: AnalyzedBlock): each is PublishedBlock =>
  each.block.kind === 'inverted-residual';

const published = analyze(mobilenetV2()).blocks.filter(isBottleneck);

export const blockCount = published.length;

/** The block that the lesson starts on: the first with a shortcut. */
export const exampleBlock =
  published.find(({ block }) => block.residual)?.block.number ?? blockCount;

/** @throws RangeError where there is no such block */
function publishedBlock(number: number): PublishedBlock {
  const found = published[number - 1];
  if (found === undefined) throw new RangeError(`there is no block ${number}`);
  return found;
}

/** The paper's t. */
export function ownExpansion(number: number): number {
  return publishedBlock(number).block.expansion;
}

/** @throws RangeError where there is no such block, or the inner width would not be whole */
export function bottleneck({ block: number, middle, expansion }: BottleneckChoice): Bottleneck {
  const { block, input, output, rows } = publishedBlock(number);
  const ratio = expansion === 'own' ? block.expansion : expansion;
  const inner = ratio * input.channels;
  if (!Number.isInteger(inner)) throw new RangeError(`${ratio} x ${input.channels} is not whole`);
  const kernel = kernelOf(rows);
  const wide: Shape = { ...input, channels: inner };
  const narrow: Shape = { ...output, channels: inner };
  const spec = { input: wide, kernel, stride: block.stride, padding: 'same' } as const;
  const looked =
    middle === 'normal' ? convolution({ ...spec, filters: inner }) : depthwiseConvolution(spec);
  const work = {
    // A 1 x 1 convolution to the same width would expand nothing: the paper leaves it out.
    expand: inner === input.channels ? null : pointwiseConvolution({ input, filters: inner }).macs,
    middle: looked.macs,
    project: pointwiseConvolution({ input: narrow, filters: output.channels }).macs,
  };
  const { first, repetition } = block.paper;
  const repetitions = published.filter((each) => each.block.paper.first === first).length;
  return {
    number,
    stride: block.stride,
    kernel,
    middle,
    expansion: ratio,
    input,
    output,
    inner,
    work,
    macs: (work.expand ?? 0) + work.middle + work.project,
    shortcut: {
      isOn: block.residual,
      sidesMeet: input.height === output.height,
      widthsMeet: input.channels === output.channels,
    },
    row: { number: first, repetition, repetitions },
  };
}

function kernelOf(rows: AnalyzedBlock['rows']): number {
  for (const { layer } of rows) if (layer.kind === 'depthwise') return layer.kernel;
  throw new RangeError('a bottleneck without a depthwise layer');
}

/** All blocks as published. */
export const bottlenecks: readonly Bottleneck[] = published.map(({ block }) =>
  bottleneck({ block: block.number, middle: 'depthwise', expansion: 'own' }),
);

/** Multiply-adds of one normal convolution from the input of the block to its output. */
export function plainWork({ input, output, kernel, stride }: Bottleneck): number {
  return convolution({ input, kernel, filters: output.channels, stride, padding: 'same' }).macs;
}

/** Multiply-adds of the middle if it were a normal convolution. */
export function normalMiddleWork(block: Bottleneck): number {
  return bottleneck({ block: block.number, middle: 'normal', expansion: block.expansion }).work
    .middle;
}

/** Values that enter the block, and values in its middle before any stride. */
export function valuesOf({ input, inner }: Bottleneck): {
  readonly outside: number;
  readonly inside: number;
} {
  return { outside: elementCount(input), inside: elementCount({ ...input, channels: inner }) };
}
