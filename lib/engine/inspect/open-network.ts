import { analyze } from '../../arch';
import type { Meaning } from '../answers';
import { EngineError } from '../errors';
import type { GraphModelFile } from '../model-file';
import { pictureTensor, type Model } from '../model';
import type { FoundLayer } from '../recognise/layer';
import type { Recognised } from '../recognise/recognise';
import type { TensorData } from '../tensor-data';
import type { Backend } from '../types';
import type { LayerValues } from './types';

/** A network that runs, what it was recognised as, and the picture that was classified last. */
export interface OpenNetwork {
  readonly model: Model;
  readonly recognised: Recognised;
  readonly files: { readonly file: GraphModelFile; readonly weights: ArrayBuffer };
  readonly meaning: Meaning;
  readonly answersAlike: boolean;
  readonly backend: Backend;
  /** Its numbers as the network takes them. */
  readonly picture: Float32Array | undefined;
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

export interface NamedLayer {
  readonly layer: string;
  readonly found: FoundLayer;
}

/** The layers with weights, from the stem to the classifier if that is recognised. */
export function weightedLayers({ backbone, head }: Recognised): readonly NamedLayer[] {
  const layers = backbone.layers.flatMap((layer) =>
    layer.kind === 'weighted' ? [{ layer: layer.name, found: layer.found }] : [],
  );
  if (head.kind !== 'pooled-linear') return layers;
  return [...layers, { layer: 'head/classifier', found: head.classifier }];
}

/** Every layer that has a name, in the order of the description. */
export function layerNames({ network }: Recognised): readonly string[] {
  return analyze(network).rows.map(({ name }) => name);
}

function notOffered(detail: string): EngineError {
  return new EngineError('not-offered', { detail });
}

/** @throws EngineError `not-offered` where it has no such layer or that has no weights */
export function weightedLayer(recognised: Recognised, layer: string): FoundLayer {
  const found = weightedLayers(recognised).find((one) => one.layer === layer)?.found;
  if (!found) throw notOffered(layer);
  return found;
}

/** The tensors that a layer reads. */
export function inputTensors(recognised: Recognised, layer: string): readonly string[] {
  const { backbone, head } = recognised;
  if (head.kind === 'pooled-linear' && layer === 'head/pool') return [backbone.features];
  const added = backbone.layers.find(({ name }) => name === layer);
  return added?.kind === 'add' ? added.inputs : [weightedLayer(recognised, layer).input];
}

/** The tensor that a layer makes. */
export function outputTensor(recognised: Recognised, layer: string): string {
  const { backbone, head, picture } = recognised;
  if (layer === 'input') return picture.prepared;
  if (head.kind === 'pooled-linear' && layer === 'head/pool') return head.pooled;
  const added = backbone.layers.find(({ name }) => name === layer);
  return added?.kind === 'add' ? added.tensor : weightedLayer(recognised, layer).tensor;
}

/** @throws EngineError `no-picture` where none was classified */
export function pictureOf({ picture, model }: OpenNetwork): TensorData {
  if (!picture) throw new EngineError('no-picture');
  return pictureTensor(model.description, picture);
}

/** Without the side for several pictures. */
const ofOne = ({ shape, data }: TensorData): TensorData => ({ shape: shape.slice(1), data });

/** Tensors by name, in one run of the network on the current picture. */
export async function readTensors(
  open: OpenNetwork,
  names: readonly string[],
): Promise<ReadonlyMap<string, TensorData>> {
  const { name } = open.recognised.picture;
  const picture = pictureOf(open);
  const asked = [...new Set(names)].filter((tensor) => tensor !== name);
  const { outputs } =
    asked.length > 0 ? await open.model.graph.run({ [name]: picture }, asked) : { outputs: [] };
  const read = outputs.map((output, index): [string, TensorData] => [
    asked[index] ?? '',
    ofOne(output),
  ]);
  const copy = { shape: picture.shape, data: picture.data.slice() };
  return new Map([...read, [name, ofOne(copy)]]);
}

/** @throws EngineError `model-damaged` where a tensor was not read */
export function tensorIn(tensors: ReadonlyMap<string, TensorData>, name: string): TensorData {
  const found = tensors.get(name);
  if (!found) throw new EngineError('model-damaged', { detail: `no tensor ${name}` });
  return found;
}

export async function readLayers(
  open: OpenNetwork,
  layers: readonly string[],
): Promise<LayerValues[]> {
  const names = layers.map((layer) => outputTensor(open.recognised, layer));
  const tensors = await readTensors(open, names);
  return names.map((name, index) => ({ layer: layers[index] ?? '', ...tensorIn(tensors, name) }));
}
