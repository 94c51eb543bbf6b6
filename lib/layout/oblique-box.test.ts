import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutBoxRow, layoutObliqueBox, obliqueBoxSize, type BoxSize } from './oblique-box';

describe('an oblique box', () => {
  it('has a true front and a depth edge of 0.28 x the side, rising at 27 degrees', () => {
    const scale = { perCell: 1, perChannel: 0.5 };
    const box = layoutObliqueBox({ side: 100, channels: 64 }, scale, { x: 10, y: 200 });
    expect(box.front).toEqual({ x: 10, y: 100, width: 32, height: 100 });
    const [ground, back] = box.faces.right;
    const edge = { x: (back?.x ?? 0) - (ground?.x ?? 0), y: (ground?.y ?? 0) - (back?.y ?? 0) };
    expect(Math.hypot(edge.x, edge.y)).toBeCloseTo(28);
    expect((Math.atan2(edge.y, edge.x) * 180) / Math.PI).toBeCloseTo(27);
  });

  it('draws an edge under 2 px 2 px long, and says so', () => {
    const scale = { perCell: 0.1, perChannel: 0.1 };
    const thin = layoutObliqueBox({ side: 112, channels: 3 }, scale, { x: 0, y: 0 });
    expect(thin.front.width).toBe(2);
    expect([thin.isLengthLengthened, thin.isSideLengthened]).toEqual([true, false]);
    const flat = layoutObliqueBox({ side: 7, channels: 1024 }, scale, { x: 0, y: 0 });
    expect(flat.front.height).toBe(2);
    expect([flat.isLengthLengthened, flat.isSideLengthened]).toEqual([false, true]);
  });

  it('takes as much room as it says', () => {
    const size = { side: 56, channels: 24 };
    const scale = { perCell: 1.3, perChannel: 2.1 };
    const { bounds } = layoutObliqueBox(size, scale, { x: -3, y: 8 });
    const room = obliqueBoxSize(size, scale);
    expect(bounds.width).toBeCloseTo(room.width);
    expect(bounds.height).toBeCloseTo(room.height);
  });
});

/** The maps of MobileNetV1 from the picture to the last one. */
const mobilenet: BoxSize[] = [
  [224, 3],
  [112, 32],
  [112, 64],
  [56, 128],
  [56, 128],
  [28, 256],
  [28, 256],
  [14, 512],
  [14, 512],
  [14, 512],
  [14, 512],
  [14, 512],
  [14, 512],
  [7, 1024],
  [7, 1024],
].map(([side = 1, channels = 1]) => ({ side, channels }));

describe('a row of boxes', () => {
  const room = { x: 15, y: 20, width: 930, height: 200 };

  it('fills 930 px with MobileNetV1 from the picture to 7 x 7 x 1024', () => {
    const { boxes } = layoutBoxRow(mobilenet, room, { gap: 6 });
    const last = boxes.at(-1)?.bounds;
    expect(last && last.x + last.width).toBeCloseTo(945, 3);
    expect(boxes[0]?.bounds.height).toBeCloseTo(200, 6);
  });

  it('refuses a room in which not even the shortest edges fit', () => {
    expect(() => layoutBoxRow(mobilenet, { ...room, width: 50 }, { gap: 6 })).toThrow(
      '15 boxes do not fit into 50 px',
    );
  });

  it('gives every box a room as wide as its label and puts it in the middle', () => {
    const { boxes, rooms } = layoutBoxRow(mobilenet, room, { gap: 4, narrowest: 40 });
    boxes.forEach(({ bounds }, index) => {
      const { x = 0, width = 0 } = rooms[index] ?? {};
      expect(width).toBeGreaterThanOrEqual(40);
      expect(bounds.x + bounds.width / 2).toBeCloseTo(x + width / 2);
    });
    const last = rooms.at(-1);
    expect(last && last.x + last.width).toBeCloseTo(945, 3);
  });

  it('is inside, without overlap and to scale, for any boxes', () => {
    const size = fc.record({
      side: fc.integer({ min: 1, max: 300 }),
      channels: fc.integer({ min: 1, max: 2000 }),
    });
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 20 }), (sizes) => {
        const options = { gap: 4, tallestSide: 80 };
        const wide = { ...room, width: 1200 };
        const { boxes, scale } = layoutBoxRow(sizes, wide, options);
        boxes.forEach((box, index) => {
          const { x, y, width, height } = box.bounds;
          const before = boxes[index - 1]?.bounds;
          expect(x).toBeGreaterThanOrEqual(before ? before.x + before.width + 4 - 1e-6 : wide.x);
          expect(x + width).toBeLessThanOrEqual(wide.x + wide.width + 1e-6);
          expect(y).toBeGreaterThanOrEqual(wide.y - 1e-6);
          expect(y + height).toBeCloseTo(wide.y + wide.height);
          if (!box.isSideLengthened)
            expect(box.front.height).toBeCloseTo(box.size.side * scale.perCell);
          if (!box.isLengthLengthened)
            expect(box.front.width).toBeCloseTo(box.size.channels * scale.perChannel);
        });
      }),
    );
  });
});
