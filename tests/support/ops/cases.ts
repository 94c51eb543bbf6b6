/** Random small convolutions for the property tests of this folder. */
import fc from 'fast-check';
import type { Extent, Padding } from '@/lib/arch';
import type { Kernel } from '@/lib/ops/convolution';
import type { Tensor } from '@/lib/ops/tensor';

/** Whole numbers: their products and sums are exact in 32-bit floats too, so results are equal. */
export function wholeNumbers(count: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: -9, max: 9 }), { minLength: count, maxLength: count });
}

export interface Case {
  readonly input: Tensor;
  readonly kernel: Kernel;
  readonly stride: Extent;
  readonly dilation: Extent;
  readonly padding: Padding;
  readonly groups: number;
}

const small = (max: number) => fc.integer({ min: 1, max });

/** Every way to say it. */
const paddings: fc.Arbitrary<Padding> = fc.oneof(
  fc.constantFrom<Padding>('same', 'valid'),
  fc.integer({ min: 0, max: 2 }),
  fc.record({ top: fc.nat(2), bottom: fc.nat(2), left: fc.nat(2), right: fc.nat(2) }),
);

/** A kernel side and an input side it fits into even without padding. */
const axis = fc
  .record({ kernel: small(4), stride: small(3), dilation: small(3), extra: fc.nat(4) })
  .map(({ kernel, stride, dilation, extra }) => ({
    kernel,
    stride,
    dilation,
    size: dilation * (kernel - 1) + 1 + extra,
  }));

interface Sides {
  readonly channels: number;
  readonly kernelChannels: number;
  readonly last: number;
  readonly groups: number;
}

function cases(sides: fc.Arbitrary<Sides>): fc.Arbitrary<Case> {
  return fc
    .record({ rows: axis, columns: axis, padding: paddings, sides })
    .chain(({ rows, columns, padding, sides: { channels, kernelChannels, last, groups } }) => {
      const input = [rows.size, columns.size, channels] as const;
      const kernel = [rows.kernel, columns.kernel, kernelChannels, last] as const;
      return fc.record({
        input: filled(input),
        kernel: filled(kernel),
        stride: fc.constant({ height: rows.stride, width: columns.stride }),
        dilation: fc.constant({ height: rows.dilation, width: columns.dilation }),
        padding: fc.constant(padding),
        groups: fc.constant(groups),
      });
    });
}

function filled<Shape extends readonly number[]>(shape: Shape) {
  const count = shape.reduce((product, side) => product * side, 1);
  return wholeNumbers(count).map((data) => ({ shape, data }));
}

/** Normal and grouped convolutions: both channels and filters are multiples of the groups. */
export const normalCases = cases(
  fc.record({ groups: small(3), inGroup: small(3), filtersInGroup: small(3) }).map((g) => ({
    channels: g.groups * g.inGroup,
    kernelChannels: g.inGroup,
    last: g.groups * g.filtersInGroup,
    groups: g.groups,
  })),
);

/** Depthwise convolutions with depth multipliers 1 to 3. */
export const depthwiseCases = cases(
  fc.record({ channels: small(4), multiplier: small(3) }).map(({ channels, multiplier }) => ({
    channels,
    kernelChannels: channels,
    last: multiplier,
    groups: channels,
  })),
);

/** A kernel of the given shape. */
export function kernelOf(shape: Kernel['shape']): fc.Arbitrary<Kernel> {
  return filled(shape);
}
