/** How parameters and work are counted, what is refused, and the answers of the exercises. */
import { describe, expect, it } from 'vitest';
import { analyze, compareConvolutions, mobilenetV1, mobilenetV2 } from '@/lib/arch';
import { countParameters, DEFAULT_CONVENTIONS } from '@/lib/arch/conventions';

const v2 = analyze(mobilenetV2());

describe('conventions', () => {
  const counted = (conventions: Parameters<typeof analyze>[1]) =>
    analyze(mobilenetV1(), conventions).total.parameters.counted;

  it('count V1 in the ways its sources do', () => {
    expect(counted({})).toBe(4_231_976);
    expect(counted({ batchNorm: 'all' })).toBe(4_253_864);
    expect(counted({ batchNorm: 'folded' })).toBe(4_221_032);
    expect(counted({ batchNorm: 'left-out' })).toBe(4_210_088);
    expect(counted({ batchNorm: 'left-out', biases: 'none' })).toBe(4_209_088);
    expect(counted({ batchNorm: 'folded', biases: 'none' })).toBe(4_209_088);
  });

  it('explain 4,242,920 as V1 with a bias in every convolution', () => {
    expect(counted({ biases: 'everywhere' })).toBe(4_242_920);
    expect(counted({ biases: 'everywhere', batchNorm: 'folded' })).toBe(4_221_032);
  });

  it('fold V2 1.0 to 3,487,816 and V2 1.4 to 6,084,808', () => {
    const folded = (alpha: number) => analyze(mobilenetV2({ alpha })).total.parameters.folded;
    expect([folded(1), folded(1.4)]).toEqual([3_487_816, 6_084_808]);
  });

  it('say 1.137 GFLOPs for the 568.7 million MACs of V1', () => {
    const { total } = analyze(mobilenetV1(), { work: 'flops' });
    expect([total.work, total.macs]).toEqual([1_137_480_704, 568_740_352]);
  });

  it('multiply work and activations by the batch, not parameters', () => {
    const eight = analyze(mobilenetV2(), { batch: 8 });
    expect(eight.total.macs).toBe(8 * v2.total.macs);
    expect(eight.memory.peak.elements).toBe(8 * v2.memory.peak.elements);
    expect(eight.total.parameters).toEqual(v2.total.parameters);
  });

  it('put the depthwise at 1.1 MACs a byte and the pointwise at 27.8 (14 x 14 x 512, float32)', () => {
    const { rows } = analyze(mobilenetV1(), { batchNorm: 'left-out' });
    const intensity = (name: string) => rows.find((row) => row.name === name)?.intensity;
    expect(intensity('block8/depthwise')).toBeCloseTo(1.1, 1);
    expect(intensity('block8/pointwise')).toBeCloseTo(27.8, 0);
  });

  it('move the two inputs and the output of an addition: 3 x 75,264 numbers of 4 bytes', () => {
    const addition = v2.rows.find(({ name }) => name === 'block3/add');
    expect(addition).toMatchObject({ bytesMoved: 903_168, intensity: 0 });
  });

  it('fold a batch norm into a bias that is there already, not beside it', () => {
    const counted = countParameters(36, 4, 4, true, DEFAULT_CONVENTIONS);
    expect(counted).toMatchObject({ trainable: 48, total: 56, folded: 40 });
  });

  it('refuse a batch of 0 and numbers of no bytes', () => {
    expect(() => analyze(mobilenetV1(), { batch: 0 })).toThrow('batch');
    expect(() => analyze(mobilenetV1(), { bytesPerNumber: 0 })).toThrow('bytesPerNumber');
  });
});

describe('what cannot be built', () => {
  it.each([
    [{ alpha: 0 }, 'alpha'],
    [{ alpha: NaN }, 'alpha'],
    [{ resolution: 0 }, 'inputHeight'],
    [{ resolution: 224.5 }, 'inputHeight'],
    [{ classes: 0 }, 'classes'],
  ])('%o is refused by name', (options, parameter) => {
    expect(() => mobilenetV1(options)).toThrow(parameter);
    expect(() => mobilenetV2(options)).toThrow(parameter);
  });

  it('an expansion of 0 or 1.5 is refused', () => {
    expect(() => mobilenetV2({ expansion: 0 })).toThrow('expansion');
    expect(() => mobilenetV2({ expansion: 1.5 })).toThrow('expansion');
  });

  it('V1 under Keras rules on a 16 pixel picture: block 12 has a 1 x 1 map, with the layer named', () => {
    const network = mobilenetV1({ resolution: 16, rules: 'keras' });
    expect(() => analyze(network)).toThrow(
      'block12/depthwise: effective kernelHeight 3 is larger than the padded input 2',
    );
    expect(analyze(mobilenetV1({ resolution: 1 })).rows.at(-1)?.output.channels).toBe(1000);
  });
});

describe('worked answers of the exercises', () => {
  it('32 to 64 channels at 112 x 112: 18,432 to 2,336 parameters, 231,211,008 to 29,302,784 MACs', () => {
    const input = { height: 112, width: 112, channels: 32 };
    const { normal, separable } = compareConvolutions({
      input,
      kernel: 3,
      filters: 64,
      padding: 'same',
    });
    expect([normal.parameters, separable.parameters]).toEqual([18_432, 2_336]);
    expect([normal.macs, separable.macs]).toEqual([231_211_008, 29_302_784]);
  });

  it('3 to 128 channels: 411 of 3,456 weights = 0.1189, with biases 542 of 3,584 = 0.151', () => {
    const spec = { input: { height: 6, width: 6, channels: 3 }, kernel: 3, filters: 128 };
    const plain = compareConvolutions(spec);
    const biased = compareConvolutions({ ...spec, bias: true });
    expect([plain.separable.parameters, plain.normal.parameters]).toEqual([411, 3456]);
    expect(plain.parametersRatio).toBeCloseTo(1 / 128 + 1 / 9, 12);
    expect([biased.separable.parameters, biased.normal.parameters]).toEqual([542, 3584]);
    expect(biased.parametersRatio).toBeCloseTo(0.151, 3);
  });
});
