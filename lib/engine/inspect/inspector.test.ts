import { beforeAll, describe, expect, test } from 'vitest';
import { engineForAllTests } from '../../../tests/support/engine/served-engine';
import { preparedCrop } from '../../../tests/support/engine/site';
import { analyze, type AnalyzedRow } from '../../arch';
import type { TfEngine } from '../tf-engine';
import type { LayerValues } from './types';

let engine: TfEngine;

engineForAllTests((started) => {
  engine = started;
});

const rowsOfNetwork = async () => analyze((await engine.inspect.network()).network).rows;

async function valuesOf(layer: string): Promise<LayerValues> {
  const [values] = await engine.inspect.activations({ layers: [layer] });
  if (!values) throw new Error(layer);
  return values;
}

test('before a picture was classified there is nothing to look into', async () => {
  const asking = engine.inspect.activations({ layers: ['stem/conv'] });
  await expect(asking).rejects.toMatchObject({ kind: 'no-picture' });
  expect((await engine.inspect.weights({ layer: 'stem/conv' })).kernel.shape).toEqual([3, 3, 3, 8]);
});

describe.each([
  ['mobilenet-v1-0.25-224', 224],
  ['mobilenet-v2-1.0-300-oidv4', 300],
] as const)('inside %s', (id, side) => {
  let rows: readonly AnalyzedRow[];

  beforeAll(async () => {
    await engine.load({ source: { kind: 'embedded', id } });
    await engine.classify(preparedCrop('espresso', side));
    rows = await rowsOfNetwork();
  });

  test('every layer has the shape of the description', async () => {
    const layers = rows.map(({ name }) => name);
    const values = await engine.inspect.activations({ layers });
    expect(values.map(({ layer }) => layer)).toEqual(layers);
    for (const [index, { name, output, activation }] of rows.entries()) {
      const { shape, data } = values[index] ?? { shape: [], data: new Float32Array() };
      const { height, width, channels } = output;
      expect([1, 1, ...shape].slice(-3), name).toEqual([height, width, channels]);
      expect(data, name).toHaveLength(height * width * channels);
      if (activation?.kind !== 'activation') continue;
      expect(Math.min(...maxima(data, Math.min)), name).toBeGreaterThanOrEqual(0);
      expect(Math.max(...maxima(data, Math.max)), name).toBeLessThanOrEqual(6);
    }
  });

  test('every weighted layer has as many weights as the description counts', async () => {
    for (const { name, parameters, output } of rows.filter((row) => row.parameters.weights > 0)) {
      const { kernel, bias, output: shape } = await engine.inspect.weights({ layer: name });
      expect(kernel.data, name).toHaveLength(parameters.weights);
      expect(bias, name).toHaveLength(output.channels);
      expect(shape, name).toEqual(output);
    }
  });

  test('the picture is seen from -1 to 1 by the first layer', async () => {
    const { shape, data } = await valuesOf('input');
    expect(shape).toEqual([side, side, 3]);
    expect(Math.min(...maxima(data, Math.min))).toBeGreaterThanOrEqual(-1);
    expect(Math.max(...maxima(data, Math.max))).toBeLessThanOrEqual(1);
  });

  test.each(['stem/conv', 'block2/depthwise', 'block4/depthwise'])(
    '%s before its activation is what the network has, once ReLU6 has clipped it',
    async (layer) => {
      const before = await engine.inspect.preActivation({ layer });
      const { shape, data } = await valuesOf(layer);
      expect(before.shape).toEqual(shape);
      expect(Math.min(...maxima(before.data, Math.min))).toBeLessThan(0);
      const worst = before.data.reduce((most, value, index) => {
        const clipped = Math.min(6, Math.max(0, value));
        return Math.max(most, Math.abs(clipped - (data[index] ?? NaN)));
      }, 0);
      expect(worst).toBeLessThan(1e-4);
    },
  );

  test.each(['input', 'block3/depthwise', 'block5/depthwise'])(
    'resuming from the unchanged values of %s gives the same answer',
    async (from) => {
      const { predictions } = await engine.classify(preparedCrop('espresso', side));
      const resumed = await engine.inspect.resume({ from, values: await valuesOf(from) });
      expect(resumed.predictions.map(({ id }) => id)).toEqual(predictions.map(({ id }) => id));
      for (const [index, { probability }] of predictions.entries()) {
        expect(resumed.predictions[index]?.probability).toBeCloseTo(probability, 5);
      }
    },
  );

  test('resuming from other values changes what comes after and nothing before', async () => {
    const from = 'block4/depthwise';
    const { shape, data } = await valuesOf(from);
    const values = { shape, data: new Float32Array(data.length) };
    const layers = ['block3/depthwise', 'block6/depthwise'];
    const [earlier, later] = await engine.inspect.activations({ layers });
    const resumed = await engine.inspect.resume({ from, values, layers });
    expect(resumed.values[0]?.data).toEqual(earlier?.data);
    expect(resumed.values[1]?.data).not.toEqual(later?.data);
    expect(resumed.logits.every(Number.isFinite)).toBe(true);
  });

  test('values of another shape, or too few for it, are refused', async () => {
    const from = 'block4/depthwise';
    const { shape } = await valuesOf(from);
    for (const sides of [[7, 7, 1], shape]) {
      const values = { shape: sides, data: new Float32Array(49) };
      const asking = engine.inspect.resume({ from, values });
      await expect(asking).rejects.toMatchObject({ kind: 'not-offered' });
    }
  });

  test('a layer that does not exist is not offered', async () => {
    for (const layer of ['block99/depthwise', 'images', '']) {
      for (const ask of ['activations', 'check', 'timeLayers'] as const) {
        const asking = engine.inspect[ask]({ layers: [layer] });
        const facts = { detail: layer };
        await expect(asking, ask).rejects.toMatchObject({ kind: 'not-offered', facts });
      }
    }
  });

  test('questions and cancelled questions leave as many tensors as there were', async () => {
    const before = await engine.counters();
    const layers = rows.map(({ name }) => name);
    for (let round = 0; round < 50; round++) {
      await valuesOf(layers[(round * 17) % layers.length] ?? 'input');
    }
    for (const ask of [
      () => engine.inspect.check({}, { signal: AbortSignal.abort() }),
      () => engine.inspect.timeLayers({}, { signal: AbortSignal.timeout(20) }),
      () => engine.inspect.preActivation({ layer: 'stem/conv' }, { signal: AbortSignal.abort() }),
    ]) {
      await expect(ask()).rejects.toMatchObject({ kind: 'cancelled' });
    }
    expect(await engine.counters()).toEqual(before);
  });
});

