import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutConvolutions } from './convolution-boxes';

const column = { x: 0, y: 0, width: 88, height: 96 };

const size = (side: number, channels: number) => ({ side, channels });

const anySize = fc.record({
  side: fc.integer({ min: 1, max: 1056 }),
  channels: fc.integer({ min: 1, max: 2048 }),
});

describe('the boxes of a convolution', () => {
  it('stand in their columns on one ground line, whatever their sizes', () => {
    fc.assert(
      fc.property(anySize, anySize, anySize, (input, filter, output) => {
        const { drawings } = layoutConvolutions([{ input, filter, output }], column);
        for (const drawing of drawings) {
          [drawing.input, drawing.filter, drawing.output].forEach(({ bounds, front }, index) => {
            expect(bounds.x).toBeGreaterThanOrEqual(index * 88);
            expect(bounds.x + bounds.width).toBeLessThanOrEqual((index + 1) * 88 + 1e-9);
            expect(bounds.y).toBeGreaterThanOrEqual(-1e-9);
            expect(front.y + front.height).toBe(96);
          });
        }
      }),
    );
  });

  it('have one scale in all drawings', () => {
    const input = size(6, 3);
    const { drawings } = layoutConvolutions(
      [
        { input, filter: size(3, 3), output: size(4, 5) },
        { input: size(4, 3), filter: size(1, 3), output: size(4, 5) },
      ],
      column,
    );
    expect(drawings[0]?.output.front.height).toBeCloseTo(drawings[1]?.input.front.height ?? 0, 9);
    expect(drawings[0]?.filter.front.width).toBeCloseTo(drawings[0]?.input.front.width ?? 0, 9);
  });

  it('magnify the sides of small filters beside a large map, and only those', () => {
    const large = { input: size(112, 32), filter: size(3, 32), output: size(112, 64) };
    const { magnification, drawings, scale } = layoutConvolutions([large], column);
    expect(magnification).toBe(8);
    expect(drawings[0]?.filter.front.height).toBeCloseTo(3 * 8 * scale.perCell, 9);
    expect(drawings[0]?.filter.front.width).toBeCloseTo(32 * scale.perChannel, 9);
    const small = { input: size(6, 3), filter: size(3, 3), output: size(4, 5) };
    expect(layoutConvolutions([small], column).magnification).toBe(1);
  });
});
