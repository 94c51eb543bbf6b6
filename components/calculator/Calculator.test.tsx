// @vitest-environment jsdom
import { act } from 'react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compareConvolutions } from '@/lib/arch';
import { numbersIn } from '@/lib/format/numbers';
import { changed } from '@/lib/store/codec';
import { changeCounting } from '@/lib/store/counting';
import {
  calculatorTable,
  paddingModes,
  paddingOf,
  type CalculatorSetting,
} from '@/lib/store/settings';
import { resetStores, set, showCalculator } from '@/tests/support/calculator-page';
import { find } from '@/tests/support/mount';

vi.mock('next/navigation', () => ({ useSearchParams: () => null }));

beforeEach(() => {
  vi.useFakeTimers();
  resetStores();
});
afterEach(() => vi.useRealTimers());

/** Long enough for what follows a drag only when it is over. */
const rest = () => act(() => vi.advanceTimersByTime(1000));

describe('the lecture example', () => {
  it('is 672 instead of 2,160, in English', () => {
    const page = showCalculator('en');
    expect(page.ratio()).toBe('0.311');
    expect(page.answer()).toBe(
      'Separable needs 31.1% of the multiplications: 672 instead of 2,160. That is 3.2\u00a0times fewer.',
    );
    expect(page.headings()).toContain('Output: 4 × 4 × 5');
    expect(page.summary()).toContain('Parameters: 42 instead of 135. Output: 4 × 4 × 5.');
  });

  it('is 672 instead of 2.160, in Vietnamese', () => {
    const page = showCalculator('vi');
    expect(page.ratio()).toBe('0,311');
    expect(page.answer()).toBe(
      'Tích chập tách biệt cần 31,1% số phép nhân: 672 thay vì 2.160, tức là ít hơn 3,2\u00a0lần.',
    );
    expect(page.headings()).toContain('Đầu ra: 4 × 4 × 5');
  });

  it('shows parameters and cost of each operation', () => {
    const { values } = showCalculator();
    expect(values('normal')).toEqual(['135', '2,160']);
    expect(values('depthwise')).toEqual(['27', '432']);
    expect(values('pointwise')).toEqual(['15', '240']);
    expect(values('separable')).toEqual(['42', '672']);
  });

  it('has its sizes, counts and ratio in the table', () => {
    expect(showCalculator().rows()).toEqual([
      ['Normal', '6', '3', '3', '5', '4', '135', '2,160'],
      ['Depthwise', '6', '3', '3', '', '4', '27', '432'],
      ['Pointwise', '4', '1', '3', '5', '4', '15', '240'],
      ['Separable', '6', '3', '3', '5', '4', '42', '672'],
      ['separable / normal', '', '', '', '', '', '0.311', '0.311'],
    ]);
  });
});

const settings = fc
  .record<CalculatorSetting>({
    n: fc.integer({ min: 1, max: 300 }),
    f: fc.integer({ min: 1, max: 15 }),
    nc: fc.integer({ min: 1, max: 2048 }),
    ncPrime: fc.integer({ min: 1, max: 2048 }),
    stride: fc.integer({ min: 1, max: 8 }),
    padding: fc.constantFrom(...paddingModes),
    paddingPixels: fc.integer({ min: 0, max: 16 }),
    dilation: fc.integer({ min: 1, max: 16 }),
  })
  .map((setting) => changed<CalculatorSetting>(calculatorTable, setting, {}));

