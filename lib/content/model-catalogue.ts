import {
  analyze,
  mobilenetV2,
  withBatchNorm,
  type AnalyzedRow,
  type Block,
  type Layer,
  type Network,
} from '../arch';
import { embeddedV2 } from './networks/embedded';

/** A 1 x 1 convolution that scores what lies in each cell of a map. */
export interface CellPredictor {
  /** The row of the network whose output it reads. */
  readonly reads: string;
  /** Boxes of other forms around one cell; each has its own scores. */
  readonly anchors: number;
}

/** A network that is fetched only when the reader asks for it. */
export interface RequestedModel {
  /** Its folder below `public/models`. */
  readonly id: string;
  /** With the layers of its detector in place of the classifier. */
  readonly network: Network;
  readonly predictors: readonly CellPredictor[];
  /** Kinds of things that it was trained to tell apart. */
  readonly kinds: number;
  /** What a colour value of 0 and one of 255 become before they go in. */
  readonly inputRange: readonly [number, number];
  /** Every weight is stored in so many bytes. */
  readonly bytesPerWeight: number;
  readonly publisher: string;
  readonly npmPackage: string;
  /** SPDX identifier. */
  readonly licence: string;
  /** What it was trained on. */
  readonly dataset: string;
}

/** Its layers, batch norms folded into one bias a channel, as the weights are stored. */
export function requestedRows({ network }: RequestedModel): readonly AnalyzedRow[] {
  return analyze(network, { batchNorm: 'folded' }).rows;
}

/** A predictor with what follows from the network. */
export interface PlacedPredictor extends CellPredictor {
  /** The node of the graph that gives its logits, one for each cell, anchor and kind or none. */
  readonly output: string;
  readonly cells: { readonly height: number; readonly width: number };
  readonly channelsIn: number;
  /** `anchors` times the logits of one: that of "none" first, then those of the kinds. */
  readonly channelsOut: number;
}

export function placedPredictors(model: RequestedModel): readonly PlacedPredictor[] {
  const rows = requestedRows(model);
  return model.predictors.map((predictor) => {
    const map = rows.find(({ name }) => name === predictor.reads)?.output;
    if (!map) throw new Error(`${model.id} has no layer ${predictor.reads}.`);
    const { height, width, channels } = map;
    return {
      ...predictor,
      output: `logits/${height}x${width}`,
      cells: { height, width },
      channelsIn: channels,
      channelsOut: predictor.anchors * (model.kinds + 1),
    };
  });
}

/** Bytes of weights that asking for the network fetches. */
export function requestedBytes(model: RequestedModel): number {
  const layers = requestedRows(model).map(({ parameters }) => parameters.counted);
  const predictors = placedPredictors(model).map(
    ({ channelsIn, channelsOut }) => channelsIn * channelsOut + channelsOut,
  );
  const weights = [...layers, ...predictors].reduce((sum, count) => sum + count, 0);
  return weights * model.bytesPerWeight;
}

/** Filters of the two convolutions that halve the map once more: 1 x 1, then 3 x 3 with stride 2. */
interface ExtraLayers {
  readonly reduce: number;
  readonly conv: number;
}

function extraLayers({ reduce, conv }: ExtraLayers, index: number): readonly Layer[] {
  const name = `extra${index + 1}`;
  return [
    ...withBatchNorm(
      { kind: 'pointwise', name: `${name}/reduce`, role: 'plain', filters: reduce, bias: false },
      'relu6',
    ),
    ...withBatchNorm(
      {
        kind: 'conv',
        name: `${name}/conv`,
        filters: conv,
        kernel: 3,
        stride: 2,
        dilation: 1,
        padding: 'same',
        bias: false,
      },
      'relu6',
    ),
  ];
}

/** The network with smaller and smaller maps where it had its average pool and classifier. */
function withExtraLayers(network: Network, extras: readonly ExtraLayers[]): Network {
  const detecting = (block: Block): Block => {
    if (block.kind !== 'head') return block;
    const pool = block.layers.findIndex(({ kind }) => kind === 'global-average-pool');
    return { ...block, layers: [...block.layers.slice(0, pool), ...extras.flatMap(extraLayers)] };
  };
  return { ...network, blocks: network.blocks.map(detecting) };
}

/**
 * A whole MobileNetV2 with a single-shot detector (SSD) for everyday things on top: six maps, from
 * 19 x 19 cells for small things to a single cell for what fills the picture. The layers that place
 * boxes are left out.
 */
export const mobilenetV2Objects: RequestedModel = {
  id: embeddedV2.id,
  network: withExtraLayers(
    mobilenetV2({ alpha: embeddedV2.alpha, resolution: embeddedV2.inputSide }),
    [
      { reduce: 256, conv: 512 },
      { reduce: 128, conv: 256 },
      { reduce: 128, conv: 256 },
      { reduce: 64, conv: 128 },
    ],
  ),
  predictors: [
    { reads: 'block14/expand', anchors: 3 },
    { reads: 'head/conv', anchors: 6 },
    { reads: 'extra1/conv', anchors: 6 },
    { reads: 'extra2/conv', anchors: 6 },
    { reads: 'extra3/conv', anchors: 6 },
    { reads: 'extra4/conv', anchors: 6 },
  ],
  kinds: embeddedV2.classes,
  inputRange: embeddedV2.inputRange,
  bytesPerWeight: 2,
  publisher: 'Google, MediaPipe',
  npmPackage: '@mediapipe/objectron',
  licence: 'Apache-2.0',
  dataset: 'Open Images V4',
};
