import * as tf from '@tensorflow/tfjs';
import { analyze, type Network } from '../../../lib/arch';

/** A network of lib/arch built of Keras layers, with weights that are not all alike. */
export function kerasModel(network: Network): tf.LayersModel {
  const { height, width, channels } = network.input;
  const input = tf.input({ shape: [height, width, channels] });
  let tensor: tf.SymbolicTensor = input;
  let blockInput = tensor;
  let block = '';
  let seed = 1;
  const kernelInitializer = () => tf.initializers.heUniform({ seed: seed++ });
  const apply = (layer: tf.layers.Layer) => layer.apply(tensor) as tf.SymbolicTensor;
  for (const { block: of, layer, name, pads, activation, batchNorm } of analyze(network).rows) {
    if (of.name !== block) [block, blockInput] = [of.name, tensor];
    const keras = name.replaceAll('/', '_');
    if (layer.kind === 'add') {
      tensor = tf.layers.add({ name: keras }).apply([blockInput, tensor]) as tf.SymbolicTensor;
      continue;
    }
    if (layer.kind === 'global-average-pool') {
      tensor = apply(tf.layers.globalAveragePooling2d({ dataFormat: 'channelsLast' }));
      continue;
    }
    if (layer.kind === 'classifier') {
      const { classes: units } = layer;
      tensor = apply(
        tf.layers.dense({
          units,
          activation: 'softmax',
          name: keras,
          kernelInitializer: kernelInitializer(),
        }),
      );
      continue;
    }
    const strides = layer.kind === 'pointwise' ? 1 : layer.stride;
    const explicit = strides > 1 && pads;
    if (explicit) {
      const { top, bottom, left, right } = pads;
      tensor = apply(
        tf.layers.zeroPadding2d({
          padding: [
            [top, bottom],
            [left, right],
          ],
        }),
      );
    }
    const padding = explicit ? 'valid' : 'same';
    const shared = { strides, padding, useBias: false, name: keras } as const;
    tensor = apply(
      layer.kind === 'depthwise'
        ? tf.layers.depthwiseConv2d({
            ...shared,
            kernelSize: layer.kernel,
            depthwiseInitializer: kernelInitializer(),
          })
        : tf.layers.conv2d({
            ...shared,
            kernelSize: layer.kind === 'conv' ? layer.kernel : 1,
            filters: layer.filters,
            kernelInitializer: kernelInitializer(),
          }),
    );
    if (batchNorm) {
      const spread = () =>
        tf.initializers.randomUniform({ minval: 0.8, maxval: 1.2, seed: seed++ });
      tensor = apply(
        tf.layers.batchNormalization({
          epsilon: batchNorm.epsilon,
          gammaInitializer: spread(),
          betaInitializer: tf.initializers.randomUniform({
            minval: -0.1,
            maxval: 0.3,
            seed: seed++,
          }),
          movingVarianceInitializer: spread(),
        }),
      );
    }
    if (activation) tensor = apply(tf.layers.reLU({ maxValue: 6 }));
  }
  return tf.model({ inputs: input, outputs: tensor });
}

/** The model as the files that `model.save` downloads. */
export async function savedParts(model: tf.LayersModel) {
  const parts: { name: string; blob: Blob }[] = [];
  await model.save(
    tf.io.withSaveHandler(async ({ modelTopology, weightSpecs, weightData }) => {
      const weightsManifest = [{ paths: ['./model.weights.bin'], weights: weightSpecs }];
      const listing = { format: 'layers-model', modelTopology, weightsManifest };
      const bytes = Array.isArray(weightData) ? weightData : [weightData ?? new ArrayBuffer(0)];
      parts.push({ name: 'model.json', blob: new Blob([JSON.stringify(listing)]) });
      parts.push({ name: 'model.weights.bin', blob: new Blob(bytes) });
      return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
    }),
  );
  return parts;
}
