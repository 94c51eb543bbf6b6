/** The output of one projection of the embedded V2 on a sample photo, and what ReLU6 there does. */
import { bringSample } from '@/components/hooks/use-network-question';
import { analyze } from '@/lib/arch';
import { askedV2 } from '@/lib/content/asked-networks';
import type { Inspector, LayerValues, Prediction } from '@/lib/engine/types';
import { convolve, pointwise, relu6, type Tensor } from '@/lib/ops';
import { signSplit, type SignSplit } from '@/lib/layout/signed-histogram';
import type { NetworkQuestion } from '@/lib/store/network-question';
import type { RealProjectionState } from './state';

export type ProjectionAsked = Pick<RealProjectionState, 'block' | 'photo'>;

export const ceiling = relu6(Infinity);

/** What the network says of the photo: as trained, and after one change each. */
export interface Answers {
  readonly trained: readonly Prediction[];
  /** ReLU6 put in behind the projection. */
  readonly added: readonly Prediction[];
  /** ReLU6 taken away behind the expansion of the same block. */
  readonly removed: readonly Prediction[];
}

export interface RealProjection extends ProjectionAsked {
  /** Before anything is added to it. */
  readonly values: Float32Array;
  /** Of the projection. */
  readonly channels: number;
  readonly split: SignSplit;
  readonly answers: Answers;
}

export function projectionQuestion({
  block,
  photo,
}: ProjectionAsked): NetworkQuestion<RealProjection> {
  return {
    source: askedV2.source,
    picture: bringSample(photo),
    ask: async ({ inspect, classification, signal }) => {
      const names = await namesIn(inspect, block, signal);
      const layers = [names.input, names.project];
      const [input, output] = await inspect.activations({ layers }, { signal });
      if (input === undefined || output === undefined) throw new Error(`no values of ${block}`);
      const { shape, data } = output;
      const added = { shape, data: data.map(relu6) };
      const removed = await expandedWithoutReLU6(inspect, names.expand, input, signal);
      return {
        ...{ block, photo, values: data },
        channels: shape.at(-1) ?? 0,
        split: signSplit(data, ceiling),
        answers: {
          trained: classification?.predictions ?? [],
          added: await resumed(inspect, names.project, added, signal),
          removed: await resumed(inspect, names.expand, removed, signal),
        },
      };
    },
  };
}

/** The layers of a block, and the one whose values it reads. */
async function namesIn(inspect: Inspector, block: number, signal: AbortSignal) {
  const { rows } = analyze((await inspect.network({}, { signal })).network);
  const expand = `block${block}/expand`;
  const input = rows[rows.findIndex(({ name }) => name === expand) - 1];
  if (input === undefined) throw new Error(`block ${block} does not expand`);
  return { expand, project: `block${block}/project`, input: input.name };
}

/** The sums of the expansion with their bias, as they are before the clip. */
async function expandedWithoutReLU6(
  inspect: Inspector,
  layer: string,
  { shape, data }: LayerValues,
  signal: AbortSignal,
): Promise<Pick<LayerValues, 'shape' | 'data'>> {
  const { kernel, bias } = await inspect.weights({ layer }, { signal });
  const [height = 1, width = 1, channels = 1] = shape.slice(-3);
  const input: Tensor = { shape: [height, width, channels], data };
  const sums = convolve(pointwise(input, kernel, { bias }));
  return { shape: [...sums.shape], data: Float32Array.from(sums.data) };
}

async function resumed(
  inspect: Inspector,
  from: string,
  values: Pick<LayerValues, 'shape' | 'data'>,
  signal: AbortSignal,
): Promise<readonly Prediction[]> {
  return (await inspect.resume({ from, values }, { signal })).predictions;
}