/** The least or largest of each thousand values: a million arguments are too many for one call. */
function maxima(values: Float32Array, pick: (...values: number[]) => number): number[] {
  const picked: number[] = [];
  for (let from = 0; from < values.length; from += 1000) {
    picked.push(pick(...values.subarray(from, from + 1000)));
  }
  return picked;
}

describe('what the network is', () => {
  test('MobileNetV1 0.25 with 1000 classes and a background', async () => {
    await engine.load({ source: { kind: 'embedded', id: 'mobilenet-v1-0.25-224' } });
    expect(await engine.inspect.network()).toMatchObject({
      family: 'mobilenet-v1',
      alpha: { nearest: 0.25, exact: true },
      input: { side: 224, changeable: true, range: [0, 1] },
      head: 'pooled-linear',
      outputs: 1001,
      classes: 1000,
      hasBackground: true,
      softmaxInside: false,
    });
  });

  test('its classifier, which has no activation, is the same before it', async () => {
    await engine.load({ source: { kind: 'embedded', id: 'mobilenet-v1-0.25-224' } });
    await engine.classify(preparedCrop('espresso'));
    const layer = 'head/classifier';
    const [values] = await engine.inspect.activations({ layers: [layer] });
    const { shape, data } = await engine.inspect.preActivation({ layer });
    expect(shape).toEqual(values?.shape);
    data.forEach((value, index) => expect(value).toBeCloseTo(values?.data[index] ?? NaN, 3));
  });

  test('MobileNetV2 1.0 with the cells of a detector', async () => {
    await engine.load({ source: { kind: 'embedded', id: 'mobilenet-v2-1.0-300-oidv4' } });
    expect(await engine.inspect.network()).toMatchObject({
      family: 'mobilenet-v2',
      alpha: { nearest: 1, exact: true },
      input: { side: 300, changeable: false, range: [-1, 1] },
      head: 'cells',
      outputs: null,
      classes: 23,
    });
  });
});
