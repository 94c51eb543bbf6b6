/** MobileNetV1 beside V2, measure by measure. Everything comes from lib/arch. */
import {
  analyze,
  mobilenetV1,
  mobilenetV2,
  publishedFigures,
  type Analysis,
  type AnalyzedRow,
  type PublishedFigure,
} from '@/lib/arch';

export const measures = ['blocks', 'parameters', 'macs', 'memory'] as const;

export type Measure = (typeof measures)[number];

/** Memory is compared in two ways of running the network; the other measures in one. */
export const pairsOf = {
  blocks: ['blocks'],
  parameters: ['parameters'],
  macs: ['macs'],
  memory: ['layerByLayer', 'blockAsOne'],
} as const satisfies Readonly<Record<Measure, readonly string[]>>;

export type PairName = (typeof pairsOf)[Measure][number];

export const pairNames: readonly PairName[] = measures.flatMap((measure) => pairsOf[measure]);

/** What a bar is as long as. */
const valueOf: Readonly<Record<PairName, (analysis: Analysis) => number>> = {
  blocks: ({ network }) =>
    network.blocks.filter(({ kind }) => kind !== 'stem' && kind !== 'head').length,
  parameters: ({ total }) => total.parameters.trainable,
  macs: ({ total }) => total.macs,
  layerByLayer: ({ memory }) => memory.peak.elements,
  blockAsOne: ({ memory }) => memory.peakBlockAsOne.elements,
};

export interface Comparison {
  readonly first: Analysis;
  readonly second: Analysis;
}

export interface ComparedPair {
  readonly first: number;
  readonly second: number;
  /** second / first */
  readonly ratio: number;
}

export function pairOf({ first, second }: Comparison, name: PairName): ComparedPair {
  const value = valueOf[name];
  const [before, after] = [value(first), value(second)];
  return { first: before, second: after, ratio: after / before };
}

/** The two as published: width multiplier 1, 224 × 224, 1,000 classes. */
export function publishedPair(): Comparison {
  made ??= { first: analyze(mobilenetV1()), second: analyze(mobilenetV2()) };
  return made;
}

let made: Comparison | undefined;

/** The layer that decides the memory of a network run layer by layer. */
export function widestRow({ rows, memory }: Analysis): AnalyzedRow {
  const found = rows.find(({ name }) => name === memory.peak.at);
  if (found === undefined) throw new RangeError(`${memory.peak.at} is no row of the network`);
  return found;
}

/** What was printed of the two plain networks at this setting. */
export function printedOf(
  { first, second }: Comparison,
  quantity: PublishedFigure['quantity'],
): PublishedFigure[] {
  return publishedFigures().filter(
    ({ family, row, ...figure }) =>
      figure.quantity === quantity &&
      row.variant === undefined &&
      [first, second].some(
        ({ network }) =>
          network.family === family &&
          network.alpha === row.alpha &&
          network.input.height === row.resolution,
      ),
  );
}