it('for random settings sentence, bars, formulas and table agree with the arithmetic', () => {
  const page = showCalculator();
  const { integer, fixed } = numbersIn('en');
  fc.assert(
    fc.property(settings, (setting) => {
      set(setting);
      rest();
      const { n, f, nc, ncPrime, stride, dilation } = setting;
      const { normal, separable } = compareConvolutions({
        input: { height: n, width: n, channels: nc },
        kernel: f,
        filters: ncPrime,
        stride,
        dilation,
        padding: paddingOf(setting),
      });
      const ratio = separable.macs / normal.macs;
      expect(page.ratio()).toBe(fixed(ratio, ratio < 0.01 ? 4 : 3));
      expect(page.answer()).toContain(`${integer(separable.macs)} instead of`);
      expect(page.answer()).toContain(`instead of ${integer(normal.macs)}.`);
      expect(page.answer().includes('dearer')).toBe(ratio > 1);
      expect(page.values('separable')).toEqual([
        integer(separable.parameters),
        integer(separable.macs),
      ]);
      expect(page.rows().map((row) => row.at(-1))).toEqual([
        integer(normal.macs),
        integer(separable.depthwise.macs),
        integer(separable.pointwise.macs),
        integer(separable.macs),
        fixed(ratio, ratio < 0.01 ? 4 : 3),
      ]);
      const longest = Math.max(normal.macs, separable.macs);
      const [whole = NaN, ...halves] = page.bars(0);
      expect(whole).toBeCloseTo((100 * normal.macs) / longest, 6);
      expect(halves[0]).toBeCloseTo((100 * separable.depthwise.macs) / longest, 6);
      expect(halves[1]).toBeCloseTo((100 * separable.pointwise.macs) / longest, 6);
    }),
    { numRuns: 30 },
  );
}, 120_000);

it('writes a whole ratio as every other, in the answer and in the table', () => {
  const page = showCalculator();
  set({ n: 1, f: 1, nc: 1, ncPrime: 1 });
  rest();
  expect(page.ratio()).toBe('2.000');
  expect(page.rows().at(-1)).toEqual(['separable / normal', '', '', '', '', '', '2.000', '2.000']);
});

it('rounds a tie in the derivation as in the answer: 1/720 + 1/9 is 0.1125, shown 0.113', () => {
  const page = showCalculator();
  set({ ncPrime: 720 });
  expect(page.ratio()).toBe('0.113');
  const derivation = find(page.container, 'ol > li:last-child').textContent;
  expect(derivation).toContain('0.113');
  expect(derivation).not.toContain('0.112');
});

describe('where separable is dearer', () => {
  it('says so and why for a 1 × 1 filter', () => {
    const page = showCalculator();
    set({ f: 1 });
    expect(page.ratio()).toBe('1.200');
    expect(page.answer()).toContain('Here separable is dearer: it needs 120.0%');
    expect(page.container.textContent).toContain('A 1 × 1 filter has nothing to look around at');
  });

  it('says so and why for a single filter', () => {
    const page = showCalculator();
    set({ ncPrime: 1 });
    expect(page.ratio()).toBe('1.111');
    expect(page.container.textContent).toContain('With a single filter there is nothing to share');
    expect(Math.max(...page.bars(0))).toBeLessThanOrEqual(100);
  });
});

describe('counting', () => {
  it('counts two FLOPs for a multiplication with its addition, and says so', () => {
    const page = showCalculator();
    act(() => changeCounting({ work: 'flops' }));
    expect(page.values('normal')).toEqual(['135', '4,320']);
    expect(page.answer()).toContain('31.1% of the FLOPs: 1,344 instead of 4,320');
    expect(page.container.textContent).toContain('a multiplication and its addition as 2 FLOPs');
  });

  it('with biases names two ratios and the biases that do not shrink', () => {
    const page = showCalculator();
    act(() => changeCounting({ bias: true }));
    expect(page.values('normal')).toEqual(['140', '2,160']);
    expect(page.values('separable')).toEqual(['50', '672']);
    expect(page.headings()).toContain(
      'With biases the ratios differ: cost 0.311, parameters 0.357',
    );
    expect(page.container.textContent).toContain(
      'the separable convolution has 8 biases, the normal one 5',
    );
  });

  it('writes the letters of the papers everywhere', () => {
    const page = showCalculator();
    act(() => changeCounting({ symbols: 'paper' }));
    rest();
    const heads = [...page.container.querySelectorAll('th[data-dimension]')];
    expect(heads.map((each) => each.textContent)).toEqual(['D_F', 'D_K', 'M', 'N', 'D_G']);
    expect(find(page.container, 'article[data-operation=pointwise] dd math').textContent).toBe(
      'M·N',
    );
  });
});
