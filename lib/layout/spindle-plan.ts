/** Two designed drawings of a block: 960 wide with the flow to the right, 328 wide downwards. */
import type { Point, Rect } from './geometry';
import type { Spindle, SpindleFrame } from './spindle';

export const partIds = ['input', 'expand', 'middle', 'project', 'shortcut', 'output'] as const;

export type PartId = (typeof partIds)[number];

export interface Label extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface SpindlePlan {
  readonly width: number;
  readonly height: number;
  readonly frame: SpindleFrame;
  /** Lines of the heading: block, place in the paper, kind of block. */
  readonly heading: readonly [Label, Label, Label];
  /** Names of the rows of labels; none where labels stand beside what they name. */
  readonly rowNames: {
    readonly work: Point;
    readonly channels: Point;
    readonly side: Point;
  } | null;
  /** Where the scale of channels stands: the near end of its bar. */
  readonly scaleBar: Point;
  /** Upper left corner of the sentence about the two conditions of the shortcut. */
  readonly fit: Point;
  readonly barHeading: Point;
  readonly bar: Rect;
}

const wideFigure = 960;

/** Below this width of the page the drawing is the upright one. */
export const narrowestWide = 880;

export const widePlan: SpindlePlan = {
  width: wideFigure,
  height: 520,
  frame: {
    flow: 'right',
    start: 112,
    seams: [196, 326, 516, 646],
    joint: 704,
    end: 800,
    axis: 230,
    edge: 390,
    gap: 30,
    thickest: { spindle: 194, ends: 72 },
  },
  heading: [
    { x: 0, y: 18, anchor: 'start' },
    { x: 132, y: 18, anchor: 'start' },
    { x: wideFigure, y: 18, anchor: 'end' },
  ],
  rowNames: { work: { x: 0, y: 74 }, channels: { x: 0, y: 104 }, side: { x: 0, y: 123 } },
  scaleBar: { x: 6, y: 190 },
  fit: { x: 768, y: 300 },
  barHeading: { x: 0, y: 428 },
  bar: { x: 1, y: 440, width: wideFigure - 2, height: 26 },
};

export const uprightPlan: SpindlePlan = {
  width: 328,
  height: 830,
  frame: {
    flow: 'down',
    start: 72,
    seams: [156, 250, 380, 474],
    joint: 538,
    end: 600,
    axis: 102,
    edge: 322,
    gap: 90,
    thickest: { spindle: 194, ends: 72 },
  },
  heading: [
    { x: 0, y: 16, anchor: 'start' },
    { x: 0, y: 36, anchor: 'start' },
    { x: 0, y: 56, anchor: 'start' },
  ],
  rowNames: null,
  scaleBar: { x: 132, y: 612 },
  fit: { x: 2, y: 632 },
  barHeading: { x: 0, y: 738 },
  bar: { x: 1, y: 750, width: 326, height: 26 },
};

/** In the middle of a part: its name stands on `name`, its multiply-adds on `work`. */
export interface PartLabel {
  readonly name: Label;
  readonly work: Label;
  /** What one line of the middle stands for. */
  readonly note: Label;
}

/** From the middle of a part towards its wide end, as far as the mark on the seam there leaves room. */
const towardsWideEnd = { widening: 18, narrowing: -10 } as const;

export function partLabel(
  { frame, rowNames }: SpindlePlan,
  spindle: Spindle,
  index: 0 | 1 | 2,
): PartLabel {
  const [from, to] = [spindle.seams[index], spindle.seams[index + 1] ?? spindle.joint];
  const x = (from.x + to.x) / 2;
  const y = (from.y + to.y) / 2;
  const at = (place: Point): Label => ({ ...place, anchor: 'middle' });
  if (rowNames === null) {
    const [start = 0, end = 0] = spindle.thickness.slice(index);
    const { widening, narrowing } = towardsWideEnd;
    const middle = y + (end > start ? widening : end < start ? narrowing : 0);
    return {
      name: at({ x, y: middle - 8 }),
      work: at({ x, y: middle + 10 }),
      note: at({ x, y: middle + 28 }),
    };
  }
  return {
    name: at({ x, y: rowNames.work.y - 20 }),
    work: at({ x, y: rowNames.work.y }),
    note: at({ x, y: frame.axis + spindle.thickness[index] / 2 + 19 }),
  };
}

/** At a seam: the channels, the side, and the activation that sits there. */
export interface SeamLabel {
  readonly channels: Label;
  readonly side: Label;
  readonly activation: Label;
}

export function seamLabel(
  { frame, rowNames }: SpindlePlan,
  spindle: Spindle,
  index: 0 | 1 | 2 | 3,
): SeamLabel {
  const { x, y } = spindle.seams[index];
  const half = spindle.thickness[index] / 2;
  if (rowNames === null) {
    const shift = besideSlope(spindle, index);
    const beside = (line: number): Label => ({
      x: x + half + 8,
      y: y + line + shift,
      anchor: 'start',
    });
    return { channels: beside(-8), side: beside(9), activation: beside(26) };
  }
  return {
    channels: { x, y: rowNames.channels.y, anchor: 'middle' },
    side: { x, y: rowNames.side.y, anchor: 'middle' },
    activation: { x, y: frame.axis + half + 19, anchor: 'middle' },
  };
}

/** Labels at an end of the flow stand clear of the slope beside them: before it or after it. */
function besideSlope({ thickness }: Spindle, index: 0 | 1 | 2 | 3): number {
  const [input, inner, , output] = thickness;
  if (index === 0) return inner > input ? -16 : 14;
  if (index === 3) return inner > output ? 0 : -14;
  return index === 2 && inner < output ? -6 : 0;
}
