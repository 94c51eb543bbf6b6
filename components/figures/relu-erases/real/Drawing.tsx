import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { numbersIn } from '@/lib/format/numbers';
import { px, rectsPath } from '@/lib/layout/geometry';
import {
  signedPlan,
  signedRects,
  signedTicks,
  type SignedBins,
  type SignedPlan,
} from '@/lib/layout/signed-histogram';
import { relu6Ceiling as ceiling } from '@/lib/ops/activation';
import { DrawingFrame, drawingWidths, type DrawingLayout } from '../../DrawingFrame';
import { DrawingText } from '../../DrawingText';
import styles from './Real.module.css';
import { settingTexts, splitTexts, type ShownProjection } from './words';

export interface DrawingProps {
  readonly layout: DrawingLayout;
  readonly shown: ShownProjection;
  readonly bins: SignedBins;
  readonly ids: FigureIds;
}

const lineHeight = 18;

/** Between the line at 0 and the words beside it. */
const gap = 8;

/** Histogram with 0 in the middle; what a ReLU6 would take away is an outline while it is put in. */
export function Drawing({ layout, shown, bins, ids }: DrawingProps) {
  const plan = signedPlan(drawingWidths[layout], bins);
  const { place, values } = settingTexts(shown);
  const lines = layout === 'wide' ? [`${place}; ${values}`] : [place, values];
  const { below, from, clipped } = splitTexts(shown);
  const [first, second] = plan.labels;
  return (
    <DrawingFrame {...{ layout, plan, ids }}>
      {lines.map((line, index) => (
        <DrawingText key={line} at={{ x: plan.margin, y: 15 + lineHeight * index }} look="quiet">
          {line}
        </DrawingText>
      ))}
      <Bars {...{ bins, plan }} isClipped={clipped !== null} />
      <DrawingText at={{ x: plan.margin, y: first }} look="strong">
        {below}
      </DrawingText>
      <DrawingText at={{ x: plan.left + gap, y: first }}>{from}</DrawingText>
      {clipped !== null && (
        <DrawingText at={{ x: plan.left + gap, y: second }} look="strong">
          {clipped}
        </DrawingText>
      )}
      <Axis {...{ bins, plan, shown }} />
    </DrawingFrame>
  );
}

interface BarsProps {
  readonly bins: SignedBins;
  readonly plan: SignedPlan;
  readonly isClipped: boolean;
}

function Bars({ bins, plan, isClipped }: BarsProps) {
  const path = (from: number, to: number) => rectsPath(signedRects(bins, plan, from, to));
  return (
    <>
      <path
        className={isClipped ? styles.gone : styles.below}
        data-part="below"
        d={path(-Infinity, 0)}
      />
      <path className={styles.kept} data-part="kept" d={path(0, ceiling)} />
      <path
        className={isClipped ? styles.gone : styles.kept}
        data-part="above"
        d={path(ceiling, Infinity)}
      />
    </>
  );
}

function Axis({
  bins,
  plan,
  shown,
}: Pick<DrawingProps, 'shown' | 'bins'> & Pick<BarsProps, 'plan'>) {
  const { integer } = numbersIn(shown.language);
  const [top] = plan.labels;
  return (
    <>
      <path
        className={styles.axis}
        d={`M${plan.margin} ${plan.axis}H${plan.width - plan.margin}M${plan.left} ${top - 14}V${plan.axis}`}
      />
      {signedTicks(bins, plan, ceiling).map((value) => {
        const x = px(plan.left + value * plan.unit);
        return (
          <g key={value}>
            <path className={styles.axis} d={`M${x} ${plan.axis}v6`} />
            <DrawingText
              at={{ x, y: plan.axis + 22 }}
              look={value === 0 ? 'strong' : undefined}
              isMiddle
            >
              {value < 0 ? `−${integer(-value)}` : integer(value)}
            </DrawingText>
          </g>
        );
      })}
    </>
  );
}
