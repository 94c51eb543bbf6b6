import { describe, expect, it } from 'vitest';
import examples from '@/tests/fixtures/golden/layer_examples.json';
import { convolution, depthwiseConvolution, separableConvolution } from './convolution';
import { InvalidInputError, type InvalidInput } from './errors';
import type { Padding, Pads } from './padding';
import { closedFormRatio, compareConvolutions } from './ratio';

type Case = (typeof examples.cases)[number];

function goldenPadding(padding: Case['padding']): Padding {
  if (typeof padding === 'number') return padding;
  if (padding === 'same' || padding === 'valid') return padding;
  const [top = NaN, bottom = NaN, left = NaN, right = NaN] = padding as number[];
  return { top, bottom, left, right };
}

function specOf(example: Case) {
  const { input, kernel, filters, stride, dilation, bias } = example;
  return {
    input: { height: input.h, width: input.w, channels: input.c },
    kernel,
    filters,
    stride,
    dilation,
    bias,
    padding: goldenPadding(example.padding),
    depthMultiplier: example.depth_multiplier,
  };
}

function inOrder({ top, bottom, left, right }: Pads): number[] {
  return [top, bottom, left, right];
}

function refusal(run: () => unknown): InvalidInput {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.details;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('every worked example of a layer', () => {
  it.each(examples.cases.filter((example) => !('error' in example.expected)))(
    '$id holds in all its figures',
    (example) => {
      const { normal, separable, ...ratios } = compareConvolutions(specOf(example));
      expect({
        outH: normal.output.height,
        outW: normal.output.width,
        outC: normal.output.channels,
        pads: inOrder(normal.pads),
        effective_kernel: [normal.effectiveKernel.height, normal.effectiveKernel.width],
        normal: {
          params: normal.parameters,
          multiplications: normal.macs,
          multiplications_on_real_pixels: normal.macsOnRealPixels,
        },
        depthwise: {
          params: separable.depthwise.parameters,
          multiplications: separable.depthwise.macs,
          outC: separable.depthwise.output.channels,
          multiplications_on_real_pixels: separable.depthwise.macsOnRealPixels,
        },
        pointwise: {
          params: separable.pointwise.parameters,
          multiplications: separable.pointwise.macs,
        },
        separable: { params: separable.parameters, multiplications: separable.macs },
        ratio_multiplications: ratios.macsRatio,
        ratio_params: ratios.parametersRatio,
        ratio_formula: ratios.closedForm,
        saving_factor: ratios.savingFactor,
      }).toEqual(example.expected);
      expect(separable.output).toEqual(normal.output);
      expect(ratios.macsRatio).toBeCloseTo(ratios.closedForm, 14);
    },
  );

  it.each(examples.cases.filter((example) => 'error' in example.expected))(
    '$id is refused with the golden sentence',
    (example) => {
      const details = refusal(() => convolution(specOf(example)));
      expect(details.reason).toBe('kernel-larger-than-input');
      expect(
        `effective kernel ${details.value} is larger than the padded input ${details.max}`,
      ).toBe((example.expected as { message: string }).message);
    },
  );
});

describe('what is refused', () => {
  const good = { input: { height: 6, width: 6, channels: 3 }, kernel: 3, filters: 5 };

  it.each([
    ['arg-stride-0', { ...good, stride: 0 }, 'strideHeight', 'out-of-range', 0, 1],
    ['arg-dilation-0', { ...good, dilation: 0 }, 'dilationHeight', 'out-of-range', 0, 1],
    ['arg-kernel-0', { ...good, kernel: 0 }, 'kernelHeight', 'out-of-range', 0, 1],
    ['arg-filters-0', { ...good, filters: 0 }, 'filters', 'out-of-range', 0, 1],
    ['arg-negative-padding', { ...good, padding: -1 }, 'paddingTop', 'out-of-range', -1, 0],
    ['arg-fraction', { ...good, stride: 1.5 }, 'strideHeight', 'not-an-integer', 1.5, 1],
    [
      'arg-channels-0',
      { ...good, input: { height: 6, width: 6, channels: 0 } },
      'inputChannels',
      'out-of-range',
      0,
      1,
    ],
  ] as const)('%s names the parameter, the value and the smallest allowed value', (...row) => {
    const [, spec, parameter, reason, value, min] = row;
    expect(refusal(() => convolution(spec))).toMatchObject({ parameter, reason, value, min });
  });

  it('covers every invalid argument of the golden file', () => {
    expect(examples.invalid_arguments.map((argument) => argument.id)).toEqual([
      'arg-stride-0',
      'arg-dilation-0',
      'arg-kernel-0',
      'arg-filters-0',
      'arg-negative-padding',
      'arg-fraction',
      'arg-channels-0',
    ]);
  });

  it('refuses NaN and infinity as it refuses fractions', () => {
    for (const filters of [NaN, Infinity]) {
      expect(refusal(() => convolution({ ...good, filters })).reason).toBe('not-an-integer');
    }
  });

  it('refuses groups that do not divide the input channels or the filters', () => {
    const input = { height: 6, width: 6, channels: 4 };
    expect(refusal(() => convolution({ ...good, input, groups: 3, filters: 6 }))).toEqual({
      reason: 'does-not-divide',
      parameter: 'groups',
      value: 3,
      min: 1,
      max: 4,
    });
    expect(refusal(() => convolution({ ...good, input, groups: 4, filters: 6 })).max).toBe(6);
  });

  it('refuses a depth multiplier of 0 under its own name, not as a number of filters', () => {
    const details = refusal(() => depthwiseConvolution({ ...good, depthMultiplier: 0 }));
    expect(details.parameter).toBe('depthMultiplier');
  });

  it('refuses a batch of 0 and a size above 1,048,576', () => {
    expect(refusal(() => convolution({ ...good, batch: 0 })).parameter).toBe('batch');
    expect(refusal(() => convolution({ ...good, filters: 2 ** 20 + 1 })).max).toBe(1_048_576);
  });

  it('refuses to print a count that a double cannot hold exactly', () => {
    const input = { height: 1_000_000, width: 1_000_000, channels: 1_000_000 };
    expect(refusal(() => convolution({ input, kernel: 1, filters: 1 }))).toMatchObject({
      reason: 'count-too-large',
      parameter: 'macs',
    });
  });

  it('says in words what is wrong, and in which layer', () => {
    const error = new InvalidInputError(refusal(() => convolution({ ...good, kernel: 7 })));
    expect(error.message).toBe('effective kernelHeight 7 is larger than the padded input 6');
    expect(error.inLayer('block3/conv').message).toBe(
      'block3/conv: effective kernelHeight 7 is larger than the padded input 6',
    );
  });
});

describe('the lecture example, 6 x 6 x 3 with five 3 x 3 filters', () => {
  const spec = { input: { height: 6, width: 6, channels: 3 }, kernel: 3, filters: 5 };

  it('costs 2,160 normally, 432 + 240 = 672 separably, 0.31 of it', () => {
    const { normal, separable, macsRatio } = compareConvolutions(spec);
    expect(normal.macs).toBe(2160);
    expect([separable.depthwise.macs, separable.pointwise.macs, separable.macs]).toEqual([
      432, 240, 672,
    ]);
    expect(macsRatio).toBeCloseTo(0.3111, 4);
  });

  it('costs eight times as much for eight pictures, with the same parameters', () => {
    const eight = separableConvolution({ ...spec, batch: 8 });
    expect(eight.macs).toBe(5376);
    expect(eight.parameters).toBe(42);
  });
});

describe('the ratio', () => {
  it('saves 7.9 times at 64 filters, 8.84 at 512, and never 9', () => {
    expect(1 / closedFormRatio(64, 3)).toBeCloseTo(7.9, 1);
    expect(1 / closedFormRatio(512, 3)).toBeCloseTo(8.84, 2);
    const input = { height: 14, width: 14, channels: 512 };
    expect(compareConvolutions({ input, kernel: 3, filters: 512 }).ceiling).toBe(9);
  });

  it('is above 1, dearer than normal, for one filter (1 + 1/9) and for f = 1 (1 + 1/5)', () => {
    expect(closedFormRatio(1, 3)).toBeCloseTo(1 + 1 / 9, 15);
    expect(closedFormRatio(5, 1)).toBe(1.2);
  });

  it('is asked with valid filters only', () => {
    expect(refusal(() => closedFormRatio(0, 3)).parameter).toBe('filters');
  });
});

describe('TensorFlow SAME', () => {
  const padsOf = (size: number, kernel: number, stride: number) =>
    inOrder(
      convolution({
        input: { height: size, width: size, channels: 1 },
        kernel,
        filters: 1,
        stride,
        padding: 'same',
      }).pads,
    );

  it('puts the odd pixel at the bottom and right: 3 x 3 stride 2 on 224 pads 0, 1', () => {
    expect(padsOf(224, 3, 2)).toEqual([0, 1, 0, 1]);
  });

  it('pads 1, 1 on an odd side, 1, 2 for 5 x 5 stride 2 on 28, 0, 1 for 2 x 2', () => {
    expect(padsOf(225, 3, 2)).toEqual([1, 1, 1, 1]);
    expect(padsOf(28, 5, 2)).toEqual([1, 2, 1, 2]);
    expect(padsOf(6, 2, 1)).toEqual([0, 1, 0, 1]);
  });

  it('never pads less than nothing when the stride is larger than the kernel', () => {
    expect(padsOf(7, 1, 2)).toEqual([0, 0, 0, 0]);
  });
});
