import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { px, rectsPath, type Rect } from '@/lib/layout/geometry';
import {
  binRects,
  histogramPlan,
  levelMarks,
  spikeRect,
  type HistogramPlan,
} from '@/lib/layout/value-histogram';
import { relu6Ceiling as ceiling } from '@/lib/ops/activation';
import { DrawingFrame, drawingWidths, type DrawingLayout } from '../DrawingFrame';
import { DrawingText } from '../DrawingText';
import type { RealLayer } from './real-layer';
import styles from './Relu6Real.module.css';
import { activations, type ShownActivation } from './state';
import { rulerText, settingTexts, spreadTexts, type Shown } from './words';

export interface DrawingProps {
  readonly layout: DrawingLayout;
  readonly shown: Shown;
  readonly ids: FigureIds;
}

const lineHeight = 18;

/** The end of the axis while there are no values: twice the ceiling. */
const topWithoutValues = 2 * ceiling;

/** Histogram of the layer's values; below it, on the same axis, the levels with and without ceiling. */
export function Drawing({ layout, shown, ids }: DrawingProps) {
  const { layer } = shown;
  if (layer === null) return <UnaskedDrawing {...{ layout, shown, ids }} />;
  const reach = Math.max(layer.behind.relu.reach, topWithoutValues);
  const plan = histogramPlan(drawingWidths[layout], reach);
  const setting = settingTexts(shown);
  const lines = layout === 'wide' ? [setting.join(', ')] : setting;
  return (
    <DrawingFrame {...{ layout, plan, ids }}>
      {lines.map((line, index) => (
        <DrawingText key={line} at={{ x: plan.left, y: 15 + lineHeight * index }} look="quiet">
          {line}
        </DrawingText>
      ))}
      <Bars layer={layer} plan={plan} shown={shown} />
      <Axis plan={plan} shown={shown} />
      <Rulers plan={plan} shown={shown} />
    </DrawingFrame>
  );
}

/** Base line of the first ruler's label above it, and what is left below the last one. */
const rulerRoom = { above: 31, below: 12 };

/** What follows from the ceiling alone: its levels, from 0 to 6. No axis stands without values. */
function UnaskedDrawing({ layout, shown, ids }: DrawingProps) {
  const plan = histogramPlan(drawingWidths[layout], topWithoutValues);
  const lift = plan.rulers[0] - rulerRoom.above;
  const rulers = [plan.rulers[0] - lift, plan.rulers[1] - lift] as const;
  const low = { ...plan, rulers, height: rulers[1] + rulerRoom.below };
  const { integer } = numbersIn(shown.language);
  return (
    <DrawingFrame {...{ layout, ids }} plan={low}>
      <Rulers plan={low} shown={shown} />
      {[0, ceiling].map((value) => {
        const x = plan.left + value * plan.unit + (value === 0 ? -10 : 10);
        return (
          <DrawingText key={value} at={{ x: px(x), y: rulers[0] + 5 }} isMiddle>
            {integer(value)}
          </DrawingText>
        );
      })}
    </DrawingFrame>
  );
}

interface PartProps {
  readonly plan: HistogramPlan;
  readonly shown: Shown;
}

function Bars({ layer, plan, shown }: PartProps & { readonly layer: RealLayer }) {
  const { activation } = shown.state;
  const { spread, bins } = layer.behind[activation];
  const { zeros, full } = spread;
  const isClipped = activation === 'relu6';
  const most = Math.max(zeros, isClipped ? full : 0, ...bins);
  const spikes: Rect[] = [
    spikeRect(0, zeros, most, plan),
    ...(isClipped ? [spikeRect(ceiling, full, most, plan)] : []),
  ];
  const texts = spreadTexts(shown);
  const [zeroBar] = spikes;
  const ceilingAt = plan.left + ceiling * plan.unit;
  return (
    <g data-activation={activation}>
      <path className={styles.bins} d={rectsPath(binRects(bins, most, plan))} />
      {spikes.map((rect) => (
        <rect
          key={rect.x}
          className={styles.spike}
          data-spike=""
          x={px(rect.x)}
          y={px(rect.y)}
          width={rect.width}
          height={px(rect.height)}
        />
      ))}
      <DrawingText at={{ x: plan.left + 10, y: (zeroBar?.y ?? 0) + 15 }} look="strong">
        {texts.zeros}
      </DrawingText>
      <DrawingText at={{ x: ceilingAt + 4, y: plan.axis - 40 }} look="strong">
        {texts.full}
      </DrawingText>
    </g>
  );
}

function Axis({ plan, shown }: PartProps) {
  const { integer } = numbersIn(shown.language);
  const end = plan.width - plan.left;
  const count = Math.floor((end - plan.left) / plan.unit / ceiling + 1e-9);
  return (
    <>
      <path className={styles.axis} d={`M${plan.left - 6} ${plan.axis}H${end}`} />
      {Array.from({ length: count + 1 }, (_, index) => {
        const x = plan.left + index * ceiling * plan.unit;
        return (
          <g key={index}>
            <path className={styles.axis} d={`M${px(x)} ${plan.axis}v6`} />
            <DrawingText at={{ x: px(x), y: plan.axis + 22 }} isMiddle>
              {integer(index * ceiling)}
            </DrawingText>
          </g>
        );
      })}
    </>
  );
}

function Rulers({ plan, shown }: PartProps) {
  return activations.map((activation, index) => (
    <Ruler
      key={activation}
      activation={activation}
      y={plan.rulers[index === 0 ? 0 : 1]}
      plan={plan}
      shown={shown}
      isShown={activation === shown.state.activation}
    />
  ));
}

interface RulerProps extends PartProps {
  readonly activation: ShownActivation;
  readonly y: number;
  /** Its values are those of the histogram. */
  readonly isShown: boolean;
}

function Ruler({ activation, y, plan, shown, isShown }: RulerProps) {
  const { layer, state, texts, language } = shown;
  const reach = layer?.behind[activation].reach ?? (activation === 'relu6' ? ceiling : null);
  const label = rulerText(shown, activation);
  const marks = reach === null ? null : levelMarks(reach, state.bits, plan);
  const every =
    marks === null || marks.every === 1
      ? ''
      : `; ${fill(texts.every, { every: numbersIn(language).integer(marks.every) })}`;
  return (
    <g data-ruler={activation} data-every={marks?.every}>
      <DrawingText at={{ x: plan.left, y: y - 16 }} look={isShown ? 'strong' : undefined}>
        {plan.width === drawingWidths.wide ? label + every : label}
      </DrawingText>
      {marks && reach !== null && (
        <path
          className={styles.levels}
          d={`M${plan.left} ${y}h${px(reach * plan.unit)}${marks.xs.map((x) => `M${px(x)} ${y - 6}v12`).join('')}`}
        />
      )}
    </g>
  );
}
