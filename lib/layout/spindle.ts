/**
 * The inverted residual as a spindle: what flows through it is as thick as it has channels. All is
 * laid out along the flow and across it, and then turned: to the right, or downwards on a phone.
 */
import type { Point, Rect } from './geometry';

/** Channels; fractions while one block turns into another. */
export interface SpindleWidths {
  readonly input: number;
  readonly inner: number;
  readonly output: number;
}

/** A designed layout, in px along the flow and across it. */
export interface SpindleFrame {
  readonly flow: 'right' | 'down';
  readonly start: number;
  /** Where expand starts, the middle starts and ends, and project ends. */
  readonly seams: readonly [number, number, number, number];
  /** Middle of the addition. */
  readonly joint: number;
  readonly end: number;
  /** Middle of the flow. */
  readonly axis: number;
  /** The far edge of the shortcut. */
  readonly edge: number;
  /** Least room between the spindle and the shortcut, where labels stand. */
  readonly gap: number;
  /** At most so thick is the spindle, and at most so thick its ends. */
  readonly thickest: { readonly spindle: number; readonly ends: number };
}

export interface Spindle {
  /** px for one channel. */
  readonly scale: number;
  readonly bandIn: readonly Point[];
  readonly expand: readonly Point[];
  readonly middle: readonly Point[];
  readonly project: readonly Point[];
  readonly bandOut: readonly Point[];
  readonly shortcut: readonly Point[];
  /** What the shortcut would have to fill, where it does not meet the flow. */
  readonly socket: readonly Point[];
  /** On the axis. */
  readonly seams: readonly [Point, Point, Point, Point];
  readonly joint: Point;
  /** In the middle of the run of the shortcut. */
  readonly shortcutMiddle: Point;
  /** Thickness at each seam. */
  readonly thickness: readonly [number, number, number, number];
}

const socketDepth = 10;
const plugDistance = 10;
const tip = 10;

/** The widest part and the shortcut below it fit, and so do the ends. */
function spindleScale(widths: SpindleWidths, frame: SpindleFrame): number {
  const { input, inner, output } = widths;
  const { thickest, edge, axis, gap } = frame;
  const widest = Math.max(input, inner, output);
  return Math.min(
    thickest.spindle / widest,
    (edge - axis - gap) / (widest / 2 + input),
    thickest.ends / Math.max(input, output),
  );
}

/** @param isJoined whether the shortcut reaches the flow */
export function layoutSpindle(
  widths: SpindleWidths,
  frame: SpindleFrame,
  isJoined: boolean,
): Spindle {
  const { start, seams, joint, end, axis, edge } = frame;
  const scale = spindleScale(widths, frame);
  const [into, inner, out] = [widths.input, widths.inner, widths.output].map(
    (channels) => (channels * scale) / 2,
  ) as [number, number, number];
  const point = (along: number, across: number) => turned(frame, along, across);
  const piece = (from: number, half: number, to: number, halfThere: number) => [
    point(from, axis - half),
    point(to, axis - halfThere),
    point(to, axis + halfThere),
    point(from, axis + half),
  ];
  const arrival = axis + out + (isJoined ? 0 : socketDepth + plugDistance);
  return {
    scale,
    bandIn: piece(start, into, seams[0], into),
    expand: piece(seams[0], into, seams[1], inner),
    middle: piece(seams[1], inner, seams[2], inner),
    project: piece(seams[2], inner, seams[3], out),
    bandOut: [
      point(seams[3], axis - out),
      point(end - tip, axis - out),
      point(end, axis),
      point(end - tip, axis + out),
      point(seams[3], axis + out),
    ],
    shortcut: [
      point(start, axis + into),
      point(start, edge),
      point(joint + into, edge),
      point(joint + into, arrival),
      point(joint - into, arrival),
      point(joint - into, edge - 2 * into),
      point(start + 2 * into, edge - 2 * into),
      point(start + 2 * into, axis + into),
    ],
    socket: [
      point(joint - out, axis + out),
      point(joint - out, axis + out + socketDepth),
      point(joint + out, axis + out + socketDepth),
      point(joint + out, axis + out),
    ],
    seams: [
      point(seams[0], axis),
      point(seams[1], axis),
      point(seams[2], axis),
      point(seams[3], axis),
    ],
    joint: point(joint, axis),
    shortcutMiddle: point((start + joint) / 2 + into, edge - into),
    thickness: [2 * into, 2 * inner, 2 * inner, 2 * out],
  };
}

function turned({ flow }: SpindleFrame, along: number, across: number): Point {
  return flow === 'right' ? { x: along, y: across } : { x: across, y: along };
}

const mostLines = 24;
const mostMeshEnds = 12;

/** Lines that stand for channels: all of them up to 24, else every k-th. */
export interface LineCount {
  readonly lines: number;
  /** Channels that one line stands for. */
  readonly every: number;
}

export function levelLineCount(channels: number): LineCount {
  return countUpTo(mostLines, channels);
}

/** Fewer ends for a mesh, which joins each with each. */
export function meshEndCount(channels: number): LineCount {
  return countUpTo(mostMeshEnds, channels);
}

function countUpTo(most: number, channels: number): LineCount {
  const every = Math.ceil(channels / most);
  return { lines: Math.floor(channels / every), every };
}

/** Level lines along the middle (channel i to channel i alone) as path data. */
export function levelLines(spindle: Spindle, frame: SpindleFrame, lines: number): string {
  return endsOf(spindle, frame, lines)
    .map(([from, to]) => segment(from, to))
    .join('');
}

/** Every channel to every channel. */
export function meshLines(spindle: Spindle, frame: SpindleFrame, lines: number): string {
  const ends = endsOf(spindle, frame, lines);
  return ends.flatMap(([from]) => ends.map(([, to]) => segment(from, to))).join('');
}

/** Where the lines enter and leave the middle, evenly across it. */
function endsOf(spindle: Spindle, frame: SpindleFrame, lines: number): [Point, Point][] {
  const [, from, to] = frame.seams;
  const thickness = spindle.thickness[1];
  return Array.from({ length: lines }, (_, index) => {
    const across = frame.axis + thickness * ((index + 0.5) / lines - 0.5);
    return [turned(frame, from, across), turned(frame, to, across)];
  });
}

function segment(from: Point, to: Point): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  return `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;
}

/** The longest of 1, 2, 5, 10, 20 ... channels that is no longer than `length` px. */
export function scaleBarChannels(scale: number, length: number): number {
  const most = length / scale;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find((each) => each * power <= most) ?? 1;
  return Math.max(1, step * power);
}

/** The faces of two maps to one scale: what the shortcut brings, and what it should meet. */
export function facesToScale(sideIn: number, sideOut: number, largest: number): [number, number] {
  const most = Math.max(sideIn, sideOut);
  return [(largest * sideIn) / most, (largest * sideOut) / most];
}

/** A bar of the parts of a whole, on a scale on which `full` is as long as `room`. */
export function layoutBar(parts: readonly number[], full: number, room: Rect): Rect[] {
  let x = room.x;
  return parts.map((part) => {
    const width = full === 0 ? 0 : (room.width * part) / full;
    const rect = { ...room, x, width };
    x += width;
    return rect;
  });
}
