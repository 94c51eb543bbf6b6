/** What runs inside the benchmark's page about the inside of the networks. */
import { createWorkerEngine } from '../../lib/engine/worker-client';
import { analyze } from '../../lib/arch';
import type { EmbeddedModelId, GpuTrial } from '../../lib/engine/types';

export interface Inside {
  /** Median milliseconds of a run by the network's id, handing over and reading back included. */
  readonly runs: readonly { readonly id: EmbeddedModelId; readonly milliseconds: number }[];
  /** Milliseconds of each reading, of V1's widest layer and of all its layers. */
  readonly oneLayer: readonly number[];
  readonly allLayers: readonly number[];
  readonly gpu: GpuTrial['kind'];
}

const readings = 15;
const ids: readonly EmbeddedModelId[] = ['mobilenet-v2-1.0-300-oidv4', 'mobilenet-v1-0.25-224'];

/** The last network of `ids` stays current, and its layers are read. */
export async function measureInside(siteUrl: string, pictureUrl: string): Promise<Inside> {
  const engine = createWorkerEngine(siteUrl, () => new Worker('/worker.js', { type: 'module' }));
  const blob = await (await fetch(pictureUrl)).blob();
  const runs: Inside['runs'][number][] = [];
  for (const id of ids) {
    await engine.load({ source: { kind: 'embedded', id } });
    await engine.classify({ kind: 'file', blob });
    const { medianMs } = await engine.inspect.timeNetwork();
    runs.push({ id, milliseconds: medianMs });
  }
  const { network } = await engine.inspect.network();
  const layers = analyze(network).rows.map(({ name }) => name);
  const reading = async (names: readonly string[]) => {
    const times: number[] = [];
    for (let i = 0; i < readings; i++) {
      const start = performance.now();
      await engine.inspect.activations({ layers: names });
      times.push(performance.now() - start);
    }
    return times;
  };
  const oneLayer = await reading(['block1/pointwise']);
  const allLayers = await reading(layers);
  const { kind: gpu } = await engine.tryGpu();
  await engine.dispose();
  return { runs, oneLayer, allLayers, gpu };
}
