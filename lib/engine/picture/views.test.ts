import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fit } from '../types';
import { placeView, sixViews, usualView } from './crop';

const photo = { width: 640, height: 480 };
const whole = { x: 0, y: 0, width: 640, height: 480 };
const square = { x: 0, y: 0, width: 224, height: 224 };

describe('where a view puts a 640 × 480 photo in a square of 224', () => {
  test('the usual view fills it with the middle square of 420', () => {
    const from = { x: 110, y: 30, width: 420, height: 420 };
    expect(placeView(photo, usualView, 224)).toEqual({ from, to: square, mirrored: false });
  });

  test('a crop of the whole shorter side takes a square of 480', () => {
    const { from } = placeView(photo, { fit: { kind: 'crop', share: 1 } }, 224);
    expect(from).toEqual({ x: 80, y: 0, width: 480, height: 480 });
  });

  test('squashing takes everything and changes its proportions', () => {
    expect(placeView(photo, { fit: { kind: 'squash' } }, 224)).toEqual({
      from: whole,
      to: square,
      mirrored: false,
    });
  });

  test('a letterbox takes everything and leaves bars of 28 above and below', () => {
    expect(placeView(photo, { fit: { kind: 'letterbox' }, mirrored: true }, 224)).toEqual({
      from: whole,
      to: { x: 0, y: 28, width: 224, height: 168 },
      mirrored: true,
    });
  });
});

test('every view lies inside the picture and inside the square, and in the middle of both', () => {
  const side = fc.integer({ min: 1, max: 20_000 });
  const fit: fc.Arbitrary<Fit> = fc.oneof(
    fc.record({
      kind: fc.constant('crop' as const),
      share: fc.double({ min: 0.1, max: 1, noNaN: true }),
    }),
    fc.constant({ kind: 'squash' } as const),
    fc.constant({ kind: 'letterbox' } as const),
  );
  fc.assert(
    fc.property(side, side, fit, (width, height, chosen) => {
      const { from, to } = placeView({ width, height }, { fit: chosen }, 224);
      for (const [part, all] of [
        [from, { width, height }],
        [to, { width: 224, height: 224 }],
      ] as const) {
        expect(Math.min(part.x, part.y)).toBeGreaterThanOrEqual(-1e-9);
        expect(2 * part.x + part.width).toBeCloseTo(all.width, 6);
        expect(2 * part.y + part.height).toBeCloseTo(all.height, 6);
      }
      if (chosen.kind === 'squash') return;
      expect(to.width / from.width).toBeCloseTo(to.height / from.height, 6);
    }),
  );
});

test('the six views are three middle squares, each followed by its mirror image', () => {
  const plain = sixViews.map(({ fit, mirrored }) => [fit.kind === 'crop' && fit.share, !!mirrored]);
  expect(plain).toEqual([
    [0.875, false],
    [0.875, true],
    [1, false],
    [1, true],
    [0.7, false],
    [0.7, true],
  ]);
});
