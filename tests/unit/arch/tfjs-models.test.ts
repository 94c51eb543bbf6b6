/** Networks rebuilt as TensorFlow.js layers models: its parameter counts and output shapes. */
import * as tf from '@tensorflow/tfjs';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  analyze,
  mobilenetV1,
  mobilenetV2,
  standardTwin,
  type Layer,
  type Network,
  type Padding,
} from '@/lib/arch';

/** Padding that a layers model can express: its own, or a layer of zeros and then `valid`. */
function padded(input: tf.SymbolicTensor, padding: Padding): [tf.SymbolicTensor, 'same' | 'valid'] {
  if (padding === 'same' || padding === 'valid') return [input, padding];
  if (typeof padding === 'number') throw new Error('no network here pads by one number');
  const { top, bottom, left, right } = padding;
  const zeros = tf.layers.zeroPadding2d({
    padding: [
      [top, bottom],
      [left, right],
    ],
  });
  return [zeros.apply(input) as tf.SymbolicTensor, 'valid'];
}

function applied(
  layer: Layer,
  before: tf.SymbolicTensor,
  blockInput: tf.SymbolicTensor,
): tf.SymbolicTensor {
  // The values do not matter here: zeros are made fastest.
  const zeros = { kernelInitializer: 'zeros', depthwiseInitializer: 'zeros' } as const;
  switch (layer.kind) {
    case 'conv': {
      const [input, padding] = padded(before, layer.padding);
      const { filters, kernel, stride, bias } = layer;
      return tf.layers
        .conv2d({ ...zeros, filters, kernelSize: kernel, strides: stride, padding, useBias: bias })
        .apply(input) as tf.SymbolicTensor;
    }
    case 'depthwise': {
      const [input, padding] = padded(before, layer.padding);
      const { kernel, stride, bias, depthMultiplier } = layer;
      return tf.layers
        .depthwiseConv2d({
          ...zeros,
          kernelSize: kernel,
          strides: stride,
          padding,
          useBias: bias,
          depthMultiplier,
        })
        .apply(input) as tf.SymbolicTensor;
    }
    case 'pointwise':
      return tf.layers
        .conv2d({ ...zeros, filters: layer.filters, kernelSize: 1, useBias: layer.bias })
        .apply(before) as tf.SymbolicTensor;
    case 'batch-norm':
      return tf.layers
        .batchNormalization({ epsilon: layer.epsilon })
        .apply(before) as tf.SymbolicTensor;
    case 'activation':
      return tf.layers
        .reLU(layer.function === 'relu6' ? { maxValue: 6 } : {})
        .apply(before) as tf.SymbolicTensor;
    case 'add':
      return tf.layers.add().apply([before, blockInput]) as tf.SymbolicTensor;
    case 'global-average-pool':
      return tf.layers.globalAveragePooling2d({}).apply(before) as tf.SymbolicTensor;
    case 'classifier':
      return tf.layers
        .dense({ units: layer.classes, useBias: layer.bias, kernelInitializer: 'zeros' })
        .apply(before) as tf.SymbolicTensor;
    case 'softmax':
      return tf.layers.softmax({ axis: -1 }).apply(before) as tf.SymbolicTensor;
    default:
      return layer satisfies never;
  }
}

/** The whole model and the shape after every layer. */
function rebuilt(network: Network) {
  const { height, width, channels } = network.input;
  const input = tf.input({ shape: [height, width, channels] });
  const shapes = new Map<string, tf.Shape>();
  let current = input;
  for (const block of network.blocks) {
    const blockInput = current;
    for (const layer of block.layers) {
      current = applied(layer, current, blockInput);
      shapes.set(layer.name, current.shape);
    }
  }
  return { model: tf.model({ inputs: input, outputs: current }), shapes };
}

function expectSameModel(network: Network): void {
  const analysis = analyze(network);
  const { model, shapes } = rebuilt(network);
  try {
    expect(model.countParams()).toBe(analysis.total.parameters.total);
    const trainable = model.trainableWeights.reduce(
      (sum, weight) =>
        sum + weight.shape.reduce<number>((product, side) => product * (side ?? NaN), 1),
      0,
    );
    expect(trainable).toBe(analysis.total.parameters.trainable);
    for (const { name, output, layer } of analysis.rows) {
      const { height, width, channels } = output;
      // The pooled tensor of a layers model has lost its two sides of length 1.
      const flat = layer.kind === 'global-average-pool' || layer.kind === 'classifier';
      expect(shapes.get(name), name).toEqual(
        flat ? [null, channels] : [null, height, width, channels],
      );
    }
  } finally {
    model.dispose();
  }
}

describe('a layers model rebuilt from the description has the same parameters and shapes', () => {
  let tensorsBefore = 0;

  beforeAll(async () => {
    await tf.setBackend('cpu');
    tensorsBefore = tf.memory().numTensors;
  });

  afterEach(() => {
    expect(tf.memory().numTensors).toBe(tensorsBefore);
    tf.disposeVariables();
  });

  it.each([
    ['V1 1.0 at 224', mobilenetV1()],
    ['V1 1.0 at 225 under Keras rules', mobilenetV1({ resolution: 225, rules: 'keras' })],
    ['V2 1.0 at 224', mobilenetV2()],
    ['V2 0.25 at 97, with a shortcut in block 1', mobilenetV2({ alpha: 0.25, resolution: 97 })],
    ['the standard twin of V1 0.5', standardTwin(mobilenetV1({ alpha: 0.5 }))],
  ])('%s', (_, network) => expectSameModel(network));

  it('400 random networks', () => {
    const random = fc
      .record({
        family: fc.constantFrom('v1', 'v2'),
        alpha: fc.double({ min: 0.04, max: 0.5, noNaN: true }),
        resolution: fc.integer({ min: 33, max: 320 }),
        classes: fc.integer({ min: 1, max: 1001 }),
        rules: fc.constantFrom('slim' as const, 'keras' as const),
        expansion: fc.integer({ min: 1, max: 8 }),
        twin: fc.boolean(),
      })
      .map(({ family, expansion, twin, ...options }) => {
        const network =
          family === 'v1' ? mobilenetV1(options) : mobilenetV2({ ...options, expansion });
        return twin ? standardTwin(network) : network;
      });
    fc.assert(fc.property(random, expectSameModel), { numRuns: 400 });
  });
});
