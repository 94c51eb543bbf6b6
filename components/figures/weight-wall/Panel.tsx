import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { SymbolTspan } from '@/components/viz/SymbolTspan';
import type { Numbers } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { px, rectsPath, type Point, type Rect } from '@/lib/layout/geometry';
import {
  breakLines,
  isBrokenOff,
  type DrawnWall,
  type WallOutline,
} from '@/lib/layout/weight-wall-drawn';
import { captionLine, type WallPanel } from '@/lib/layout/weight-wall-figure';
import type { View } from './view';
import { beatShare, WallCellsView, type Morphing } from './WallCellsView';
import styles from './WeightWall.module.css';
import type { WeightWallTexts } from './words';

export interface PanelProps extends Morphing {
  readonly panel: WallPanel;
  readonly view: View;
  readonly texts: WeightWallTexts;
  readonly numbers: Numbers;
}

/** A wall with its two brackets, at some point of the morph. */
export function Panel({ panel, view, texts, numbers, ...morph }: PanelProps) {
  const { tiles, size, outline } = panel.drawn;
  const isCorner = isBrokenOff(panel.drawn);
  return (
    <g>
      <Brackets panel={panel} view={view} numbers={numbers} />
      {outline && <Outline {...{ outline, panel, texts, numbers }} {...morph} />}
      <WallCellsView wall={tiles} size={isCorner ? size : undefined} {...morph} />
      {isCorner && <Breaks {...{ panel, texts, numbers }} hasRow={morph.progress > 0} />}
    </g>
  );
}

function Brackets({ panel, view, numbers }: Pick<PanelProps, 'panel' | 'view' | 'numbers'>) {
  const { channels, filters } = view.setting;
  const { body, row } = panel.drawn;
  const top = row.y - 10;
  const left = body.x - 10;
  const right = body.x + body.width;
  const bottom = body.y + body.height;
  return (
    <>
      <path
        className={classNames(dimensionStyles.dimension, styles.bracket)}
        data-dimension="nc"
        d={`M${px(body.x)} ${px(top + 4)}v-4H${px(right)}v4`}
      />
      <text className={styles.size} x={body.x} y={top - 8}>
        <SymbolTspan name="nc" /> = {numbers.integer(channels)}
      </text>
      <path
        className={classNames(dimensionStyles.dimension, styles.bracket)}
        data-dimension="ncPrime"
        d={`M${px(left + 4)} ${px(body.y)}h-4V${px(bottom)}h4`}
      />
      <text
        className={classNames(styles.size, styles.end)}
        x={left - 6}
        y={px((body.y + bottom) / 2 + 5)}
      >
        <SymbolTspan name="ncPrime" /> = {numbers.integer(filters)}
      </text>
    </>
  );
}

type BreaksProps = Pick<PanelProps, 'panel' | 'texts' | 'numbers'> & {
  /** The row above the wall is drawn too. */
  readonly hasRow: boolean;
};

/** Where the tiles end and the wall goes on, and how many of them are drawn. */
function Breaks({ panel, texts, numbers, hasRow }: BreaksProps) {
  const { drawn, cornerLabel, cornerLines } = panel;
  const [first, ...others] = cornerTexts(drawn, texts, numbers, cornerLines);
  return (
    <>
      <path className={styles.break} d={breakLines(drawn, hasRow).map(linePath).join('')} />
      <text className={styles.label} {...cornerLabel}>
        {first}
        {others.map((line) => (
          <tspan key={line} x={cornerLabel.x} dy={captionLine}>
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

/** The same words in so many lines. */
export function cornerTexts(
  { size, tiles }: DrawnWall,
  { corner, cornerOf, cornerTiles }: WeightWallTexts,
  numbers: Numbers,
  lines: WallPanel['cornerLines'],
): string[] {
  const words = {
    rows: numbers.integer(tiles.size.filters),
    columns: numbers.integer(tiles.size.channels),
    filters: numbers.integer(size.filters),
    channels: numbers.integer(size.channels),
  };
  const parts = [corner, cornerOf, cornerTiles].map((text) => fill(text, words));
  return [...parts.slice(0, lines - 1), parts.slice(lines - 1).join(' ')];
}

function linePath(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${px(x)} ${px(y)}`).join('L')}`;
}

type OutlineProps = Morphing &
  Pick<PanelProps, 'panel' | 'texts' | 'numbers'> & { readonly outline: WallOutline };

/** All of a large wall to scale, with its row. */
function Outline({ outline, panel, texts, numbers, ...morph }: OutlineProps) {
  const { wall, row, rowThickness, corner } = outline;
  const dots = beatShare(morph.progress, 2);
  const inGroups = beatShare(morph.progress, 4);
  const rowShare = beatShare(morph.progress, 1);
  const { thicknessLabel } = panel;
  const [drawn, truly] = thicknessTexts(rowThickness, texts, numbers);
  return (
    <>
      <rect className={styles.ghost} {...wall} />
      <rect className={styles.cells} {...wall} opacity={1 - dots} />
      <rect
        className={classNames(dimensionStyles.dimension, styles.dotted)}
        data-dimension="ncPrime"
        {...wall}
        opacity={dots * (1 - inGroups)}
      />
      {inGroups > 0 && (
        <path
          className={styles.cells}
          opacity={inGroups}
          d={rectsPath(blocks(wall, morph.groups))}
        />
      )}
      <rect
        className={classNames(dimensionStyles.dimension, styles.cells)}
        data-dimension="f"
        {...row}
        opacity={rowShare * (1 - inGroups)}
      />
      <rect className={styles.cornerPlace} {...corner} />
      {thicknessLabel && rowShare > 0 && (
        <text className={styles.label} {...thicknessLabel}>
          {drawn}
          <tspan x={thicknessLabel.x} dy={captionLine}>
            {truly}
          </tspan>
        </text>
      )}
    </>
  );
}

/** How thick the row is drawn, and how thick it would be to scale, in a line each. */
export function thicknessTexts(
  rowThickness: WallOutline['rowThickness'],
  { drawnThick, trulyThick }: WeightWallTexts,
  numbers: Numbers,
): [drawn: string, truly: string] {
  return [
    fill(drawnThick, { drawn: numbers.integer(rowThickness.drawn) }),
    fill(trulyThick, { true: numbers.fixed(rowThickness.true, 1) }),
  ];
}

/** The blocks of the diagonal, each as wide and high as one group. */
function blocks(wall: Rect, groups: number): Rect[] {
  const width = wall.width / groups;
  const height = wall.height / groups;
  return Array.from({ length: groups }, (_, group) => ({
    x: wall.x + group * width,
    y: wall.y + group * height,
    width,
    height,
  }));
}
