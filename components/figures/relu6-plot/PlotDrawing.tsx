import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { fill } from '@/lib/format/text';
import { curvePath, curves, placeOf, plotted, type PlotPlan } from '@/lib/layout/activation-plot';
import styles from './Relu6Plot.module.css';
import { Rulers } from './Rulers';
import { shownCurves, type Relu6PlotSetting } from './state';
import { valueText, type Words } from './words';

export interface PlotDrawingProps {
  readonly setting: Relu6PlotSetting;
  readonly plan: PlotPlan;
  readonly words: Words;
  readonly ids: FigureIds;
}

/** The curves with the reader's x, and beside them the rulers of their ranges. */
export function PlotDrawing({ ids, ...props }: PlotDrawingProps) {
  const { plan } = props;
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      style={{ width: `${plan.width / 16}rem` }}
      role="img"
      aria-labelledby={ids.title}
      aria-describedby={ids.summary}
    >
      <Axes plan={plan} words={props.words} />
      <Curves {...props} />
      <Readout {...props} />
      <Rulers x={props.setting.x} plan={plan} words={props.words} />
    </svg>
  );
}

const tickEvery = 3;

function Axes({ plan, words }: Pick<PlotDrawingProps, 'plan' | 'words'>) {
  const { least, most, highest } = plotted;
  const ticks = (from: number, to: number) =>
    Array.from({ length: (to - from) / tickEvery + 1 }, (_, index) => from + tickEvery * index);
  const start = placeOf(plan, least, 0);
  const end = placeOf(plan, most, 0);
  const top = placeOf(plan, 0, highest);
  return (
    <>
      <path
        className={styles.axis}
        d={`M${start.x} ${start.y}H${end.x}M${top.x} ${top.y}V${end.y}`}
      />
      {ticks(least, most).map((x) => {
        const at = placeOf(plan, x, 0);
        return (
          <text key={x} className={styles.text} x={at.x} y={at.y + 19} textAnchor="middle">
            {words.numbers.integer(x)}
          </text>
        );
      })}
      {ticks(tickEvery, highest).map((y) => {
        const at = placeOf(plan, 0, y);
        const line = `M${start.x} ${at.y}H${end.x}`;
        return (
          <g key={y}>
            <path className={styles.grid} d={line} />
            <text className={styles.text} x={at.x - 6} y={at.y + 5} textAnchor="end">
              {words.numbers.integer(y)}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** Where the name of each curve stands, in units of the plane. */
const nameAt = { relu6: [11.3, 6.4], relu: [10.2, 10.6], sigmoid: [11.3, 1.4] } as const;

function Curves({ setting, plan, words }: Omit<PlotDrawingProps, 'ids'>) {
  const shown = shownCurves(setting);
  const foot = placeOf(plan, setting.x, 0);
  const top = placeOf(plan, setting.x, plotted.highest);
  return (
    <>
      <path className={styles.x} d={`M${foot.x} ${foot.y}V${top.y}`} />
      {shown.map((name) => (
        <path key={name} className={styles.curve} data-curve={name} d={curvePath(plan, name)} />
      ))}
      {shown.map((name) => {
        const [x, y] = nameAt[name];
        const label = placeOf(plan, x, y);
        const at = placeOf(plan, setting.x, curves[name](setting.x));
        return (
          <g key={name}>
            <circle className={styles.point} data-value={name} cx={at.x} cy={at.y} r={5} />
            <text className={styles.name} {...label} textAnchor="end">
              {words.texts.names[name]}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** The values at x, where the plane is empty, between two lines of the grid. */
function Readout({ setting, plan, words }: Omit<PlotDrawingProps, 'ids'>) {
  const { texts, numbers } = words;
  const { x, y } = placeOf(plan, plotted.least, plotted.highest);
  const lines = shownCurves(setting).map((name) =>
    fill(texts.value, { name: texts.names[name], value: valueText(name, setting.x, words) }),
  );
  return (
    <>
      <text className={styles.name} x={x} y={y + 20}>
        {fill(texts.x, { x: numbers.upTo(setting.x, 1) })}
      </text>
      {lines.map((line, index) => (
        <text key={line} className={styles.text} x={x} y={y + 41 + 19 * index}>
          {line}
        </text>
      ))}
    </>
  );
}
