import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { convolution } from '../arch/convolution';
import { countOf, endsOf, isAllowed, valueAt, type Allowed } from './allowed';
import { changed, defaultsOf, parseState, printQuery, printState, type Table } from './codec';
import { calculatorChips, calculatorHref, networkChips, networkHref } from './setting-chips';
import {
  allowedNumbers,
  calculatorStore,
  calculatorTable,
  changeCalculator,
  networkTable,
  paddingModes,
  paddingOf,
  type CalculatorNumber,
  type CalculatorSetting,
  type NetworkSetting,
} from './settings';

const lecture = defaultsOf<CalculatorSetting>(calculatorTable);
const network = defaultsOf<NetworkSetting>(networkTable);

const someOf = (allowed: Allowed) =>
  fc.nat(countOf(allowed) - 1).map((position) => valueAt(allowed, position));

const { fields } = calculatorTable;

/** Any values, fitting together or not. */
const anySettings: fc.Arbitrary<CalculatorSetting> = fc.record({
  n: fc.oneof(fc.integer({ min: 1, max: 20 }), someOf(fields.n.allowed)),
  f: someOf(fields.f.allowed),
  nc: someOf(fields.nc.allowed),
  ncPrime: someOf(fields.ncPrime.allowed),
  stride: someOf(fields.stride.allowed),
  padding: fc.constantFrom(...paddingModes),
  paddingPixels: someOf(fields.paddingPixels.allowed),
  dilation: someOf(fields.dilation.allowed),
});

const validSettings = anySettings.map((setting) => calculatorTable.repair(setting));

/** Side of the output; throws where the filter does not fit. */
function outputSide(setting: CalculatorSetting): number {
  const { n, f, nc, ncPrime, stride, dilation } = setting;
  const input = { height: n, width: n, channels: nc };
  const padding = paddingOf(setting);
  return convolution({ input, kernel: f, filters: ncPrime, stride, dilation, padding }).output
    .height;
}

