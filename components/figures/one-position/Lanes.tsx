import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { MarkRow, type MarkState } from '@/components/viz/MarkRow';
import { SymbolTspan } from '@/components/viz/SymbolTspan';
import type { Dimension } from '@/lib/format/symbols';
import { fill } from '@/lib/format/text';
import { px } from '@/lib/layout/geometry';
import type { OnePositionLayout } from '@/lib/layout/one-position';
import type { Lane, SeparableLane } from '@/lib/layout/one-position-lanes';
import type { LaneCount } from '@/lib/layout/one-position-work';
import { lectureExample } from '@/lib/store/one-position';
import type { DrawingProps } from './OnePositionDrawing';
import styles from './OnePosition.module.css';
import { cover } from './words';

type LanesProps = Pick<DrawingProps, 'view' | 'texts' | 'numbers' | 'lit'> & {
  readonly layout: OnePositionLayout;
};

/** Five rows of 27 marks. */
export function NormalLane({ layout, view, texts, numbers, lit }: LanesProps) {
  const lane = layout.normal;
  const { f, nc } = lectureExample;
  const how = fill(texts.normalHow, { cells: numbers.integer(f * f * nc) });
  return (
    <g>
      <Heading lane={lane} name={texts.normal} how={how} />
      <FilterBracket layout={layout} lane={lane} isLit={lit === 'ncPrime'} />
      <MarkRow layout={lane.marks} stateOf={stateAt(view.normal, 0)} />
      <RowLabels lane={lane} count={f * f * nc} {...{ view, texts, numbers }} />
      <Count lane={lane} count={view.normal} isCovered={false} {...{ view, texts, numbers }} />
    </g>
  );
}

/** One row of 27 marks, what it keeps, and five rows of 3. */
export function SeparableLaneRows({ layout, view, texts, numbers, lit }: LanesProps) {
  const lane = layout.separable;
  const { nc } = lectureExample;
  const { separable, weights, kept } = view;
  const how = fill(texts.separableHow, { channels: numbers.integer(nc) });
  const depthwise = fill(texts.depthwiseRow, {
    count: numbers.integer(weights.depthwise * view.times),
  });
  return (
    <g>
      <Heading lane={lane} name={texts.separable} how={how} />
      <FilterBracket layout={layout} lane={lane} isLit={lit === 'ncPrime'} />
      <path className={styles.wire} d={wires(lane, kept.length)} />
      <MarkRow
        layout={lane.depthwise}
        dimension="f"
        stateOf={stateAt(separable, 0)}
        isLit={lit === 'f'}
      />
      {lane.depthwiseLabel && (
        <text className={styles.label} {...lane.depthwiseLabel}>
          <SymbolTspan name="f" /> {depthwise}
        </text>
      )}
      {lane.kept.map((box, channel) => (
        <text
          key={channel}
          className={styles.label}
          x={box.x + box.width + 8}
          y={box.y + box.height / 2 + 5}
          data-quiet={channel < kept.length ? undefined : ''}
        >
          {texts.kept}
        </text>
      ))}
      <MarkRow
        layout={lane.marks}
        dimension="ncPrime"
        stateOf={stateAt(separable, 1, weights.depthwise)}
        isLit={lit === 'ncPrime'}
      />
      <RowLabels lane={lane} count={nc} {...{ view, texts, numbers }} />
      <Count
        lane={lane}
        count={separable}
        isCovered={view.isCovered}
        {...{ view, texts, numbers }}
      />
    </g>
  );
}

/** The state of an operation's mark; its first mark works in tick `before` of the lane. */
function stateAt(lane: LaneCount, operation: number, before = 0): (index: number) => MarkState {
  const isCurrent = lane.current?.operation === operation;
  return (index) => {
    const tick = before + index;
    if (isCurrent && tick === lane.done - 1) return 'current';
    return tick < lane.done ? 'filled' : 'empty';
  };
}

