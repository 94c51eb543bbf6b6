import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import type { Dimension } from '@/lib/format/symbols';
import { px, rectsPath } from '@/lib/layout/geometry';
import type { SkylineBar } from '@/lib/layout/skyline-bars';
import { lineHeight, type SkylineRow, type SkylinesLayout } from '@/lib/layout/skylines';
import styles from './Skylines.module.css';
import {
  barLabel,
  headingOf,
  notesOf,
  unitOf,
  type MappedNetwork,
  type SkylinesWording,
} from './words';

interface BarRowProps {
  readonly row: SkylineRow;
  readonly layout: SkylinesLayout;
  readonly network: MappedNetwork;
  readonly wording: SkylinesWording;
  /** `Block.number`. */
  readonly selected: number;
}

/** One measure of all columns: heading, scale, bars and, where there is room, their numbers. */
export function BarRow({ row, layout, network, wording, selected }: BarRowProps) {
  const { bars, baseline, measure, full, perUnit } = row;
  const { language, text } = wording;
  const unit = unitOf(measure, network.columns);
  const top = baseline - full * perUnit;
  const behind = bars.flatMap((bar) => bar.behind ?? []);
  const depthwise = bars.flatMap((bar) => bar.depthwise ?? []);
  // Where columns are narrow, only the chosen one has room for its number.
  const isLabelled = ({ value, column }: SkylineBar) =>
    value > 0 && (!layout.isDense || network.columns[column]?.block === selected);
  return (
    <g data-measure={measure}>
      <text className={classNames(styles.text, styles.heading)} x={0} y={row.headingY}>
        <tspan className={styles.strong}>{headingOf(measure, network, text)}</tspan>
        {notesOf(measure, network, wording).map((note) => (
          <tspan key={note} {...notePlace(layout)}>
            {note}
          </tspan>
        ))}
      </text>
      <path className={styles.axis} d={`M0 ${px(top)}H${px(layout.width)}`} />
      <text className={classNames(styles.text, styles.end)} x={layout.width} y={top - 4}>
        {barLabel(full, unit, language)}
      </text>
      <path className={styles.ground} d={`M0 ${px(baseline + 0.5)}H${px(layout.width)}`} />
      <path className={styles.behind} data-part="behind" d={rectsPath(behind)} />
      <Bars part="values" bars={bars} />
      <Bars part="normal" bars={bars} />
      <Bars part="pointwise" bars={bars} dimension="ncPrime" />
      <path
        className={classNames(dimensionStyles.dimension, styles.filled, styles.depthwise)}
        data-dimension="f"
        data-part="depthwise"
        d={rectsPath(depthwise)}
      />
      {bars.filter(isLabelled).map((bar) => (
        <text
          key={bar.column}
          className={classNames(styles.text, styles.middle)}
          x={px(bar.x + bar.width / 2)}
          y={baseline + lineHeight - 3}
        >
          {barLabel(bar.value, unit, language, layout.digits)}
        </text>
      ))}
    </g>
  );
}

interface BarsProps {
  readonly part: SkylineBar['kind'];
  readonly bars: readonly SkylineBar[];
  readonly dimension?: Dimension;
}

/** All bars of one kind as one path. */
function Bars({ part, bars, dimension }: BarsProps) {
  const rects = bars.filter((bar) => bar.kind === part && bar.height > 0);
  if (rects.length === 0) return null;
  return (
    <path
      className={classNames(dimensionStyles.dimension, styles.filled, styles[part])}
      data-dimension={dimension}
      data-part={part}
      d={rectsPath(rects)}
    />
  );
}

function notePlace({ isWide }: SkylinesLayout) {
  return isWide ? { dx: 20 } : { x: 0, dy: lineHeight };
}
