/** Random convolutions against TensorFlow.js' own shape inference and against counting by hand. */
import { backend_util } from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closedFormRatio,
  compareConvolutions,
  convolution,
  depthwiseConvolution,
  InvalidInputError,
  type ConvolutionSpec,
  type DepthwiseSpec,
  type Pads,
} from '@/lib/arch';

const RUNS = { numRuns: 3000 };

const integer = (min: number, max: number) => fc.integer({ min, max });
const extent = (max: number) => fc.record({ height: integer(1, max), width: integer(1, max) });
const pads = (max: number): fc.Arbitrary<Pads> =>
  fc.record({
    top: integer(0, max),
    bottom: integer(0, max),
    left: integer(0, max),
    right: integer(0, max),
  });

/** Everything but filters, groups and multiplier; `size` bounds height and width. */
const geometry = (size: number, channels: number) =>
  fc.record({
    input: fc.record({
      height: integer(1, size),
      width: integer(1, size),
      channels: integer(1, channels),
    }),
    kernel: extent(7),
    stride: extent(4),
    dilation: extent(3),
    padding: fc.oneof(
      fc.constant('same' as const),
      fc.constant('valid' as const),
      integer(0, 4),
      pads(4),
    ),
    batch: integer(1, 3),
  });

/** Result, or null where the kernel does not fit; any other error is a failure. */
function orTooLarge<T>(run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof InvalidInputError && error.details.reason === 'kernel-larger-than-input') {
      return null;
    }
    throw error;
  }
}

function tfjsInfo(spec: ConvolutionSpec & DepthwiseSpec, filterShape: [number, number]) {
  const { input, stride, dilation, padding, batch = 1, filters, depthMultiplier = 1 } = spec;
  const pair = (value: ConvolutionSpec['stride']): [number, number] =>
    typeof value === 'object' ? [value.height, value.width] : [value ?? 1, value ?? 1];
  const sides = (p: Pads) =>
    [
      [0, 0],
      [p.top, p.bottom],
      [p.left, p.right],
      [0, 0],
    ] as [[number, number], [number, number], [number, number], [number, number]];
  const depthwise = filters === undefined;
  const explicit =
    typeof padding === 'number'
      ? sides({ top: padding, bottom: padding, left: padding, right: padding })
      : typeof padding === 'object'
        ? sides(padding)
        : (padding ?? 'valid');
  return backend_util.computeConv2DInfo(
    [batch, input.height, input.width, input.channels],
    [...filterShape, input.channels, depthwise ? depthMultiplier : filters],
    pair(stride),
    pair(dilation),
    explicit,
    'floor',
    depthwise,
  );
}

function expectSame(
  result: ReturnType<typeof convolution> | null,
  info: ReturnType<typeof tfjsInfo>,
): void {
  if (result === null) {
    // TensorFlow.js does not refuse: it infers an output without pixels.
    expect(Math.min(info.outHeight, info.outWidth)).toBeLessThanOrEqual(0);
    return;
  }
  const { top, bottom, left, right } = info.padInfo;
  expect(result.output).toEqual({
    height: info.outHeight,
    width: info.outWidth,
    channels: info.outChannels,
  });
  expect(result.pads).toEqual({ top, bottom, left, right });
  expect(result.effectiveKernel).toEqual({
    height: info.effectiveFilterHeight,
    width: info.effectiveFilterWidth,
  });
}

describe('shapes and padding are those of TensorFlow.js', () => {
  it('for normal convolutions', () => {
    fc.assert(
      fc.property(geometry(64, 16), integer(1, 16), (spec, filters) => {
        const full = { ...spec, filters };
        const { height, width } = spec.kernel;
        expectSame(
          orTooLarge(() => convolution(full)),
          tfjsInfo(full, [height, width]),
        );
      }),
      RUNS,
    );
  });

  it('for depthwise convolutions', () => {
    fc.assert(
      fc.property(geometry(64, 16), integer(1, 4), (spec, depthMultiplier) => {
        const full = { ...spec, depthMultiplier };
        const { height, width } = spec.kernel;
        const info = tfjsInfo(full as typeof full & ConvolutionSpec, [height, width]);
        expectSame(
          orTooLarge(() => depthwiseConvolution(full)),
          info,
        );
      }),
      RUNS,
    );
  });
});