describe('the calculator setting', () => {
  it('starts with the example of the lecture', () => {
    expect(lecture).toEqual({
      n: 6,
      f: 3,
      nc: 3,
      ncPrime: 5,
      stride: 1,
      padding: 'valid',
      paddingPixels: 1,
      dilation: 1,
    });
    expect(outputSide(lecture)).toBe(4);
  });

  it('prints short links', () => {
    const setting = {
      ...lecture,
      n: 112,
      nc: 32,
      ncPrime: 64,
      padding: 'same',
      stride: 2,
    } as const;
    expect(printQuery(printState<CalculatorSetting>(calculatorTable, setting))).toBe(
      '?n=112&nc=32&ncp=64&s=2&pad=same',
    );
  });

  it('narrows the gaps first, then the filter, until it fits', () => {
    const fit = (change: Partial<CalculatorSetting>) => {
      const { f, dilation } = changed<CalculatorSetting>(calculatorTable, lecture, change);
      return { f, dilation };
    };
    expect(fit({ dilation: 4 })).toEqual({ f: 3, dilation: 2 });
    expect(fit({ n: 2 })).toEqual({ f: 2, dilation: 1 });
    expect(fit({ n: 1, dilation: 3 })).toEqual({ f: 1, dilation: 3 });
    expect(fit({ n: 2, padding: 'same' })).toEqual({ f: 3, dilation: 1 });
    expect(fit({ n: 2, padding: 'pixels', paddingPixels: 1 })).toEqual({ f: 3, dilation: 1 });
  });

  it('repairs any setting into one that the arithmetic takes, and leaves a good one alone', () => {
    fc.assert(
      fc.property(anySettings, (setting) => {
        const once = calculatorTable.repair(setting);
        expect(outputSide(once)).toBeGreaterThanOrEqual(1);
        expect(calculatorTable.repair(once)).toEqual(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('says of whatever it repairs what would fit, and uses the most of it', () => {
    fc.assert(
      fc.property(anySettings, (setting) => {
        const search = printQuery(printState<CalculatorSetting>(calculatorTable, setting));
        const { reports } = parseState<CalculatorSetting>(
          calculatorTable,
          new URLSearchParams(search),
        );
        for (const { used, allowed } of reports) {
          expect(allowed && endsOf(allowed)[1]).toBe(Number(used));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads back each of 5,000 settings from its own link', () => {
    fc.assert(
      fc.property(validSettings, (state) => {
        const search = printQuery(printState<CalculatorSetting>(calculatorTable, state));
        const reading = parseState<CalculatorSetting>(calculatorTable, new URLSearchParams(search));
        expect(reading).toEqual({ state, reports: [] });
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('what each number may be while the others stay', () => {
  it('keeps a 3 × 3 filter inside a 6 × 6 input', () => {
    const allowed = allowedNumbers(lecture);
    expect(allowed.n).toEqual({ min: 3, max: 1024, step: 1 });
    expect(allowed.f).toEqual({ min: 1, max: 6, step: 1 });
    expect(allowed.dilation).toEqual({ min: 1, max: 2, step: 1 });
  });

  it('sets no such limit where the padding makes room', () => {
    const allowed = allowedNumbers({ ...lecture, padding: 'same' });
    expect(allowed.n).toEqual({ min: 1, max: 1024, step: 1 });
    expect(allowed.f).toEqual({ min: 1, max: 15, step: 1 });
    expect(allowed.dilation).toEqual({ min: 1, max: 16, step: 1 });
  });

  it('needs the padding that a filter wider than the input lives on', () => {
    const setting = { ...lecture, n: 2, f: 5, padding: 'pixels', paddingPixels: 2 } as const;
    expect(allowedNumbers(setting).paddingPixels).toEqual({ min: 2, max: 16, step: 1 });
  });

  it('holds the present value, and every value in it fits', () => {
    const names = Object.keys(allowedNumbers(lecture)) as CalculatorNumber[];
    fc.assert(
      fc.property(validSettings, fc.constantFrom(...names), fc.nat(4096), (setting, name, any) => {
        const allowed = allowedNumbers(setting)[name];
        expect(isAllowed(allowed, setting[name])).toBe(true);
        const moved = { ...setting, [name]: valueAt(allowed, any % countOf(allowed)) };
        expect(calculatorTable.repair(moved)).toEqual(moved);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the shared store', () => {
  afterEach(() => calculatorStore.setState(lecture));

  it('never holds a filter that does not fit', () => {
    changeCalculator({ f: 5 });
    changeCalculator({ n: 4 });
    expect(calculatorStore.getState()).toEqual({ ...lecture, n: 4, f: 4 });
  });
});

describe('the network setting', () => {
  it('starts with V1 at full width and 224 pixels', () => {
    expect(network).toEqual({ family: 'v1', alpha: 1, resolution: 224, expansion: 6 });
  });

  it.each([
    ['v1', [0.25, 0.5, 0.75, 1], [128, 160, 192, 224]],
    ['v2', [0.35, 0.5, 0.75, 1, 1.3, 1.4], [96, 128, 160, 192, 224]],
  ] as const)('reaches every published width and resolution of %s', (_, alphas, resolutions) => {
    const { alpha, resolution } = networkTable.fields;
    expect(alphas.filter((value) => !isAllowed(alpha.allowed, value))).toEqual([]);
    expect(resolutions.filter((value) => !isAllowed(resolution.allowed, value))).toEqual([]);
  });

  it('reads back each of its settings from its own link', () => {
    const table: Table<NetworkSetting> = networkTable;
    const settings = fc.record({
      family: fc.constantFrom('v1' as const, 'v2' as const),
      alpha: someOf(networkTable.fields.alpha.allowed),
      resolution: someOf(networkTable.fields.resolution.allowed),
      expansion: someOf(networkTable.fields.expansion.allowed),
    });
    fc.assert(
      fc.property(settings, (state) => {
        const search = printQuery(printState(table, state));
        expect(parseState(table, new URLSearchParams(search))).toEqual({ state, reports: [] });
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('the numbers on a link to another page', () => {
  it('are the four dimensions, and the rest where it does something', () => {
    expect(calculatorChips(lecture)).toEqual([
      { symbol: 'n', value: 6 },
      { symbol: 'f', value: 3 },
      { symbol: 'nc', value: 3 },
      { symbol: 'ncPrime', value: 5 },
    ]);
    const more = { ...lecture, stride: 2, padding: 'pixels', dilation: 2 } as const;
    expect(calculatorChips(more).slice(4)).toEqual([
      { symbol: 'stride', value: 2 },
      { symbol: 'padding', value: 1 },
      { symbol: 'dilation', value: 2 },
    ]);
  });

  it('name the expansion for V2 only', () => {
    expect(networkChips(network)).toEqual([
      { symbol: 'alpha', value: 1 },
      { symbol: 'n', value: 224 },
    ]);
    expect(networkChips({ ...network, family: 'v2', alpha: 0.35 })).toEqual([
      { symbol: 'alpha', value: 0.35 },
      { symbol: 'n', value: 224 },
      { symbol: 'expansion', value: 6 },
    ]);
  });

  it('go with the link', () => {
    expect(calculatorHref('/en/calculator/', { ...lecture, ncPrime: 10 })).toBe(
      '/en/calculator/?ncp=10',
    );
    expect(networkHref('/vi/explore/', { ...network, family: 'v2', alpha: 0.5 })).toBe(
      '/vi/explore/?net=v2&alpha=0.5',
    );
  });
});
