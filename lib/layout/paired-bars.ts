/** Pairs of bars, one panel for each measure with a linear scale of its own. */
import type { Point, Rect } from './geometry';

export interface Pair {
  readonly first: number;
  readonly second: number;
  /** Between which values the second one is likely to be. */
  readonly spread?: readonly [number, number] | undefined;
}

export interface BarPlace {
  readonly rect: Rect;
  /** x of both ends of the pair's `spread`, on its second bar. */
  readonly spread?: readonly [number, number];
  /** Baseline of the name before the bar, and of the number behind it. */
  readonly nameAt: Point;
  readonly valueAt: Point;
}

export interface PairPlace {
  /** Baseline of the line above the two bars. */
  readonly labelAt: Point;
  readonly first: BarPlace;
  readonly second: BarPlace;
}

export interface PanelPlace {
  readonly titleAt: Point;
  readonly pairs: readonly PairPlace[];
}

export interface PairedBarsPlan {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly PanelPlace[];
}

export interface PairedBarsRoom {
  readonly width: number;
  /** Panels beside each other. */
  readonly columns: number;
  /** For the name before a bar, and for the number behind the longest one. */
  readonly nameRoom: number;
  readonly valueRoom: number;
}

const columnGap = 64;
const rowGap = 32;
const barHeight = 24;
const barStep = 32;
const titleHeight = 24;
/** A line of text and two bars. */
const pairHeight = 108;
const textGap = 8;
/** From the top of a bar to the baseline of what stands beside it. */
const baseline = 17;
/** A length that would not be seen is drawn as long as this. */
const shortest = 2;

/**
 * Where everything stands. The longest bar, or spread, of a panel fills its column; the others are
 * to scale.
 *
 * @param panels the pairs of each panel, on one scale; at least one
 */
export function pairedBars(
  panels: readonly (readonly Pair[])[],
  room: PairedBarsRoom,
): PairedBarsPlan {
  const { width, columns } = room;
  const columnWidth = (width - (columns - 1) * columnGap) / columns;
  const places: PanelPlace[] = [];
  let top = 0;
  for (let start = 0; start < panels.length; start += columns) {
    const row = panels.slice(start, start + columns);
    row.forEach((pairs, column) => {
      places.push(
        panelAt({ x: column * (columnWidth + columnGap), y: top }, pairs, {
          ...room,
          width: columnWidth,
        }),
      );
    });
    top += titleHeight + pairHeight * Math.max(...row.map((pairs) => pairs.length)) + rowGap;
  }
  return { width, height: top - rowGap, panels: places };
}

function panelAt({ x, y }: Point, pairs: readonly Pair[], room: PairedBarsRoom): PanelPlace {
  const { width, nameRoom, valueRoom } = room;
  const longest = Math.max(
    ...pairs.flatMap(({ first, second, spread = [] }) => [first, second, ...spread]),
  );
  const left = x + nameRoom;
  const unit = (width - nameRoom - valueRoom) / longest;
  const barAt = (value: number, top: number, spread?: Pair['spread']): BarPlace => {
    const length = Math.max(value * unit, shortest);
    const end = left + Math.max(length, (spread?.[1] ?? 0) * unit);
    return {
      rect: { x: left, y: top, width: length, height: barHeight },
      nameAt: { x, y: top + baseline },
      valueAt: { x: end + textGap, y: top + baseline },
      ...(spread && { spread: [left + spread[0] * unit, left + spread[1] * unit] as const }),
    };
  };
  return {
    titleAt: { x, y: y + baseline },
    pairs: pairs.map(({ first, second, spread }, index) => {
      const top = y + titleHeight + index * pairHeight;
      return {
        labelAt: { x, y: top + baseline },
        first: barAt(first, top + barStep),
        second: barAt(second, top + 2 * barStep, spread),
      };
    }),
  };
}
