import { describe, expect, it } from 'vitest';
import { makeDivisible, mobilenetV1, mobilenetV2, V2_ROWS, type Network } from '@/lib/arch';
import { goldenExtra } from './golden';

/** Stem, one width for each row of the table, head. */
function widthsV2(network: Network): number[] {
  return network.blocks.flatMap((block) => {
    if (block.kind === 'inverted-residual') {
      return block.paper.repetition === 1 ? [block.filters] : [];
    }
    return block.layers.flatMap((layer) =>
      layer.kind === 'conv' || layer.kind === 'pointwise' ? [layer.filters] : [],
    );
  });
}

function widthsV1(network: Network): number[] {
  return network.blocks.flatMap((block) => (block.kind === 'separable' ? [block.filters] : []));
}

describe('make_divisible', () => {
  it.each(goldenExtra.make_divisible)('rounds %d to %d', (value, width) => {
    expect(makeDivisible(value)).toBe(width);
  });

  it('goes up by 8 rather than more than 10 % down: 11.2 gives 16, 17.8 and 18 give 24', () => {
    expect([11.2, 17.8, 18].map((value) => makeDivisible(value))).toEqual([16, 24, 24]);
  });
});

describe('widths of V2', () => {
  it.each(Object.entries(goldenExtra.v2_channels))(
    'at alpha %s are the published ones',
    (...row) => {
      const [alpha, widths] = row;
      expect(widthsV2(mobilenetV2({ alpha: Number(alpha) }))).toEqual(widths);
      expect(widthsV2(mobilenetV2({ alpha: Number(alpha), rules: 'keras' }))).toEqual(widths);
    },
  );

  it('differ between slim and Keras at alpha 0.28 at 32, 64 and 96 channels, not in the stem', () => {
    expect(widthsV2(mobilenetV2({ alpha: 0.28 }))).toEqual([16, 8, 8, 16, 24, 32, 48, 88, 1280]);
    expect(widthsV2(mobilenetV2({ alpha: 0.28, rules: 'keras' }))).toEqual([
      16, 8, 8, 8, 16, 24, 48, 88, 1280,
    ]);
  });

  it('keep a head of 1280 up to alpha 1 and make it 1664 and 1792 at 1.3 and 1.4', () => {
    const head = (alpha: number) => widthsV2(mobilenetV2({ alpha })).at(-1);
    expect([0.1, 0.35, 1, 1.3, 1.4].map(head)).toEqual([1280, 1280, 1280, 1664, 1792]);
  });

  it('expand the rounded width: at alpha 0.35, block 2 has 6 x 8 = 48 channels, not 34', () => {
    const block = mobilenetV2({ alpha: 0.35 }).blocks[2];
    expect(block?.layers[0]).toMatchObject({ role: 'expand', filters: 48 });
  });

  it('differ between slim and Keras at 17 pairs of alpha (0.01 to 3.00) and channels', () => {
    const channels = V2_ROWS.map((row) => row.c);
    const pairs = [32, ...channels].filter((c, index, all) => all.indexOf(c) === index);
    let different = 0;
    for (let hundredths = 1; hundredths <= 300; hundredths += 1) {
      const exact = (c: number) => c * (hundredths / 100);
      const differs = (c: number) =>
        makeDivisible(exact(c)) !== makeDivisible(Math.trunc(exact(c)));
      different += pairs.filter(differs).length;
    }
    expect(different).toBe(17);
  });
});

describe('widths of V1', () => {
  it('are truncated, never rounded to multiples of 8: 22, 44, 89 ... at alpha 0.35', () => {
    expect(widthsV1(mobilenetV1({ alpha: 0.35 })).slice(0, 4)).toEqual([22, 44, 44, 89]);
  });

  it('stay at 8 or more in slim, not in Keras: alpha 0.1', () => {
    expect(widthsV1(mobilenetV1({ alpha: 0.1 })).slice(0, 3)).toEqual([8, 12, 12]);
    expect(widthsV1(mobilenetV1({ alpha: 0.1, rules: 'keras' })).slice(0, 3)).toEqual([6, 12, 12]);
  });

  it('agree between slim and Keras at 0.25, 0.5, 0.75 and 1', () => {
    for (const alpha of [0.25, 0.5, 0.75, 1]) {
      expect(widthsV1(mobilenetV1({ alpha }))).toEqual(
        widthsV1(mobilenetV1({ alpha, rules: 'keras' })),
      );
    }
  });

  it('that leave no channel are refused: Keras below alpha 1/32', () => {
    expect(() => mobilenetV1({ alpha: 0.03, rules: 'keras' })).toThrow('filters');
    expect(mobilenetV1({ alpha: 0.03 }).blocks).toHaveLength(15);
  });
});
