import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convolution, separableConvolution } from '../arch';
import { normal, pointwise } from './convolution';
import { convolve, productsOf } from './product';
import { separable } from './separable';
import { countSteps, stepAt, steps, stepsAtPosition } from './steps';
import type { Chain, Grain, Step } from './steps';
import { tensor } from './tensor';
import { depthwiseCases, kernelOf, normalCases } from '@/tests/support/ops/cases';

const runs = { numRuns: 600 };
const grains: readonly Grain[] = ['product', 'value', 'position'];

/** The settings of a random case in the words of lib/arch. */
function spec(example: { readonly input: { readonly shape: readonly [number, number, number] } }) {
  const [height, width, channels] = example.input.shape;
  return { ...example, input: { height, width, channels } };
}

/** The output values that the steps of one operation completed, in order. */
function valuesOf(all: readonly Step[], operation: number): number[] {
  return all
    .filter((step) => step.operation === operation)
    .flatMap((step) => step.finished.map(({ value }) => value));
}

const separableCases = depthwiseCases.chain((example) => {
  const kept = example.kernel.shape[2] * example.kernel.shape[3];
  return fc
    .integer({ min: 1, max: 3 })
    .chain((filters) => kernelOf([1, 1, kept, filters]))
    .map((mixing) => ({ example, mixing }));
});

describe('the lecture example: 6 × 6 × 3, 3 × 3, 5 filters', () => {
  const count = (n: number) => Array.from({ length: n }, (_, i) => (i % 7) - 3);
  const input = tensor([6, 6, 3], count(108));
  const chains: Record<string, Chain> = {
    normal: [normal(input, { shape: [3, 3, 3, 5], data: count(135) })],
    separable: separable(
      input,
      { shape: [3, 3, 3, 1], data: count(27) },
      { shape: [1, 1, 3, 5], data: count(15) },
    ),
  };

  it.each([
    ['normal', 135, 2160],
    ['separable', 42, 672],
  ])('%s: %i multiplications at one position, %i at all sixteen', (name, one, all) => {
    const chain = chains[name];
    if (chain === undefined) throw new Error(name);
    for (const grain of grains) {
      const here = [...stepsAtPosition(chain, grain, { row: 1, column: 2 })];
      expect(here.at(-1)?.multiplications).toBe(one);
      expect([...steps(chain, grain)].at(-1)?.multiplications).toBe(all);
    }
  });

  it('keeps three values after 27 multiplications, then finishes one output every 3', () => {
    const chain = chains.separable;
    if (chain === undefined) throw new Error('separable');
    const marks = [...stepsAtPosition(chain, 'value', { row: 0, column: 0 })].map((step) => [
      step.kind,
      step.filter,
      step.multiplications,
    ]);
    expect(marks).toEqual([
      ['depthwise', 0, 9],
      ['depthwise', 1, 18],
      ['depthwise', 2, 27],
      ['pointwise', 0, 30],
      ['pointwise', 1, 33],
      ['pointwise', 2, 36],
      ['pointwise', 3, 39],
      ['pointwise', 4, 42],
    ]);
  });
});

