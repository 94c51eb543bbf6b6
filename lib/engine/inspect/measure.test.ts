import { memory } from '@tensorflow/tfjs-core';
import { describe, expect, test } from 'vitest';
import { engineForAllTests } from '../../../tests/support/engine/served-engine';
import { preparedCrop } from '../../../tests/support/engine/site';
import { analyze } from '../../arch';
import type { TfEngine } from '../tf-engine';
import { measure, measuredOf, measureInTurn, quantile } from './measure';
import type { ConvolutionToTime } from './types';

let engine: TfEngine;

engineForAllTests(async (started) => {
  engine = started;
  await engine.load();
  await engine.classify(preparedCrop('cat'));
});

describe('a quantile', () => {
  test.each([
    [[3], 1 / 2, 3],
    [[5, 1, 3], 1 / 2, 3],
    [[4, 1, 3, 2], 1 / 2, 2.5],
    [[9, 1, 2, 8, 3, 7, 4, 6, 5], 1 / 4, 3],
    [[9, 1, 2, 8, 3, 7, 4, 6, 5], 3 / 4, 7],
    [[4, 1, 3, 2], 1 / 4, 1.75],
  ])('of %o at %d is %d', (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });
});

test('one slow run of nine moves neither the median nor the spread, only the range', () => {
  const work = { repetitions: 1, backend: 'wasm' } as const;
  const calm = [20, 21, 22, 23, 24, 25, 26, 27, 28];
  expect(measuredOf(calm, work)).toMatchObject({ medianMs: 24, spread: [22, 26], runs: 9 });
  expect(measuredOf([...calm.slice(0, 8), 900], work)).toMatchObject({
    ...{ medianMs: 24, spread: [22, 26], range: [20, 900] },
  });
});

describe('a measurement', () => {
  const busy = (milliseconds: number) => () => {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
  };

  test('tells how long something takes, how often it ran and on what', async () => {
    const measured = await measure(busy(3), { runs: 5, backend: 'cpu' });
    expect(measured).toMatchObject({ runs: 5, repetitions: 1, backend: 'cpu' });
    expect(measured.medianMs).toBeGreaterThanOrEqual(3);
    expect(measured.range[0]).toBeLessThanOrEqual(measured.medianMs);
    expect(measured.range[1]).toBeGreaterThanOrEqual(measured.medianMs);
  });

  test('repeats what is too short for the clock', async () => {
    const { repetitions } = await measure(busy(0.05), { runs: 1, backend: 'cpu' });
    expect(repetitions).toBeGreaterThanOrEqual(32);
  });

  test('takes several things in turn, one run of each in a round', async () => {
    const ran: string[] = [];
    const heard: number[] = [];
    const work = (name: string) => () => {
      ran.push(name);
      busy(3)();
    };
    const onProgress = (share: number) => heard.push(share);
    const both = await measureInTurn([work('a'), work('b')], {
      runs: 3,
      backend: 'cpu',
      onProgress,
    });
    // First one run of each for the clock.
    expect(ran.join('')).toBe('ab' + 'ab'.repeat(3));
    expect(both.map(({ runs }) => runs)).toEqual([3, 3]);
    expect(heard).toEqual([1 / 3, 2 / 3, 1]);
  });

  test('can be cancelled between two runs', async () => {
    const signal = AbortSignal.timeout(30);
    const measuring = measure(busy(5), { runs: 101, backend: 'cpu', signal });
    await expect(measuring).rejects.toMatchObject({ kind: 'cancelled' });
  });
});

describe('the time of the whole network', () => {
  test('is that of the photo, from its numbers to the answer', async () => {
    const before = memory().numTensors;
    const time = await engine.inspect.timeNetwork({ runs: 5 });
    expect(time).toMatchObject({ runs: 5, repetitions: 1, backend: 'wasm-simd' });
    expect(time.range[0]).toBeGreaterThan(0);
    expect(time.medianMs).toBeLessThanOrEqual(time.range[1]);
    expect(memory().numTensors).toBe(before);
  });

  test('can be cancelled', async () => {
    const signal = AbortSignal.timeout(20);
    const timing = engine.inspect.timeNetwork({ runs: 101 }, { signal });
    await expect(timing).rejects.toMatchObject({ kind: 'cancelled' });
  });
});

