/** The two halves on a photo: finer cells in the same places, and what can be read of one of them. */
import type { Point, Rect } from './geometry';
import type { SheetPlace } from './sheet';
import { lanes, type Outcome } from './two-halves';
import type { PhotoPlaces, TwoHalvesPlaces } from './two-halves-places';
import { sideOfSheet, type Sheet, type Triple } from './two-halves-sheets';

/** Cells along a side. */
export const photoSide = 96;

/** RGBA bytes, row by row, as three sheets from 0 to 255: whole numbers, whose sums can be printed. */
export function photoChannels(rgba: Uint8ClampedArray): Triple<Sheet> {
  const channel = (first: number) =>
    Array.from({ length: rgba.length / 4 }, (_, cell) => rgba[4 * cell + first] ?? 0);
  return [channel(0), channel(1), channel(2)];
}

export interface Extremes {
  readonly least: number;
  readonly most: number;
  /** The first cell with the largest value. */
  readonly strongest: number;
}

/**
 * Of all cells but the rim: there a filter sees the zeros outside, so that it answers to the end of
 * the photo more than to anything in it.
 */
export function extremesOf(sheet: Sheet): Extremes {
  const side = sideOfSheet(sheet);
  let [least, most, strongest] = [Infinity, -Infinity, 0];
  sheet.forEach((value, cell) => {
    if (isRim(cell, side)) return;
    if (value > most) [most, strongest] = [value, cell];
    if (value < least) least = value;
  });
  return { least, most, strongest };
}

function isRim(cell: number, side: number): boolean {
  const [row, column] = [Math.floor(cell / side), cell % side];
  return Math.min(row, column) === 0 || Math.max(row, column) === side - 1;
}

/** Both ends of the ramp that these sheets share: the largest size off the rim, 1 where all is 0. */
export function rampOf(sheets: readonly Sheet[]): number {
  const size = sheets.reduce((largest, sheet) => {
    const { least, most } = extremesOf(sheet);
    return Math.max(largest, most, -least);
  }, 0);
  return size === 0 ? 1 : size;
}

export interface Scales {
  /** Of each output. */
  readonly extremes: readonly Extremes[];
  /** Both ends of the ramp of what the filters see, before ReLU. */
  readonly looked: number;
  /** Both ends of the ramp of the outputs: of the same ramp where nothing is mixed. */
  readonly output: number;
  readonly answer: Answer;
}

/**
 * How most of what the filters look for comes out: above 0, below, or some of it each way; nothing of
 * it, where it all comes out as 0; or there was nothing that they found.
 */
export type Answer = 'light' | 'dark' | 'mixed' | 'nothing' | 'unfound';

/** What all the cells together say, to be worked out once for an outcome and not for each cell. */
export function scalesOf({ looked, outputs }: Pick<Outcome, 'looked' | 'outputs'>): Scales {
  const most = rampOf(looked);
  return {
    extremes: outputs.map(extremesOf),
    looked: most,
    output: outputs.length > 1 ? most : rampOf(outputs),
    answer: answerOf(looked, outputs),
  };
}

/** What lies above and below 0 may cancel up to this share before one of them is most of it. */
const mostFrom = 1 / 4;

/**
 * The outputs where the filters answer above 0, each cell as much as they do; the rim apart. Unmixed,
 * each output answers to its own filter.
 */
function answerOf(looked: Outcome['looked'], outputs: Outcome['outputs']): Answer {
  const side = sideOfSheet(looked[0]);
  const isMixed = outputs.length === 1;
  let [all, sum, size] = [0, 0, 0];
  looked.forEach((sheet, lane) => {
    const output = outputs[isMixed ? 0 : lane] ?? [];
    sheet.forEach((value, cell) => {
      const found = isRim(cell, side) ? 0 : Math.max(0, value);
      const out = found * (output[cell] ?? 0);
      [all, sum, size] = [all + found, sum + out, size + Math.abs(out)];
    });
  });
  if (all === 0) return 'unfound';
  if (size === 0) return 'nothing';
  if (Math.abs(sum) < mostFrom * size) return 'mixed';
  return sum > 0 ? 'light' : 'dark';
}