/** Walks over every output value, every tap and every channel, and counts one by one. */
function countByHand(spec: ConvolutionSpec, result: ReturnType<typeof convolution>) {
  const { input, groups = 1, batch = 1 } = spec;
  const kernel = spec.kernel as { height: number; width: number };
  const stride = spec.stride as { height: number; width: number };
  const dilation = spec.dilation as { height: number; width: number };
  const weights = new Set<string>();
  let macs = 0;
  let real = 0;
  for (let picture = 0; picture < batch; picture += 1) {
    for (let y = 0; y < result.output.height; y += 1) {
      for (let x = 0; x < result.output.width; x += 1) {
        for (let filter = 0; filter < spec.filters; filter += 1) {
          const group = Math.floor(filter / (spec.filters / groups));
          for (let i = 0; i < kernel.height; i += 1) {
            for (let j = 0; j < kernel.width; j += 1) {
              const row = y * stride.height + i * dilation.height - result.pads.top;
              const column = x * stride.width + j * dilation.width - result.pads.left;
              const inside = row >= 0 && row < input.height && column >= 0 && column < input.width;
              for (let channel = 0; channel < input.channels; channel += 1) {
                if (Math.floor(channel / (input.channels / groups)) !== group) continue;
                macs += 1;
                if (inside) real += 1;
                weights.add(`${i} ${j} ${channel} ${filter}`);
              }
            }
          }
        }
      }
    }
  }
  return { macs, macsOnRealPixels: real, weights: weights.size };
}

describe('weights, MACs and MACs on real pixels are those counted one by one', () => {
  it('for normal and grouped convolutions', () => {
    const small = fc
      .tuple(geometry(7, 1), integer(1, 3), integer(1, 2), integer(1, 2))
      .map(([spec, groups, channelsPerGroup, filtersPerGroup]) => ({
        ...spec,
        kernel: { height: Math.min(spec.kernel.height, 4), width: Math.min(spec.kernel.width, 4) },
        input: { ...spec.input, channels: groups * channelsPerGroup },
        groups,
        filters: groups * filtersPerGroup,
      }));
    fc.assert(
      fc.property(small, (spec) => {
        const result = orTooLarge(() => convolution(spec));
        if (result === null) return;
        const { macs, macsOnRealPixels, weights } = result;
        expect({ macs, macsOnRealPixels, weights }).toEqual(countByHand(spec, result));
      }),
      { numRuns: 2000 },
    );
  });

  it('for depthwise convolutions, as groups of one channel', () => {
    fc.assert(
      fc.property(geometry(6, 3), integer(1, 2), (spec, depthMultiplier) => {
        const result = orTooLarge(() => depthwiseConvolution({ ...spec, depthMultiplier }));
        if (result === null) return;
        const groups = spec.input.channels;
        const grouped = { ...spec, groups, filters: groups * depthMultiplier };
        const { macs, macsOnRealPixels, weights } = result;
        expect({ macs, macsOnRealPixels, weights }).toEqual(countByHand(grouped, result));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('separable against normal', () => {
  const specs = fc.tuple(geometry(64, 64), integer(1, 2048), integer(1, 4));

  it('has the closed-form ratio of MACs and of weights, whatever the geometry', () => {
    fc.assert(
      fc.property(specs, ([geometryOnly, filters, depthMultiplier]) => {
        const spec = { ...geometryOnly, filters, depthMultiplier };
        const comparison = orTooLarge(() => compareConvolutions(spec));
        if (comparison === null) return;
        const { normal, separable, macsRatio, parametersRatio, closedForm } = comparison;
        expect(separable.output).toEqual(normal.output);
        expect(Math.abs(macsRatio / closedForm - 1)).toBeLessThan(1e-12);
        expect(Math.abs(parametersRatio / closedForm - 1)).toBeLessThan(1e-12);
        expect(comparison.ceiling).toBe((spec.kernel.height * spec.kernel.width) / depthMultiplier);
        expect(comparison.savingFactor).toBeLessThan(comparison.ceiling);
        expect(closedForm).toBe(closedFormRatio(filters, spec.kernel, depthMultiplier));
      }),
      RUNS,
    );
  });

  it('never counts more MACs on real pixels than MACs, and as many without padding', () => {
    fc.assert(
      fc.property(specs, ([geometryOnly, filters]) => {
        const result = orTooLarge(() => compareConvolutions({ ...geometryOnly, filters }));
        for (const part of result ? [result.normal, result.separable] : []) {
          expect(part.macsOnRealPixels).toBeLessThanOrEqual(part.macs);
          if (geometryOnly.padding === 'valid') expect(part.macsOnRealPixels).toBe(part.macs);
        }
      }),
      RUNS,
    );
  });
});

describe('TensorFlow SAME and PyTorch padding = 1', () => {
  it('give 3 x 3 stride 2 one shape at every size, and the same pads only at odd sizes', () => {
    for (let size = 1; size <= 1024; size += 1) {
      const input = { height: size, width: size, channels: 1 };
      const spec = { input, kernel: 3, filters: 1, stride: 2 };
      const same = convolution({ ...spec, padding: 'same' });
      const one = convolution({ ...spec, padding: 1 });
      expect(same.output).toEqual(one.output);
      expect(same.macs).toBe(one.macs);
      expect(same.pads.top === one.pads.top).toBe(size % 2 === 1);
    }
  });
});
