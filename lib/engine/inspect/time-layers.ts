import { analyze } from '../../arch';
import { throwIfAborted } from '../cancel';
import type { Feeds } from '../graph-runner';
import type { TensorData } from '../tensor-data';
import { measure } from './measure';
import {
  inputTensors,
  outputTensor,
  readTensors,
  tensorIn,
  type OpenNetwork,
} from './open-network';
import type { LayerTime, Measured } from './types';

const usualRuns = 9;
/** Layers whose inputs are held at once. */
const layersAtOnce = 8;

function feedsOf(names: readonly string[], tensors: ReadonlyMap<string, TensorData>): Feeds {
  return Object.fromEntries(
    names.map((name) => {
      const { shape, data } = tensorIn(tensors, name);
      return [name, { shape: [1, ...shape], data }];
    }),
  );
}

async function timed(open: OpenNetwork, layers: readonly string[], runs: number) {
  const { recognised, backend, signal, model } = open;
  const inputs = layers.map((layer) => inputTensors(recognised, layer));
  const tensors = await readTensors(open, inputs.flat());
  const times: Measured[] = [];
  for (const [index, layer] of layers.entries()) {
    throwIfAborted(signal);
    const feeds = feedsOf(inputs[index] ?? [], tensors);
    const output = outputTensor(recognised, layer);
    const options = { runs, backend, signal };
    times.push(await model.graph.hold(feeds, output, (once) => measure(once, options)));
  }
  return times;
}

/**
 * Each layer apart, from its real input to its own tensor: kernel, bias, batch norm and activation
 * together. Includes what the runtime needs to start an operation, which small layers feel most.
 * @throws EngineError `not-offered` where a layer does not exist, `cancelled`
 */
export async function timeLayers(
  open: OpenNetwork,
  { layers, runs = usualRuns }: { readonly layers?: readonly string[]; readonly runs?: number },
): Promise<readonly LayerTime[]> {
  const { rows } = analyze(open.recognised.network, { batchNorm: 'folded' });
  layers?.forEach((layer) => outputTensor(open.recognised, layer));
  const asked = rows.filter(({ name }) => layers?.includes(name) ?? true);
  const times: Measured[] = [];
  for (let from = 0; from < asked.length; from += layersAtOnce) {
    const some = asked.slice(from, from + layersAtOnce).map(({ name }) => name);
    times.push(...(await timed(open, some, runs)));
  }
  return asked.flatMap(({ name, macs, bytesMoved, intensity }, index) => {
    const time = times[index];
    return time ? [{ layer: name, ...time, macs, bytes: bytesMoved, intensity }] : [];
  });
}
