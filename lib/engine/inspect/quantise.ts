/** The loaded network with fewer bits for each weight of its kernels. */
import { levelSteps } from '../../ops';
import { logitsOf, predictionsFrom } from '../answers';
import { EngineError } from '../errors';
import type { GraphModelFile, GraphNode, WeightSpec } from '../model-file';
import { bytesOf } from '../model-file';
import { buildModel } from '../model';
import { textsOf } from '../recognise/attributes';
import { channelsOut } from '../recognise/layer';
import { Weights } from '../weights';
import { pictureOf, weightedLayers, type OpenNetwork } from './open-network';
import type { QuantiseChoice, QuantisedAnswer } from './types';

const predictionCount = 5;
const mostBits = 16;

/**
 * Each number becomes the nearest of 2^bits values at equal distances from the smallest to the
 * largest of its group. The groups are the channels: number i belongs to channel i mod `groups`.
 */
export function quantised(values: Float32Array, bits: number, groups: number): Float32Array {
  const low = new Float64Array(groups).fill(Infinity);
  const high = new Float64Array(groups).fill(-Infinity);
  values.forEach((value, i) => {
    const group = i % groups;
    low[group] = Math.min(low[group] ?? value, value);
    high[group] = Math.max(high[group] ?? value, value);
  });
  const steps = levelSteps(bits);
  return values.map((value, i) => {
    const [from = value, to = value] = [low[i % groups], high[i % groups]];
    if (from === to) return value;
    const step = (to - from) / steps;
    return from + Math.round((value - from) / step) * step;
  });
}

/** Output channels of each kernel, by the name of its weight. */
type Kernels = ReadonlyMap<string, number>;

function kernelsOf({ recognised }: OpenNetwork): Kernels {
  return new Map(
    weightedLayers(recognised).map(({ found: { op, kernelShape } }) => [
      op.kernel,
      channelsOut(op, kernelShape),
    ]),
  );
}

/** The bytes of all weights, the kernels among them quantised and as float32. */
function quantisedFiles(
  { file, weights: bytes }: OpenNetwork['files'],
  kernels: Kernels,
  { bits, per }: QuantiseChoice,
): { readonly specs: WeightSpec[]; readonly bytes: ArrayBuffer } {
  const weights = new Weights(file, bytes);
  const specs: WeightSpec[] = [];
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (const spec of file.weightsManifest.flatMap((group) => group.weights)) {
    const channels = kernels.get(spec.name);
    const end = offset + bytesOf(spec);
    if (channels === undefined) {
      specs.push(spec);
      parts.push(new Uint8Array(bytes, offset, end - offset));
    } else {
      const groups = per === 'tensor' ? 1 : channels;
      const values = quantised(weights.valuesOf(spec.name), bits, groups);
      specs.push({ name: spec.name, shape: spec.shape, dtype: 'float32' });
      parts.push(new Uint8Array(values.buffer));
    }
    offset = end;
  }
  return { specs, bytes: joined(parts) };
}

function joined(parts: readonly Uint8Array[]): ArrayBuffer {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.byteLength;
  }
  return all.buffer;
}

/**
 * ReLU in place of every ReLU6: on its own, fused into a convolution, or written as a clip.
 * @param clips names of the ClipByValue nodes that clip at 0 and 6
 */
export function withoutClip(
  nodes: readonly GraphNode[],
  clips: ReadonlySet<string>,
): readonly GraphNode[] {
  return nodes.map((node) => {
    if (node.op === 'Relu6') return { ...node, op: 'Relu' };
    if (node.op === 'ClipByValue' && clips.has(node.name)) {
      return { ...node, op: 'Relu', input: node.input?.slice(0, 1) };
    }
    const words = textsOf(node, 'fused_ops');
    if (!words.includes('Relu6')) return node;
    const s = words.map((word) => btoa(word === 'Relu6' ? 'Relu' : word));
    return { ...node, attr: { ...node.attr, fused_ops: { list: { s } } } };
  });
}

/** The last tensor of each layer that ends in a ReLU6. */
function relu6Tensors({ recognised }: OpenNetwork): ReadonlySet<string> {
  const layers = weightedLayers(recognised).map(({ found }) => found);
  return new Set(layers.filter((one) => one.activation === 'relu6').map((one) => one.tensor));
}

function quantisedFile(
  open: OpenNetwork,
  weights: WeightSpec[],
  { withoutClip: unclipped = false }: QuantiseChoice,
): GraphModelFile {
  const { file } = open.files;
  const { node } = file.modelTopology;
  return {
    ...file,
    modelTopology: {
      ...file.modelTopology,
      node: unclipped ? withoutClip(node, relu6Tensors(open)) : node,
    },
    weightsManifest: [{ paths: [], weights }],
  };
}

/** Bytes of all kernels at so many bits a weight; the two numbers of each range are left out. */
function kernelBytes({ recognised }: OpenNetwork, bits: number): number {
  const count = weightedLayers(recognised).reduce(
    (sum, { found }) => sum + found.kernelShape.reduce((product, side) => product * side, 1),
    0,
  );
  return Math.ceil((count * bits) / 8);
}

/**
 * Runs the current picture on the network as it is and on a copy with quantised kernels, which is
 * freed again. Batch norms that are not folded, and biases, stay as they are.
 */
export async function quantise(
  open: OpenNetwork,
  choice: QuantiseChoice,
): Promise<QuantisedAnswer> {
  const { bits } = choice;
  if (!Number.isInteger(bits) || bits < 1 || bits > mostBits) {
    throw new EngineError('not-offered', { detail: `${bits} bits` });
  }
  const { meaning, model, files } = open;
  const { data: picture } = pictureOf(open);
  const before = logitsOf((await model.run(picture)).outputs, meaning);
  const { specs, bytes } = quantisedFiles(files, kernelsOf(open), choice);
  const file = quantisedFile(open, specs, choice);
  const copy = await buildModel(model.description, file, bytes);
  try {
    const after = logitsOf((await copy.run(picture)).outputs, meaning);
    return {
      choice,
      predictions: predictionsFrom(after, meaning, predictionCount),
      original: predictionsFrom(before, meaning, predictionCount),
      worstLogit: after.reduce(
        (worst, x, i) => Math.max(worst, Math.abs(x - (before[i] ?? NaN))),
        0,
      ),
      bytes: kernelBytes(open, bits),
      bytesBefore: kernelBytes(open, 32),
    };
  } finally {
    copy.dispose();
  }
}
