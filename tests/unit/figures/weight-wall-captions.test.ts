import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cornerTexts, thicknessTexts } from '@/components/figures/weight-wall/Panel';
import { languages } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { numbersIn } from '@/lib/format/numbers';
import type { Point, Rect } from '@/lib/layout/geometry';
import type { WallSize } from '@/lib/layout/weight-wall';
import { breakLines, isBrokenOff } from '@/lib/layout/weight-wall-drawn';
import { captionLine, layoutWeightWall, type WallPanel } from '@/lib/layout/weight-wall-figure';

/** From the smallest phone to a wide page. */
const widths = [288, 328, 358, 840, 960, 1200];
const kernels = [1, 3, 5, 7];

/** More than a letter of 13 px takes. */
const letter = 7;

/** The room of lines of small print from their first base line. */
function roomOf({ x, y }: Point, lines: readonly string[]): Rect {
  const width = letter * Math.max(...lines.map(({ length }) => length));
  return { x, y: y - 11, width, height: 15 + (lines.length - 1) * captionLine };
}

function meet(a: Rect, b: Rect): boolean {
  const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x;
  return !isBeside && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A dot where a break ends is as much in the way as a tile. */
const dot = ({ x, y }: Point): Rect => ({ x, y, width: 0, height: 0 });

/** What the captions of a panel run into, by name. */
function faultsOf(panel: WallPanel, right: number, floor: number, language: 'en' | 'vi') {
  const { drawn, cornerLabel, cornerLines, thicknessLabel, wallLabel, isBeside } = panel;
  const texts = messagesOf(language).weightWall;
  const numbers = numbersIn(language);
  const { outline, tiles } = drawn;
  const corner =
    isBrokenOff(drawn) && roomOf(cornerLabel, cornerTexts(drawn, texts, numbers, cornerLines));
  const thickness =
    outline &&
    thicknessLabel &&
    roomOf(thicknessLabel, thicknessTexts(outline.rowThickness, texts, numbers));
  const captions = [corner, thickness].filter((room) => !!room);
  const marks: [string, Rect][] = [
    ['tiles', tiles.wall],
    ...breakLines(drawn, true)
      .flat()
      .map((point): [string, Rect] => ['break', dot(point)]),
    ...(outline ? [['outline', outline.wall] as [string, Rect]] : []),
  ];
  return captions.flatMap((caption) => [
    ...marks.filter(([, mark]) => meet(caption, mark)).map(([name]) => name),
    ...(caption.x + caption.width > right ? ['right edge'] : []),
    ...(caption.y + caption.height > floor ? ['equation'] : []),
    ...(!isBeside && caption.y + caption.height > wallLabel.y - 11 ? ['words on the wall'] : []),
    ...captions.filter((other) => other !== caption && meet(caption, other)).map(() => 'caption'),
  ]);
}

function faultsAt(size: WallSize, width: number): string[] {
  const { normal, separable, equation } = layoutWeightWall(size, width);
  const panels = [separable, ...(normal ? [normal] : [])];
  return panels.flatMap((panel) =>
    languages.flatMap((language) => {
      const right = panel === normal ? width / 2 : width;
      return faultsOf(panel, right, equation.y - 30, language).map(
        (fault) => `${size.filters} × ${size.channels}, ${width}, ${language}: ${fault}`,
      );
    }),
  );
}

describe('the captions of a wall that is broken off', () => {
  it('stand clear of outline, tiles and each other in walls of any shape', () => {
    const counts = [1, 3, 8, 16, 24, 32, 64, 100, 128, 200, 256, 512, 768, 1024];
    const faults = widths.flatMap((width) =>
      counts.flatMap((filters) =>
        counts.flatMap((channels) =>
          kernels.flatMap((kernel) => faultsAt({ filters, channels, kernel }, width)),
        ),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('stand clear with any count up to 1,024', () => {
    const count = fc.integer({ min: 1, max: 1024 });
    const size = fc.record({
      filters: count,
      channels: count,
      kernel: fc.constantFrom(...kernels),
    });
    fc.assert(
      fc.property(size, fc.constantFrom(...widths), (wall, width) => {
        expect(faultsAt(wall, width)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('break into three lines beside an outline, where they begin with the tiles', () => {
    const { separable } = layoutWeightWall({ filters: 1024, channels: 512, kernel: 3 }, 358);
    const { drawn, cornerLines, cornerLabel } = separable;
    const lines = cornerTexts(drawn, messagesOf('vi').weightWall, numbersIn('vi'), cornerLines);
    expect(lines).toEqual(['chỉ vẽ 8 × 8', 'trên 1.024 ×', '512 viên']);
    expect(cornerLabel.x).toBe(drawn.tiles.wall.x);
  });
});
