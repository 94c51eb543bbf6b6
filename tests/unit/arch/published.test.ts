import { describe, expect, it } from 'vitest';
import {
  agreement,
  analyze,
  mobilenetV1,
  publishedFigures,
  publishedShares,
  PUBLISHED_TABLES,
  SOURCES,
} from '@/lib/arch';
import printed from '@/tests/fixtures/golden/published.json';

const figures = publishedFigures();

describe('the published tables', () => {
  it('repeat what the sources print, figure by figure', () => {
    for (const { rows } of PUBLISHED_TABLES) {
      for (const row of rows) {
        const entry = printed.entries.find(
          ({ top1, macs_m, params_m, alpha, resolution }) =>
            (row.variant !== undefined || (alpha === row.alpha && resolution === row.resolution)) &&
            top1 === (row.top1 ?? null) &&
            macs_m === (row.macs === undefined ? null : Number(row.macs)) &&
            params_m === (row.parameters === undefined ? null : Number(row.parameters)),
        );
        expect(entry, JSON.stringify(row)).toBeDefined();
      }
    }
  });

  it('name a source with a title and an address for each figure', () => {
    for (const { source } of PUBLISHED_TABLES) {
      expect(SOURCES[source].title.length).toBeGreaterThan(10);
      expect(SOURCES[source].url).toMatch(/^https:\/\//);
    }
  });
});

describe('published beside computed', () => {
  it('agrees in 103 of 114 figures', () => {
    expect(figures).toHaveLength(114);
    expect(figures.filter((figure) => figure.agreement !== 'different')).toHaveLength(103);
  });

  it('has a cause for every figure that differs, and for no other', () => {
    for (const figure of figures) {
      expect(figure.cause !== null, JSON.stringify(figure)).toBe(figure.agreement === 'different');
    }
  });

  it('reproduces every printed figure whose cause can be computed', () => {
    const explained = figures.filter((figure) => figure.explained !== null);
    expect(explained).toHaveLength(6);
    for (const { printed: text, explained: count } of explained) {
      expect(agreement(text, count ?? NaN)).toBe('rounded');
    }
  });

  it('takes 317 million for slim V1 0.75 as 325.40 without the first convolution', () => {
    const figure = figures.find(({ printed: text }) => text === '317');
    expect(figure).toMatchObject({
      computed: 325_400_448,
      explained: 317_271_936,
      cause: 'first-convolution-left-out',
    });
  });

  it('tells rounding from cutting off: 300.77 as 301, as 300, and as 299', () => {
    expect(agreement('301', 300_774_272)).toBe('rounded');
    expect(agreement('300', 300_774_272)).toBe('truncated');
    expect(agreement('299', 300_774_272)).toBe('different');
  });
});

describe('Table 2 of the MobileNet paper', () => {
  const shares = publishedShares();

  it('is exact but for 1.19 %, which is 1.91 %', () => {
    for (const share of shares) {
      const percent = (100 * share.macsShare).toFixed(2);
      expect(percent).toBe(share.macsCause === 'typo' ? '1.91' : share.macsPrinted);
      expect((100 * share.parametersShare).toFixed(2)).toBe(share.parametersPrinted);
    }
  });

  it('adds up to 100 only with 1.91', () => {
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    expect(sum(shares.map((share) => Number(share.macsPrinted)))).toBeCloseTo(99.29, 2);
    expect(sum(shares.map((share) => share.macsShare))).toBeCloseTo(1, 12);
  });
});

describe('the table of google-research/receptive_field', () => {
  const table = printed.receptive_field_table;
  const rows = table.rows.map(([name, ...figuresOfRow]) => ({ name, figures: figuresOfRow }));
  /** The stem, then each pointwise layer. */
  const endPoints = (alpha: number, resolution: number) => {
    const { blocks } = analyze(mobilenetV1({ alpha, resolution }));
    let flops = 0;
    return blocks.slice(0, -1).map((block) => {
      // Their count: 2 for each MAC and 1 for each value of an output.
      for (const row of block.rows) flops += 2 * row.macs + row.activations;
      return { field: block.rows.at(-1)?.receptiveField?.height, gflops: flops / 1e9 };
    });
  };

  it.each([
    [1, 224, 2, 4],
    [0.75, 224, 2, 5],
    [1, 321, 3, 6],
    [0.75, 321, 3, 7],
  ])('holds at alpha %d, resolution %d in all rows', (alpha, resolution, padding, gflops) => {
    const computed = endPoints(alpha, resolution);
    expect(computed).toHaveLength(rows.length);
    rows.forEach(({ figures: row }, index) => {
      const { field, gflops: work } = computed[index] ?? {};
      expect([field?.size, field?.jump, field?.padding]).toEqual([row[0], row[1], row[padding]]);
      expect(Math.abs(Number(work) - Number(row[gflops]))).toBeLessThan(0.001);
    });
  });
});