describe('for every setting', () => {
  it('the counter of a normal convolution ends at the cost formula, at every grain', () => {
    fc.assert(
      fc.property(normalCases, fc.constantFrom(...grains), (example, grain) => {
        const { macs } = convolution({
          ...spec(example),
          kernel: { height: example.kernel.shape[0], width: example.kernel.shape[1] },
          filters: example.kernel.shape[3],
        });
        const conv = normal(example.input, example.kernel, example);
        const all = [...steps([conv], grain)];
        expect(all.at(-1)?.multiplications).toBe(macs);
        expect(all.length).toBe(countSteps([conv], grain));
        expect(valuesOf(all, 0)).toEqual(convolve(conv).data);
      }),
      runs,
    );
  });

  it('the counter of a separable convolution ends at the cost formula, at every grain', () => {
    fc.assert(
      fc.property(separableCases, fc.constantFrom(...grains), ({ example, mixing }, grain) => {
        const { macs } = separableConvolution({
          ...spec(example),
          kernel: { height: example.kernel.shape[0], width: example.kernel.shape[1] },
          depthMultiplier: example.kernel.shape[3],
          filters: mixing.shape[3],
        });
        const chain = separable(example.input, example.kernel, mixing, { depthwise: example });
        const all = [...steps(chain, grain)];
        expect(all.at(-1)?.multiplications).toBe(macs);
        expect(valuesOf(all, 0)).toEqual(convolve(chain[0]).data);
        expect(valuesOf(all, 1)).toEqual(convolve(chain[1]).data);
      }),
      runs,
    );
  });

  it('each product adds to the running sum, and the last sum is the value', () => {
    fc.assert(
      fc.property(normalCases, (example) => {
        const conv = normal(example.input, example.kernel, example);
        let sum = 0;
        let counter = 0;
        for (const step of steps([conv], 'product')) {
          if (step.product === null) throw new Error('a product step without its product');
          const { input, weight, product } = step.product;
          expect(product).toBe(input.value * weight.value);
          sum += product;
          counter += 1;
          expect(step.sum).toBe(sum);
          expect(step.multiplications).toBe(counter);
          for (const done of step.finished) {
            expect(done).toEqual({ filter: step.filter, sum, value: sum });
            sum = 0;
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('marks exactly the padding cells, and they are counted as multiplications by zero', () => {
    fc.assert(
      fc.property(normalCases, (example) => {
        const { macs, macsOnRealPixels } = convolution({
          ...spec(example),
          kernel: { height: example.kernel.shape[0], width: example.kernel.shape[1] },
          filters: example.kernel.shape[3],
        });
        const conv = normal(example.input, example.kernel, example);
        const products = [...steps([conv], 'product')].flatMap(({ product }) => product ?? []);
        const padded = products.filter(({ input }) => input.padding);
        expect(padded.length).toBe(macs - macsOnRealPixels);
        expect(padded.every(({ input }) => input.value === 0)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('a timeline may jump to any step', () => {
    fc.assert(
      fc.property(separableCases, fc.constantFrom(...grains), ({ example, mixing }, grain) => {
        const chain = separable(example.input, example.kernel, mixing, { depthwise: example });
        const jumped = Array.from({ length: countSteps(chain, grain) }, (_, i) =>
          stepAt(chain, grain, i),
        );
        expect(jumped).toEqual([...steps(chain, grain)]);
      }),
      { numRuns: 60 },
    );
  });
});

it('a step outside the timeline is refused', () => {
  const conv = pointwise(tensor([1, 1, 1], [2]), { shape: [1, 1, 1, 1], data: [3] });
  expect(stepAt([conv], 'product', 0).sum).toBe(6);
  for (const index of [-1, 1, 0.5, Number.NaN]) {
    expect(() => stepAt([conv], 'product', index)).toThrow(`no step ${index} among 1`);
  }
});

it('keeps the products of one channel together, row by row', () => {
  const input = tensor([2, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8]);
  const kernel = { shape: [2, 2, 2, 1], data: [1, 10, 1, 10, 1, 10, 1, 10] } as const;
  const products = productsOf(normal(input, kernel), { row: 0, column: 0 }, 0);
  expect(products.map(({ product }) => product)).toEqual([1, 3, 5, 7, 20, 40, 60, 80]);
});

it('adds bias and activation to the sum when a value is finished', () => {
  const conv = pointwise(
    tensor([1, 1, 2], [2, 3]),
    { shape: [1, 1, 2, 1], data: [1, 2] },
    { bias: [-1], activation: 'relu6' },
  );
  expect([...steps([conv], 'product')].map((s) => [s.sum, s.finished])).toEqual([
    [2, []],
    [8, [{ filter: 0, sum: 8, value: 6 }]],
  ]);
});

it('hands the kept value, after its bias and ReLU6, to the pointwise half', () => {
  const chain = separable(
    tensor([1, 1, 2], [2, -1]),
    { shape: [1, 1, 2, 1], data: [5, 4] },
    { shape: [1, 1, 2, 1], data: [10, 100] },
    { depthwise: { bias: [1, 5], activation: 'relu6' }, pointwise: { bias: [-1] } },
  );
  expect([...steps(chain, 'value')].map(({ kind, finished }) => [kind, ...finished])).toEqual([
    ['depthwise', { filter: 0, sum: 10, value: 6 }],
    ['depthwise', { filter: 1, sum: -4, value: 1 }],
    ['pointwise', { filter: 0, sum: 160, value: 159 }],
  ]);
});
