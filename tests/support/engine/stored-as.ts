import { bytesOf, type GraphModelFile, type WeightSpec } from '../../../lib/engine/model-file';
import { toFloat16 } from '../../../scripts/prepare/float16';
import type { GeneratedGraph } from './generate-graph';

export type SmallNumbers = 'float16' | 'uint8' | 'uint16';

interface Stored {
  readonly spec: WeightSpec;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function inSteps(spec: WeightSpec, values: Float32Array, dtype: 'uint8' | 'uint16'): Stored {
  const [low, high] = values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)] as const,
    [Infinity, -Infinity] as const,
  );
  const scale = (high - low) / (dtype === 'uint8' ? 0xff : 0xffff) || 1;
  const all = Array.from(values, (value) => Math.round((value - low) / scale));
  const steps = dtype === 'uint8' ? Uint8Array.from(all) : Uint16Array.from(all);
  const quantization = { dtype, scale, min: low };
  return { spec: { ...spec, quantization }, bytes: new Uint8Array(steps.buffer) };
}

function stored(spec: WeightSpec, bytes: ArrayBuffer, as: SmallNumbers): Stored {
  if (spec.dtype !== 'float32') return { spec, bytes: new Uint8Array(bytes) };
  const values = new Float32Array(bytes);
  if (as !== 'float16') return inSteps(spec, values, as);
  const halves = Uint16Array.from(values, toFloat16);
  return {
    spec: { ...spec, quantization: { dtype: 'float16' } },
    bytes: new Uint8Array(halves.buffer),
  };
}

/**
 * The files of a generated graph with its weights in fewer bits, cut into `count` shards without
 * regard to where a weight ends, as converters cut them.
 */
export function inShards({ file, weights }: GeneratedGraph, as: SmallNumbers, count: number) {
  let offset = 0;
  const all = file.weightsManifest
    .flatMap((group) => group.weights)
    .map((spec) => {
      const end = offset + bytesOf(spec);
      const one = stored(spec, weights.slice(offset, end), as);
      offset = end;
      return one;
    });
  const blob = new Blob(all.map(({ bytes }) => bytes));
  const paths = Array.from({ length: count }, (_, i) => `group1-shard${i + 1}of${count}.bin`);
  const listed: GraphModelFile = {
    ...file,
    weightsManifest: [{ paths, weights: all.map(({ spec }) => spec) }],
  };
  const cut = (shard: number) => Math.floor((shard * blob.size) / count);
  return [
    { name: 'model.json', blob: new Blob([JSON.stringify(listed)]) },
    ...paths.map((name, i) => ({ name, blob: blob.slice(cut(i), cut(i + 1)) })),
  ];
}
