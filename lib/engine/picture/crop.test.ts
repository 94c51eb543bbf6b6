import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centreCrop } from './crop';
import { networkInput } from './pixels';

test('the crop of a 640 × 480 photo is a square of 420 in its middle', () => {
  expect(centreCrop({ width: 640, height: 480 })).toEqual({ x: 110, y: 30, side: 420 });
});

test('the crop lies inside the picture, as far from the left as from the right', () => {
  const side = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const crop = centreCrop({ width, height });
      expect(crop.x).toBeGreaterThanOrEqual(0);
      expect(crop.y).toBeGreaterThanOrEqual(0);
      expect(crop.x * 2 + crop.side).toBeCloseTo(width, 6);
      expect(crop.y * 2 + crop.side).toBeCloseTo(height, 6);
      expect(crop.side).toBeCloseTo(0.875 * Math.min(width, height), 6);
    }),
  );
});

test('bytes become numbers from 0 to 1, and the fourth of each pixel is left out', () => {
  const input = networkInput(Uint8ClampedArray.of(0, 51, 255, 255, 102, 153, 204, 0));
  expect([...input]).toEqual([0, 51, 255, 102, 153, 204].map((byte) => Math.fround(byte / 255)));
});
