/**
 * A TensorFlow.js layers model (Keras) written as a graph model with the same operations, so that
 * one kind of network is recognised, run and looked into. One Keras layer becomes one to three nodes.
 */
import type { GraphModelFile, WeightGroup } from '../model-file';
import { EngineError } from '../errors';
import { GraphWriter } from './graph-writer';

type Config = Readonly<Record<string, unknown>>;

interface KerasLayer {
  readonly class_name: string;
  readonly config: Config;
  /** For each call the tensors it reads: [layer, call, output, arguments]. */
  readonly inbound_nodes?: readonly (readonly (readonly [string, ...unknown[]])[])[];
}

export interface LayersModelFile {
  readonly modelTopology: Config;
  readonly weightsManifest: readonly WeightGroup[];
}

export function isLayersModel(value: unknown): value is LayersModelFile {
  const candidate = value as (Partial<LayersModelFile> & { format?: unknown }) | null;
  const topology = candidate?.modelTopology as Config | undefined;
  const model = (topology?.model_config ?? topology) as Config | undefined;
  return Array.isArray(candidate?.weightsManifest) && typeof model?.class_name === 'string';
}

function damaged(detail: string): EngineError {
  return new EngineError('model-damaged', { detail });
}

const pairOf = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.map(Number) : [Number(value ?? 1), Number(value ?? 1)];

const nameOf = ({ config }: KerasLayer) => String(config.name ?? '');

/** Sides of the zeros that ZeroPadding2D adds: one number, two, or two pairs. */
function sidesOf(padding: unknown): readonly number[] {
  const pairs = (Array.isArray(padding) ? padding : [padding, padding]) as readonly unknown[];
  return pairs.flatMap((side) =>
    Array.isArray(side) ? side.map(Number) : [Number(side), Number(side)],
  );
}

/** A setting that makes of a layer something else than its word says. */
function otherThanUsual(config: Config): string | undefined {
  if (config.data_format === 'channels_first') return 'channels_first';
  return ['negative_slope', 'threshold'].find((setting) => Number(config[setting] ?? 0) !== 0);
}

class Conversion {
  readonly writer = new GraphWriter();
  readonly #weights: readonly string[];
  /** A layer may be used under its name in several nested models. */
  #count = 0;

  constructor({ weightsManifest }: LayersModelFile) {
    this.#weights = weightsManifest.flatMap(({ weights }) => weights.map(({ name }) => name));
  }

  /** A model, or a model within a model. @param inputs the tensors it is called on, none at the top */
  model(config: unknown, inputs: readonly string[]): string {
    const { layers: list, output_layers: outputs } = (
      Array.isArray(config) ? { layers: config } : config
    ) as { layers?: readonly KerasLayer[]; output_layers?: readonly (readonly [string])[] };
    if (!Array.isArray(list)) throw damaged('a model without layers');
    const layers = list as readonly KerasLayer[];
    const tensors = new Map<string, string>();
    let last = inputs[0];
    for (const layer of layers) {
      const calls = layer.inbound_nodes?.[0]?.map(([name]) => tensors.get(name) ?? '');
      const from = calls ?? (last === undefined ? [] : [last]);
      last = this.#layer(layer, layer.class_name === 'InputLayer' ? inputs : from);
      tensors.set(nameOf(layer), last);
    }
    const [[output] = ['']] = outputs ?? [];
    const result = tensors.get(output) ?? last;
    if (result === undefined) throw damaged('a model without layers');
    return result;
  }

  #layer(layer: KerasLayer, given: readonly string[]): string {
    const { class_name: kind, config } = layer;
    if (kind === 'InputLayer' && given.length > 0) return given[0] ?? '';
    if (kind === 'Functional' || kind === 'Model' || kind === 'Sequential') {
      return this.model(config, given);
    }
    const name = `${nameOf(layer)}~${this.#count++}`;
    const [input = this.#firstPicture(layer)] = given;
    const added = this.#operation(layer, name, input, given);
    return this.#activated(config.activation, name, added);
  }

