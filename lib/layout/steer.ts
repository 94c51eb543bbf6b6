/** Moving between the parts of a drawing with the arrow keys: the nearest part in a direction. */
import type { Point, Rect } from './geometry';

export type Direction = 'left' | 'right' | 'up' | 'down';

export interface Target {
  readonly id: string;
  readonly rect: Rect;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

export function directionOf(key: string): Direction | undefined {
  return Object.hasOwn(directions, key) ? directions[key] : undefined;
}

/** A step aside counts double, so that a row or a column is walked to its end first. */
const asideCost = 2;

/**
 * The target nearest to the one named `from` among those that lie in that direction; nothing at
 * the edge. A target counts as lying there when its middle is beyond the edge of where we are.
 */
export function nearestTarget(
  targets: readonly Target[],
  from: string,
  direction: Direction,
): Target | undefined {
  const start = targets.find(({ id }) => id === from);
  if (start === undefined) return undefined;
  let nearest: Target | undefined;
  let least = Infinity;
  for (const target of targets) {
    const cost = costOf(start.rect, middleOf(target.rect), direction);
    if (target.id !== from && cost < least) {
      least = cost;
      nearest = target;
    }
  }
  return nearest;
}

function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function costOf(start: Rect, middle: Point, direction: Direction): number {
  const from = middleOf(start);
  const across = middle.x - from.x;
  const down = middle.y - from.y;
  const isLevel = direction === 'left' || direction === 'right';
  const ahead = (isLevel ? across : down) * (direction === 'left' || direction === 'up' ? -1 : 1);
  const half = (isLevel ? start.width : start.height) / 2;
  if (ahead < half) return Infinity;
  return ahead + asideCost * Math.abs(isLevel ? down : across);
}
