/**
 * What ReLU erases of two numbers that are sent through m channels.
 *
 * A point p of the plane is the information. Channel i asks for its extent along a direction d_i and
 * hands on a_i = p·d_i (linear) or max(0, p·d_i) (ReLU). A channel with a positive answer *speaks*;
 * behind ReLU a silent one has said only that p lies on its other side. What can be recovered is
 * decided by the directions that speak:
 *
 *   two or more that are not parallel   p exactly: two equations for two unknowns
 *   one                                 the part of p along it: (p·d) d
 *   none                                nothing: the centre
 *
 * With random directions each channel speaks with probability 1/2, independently of the others, so
 * at least two of m speak with probability 1 - (m + 1)/2^m; and of m channels at least d speak,
 * which d numbers need, with the probability of the binomial tail. (Source of the picture:
 * MobileNetV2 paper, arXiv:1801.04381, figure 1 and section 3.2, which embeds a spiral.)
 */
import { randomNumbers } from '../ops/random';
import type { Point } from './geometry';

export type Passage = 'relu' | 'linear';

/** Whole degrees, counted from the right against the clock; y is upwards. */
export type Degrees = number;

export const fullTurn = 360;

const quarterTurn = fullTurn / 4;

/** `exact`: the point comes back. `flat`: its part along one direction. `lost`: the centre. */
export type Fate = 'exact' | 'flat' | 'lost';

export interface Recovered extends Point {
  readonly fate: Fate;
}

const radians = (degrees: Degrees) => (degrees * Math.PI) / 180;

/** The unit vector of a direction. */
export function vectorOf(degrees: Degrees): Point {
  return { x: Math.cos(radians(degrees)), y: Math.sin(radians(degrees)) };
}

/** Any whole number of degrees as 0 to 359. */
export function wrapped(degrees: number): Degrees {
  return ((Math.round(degrees) % fullTurn) + fullTurn) % fullTurn;
}

/** `count` directions that are the same for the same seed; fewer are the first of more. */
export function randomDirections(seed: number, count: number): readonly Degrees[] {
  const next = randomNumbers(seed);
  return Array.from({ length: count }, () => Math.floor(next() * fullTurn));
}

/** Directions at equal distances, the first one upwards. */
export function evenDirections(count: number): readonly Degrees[] {
  return Array.from({ length: count }, (_, index) => wrapped(90 + (index * fullTurn) / count));
}

/** Answers nearer to 0 than this are 0: cos 90° is 6e-17 to a computer. */
const nothing = 1e-12;

/** What can be known of any point from the answers of channels along these directions. */
export function recovery(
  directions: readonly Degrees[],
  passage: Passage,
): (point: Point) => Recovered {
  const channels = directions.map((degrees) => ({ degrees, direction: vectorOf(degrees) }));
  return (point) => {
    const heard = channels.flatMap(({ degrees, direction }) => {
      const answer = dot(point, direction);
      return passage === 'linear' || answer > nothing ? [{ degrees, direction, answer }] : [];
    });
    const [first] = heard;
    if (first === undefined) return { x: 0, y: 0, fate: 'lost' };
    if (heard.every(({ degrees }) => isParallel(degrees, first.degrees))) {
      const { direction, answer } = first;
      return { x: answer * direction.x, y: answer * direction.y, fate: 'flat' };
    }
    return { ...leastSquares(heard), fate: 'exact' };
  };
}

interface Equation {
  readonly direction: Point;
  readonly answer: number;
}

/**
 * The point whose extents along the directions come nearest to the answers. Normal equations
 * (Σ d dᵀ) p = Σ a d, solved by Cramer's rule; two directions that are not parallel make them solvable.
 */
function leastSquares(equations: readonly Equation[]): Point {
  let [xx, xy, yy, bx, by] = [0, 0, 0, 0, 0];
  for (const { direction, answer } of equations) {
    xx += direction.x * direction.x;
    xy += direction.x * direction.y;
    yy += direction.y * direction.y;
    bx += answer * direction.x;
    by += answer * direction.y;
  }
  const determinant = xx * yy - xy * xy;
  return { x: (bx * yy - by * xy) / determinant, y: (by * xx - bx * xy) / determinant };
}

function dot(a: Point, b: Point): number {
  return a.x * b.x + a.y * b.y;
}

function isParallel(a: Degrees, b: Degrees): boolean {
  return (a - b) % (2 * quarterTurn) === 0;
}

/**
 * The fate of each sector of one degree, the first from 0° to 1°; how far out a point lies makes no
 * difference. A channel falls silent at right angles to its direction, so at a whole number of
 * degrees: no fate changes inside a sector, and whole numbers are enough to tell them.
 */
export function sectorFates(directions: readonly Degrees[], passage: Passage): readonly Fate[] {
  if (passage === 'linear') {
    const isSpread = directions.some((degrees) => !isParallel(degrees, directions[0] ?? degrees));
    return Array.from({ length: fullTurn }, () => (isSpread ? 'exact' : 'flat'));
  }
  const speaking = new Array<number>(fullTurn).fill(0);
  // Two channels in one direction say the same. Opposite ones never speak at once.
  for (const degrees of new Set(directions)) {
    for (let sector = degrees - quarterTurn; sector < degrees + quarterTurn; sector++) {
      const index = (sector + fullTurn) % fullTurn;
      speaking[index] = (speaking[index] ?? 0) + 1;
    }
  }
  return speaking.map((count) => (count >= 2 ? 'exact' : count === 1 ? 'flat' : 'lost'));
}

/** Shares of the plane, together 1. */
export type Shares = Readonly<Record<Fate, number>>;

export function sharesOf(fates: readonly Fate[]): Shares {
  const share = (fate: Fate) => fates.filter((each) => each === fate).length / fates.length;
  return { exact: share('exact'), flat: share('flat'), lost: share('lost') };
}

/** The spiral that is sent through: from the centre to the rim of the unit disc. */
export function spiral(count = 480, turns = 2.5): readonly Point[] {
  return Array.from({ length: count }, (_, index) => {
    const way = (index + 1) / count;
    const { x, y } = vectorOf(way * turns * fullTurn);
    return { x: way * x, y: way * y };
  });
}
