import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { SymbolTspan } from '@/components/viz/SymbolTspan';
import type { Numbers } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { px, rectsPath, type Rect } from '@/lib/layout/geometry';
import type { LargeWall } from '@/lib/layout/weight-wall';
import type { WallPanel } from '@/lib/layout/weight-wall-figure';
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

/** A wall with its name and its two brackets, at some point of the morph. */
export function Panel({ panel, view, texts, numbers, ...morph }: PanelProps) {
  const { wall, large } = panel;
  return (
    <g>
      <Brackets panel={panel} view={view} numbers={numbers} />
      {wall && <WallCellsView wall={wall} {...morph} />}
      {large && <LargeWallView large={large} texts={texts} numbers={numbers} {...morph} />}
    </g>
  );
}

/** The part of a panel that stands for all of the wall. */
export function bodyOf({ wall, large }: WallPanel): Rect {
  return wall?.wall ?? large?.outline ?? { x: 0, y: 0, width: 0, height: 0 };
}

function rowOf({ wall, large }: WallPanel): Rect {
  return wall?.row ?? large?.row ?? { x: 0, y: 0, width: 0, height: 0 };
}

function Brackets({ panel, view, numbers }: Pick<PanelProps, 'panel' | 'view' | 'numbers'>) {
  const { channels, filters } = view.setting;
  const body = bodyOf(panel);
  const top = rowOf(panel).y - 10;
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

type LargeWallViewProps = Morphing &
  Pick<PanelProps, 'texts' | 'numbers'> & { readonly large: LargeWall };

/** An outline to scale with its row, and a lens on the upper left tiles. */
function LargeWallView({ large, texts, numbers, ...morph }: LargeWallViewProps) {
  const { outline, row, rowThickness, lens, lensPlace } = large;
  const dots = beatShare(morph.progress, 2);
  const inGroups = beatShare(morph.progress, 4);
  const rowShare = beatShare(morph.progress, 1);
  const thickness = fill(texts.thickness, {
    drawn: numbers.integer(rowThickness.drawn),
    true: numbers.fixed(rowThickness.true, 1),
  });
  const isThickened = rowThickness.true < rowThickness.drawn;
  return (
    <>
      <rect className={styles.ghost} {...outline} />
      <rect className={styles.cells} {...outline} opacity={1 - dots} />
      <rect
        className={classNames(dimensionStyles.dimension, styles.dotted)}
        data-dimension="ncPrime"
        {...outline}
        opacity={dots * (1 - inGroups)}
      />
      {inGroups > 0 && (
        <path
          className={styles.cells}
          opacity={inGroups}
          d={rectsPath(blocks(outline, morph.groups))}
        />
      )}
      <rect
        className={classNames(dimensionStyles.dimension, styles.cells)}
        data-dimension="f"
        {...row}
        opacity={rowShare * (1 - inGroups)}
      />
      <rect className={styles.lensPlace} {...lensPlace} />
      {isThickened && rowShare > 0 && (
        <text className={styles.label} x={outline.x} y={outline.y + outline.height + 20}>
          {thickness}
        </text>
      )}
      <WallCellsView wall={lens} size={large.size} {...morph} />
      <text
        className={classNames(styles.label, styles.end)}
        x={lens.wall.x + lens.wall.width}
        y={lens.wall.y + lens.wall.height + 20}
      >
        {texts.lens}
        <tspan x={lens.wall.x + lens.wall.width} dy={17}>
          {texts.enlarged}
        </tspan>
      </text>
    </>
  );
}

/** The blocks of the diagonal, each as wide and high as one group. */
function blocks(outline: Rect, groups: number): Rect[] {
  const width = outline.width / groups;
  const height = outline.height / groups;
  return Array.from({ length: groups }, (_, group) => ({
    x: outline.x + group * width,
    y: outline.y + group * height,
    width,
    height,
  }));
}
