import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { SymbolTspan } from '@/components/viz/SymbolTspan';
import type { Numbers } from '@/lib/format/numbers';
import { px, rectsPath, type Rect } from '@/lib/layout/geometry';
import { signedSquares, type SignedSquares } from '@/lib/layout/hinton';
import { columnRect, valueTile, type ValueWall } from '@/lib/layout/weight-values';
import { tileOf, type Kernel } from '@/lib/ops';
import shared from '../WeightWall.module.css';
import { largestIn } from './real-walls';
import styles from './Values.module.css';

export interface ValueWallViewProps {
  readonly place: ValueWall;
  /** Nothing as long as the weights have not been asked for. */
  readonly kernel: Kernel | undefined;
  /** The depthwise tiles of the row above the wall. */
  readonly row?: Kernel | undefined;
  /** Each channel fills its cells with its own largest weight. */
  readonly scale: 'wall' | 'channel';
  readonly channel: number;
  readonly numbers: Numbers;
}

/** A wall of real weights: brackets, tiles, the chosen column, and the squares. */
export function ValueWallView(props: ValueWallViewProps) {
  const { place, kernel, row, channel, numbers } = props;
  const hasRow = place.rowTop !== undefined;
  return (
    <g>
      <Brackets place={place} numbers={numbers} />
      {kernel && <rect className={styles.column} {...columnRect(place, channel)} />}
      <path className={styles.tile} d={rectsPath(tilesOf(place, 0))} />
      {hasRow && (
        <path
          className={classNames(dimensionStyles.dimension, styles.rowTile)}
          data-dimension="f"
          d={rectsPath(indices(place.channels).map((each) => valueTile(place, -1, each)))}
        />
      )}
      {kernel && <Squares name="wall" squares={squaresOf(props, kernel)} />}
      {row && <Squares name="row" dimension="f" squares={rowSquares(place, row)} />}
    </g>
  );
}

function tilesOf(place: ValueWall, first: number): Rect[] {
  return indices(place.filters - first).flatMap((filter) =>
    indices(place.channels).map((channel) => valueTile(place, first + filter, channel)),
  );
}

function squaresOf({ place, scale }: ValueWallViewProps, kernel: Kernel): SignedSquares[] {
  return indices(place.channels).flatMap((channel) => {
    const most = largestIn(kernel, scale === 'channel' ? channel : undefined);
    return indices(place.filters).map((filter) =>
      signedSquares(
        valueTile(place, filter, channel),
        tileOf(kernel, channel, filter),
        place.kernel,
        most,
      ),
    );
  });
}

/** Every pattern by itself: what counts is its form. */
function rowSquares(place: ValueWall, row: Kernel): SignedSquares[] {
  return indices(place.channels).map((channel) =>
    signedSquares(
      valueTile(place, -1, channel),
      tileOf(row, channel, 0),
      place.kernel,
      largestIn(row, channel),
    ),
  );
}

interface SquaresProps {
  readonly name: string;
  readonly dimension?: 'f';
  readonly squares: readonly SignedSquares[];
}

function Squares({ name, dimension, squares }: SquaresProps) {
  const className = (kind: string | undefined) => classNames(dimensionStyles.dimension, kind);
  const drawn = { 'data-dimension': dimension, 'data-squares': name };
  return (
    <>
      <path
        className={className(styles.positive)}
        data-sign="positive"
        {...drawn}
        d={rectsPath(squares.flatMap(({ positive }) => positive))}
      />
      <path
        className={className(styles.negative)}
        data-sign="negative"
        {...drawn}
        d={rectsPath(squares.flatMap(({ negative }) => negative))}
      />
    </>
  );
}

function Brackets({ place, numbers }: Pick<ValueWallViewProps, 'place' | 'numbers'>) {
  const { wall, rowTop = wall.y, channels, filters } = place;
  const top = rowTop - 14;
  const left = wall.x - 12;
  return (
    <>
      <path
        className={classNames(dimensionStyles.dimension, shared.bracket)}
        data-dimension="nc"
        d={`M${px(wall.x)} ${px(top + 4)}v-4h${px(wall.width)}v4`}
      />
      <text className={shared.size} x={wall.x} y={top - 8}>
        <SymbolTspan name="nc" /> = {numbers.integer(channels)}
      </text>
      <path
        className={classNames(dimensionStyles.dimension, shared.bracket)}
        data-dimension="ncPrime"
        d={`M${px(left + 4)} ${px(wall.y)}h-4v${px(wall.height)}h4`}
      />
      <text
        className={classNames(shared.size, shared.end)}
        x={left - 6}
        y={px(wall.y + wall.height / 2 + 5)}
      >
        <SymbolTspan name="ncPrime" /> = {numbers.integer(filters)}
      </text>
    </>
  );
}

function indices(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