/** The 3 x 3 cells around a cell, row by row; nothing beyond the edge of the sheet. */
export function patchAt(sheet: Sheet, cell: number): readonly (number | undefined)[] {
  const side = sideOfSheet(sheet);
  const [row, column] = [Math.floor(cell / side), cell % side];
  return Array.from({ length: 9 }, (_, tap) => {
    const [down, across] = [row + Math.floor(tap / 3) - 1, column + (tap % 3) - 1];
    const isInside = Math.min(down, across) >= 0 && Math.max(down, across) < side;
    return isInside ? sheet[down * side + across] : undefined;
  });
}

const regionNames = [
  'upperLeft',
  'top',
  'upperRight',
  'left',
  'middle',
  'right',
  'lowerLeft',
  'bottom',
  'lowerRight',
] as const;

export type RegionName = (typeof regionNames)[number];

/** In which ninth of a sheet a cell lies. */
export function regionOf(cell: number, side = photoSide): RegionName {
  const third = (place: number) => Math.floor((3 * place) / side);
  return regionNames[3 * third(Math.floor(cell / side)) + third(cell % side)] ?? 'middle';
}

/** Cells of the magnified patch. */
const lensCell = 40;
const lensSide = 3 * lensCell;

/** Every sheet in as much room as before, and below them the patches that one reads. */
export function onPhoto(places: TwoHalvesPlaces): TwoHalvesPlaces {
  const isWide = places.tabs.length === 0;
  const photo = isWide ? widePhoto(places) : narrowPhoto(places);
  const [probe] = places.texts.probe;
  return {
    ...places,
    height: lensBottom(photo),
    scene: finer(places.scene),
    lanes: places.lanes.map((lane) => ({
      ...lane,
      channel: finer(lane.channel),
      looked: finer(lane.looked),
    })),
    outputs: places.outputs.map((output) => ({ ...output, place: finer(output.place) })),
    texts: { ...places.texts, probe: probe === undefined ? [] : [probe] },
    photo,
  };
}

function finer({ x, y, side, cellSize }: SheetPlace): SheetPlace {
  return { x, y, side: photoSide, cellSize: (side * cellSize) / photoSide };
}

function lensBottom({ lenses }: PhotoPlaces): number {
  return Math.max(...lenses.map(({ grid }) => grid.y + lensSide + 4));
}

function lens(lane: number, { x, y }: Point, lines: number) {
  return {
    lane,
    letter: { x, y: y - 10 },
    grid: { x, y, cellSize: lensCell },
    lines: Array.from({ length: lines }, (_, line) => ({
      x: x + lensSide + 14,
      y: y + 20 + 26 * line,
    })),
  };
}

function widePhoto({ height, outputs, lanes: rows }: TwoHalvesPlaces): PhotoPlaces {
  const [looked] = rows;
  const [output] = outputs;
  return {
    lenses: lanes.map((_, lane) => lens(lane, { x: lane * 320, y: height + 38 }, 3)),
    looked: ramp({ x: (looked?.looked.x ?? 0) - 16, y: 401, width: 128, height: 11 }),
    ...(output?.lane === undefined && {
      output: ramp({ x: output?.place.x ?? 0, y: 372, width: 168, height: 11 }),
    }),
  };
}

function narrowPhoto({ height, outputs, lanes: shown }: TwoHalvesPlaces): PhotoPlaces {
  const [lane] = shown;
  const [output] = outputs;
  const bar = { y: height - 95, width: 144, height: 11 };
  return {
    lenses: [lens(lane?.lane ?? 0, { x: 0, y: height + 14 }, 4)],
    looked: ramp({ x: 0, ...bar }, true),
    ...(output?.lane === undefined && { output: ramp({ x: 184, ...bar }, true) }),
  };
}

/** A bar of greys; its three numbers stand below it, and where it stands apart its name below them. */
function ramp(bar: Rect, isApart = false): PhotoPlaces['looked'] {
  const y = bar.y + bar.height + 16;
  return { bar, numbers: y, ...(isApart && { name: { x: bar.x, y: y + 19 } }) };
}
