/** The same layer in four ways: what each multiplies and moves, and what each takes. */
import {
  analyze,
  compareConvolutions,
  elementCount,
  mobilenetV1,
  type ConvolutionComparison,
  type Shape,
} from '@/lib/arch';
import type { ConvolutionTime, ConvolutionToTime } from '@/lib/engine/types';

export const operations = ['normal', 'depthwise', 'pointwise', 'separable'] as const;

export type Operation = (typeof operations)[number];

/** A separable block of V1 that keeps its side. */
export interface Layer {
  readonly block: number;
  readonly size: number;
  readonly channelsIn: number;
  readonly channelsOut: number;
}

export const kernel = 3;

/** The first block of each side at which V1 convolves without a stride. */
export const layers: readonly Layer[] = analyze(mobilenetV1())
  .blocks.filter(({ block, input, output }) => {
    return block.kind === 'separable' && input.height === output.height;
  })
  .map(({ block, input, output }) => ({
    block: block.number,
    size: input.height,
    channelsIn: input.channels,
    channelsOut: output.channels,
  }))
  .filter(({ size }, index, all) => all.findIndex((other) => other.size === size) === index);

export function layerOf(block: number): Layer {
  const found = layers.find((layer) => layer.block === block);
  if (found === undefined) throw new RangeError(`block ${block} is not one of the layers`);
  return found;
}

export function questionFor(
  { size, channelsIn, channelsOut }: Layer,
  kind: Operation,
): ConvolutionToTime {
  return { kind, size, channelsIn, channelsOut, kernel, stride: 1 };
}

/** Work and traffic in float32: inputs, weights and outputs moved once. */
export interface Workload {
  readonly macs: number;
  readonly bytes: number;
  /** MACs per byte. */
  readonly intensity: number;
}

const bytesPerNumber = 4;

export function workloadsOf(layer: Layer): Readonly<Record<Operation, Workload>> {
  const input = { height: layer.size, width: layer.size, channels: layer.channelsIn };
  const compared = compareConvolutions({
    input,
    kernel,
    filters: layer.channelsOut,
    padding: 'same',
  });
  const { normal, depthwise, pointwise } = partsOf(compared, input);
  const separable = workload(depthwise.macs + pointwise.macs, depthwise.bytes + pointwise.bytes);
  return { normal, depthwise, pointwise, separable };
}

function partsOf(
  { normal, separable: { depthwise, pointwise } }: ConvolutionComparison,
  input: Shape,
) {
  const of = (from: Shape, { macs, weights, output }: typeof normal) =>
    workload(macs, bytesPerNumber * (elementCount(from) + weights + elementCount(output)));
  return {
    normal: of(input, normal),
    depthwise: of(input, depthwise),
    pointwise: of(depthwise.output, pointwise),
  };
}

function workload(macs: number, bytes: number): Workload {
  return { macs, bytes, intensity: macs / bytes };
}

/** What was measured, and of which layer. */
export interface Times {
  readonly block: number;
  readonly times: Readonly<Record<Operation, ConvolutionTime>>;
}

/** Of the normal convolution, 1 = as much. */
export function macsShare(layer: Layer, operation: Operation): number {
  const workloads = workloadsOf(layer);
  return workloads[operation].macs / workloads.normal.macs;
}

/** Of the normal convolution's median, as `timeSpread`. */
export function timeShare({ times }: Times, operation: Operation): number {
  return times[operation].medianMs / times.normal.medianMs;
}

/** Between these shares lies the middle half of the runs. */
export function timeSpread({ times }: Times, operation: Operation): readonly [number, number] {
  const [from, to] = times[operation].spread;
  const { medianMs } = times.normal;
  return [from / medianMs, to / medianMs];
}
