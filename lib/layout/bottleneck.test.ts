import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, mobilenetV2 } from '../arch';
import {
  blockCount,
  bottleneck,
  bottlenecks,
  exampleBlock,
  middles,
  normalMiddleWork,
  plainWork,
  valuesOf,
} from './bottleneck';

const third = bottleneck({ block: 3, middle: 'depthwise', expansion: 'own' });

const numbersWhere = (isSo: (block: (typeof bottlenecks)[number]) => boolean) =>
  bottlenecks.filter(isSo).map(({ number }) => number);

describe('the block the figure starts on', () => {
  it('is the third of 17, 24 to 144 to 24 at side 56, the second block of the paper’s row 3', () => {
    expect(exampleBlock).toBe(3);
    expect(blockCount).toBe(17);
    expect(third.input).toEqual({ height: 56, width: 56, channels: 24 });
    expect(third.inner).toBe(144);
    expect(third.output).toEqual({ height: 56, width: 56, channels: 24 });
    expect(third.row).toEqual({ number: 3, repetition: 2, repetitions: 2 });
  });

  it('multiplies 10.8, 4.1 and 10.8 million times, 25.7 together', () => {
    expect(third.work).toEqual({ expand: 10_838_016, middle: 4_064_256, project: 10_838_016 });
    expect(third.macs).toBe(25_740_288);
  });

  it('rises to 606.9 million with a normal middle, 23.6 times as much', () => {
    const normal = bottleneck({ block: 3, middle: 'normal', expansion: 'own' });
    expect(normal.macs).toBe(606_928_896);
    expect(normal.macs / third.macs).toBeCloseTo(23.58, 2);
    expect(normalMiddleWork(third)).toBe(585_252_864);
  });

  it('is dearer than one plain 3 × 3 between its ends, and keeps 6 times as many values inside', () => {
    expect(plainWork(third)).toBe(16_257_024);
    expect(valuesOf(third)).toEqual({ outside: 75_264, inside: 451_584 });
  });
});

describe('the 17 blocks', () => {
  it('cost what the analysis of the whole network says, layer by layer', () => {
    const body = analyze(mobilenetV2()).blocks.filter(
      ({ block }) => block.kind === 'inverted-residual',
    );
    expect(body).toHaveLength(bottlenecks.length);
    bottlenecks.forEach(({ work, macs }, index) => {
      const rows = body[index]?.rows.filter(({ layer }) => layer.kind !== 'add');
      const layers = [work.expand, work.middle, work.project].filter((each) => each !== null);
      expect(layers).toEqual(rows?.map((row) => row.macs));
      expect(macs).toBe(body[index]?.macs);
    });
  });

  it('have a shortcut exactly where side and width stay: 10 of them', () => {
    const on = numbersWhere(({ shortcut }) => shortcut.isOn);
    expect(on).toEqual([3, 5, 6, 8, 9, 10, 12, 13, 15, 16]);
    expect(numbersWhere(({ shortcut }) => shortcut.sidesMeet && shortcut.widthsMeet)).toEqual(on);
  });

  it('widen in six blocks, narrow in the first alone, and halve the side in four', () => {
    const widths = (is: (from: number, to: number) => boolean) =>
      numbersWhere(({ input, output }) => is(input.channels, output.channels));
    expect(widths((from, to) => to > from)).toEqual([2, 4, 7, 11, 14, 17]);
    expect(widths((from, to) => to < from)).toEqual([1]);
    expect(numbersWhere(({ shortcut }) => !shortcut.sidesMeet)).toEqual([2, 4, 7, 14]);
  });

  it('expand all but the first, which has no expand layer', () => {
    expect(numbersWhere(({ work }) => work.expand === null)).toEqual([1]);
  });
});

describe('any setting', () => {
  const settings = fc.record({
    block: fc.integer({ min: 1, max: 17 }),
    middle: fc.constantFrom(...middles),
    expansion: fc.integer({ min: 1, max: 24 }).map((quarters) => quarters / 4),
  });

  it('costs what counting by hand says', () => {
    fc.assert(
      fc.property(settings, (choice) => {
        const { work, input, output, inner, macs } = bottleneck(choice);
        const before = input.height ** 2;
        const after = output.height ** 2;
        const expand = inner === input.channels ? null : before * input.channels * inner;
        const reads = choice.middle === 'normal' ? inner : 1;
        expect(inner).toBe(choice.expansion * input.channels);
        expect(work.expand).toBe(expand);
        expect(work.middle).toBe(9 * after * inner * reads);
        expect(work.project).toBe(after * inner * output.channels);
        expect(macs).toBe((expand ?? 0) + work.middle + work.project);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses blocks that there are not, and widths that are not whole', () => {
    const own = { middle: 'depthwise', expansion: 'own' } as const;
    expect(() => bottleneck({ ...own, block: 18 })).toThrow('there is no block 18');
    expect(() => bottleneck({ ...own, block: 3, expansion: 0.3 })).toThrow('0.3 x 24 is not whole');
  });
});
