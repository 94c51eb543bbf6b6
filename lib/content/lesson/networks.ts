/** The networks that the lesson and its exercises speak of, each analysed once, when first asked. */
import {
  analyze,
  compareConvolutions,
  lectureConvolution,
  mobilenetV1,
  mobilenetV2,
  standardTwin,
  totalsByKind,
  type Analysis,
  type AnalyzedBlock,
  type AnalyzedRow,
  type ConvLayer,
  type CostKind,
  type DepthwiseLayer,
  type KindTotal,
  type Network,
} from '../../arch';

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

export const v1Network: () => Network = once(() => mobilenetV1());
const v2Network: () => Network = once(() => mobilenetV2());

/** MobileNetV1, alpha 1, 224 × 224, 1000 classes; parameters counted as PyTorch does. */
export const v1: () => Analysis = once(() => analyze(v1Network()));
export const v2: () => Analysis = once(() => analyze(v2Network()));

/** Kernel weights alone are counted, as in Table 2 of the MobileNet paper. */
export const v1WeightsOnly: () => Analysis = once(() =>
  analyze(v1Network(), { batchNorm: 'left-out', biases: 'none' }),
);

/** V1 of normal convolutions: the paper's "Conv MobileNet". */
export const v1Normal: () => Analysis = once(() => analyze(standardTwin(v1Network())));

export const v1HalfWidth: () => Analysis = once(() => analyze(mobilenetV1({ alpha: 0.5 })));
export const v1SmallPicture: () => Analysis = once(() => analyze(mobilenetV1({ resolution: 160 })));

/** V2 with an expansion in block 1 too, which no published network has. */
export const v2ExpandAlways: () => Analysis = once(() =>
  analyze(mobilenetV2({ expandWhenOne: true })),
);

/** Totals of one kind of layer. */
export function totalOf(analysis: Analysis, kind: CostKind): KindTotal {
  const found = totalsByKind(analysis).find((total) => total.kind === kind);
  if (found === undefined) throw new RangeError(`this network has no ${kind} layer`);
  return found;
}

/** A block by the number on the screen: 1 is the first after the stem. */
export function blockOf(analysis: Analysis, number: number): AnalyzedBlock {
  const found = analysis.blocks[number];
  if (found === undefined) throw new RangeError(`this network has no block ${number}`);
  return found;
}

/** The layer of a row that slides a kernel over its map: it says its side, stride and padding. */
export function slidingLayer(row: AnalyzedRow | undefined): ConvLayer | DepthwiseLayer {
  if (row?.layer.kind === 'conv' || row?.layer.kind === 'depthwise') return row.layer;
  throw new RangeError(`${row?.name ?? 'no layer'} has no kernel with a side`);
}

/** The blocks of the body: neither stem nor head. */
export function bodyOf(analysis: Analysis): readonly AnalyzedBlock[] {
  return analysis.blocks.filter(({ block }) => block.kind !== 'stem' && block.kind !== 'head');
}

export const lecture = once(() => compareConvolutions(lectureConvolution));