  /** A sequential model may give the picture's shape with its first layer. */
  #firstPicture({ config }: KerasLayer): string {
    const shape = config.batch_input_shape ?? config.batch_shape;
    if (!Array.isArray(shape)) throw damaged('the first layer has no input');
    return this.writer.picture('picture', shape as (number | null)[]);
  }

  #operation(layer: KerasLayer, name: string, input: string, given: readonly string[]): string {
    const { writer } = this;
    const { class_name: kind, config } = layer;
    const another = otherThanUsual(config);
    if (another) return writer.node(name, `${kind} ${another}`, given); // refused by these words
    switch (kind) {
      case 'InputLayer':
        return input;
      case 'Conv2D':
        return this.#convolution(layer, name, input, 'Conv2D', 'kernel');
      case 'DepthwiseConv2D':
        return this.#convolution(layer, name, input, 'DepthwiseConv2dNative', 'depthwise_kernel');
      case 'Dense': {
        const product = writer.node(name, 'MatMul', [input, this.#weight(layer, 'kernel')]);
        return this.#biased(layer, name, product);
      }
      case 'BatchNormalization':
        return this.#batchNorm(layer, name, input);
      case 'ReLU':
        return this.#relu(config.max_value, name, input);
      case 'Activation':
      case 'Dropout':
      case 'SpatialDropout2D':
        return input;
      case 'Softmax':
        return writer.node(name, 'Softmax', [input]);
      case 'Add':
        return writer.node(name, 'AddV2', given);
      case 'ZeroPadding2D':
        return this.#padded(config, name, input);
      case 'Rescaling':
        return this.#rescaled(config, name, input);
      case 'GlobalAveragePooling2D': {
        const axes = writer.constant(`${name}/axes`, 'int32', [2], [1, 2]);
        return writer.node(name, 'Mean', [input, axes], {
          keep_dims: { b: config.keepdims === true },
        });
      }
      case 'Flatten':
        return this.#reshaped([1, -1], name, input);
      case 'Reshape':
        return this.#reshaped([1, ...pairOf(config.target_shape)], name, input);
      default:
        return writer.node(name, kind, given); // recognition refuses it by this word
    }
  }

  #weight(layer: KerasLayer, kind: string): string {
    const found = this.#weights.find(
      (name) => name.startsWith(`${nameOf(layer)}/`) && name.endsWith(`/${kind}`),
    );
    if (found === undefined) throw damaged(`no weight ${nameOf(layer)}/${kind}`);
    return this.writer.weight(found);
  }

  #biased(layer: KerasLayer, name: string, input: string): string {
    if (layer.config.use_bias === false) return input;
    return this.writer.node(`${name}/bias`, 'BiasAdd', [input, this.#weight(layer, 'bias')]);
  }

  #convolution(layer: KerasLayer, name: string, input: string, op: string, weight: string): string {
    const { strides, dilation_rate: dilation, padding } = layer.config;
    const window = GraphWriter.window(
      pairOf(strides),
      pairOf(dilation),
      String(padding).toUpperCase(),
    );
    const output = this.writer.node(name, op, [input, this.#weight(layer, weight)], window);
    return this.#biased(layer, name, output);
  }

  #batchNorm(layer: KerasLayer, name: string, input: string): string {
    const { scale, center, epsilon } = layer.config;
    const mean = this.#weight(layer, 'moving_mean');
    const variance = this.#weight(layer, 'moving_variance');
    if (scale === false || center === false) {
      // Without one of the two recognition has no use for it; no MobileNet leaves one out.
      return this.writer.node(name, 'BatchNormalization', [input]);
    }
    const learned = [this.#weight(layer, 'gamma'), this.#weight(layer, 'beta')];
    return this.writer.node(name, 'FusedBatchNormV3', [input, ...learned, mean, variance], {
      epsilon: { f: Number(epsilon ?? 1e-3) },
      is_training: { b: false },
    });
  }

  #relu(limit: unknown, name: string, input: string): string {
    const op = limit === null || limit === undefined ? 'Relu' : `Relu${Number(limit)}`;
    return this.writer.node(name, op, [input]);
  }

  #padded(config: Config, name: string, input: string): string {
    const pads = [0, 0, ...sidesOf(config.padding), 0, 0];
    const sides = this.writer.constant(`${name}/sides`, 'int32', [4, 2], pads);
    return this.writer.node(name, 'Pad', [input, sides]);
  }

  #rescaled({ scale, offset }: Config, name: string, input: string): string {
    const factor = this.writer.constant(`${name}/scale`, 'float32', [], [Number(scale)]);
    const shift = this.writer.constant(`${name}/offset`, 'float32', [], [Number(offset ?? 0)]);
    const scaled = this.writer.node(name, 'Mul', [input, factor]);
    return this.writer.node(`${name}/shifted`, 'AddV2', [scaled, shift]);
  }

  #reshaped(shape: number[], name: string, input: string): string {
    const target = this.writer.constant(`${name}/shape`, 'int32', [shape.length], shape);
    return this.writer.node(name, 'Reshape', [input, target]);
  }

  /** What Keras writes into the layer before, or as a layer of its own. */
  #activated(activation: unknown, name: string, input: string): string {
    switch (activation) {
      case undefined:
      case null:
      case 'linear':
        return input;
      case 'relu':
        return this.writer.node(`${name}/relu`, 'Relu', [input]);
      case 'relu6':
        return this.writer.node(`${name}/relu6`, 'Relu6', [input]);
      case 'softmax':
        return this.writer.node(`${name}/softmax`, 'Softmax', [input]);
      default:
        return this.writer.node(`${name}/activation`, String(activation), [input]);
    }
  }
}

/** @throws EngineError `model-damaged` where a layer or a weight is missing */
export function asGraphModel(
  file: LayersModelFile,
  weights: ArrayBuffer,
): Promise<{ readonly file: GraphModelFile; readonly weights: ArrayBuffer }> {
  const conversion = new Conversion(file);
  const topology = file.modelTopology;
  const model = (topology.model_config ?? topology) as Config;
  conversion.model(model.config, []);
  return conversion.writer.written(file, weights);
}
