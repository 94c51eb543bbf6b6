import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyze,
  fieldAfter,
  mobilenetV1,
  mobilenetV2,
  pixelsSeen,
  PICTURE_FIELD,
} from '@/lib/arch';
import { options } from './arbitraries';

const RUNS = { numRuns: 2000 };

describe('the receptive field', () => {
  const layer = fc.record({
    kernel: fc.integer({ min: 1, max: 5 }),
    stride: fc.integer({ min: 1, max: 3 }),
    dilation: fc.integer({ min: 1, max: 3 }),
    pad: fc.integer({ min: 0, max: 4 }),
  });

  it('spans from the first to the last pixel reached by walking back tap by tap', () => {
    fc.assert(
      fc.property(
        fc.array(layer, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 9 }),
        (layers, index) => {
          const field = layers.reduce<ReturnType<typeof fieldAfter>>(
            (before, { pad, ...window }) =>
              fieldAfter(before, {
                window,
                pads: { top: pad, bottom: pad, left: pad, right: pad },
              }),
            PICTURE_FIELD,
          );
          let reached = new Set([index]);
          for (const { kernel, stride, dilation, pad } of layers.toReversed()) {
            const before = new Set<number>();
            for (const at of reached) {
              for (let tap = 0; tap < kernel; tap += 1)
                before.add(at * stride + tap * dilation - pad);
            }
            reached = before;
          }
          if (field === null) throw new Error('a window never sees the whole map');
          expect(pixelsSeen(field.height, index)).toEqual({
            first: Math.min(...reached),
            last: Math.max(...reached),
          });
          expect(field.width).toEqual(field.height);
        },
      ),
      RUNS,
    );
  });

  it('and the padding of a picture on its side are those of the picture, on its side', () => {
    const side = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(side, side, (height, width) => {
        const upright = analyze(mobilenetV1({ resolution: { height, width } })).rows;
        const turned = analyze(mobilenetV1({ resolution: { height: width, width: height } })).rows;
        upright.forEach(({ receptiveField, pads }, index) => {
          const other = turned[index];
          expect(other?.receptiveField?.width).toEqual(receptiveField?.height);
          expect(other?.receptiveField?.height).toEqual(receptiveField?.width);
          expect([other?.pads?.left, other?.pads?.right]).toEqual([pads?.top, pads?.bottom]);
        });
      }),
      RUNS,
    );
  });

  it('does not depend on alpha, and on the resolution only in its padding', () => {
    const base = analyze(mobilenetV2()).rows;
    fc.assert(
      fc.property(options, (shared) => {
        // Blocks of other alphas may have one addition more: compare the ends of blocks.
        const { blocks } = analyze(mobilenetV2(shared));
        for (const { block, rows } of blocks.slice(0, -1)) {
          const own = rows.at(-1)?.receptiveField;
          const reference = base.findLast((row) => row.block.number === block.number);
          for (const axis of ['height', 'width'] as const) {
            expect(own?.[axis].size).toBe(reference?.receptiveField?.[axis].size);
            expect(own?.[axis].jump).toBe(reference?.receptiveField?.[axis].jump);
          }
        }
      }),
      RUNS,
    );
  });
});