interface HeadingProps {
  readonly lane: Lane;
  readonly name: string;
  readonly how: string;
}

function Heading({ lane, name, how }: HeadingProps) {
  return (
    <>
      <text className={styles.name} {...lane.heading}>
        {name}
        {lane.how === undefined && (
          <tspan className={styles.label} dx="10">
            {how}
          </tspan>
        )}
      </text>
      {lane.how && (
        <text className={styles.label} {...lane.how}>
          {how}
        </text>
      )}
    </>
  );
}

interface FilterBracketProps {
  readonly layout: OnePositionLayout;
  readonly lane: Lane;
  readonly isLit: boolean;
}

/** n_c' counts the rows: a line along them with the letter. */
function FilterBracket({ layout, lane, isLit }: FilterBracketProps) {
  const [first] = lane.rows;
  const last = lane.rows.at(-1);
  if (layout.arrangement !== 'wide' || first === undefined || last === undefined) return null;
  const x = first.x - 10;
  const bottom = last.y + last.height;
  const dimension: Dimension = 'ncPrime';
  return (
    <g className={dimensionStyles.dimension} data-dimension={dimension}>
      <path
        className={styles.bracket}
        data-lit={isLit ? '' : undefined}
        d={`M${x + 4} ${px(first.y)}h-4V${px(bottom)}h4`}
      />
      <text className={styles.bracketLetter} x={x - 6} y={(first.y + bottom) / 2 + 5}>
        <SymbolTspan name={dimension} />
      </text>
    </g>
  );
}

/** From each kept box down past its weights, and from the weights to every output. */
function wires({ kept, rows, outputs }: SeparableLane, keptCount: number): string {
  const last = rows.at(-1);
  if (last === undefined) return '';
  const columns = kept.slice(0, keptCount).map((box) => {
    const x = px(box.x + box.width / 2);
    return `M${x} ${box.y + box.height}V${px(last.y + last.height)}`;
  });
  if (keptCount < kept.length) return columns.join('');
  const from = px((kept[0]?.x ?? 0) + (kept[0]?.width ?? 0) / 2);
  const across = outputs.map(({ x, y, height }) => `M${from} ${px(y + height / 2)}H${px(x)}`);
  return [...columns, ...across].join('');
}

type RowLabelsProps = Pick<LanesProps, 'view' | 'texts' | 'numbers'> & {
  readonly lane: Lane;
  /** Multiplications of one filter at one position. */
  readonly count: number;
};

function RowLabels({ lane, count, view, texts, numbers }: RowLabelsProps) {
  const { filters } = view.setting;
  const times = numbers.integer(count * view.times);
  return lane.labels.map((label, index) => (
    <text key={index} className={styles.label} {...label}>
      {lane.labels.length === filters
        ? fill(texts.filterRow, { number: numbers.integer(index + 1), count: times })
        : fill(texts.filterRows, { filters: numbers.integer(filters), count: times })}
    </text>
  ));
}

type CountProps = Pick<LanesProps, 'view' | 'texts' | 'numbers'> & {
  readonly lane: Lane;
  readonly count: LaneCount;
  readonly isCovered: boolean;
};

/** The large number at the end of a lane. */
function Count({ lane, ...rest }: CountProps) {
  if (lane.count === undefined) return null;
  const { x, y } = lane.count;
  const { large, small } = countWords(rest);
  return (
    <>
      <text className={styles.count} x={x} y={y}>
        {large}
      </text>
      <text className={classNames(styles.label, styles.end)} x={x} y={y + 22}>
        {small}
      </text>
    </>
  );
}

/** "81" and "of 135", or "42" and "done". */
export function countWords({ count, isCovered, view, texts, numbers }: Omit<CountProps, 'lane'>) {
  const whole = (value: number) => (isCovered ? cover : numbers.integer(value * view.times));
  return {
    large: whole(count.done),
    small: count.isDone ? texts.done : fill(texts.ofTotal, { total: whole(count.total) }),
  };
}
