/** The output of one projection of the embedded V2 on a sample photo, and what ReLU6 there does. */
import { bringSample } from '@/components/hooks/use-network-question';
import { askedV2 } from '@/lib/content/asked-networks';
import type { Inspector, LayerValues, Prediction } from '@/lib/engine/types';
import { relu6, relu6Ceiling as ceiling } from '@/lib/ops/activation';
import { signSplit, type SignSplit } from '@/lib/layout/signed-histogram';
import type { NetworkQuestion } from '@/lib/store/network-question';
import type { RealProjectionState } from './state';

export type ProjectionAsked = Pick<RealProjectionState, 'block' | 'photo'>;

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
      const [expand, project] = [`block${block}/expand`, `block${block}/project`];
      const [output] = await inspect.activations({ layers: [project] }, { signal });
      if (output === undefined) throw new Error(`no values of ${project}`);
      const { shape, data } = output;
      const added = { shape, data: data.map(relu6) };
      const removed = await inspect.preActivation({ layer: expand }, { signal });
      return {
        ...{ block, photo, values: data },
        channels: shape.at(-1) ?? 0,
        split: signSplit(data, ceiling),
        answers: {
          trained: classification?.predictions ?? [],
          added: await resumed(inspect, project, added, signal),
          removed: await resumed(inspect, expand, removed, signal),
        },
      };
    },
  };
}

async function resumed(
  inspect: Inspector,
  from: string,
  values: Pick<LayerValues, 'shape' | 'data'>,
  signal: AbortSignal,
): Promise<readonly Prediction[]> {
  return (await inspect.resume({ from, values }, { signal })).predictions;
}
