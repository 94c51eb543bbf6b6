import * as tf from '@tensorflow/tfjs';
import { describe, expect, test } from 'vitest';
import { given, noise, small } from '../../tests/support/engine/given';
import { kerasModel, savedParts } from '../../tests/support/engine/keras-model';
import { engineForEachTest } from '../../tests/support/engine/served-engine';
import { mobilenetV1, mobilenetV2 } from '../arch';
import type { TfEngine } from './tf-engine';

let engine: TfEngine;

engineForEachTest((fresh) => {
  engine = fresh;
});

describe('a layers model given as files', () => {
  test.each([
    // 80 pixels leave an odd map, where Keras' padding is not SAME.
    ['MobileNetV1', 80, mobilenetV1({ alpha: 0.25, resolution: 80, classes: 7, rules: 'keras' })],
    ['MobileNetV2', 64, mobilenetV2({ alpha: 0.35, resolution: 64, classes: 7 })],
  ] as const)('%s answers as TensorFlow.js does with its own layers', async (_, side, network) => {
    await engine.load(); // starts the backend
    const model = kerasModel(network);
    const source = given(await savedParts(model));
    const before = await engine.counters();
    await engine.load({ source });
    const { predictions } = await engine.classify(noise(side), { topK: 7 });
    const pixels = Float32Array.from({ length: side * side * 3 }, (_, i) => {
      const [pixel, colour] = [Math.floor(i / 3), i % 3];
      return (((pixel * 4 + colour) * 7919) % 256) / 127.5 - 1;
    });
    const expected = tf.tidy(() => {
      const output = model.predict(tf.tensor4d(pixels, [1, side, side, 3]));
      return Array.from((Array.isArray(output) ? output[0] : output)?.dataSync() ?? []);
    });
    expect(predictions).toHaveLength(7);
    for (const { index, probability } of predictions) {
      expect(probability).toBeCloseTo(expected[index] ?? NaN, 4);
    }
    expect(new Set(predictions.map(({ probability }) => probability)).size).toBe(7);
    expect(await engine.inspect.network()).toMatchObject({
      family: network.family,
      network,
      softmaxInside: true,
      input: { side, changeable: false, range: [-1, 1] },
    });
    expect((await engine.inspect.check()).passed).toBe(true);
    await engine.load({ source: { kind: 'embedded', id: 'mobilenet-v1-0.25-224' } });
    expect((await engine.counters()).tensors).toBe(before.tensors);
    model.dispose();
  });

  /** The layers of a network up to its last feature map. */
  function featuresOf(model: tf.LayersModel): tf.LayersModel {
    const pool = model.layers.find((layer) => layer.getClassName() === 'GlobalAveragePooling2D');
    return tf.model({ inputs: model.inputs, outputs: pool?.input as tf.SymbolicTensor });
  }
  const softmax = (units: number) => tf.layers.dense({ units, activation: 'softmax' });
  const shapes = {
    'a network inside a list of layers': (features: tf.LayersModel) =>
      tf.sequential({ layers: [features, tf.layers.globalAveragePooling2d({}), softmax(5)] }),
    'a list inside a list': (features: tf.LayersModel) => {
      const pooled = tf.sequential({ layers: [features, tf.layers.globalAveragePooling2d({})] });
      return tf.sequential({ layers: [pooled, tf.sequential({ layers: [lastOf(pooled)] })] });
    },
    'rescaling before, dropout and a reshape behind': (features: tf.LayersModel) => {
      const input = tf.input({ shape: [64, 64, 3] });
      const scaled = tf.layers.rescaling({ scale: 2, offset: -1 }).apply(input);
      const layers = [
        features,
        tf.layers.globalAveragePooling2d({}),
        tf.layers.reshape({ targetShape: [1, 1, 256] }),
        tf.layers.dropout({ rate: 0.2 }),
        tf.layers.flatten(),
        softmax(5),
      ];
      const output = layers.reduce((tensor, layer) => layer.apply(tensor), scaled);
      return tf.model({ inputs: input, outputs: output as tf.SymbolicTensor });
    },
  } as const;
  function lastOf(pooled: tf.LayersModel): tf.layers.Layer {
    const [, channels] = pooled.outputShape as number[];
    return tf.layers.dense({ units: 5, activation: 'softmax', inputShape: [channels ?? 0] });
  }

  test.each(Object.entries(shapes))('%s answers as TensorFlow.js does', async (_, wrap) => {
    await engine.load(); // starts the backend
    const model = wrap(featuresOf(kerasModel(small(5))));
    await engine.load({ source: given(await savedParts(model)) });
    const { predictions } = await engine.classify(noise(64), { topK: 5 });
    const [low, high] = (await engine.inspect.network()).input.range;
    const pixels = Float32Array.from({ length: 64 * 64 * 3 }, (_, i) => {
      const byte = ((Math.floor(i / 3) * 4 + (i % 3)) * 7919) % 256;
      return low === 0 ? byte / 255 : low + (byte / 255) * (high - low);
    });
    const expected = tf.tidy(() => {
      const output = model.predict(tf.tensor4d(pixels, [1, 64, 64, 3])) as tf.Tensor;
      return [...output.dataSync()];
    });
    expect(predictions).toHaveLength(5);
    for (const { index, probability } of predictions) {
      expect(probability).toBeCloseTo(expected[index] ?? NaN, 4);
    }
    expect((await engine.inspect.check()).passed).toBe(true);
    model.dispose();
  });

  test('that is something else is refused by the word of its layer', async () => {
    const layers = [
      tf.layers.conv2d({
        inputShape: [32, 32, 3],
        filters: 8,
        kernelSize: 3,
        strides: 2,
        padding: 'same',
        activation: 'relu6',
      }),
      tf.layers.maxPooling2d({}),
      tf.layers.flatten(),
      tf.layers.dense({ units: 2 }),
    ];
    const model = tf.sequential({ layers });
    const parts = await savedParts(model);
    await expect(engine.load({ source: given(parts) })).rejects.toMatchObject({
      kind: 'not-a-mobilenet',
      facts: { layer: 'block1/depthwise', aspect: 'kind', found: 'MaxPooling2D' },
    });
    model.dispose();
  });

  test.each([
    ['ReLU', '"negative_slope":0.1'],
    ['ReLU', '"threshold":1'],
    ['DepthwiseConv2D', '"data_format":"channels_first"'],
  ])('with a %s of %s is refused: it would run as something else', async (kind, setting) => {
    const model = kerasModel(small(3));
    const [listing, shard] = await savedParts(model);
    model.dispose();
    if (!listing || !shard) throw new Error('no parts');
    const start = `"class_name":"${kind}","config":{`;
    // Of two settings of one name the last would count.
    const [before, first = '', ...rest] = (await listing.blob.text()).split(start);
    const [name] = setting.split(':');
    const changed = first.replace(new RegExp(`${name}:[^,}]*`), setting);
    const text = [before, changed === first ? `${setting},${first}` : changed, ...rest].join(start);
    const files = [{ ...listing, blob: new Blob([text]) }, shard];
    await expect(engine.load({ source: given(files) })).rejects.toMatchObject({
      kind: 'not-a-mobilenet',
    });
  });
});