describe('the time of each layer', () => {
  test('comes with the work that the description counts', async () => {
    const before = memory().numTensors;
    const times = await engine.inspect.timeLayers({ runs: 3 });
    const { network } = await engine.inspect.network();
    const { rows } = analyze(network, { batchNorm: 'folded' });
    expect(times.map(({ layer }) => layer)).toEqual(rows.map(({ name }) => name));
    for (const [index, { layer, medianMs, macs, bytes, intensity, backend }] of times.entries()) {
      expect(medianMs, layer).toBeGreaterThan(0);
      expect(backend).toBe('wasm-simd');
      expect(macs).toBe(rows[index]?.macs);
      expect(intensity).toBeCloseTo(macs / bytes, 12);
    }
    expect(memory().numTensors).toBe(before);
  });

  test('can be asked of some layers', async () => {
    const layers = ['block3/pointwise', 'head/pool', 'head/classifier'];
    const times = await engine.inspect.timeLayers({ layers, runs: 1 });
    expect(times.map(({ layer }) => layer)).toEqual(layers);
  });
});

describe('a convolution of chosen size', () => {
  const size = { size: 14, channelsIn: 8, channelsOut: 16, kernel: 3, stride: 1 };

  // 14² positions; bytes: input 14²·8, weights and output of each part, 4 each.
  test.each([
    ['normal', 14 * 14 * 9 * 8 * 16, 4 * (14 * 14 * 8 + 9 * 8 * 16 + 14 * 14 * 16)],
    ['depthwise', 14 * 14 * 9 * 8, 4 * (14 * 14 * 8 + 9 * 8 + 14 * 14 * 8)],
    ['pointwise', 14 * 14 * 8 * 16, 4 * (14 * 14 * 8 + 8 * 16 + 14 * 14 * 16)],
    [
      'separable',
      14 * 14 * 9 * 8 + 14 * 14 * 8 * 16,
      4 * (14 * 14 * 8 * 3 + 9 * 8 + 8 * 16 + 14 * 14 * 16),
    ],
  ] as const)('%s is timed with its work', async (kind, macs, bytes) => {
    const before = memory().numTensors;
    const convolutions = [{ kind, ...size }];
    const [timed] = await engine.inspect.timeConvolutions({ convolutions, runs: 3 });
    expect(timed).toMatchObject({ macs, bytes, runs: 3, backend: 'wasm-simd' });
    expect(timed?.processors).toBe(globalThis.navigator?.hardwareConcurrency ?? null);
    expect(timed?.intensity).toBeCloseTo(macs / bytes, 12);
    expect(timed?.medianMs).toBeGreaterThan(0);
    expect(memory().numTensors).toBe(before);
  });

  test('separable takes less time than normal where channels are many', async () => {
    const many = { size: 28, channelsIn: 64, channelsOut: 64, kernel: 3, stride: 1 };
    const convolutions = (['normal', 'separable'] as const).map((kind) => ({ kind, ...many }));
    const times = await engine.inspect.timeConvolutions({ convolutions, runs: 5 });
    expect(times.map(({ convolution }) => convolution)).toEqual(convolutions);
    const [normal, separable] = times.map(({ medianMs }) => medianMs);
    expect(separable).toBeLessThan(normal ?? NaN);
  });

  test('tells how far it is, and can be cancelled', async () => {
    const before = memory().numTensors;
    const abort = new AbortController();
    const heard: number[] = [];
    const onProgress = (share: number) => {
      heard.push(share);
      if (share >= 1 / 2) abort.abort();
    };
    const convolutions = [{ kind: 'normal', ...size } as const];
    const options = { signal: abort.signal, onProgress };
    const timing = engine.inspect.timeConvolutions({ convolutions, runs: 4 }, options);
    await expect(timing).rejects.toMatchObject({ kind: 'cancelled' });
    expect(heard).toEqual([1 / 4, 1 / 2]);
    expect(memory().numTensors).toBe(before);
  });

  const impossible: readonly ConvolutionToTime[] = [
    { kind: 'normal', ...size, size: 0 },
    { kind: 'depthwise', ...size, stride: 1.5 },
    { kind: 'normal', ...size, size: 224, channelsIn: 512, channelsOut: 512 },
    { kind: 'pointwise', ...size, size: 8192 },
  ];
  test.each(impossible)('%o is not offered', async (question) => {
    const before = memory().numTensors;
    const timing = engine.inspect.timeConvolutions({ convolutions: [question] });
    await expect(timing).rejects.toMatchObject({ kind: 'not-offered' });
    expect(memory().numTensors).toBe(before);
  });
});
