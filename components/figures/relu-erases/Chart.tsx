import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { Point } from '@/lib/layout/geometry';
import { averageKept } from '@/lib/ops/relu-survival';
import {
  averageLine,
  chartPoint,
  linePath,
  type ChartPlaces,
} from '@/lib/layout/relu-erases-places';
import { DrawingText } from '../DrawingText';
import styles from './ReluErases.module.css';
import { percentText, type Shown } from './words';

export interface ChartProps {
  readonly chart: ChartPlaces;
  readonly shown: Shown;
}

const shareTicks = [0, 0.25, 0.5, 0.75, 1];
const channelTicks = [2, 5, 10, 15, 20, 25, 30];
/** Points of the average that carry their number. */
const namedAverages = [2, 3, 4, 5, 8];

/** How the share that is kept grows with the number of channels, and where this drawing stands. */
export function Chart(props: ChartProps) {
  const { chart, shown } = props;
  const { state, shares, words, language } = shown;
  const here = chartPoint(chart, state.channels, shares.exact);
  const key = keyPlaces(chart);
  const share = percentText(numbersIn(language), shares.exact);
  return (
    <g>
      <Axes {...props} />
      <path className={styles.average} d={linePath(averageLine(chart))} aria-hidden="true" />
      <Averages {...props} />
      {state.activation === 'linear' && (
        <>
          <path
            className={styles.linear}
            d={linePath([chart.fewest, chart.most].map((count) => chartPoint(chart, count, 1)))}
          />
          <path className={styles.linear} d={sampleLine(key.linear)} />
          <DrawingText at={key.linear} look="quiet">
            {words.drawing.linear}
          </DrawingText>
        </>
      )}
      <path className={styles.average} d={sampleLine(key.average)} />
      <DrawingText at={key.average} look="quiet">
        {words.drawing.average}
      </DrawingText>
      <Mark at={here} />
      <Mark at={{ x: key.this.x - 22, y: key.this.y - 5 }} />
      <DrawingText at={key.this} look="strong">
        {fill(words.drawing.this, { share })}
      </DrawingText>
    </g>
  );
}

/** The key stands where the lines never run: to the right below them. */
function keyPlaces({ x, y, height }: ChartPlaces) {
  const line = (fromBottom: number) => ({ x: x + 140, y: y + height - fromBottom });
  return { linear: line(72), average: line(40), this: line(16) };
}

function sampleLine({ x, y }: Point): string {
  return `M${x - 34} ${y - 5}h24`;
}

function Mark({ at }: { readonly at: Point }) {
  return (
    <circle
      className={classNames(dimensionStyles.dimension, styles.this)}
      data-dimension="nOut"
      cx={at.x}
      cy={at.y}
      r={8}
    />
  );
}

function Axes({ chart, shown: { words, language } }: ChartProps) {
  const numbers = numbersIn(language);
  const { x, y, width, height } = chart;
  const shareAt = (share: number) => chartPoint(chart, chart.fewest, share);
  return (
    <g>
      <DrawingText at={{ x: x - 52, y: y - 24 }} look="strong">
        {words.drawing.chart}
      </DrawingText>
      {shareTicks.map((share) => (
        <g key={share}>
          <path className={styles.axis} d={`M${x} ${shareAt(share).y}h${width}`} />
          <DrawingText at={{ x: x - 52, y: shareAt(share).y + 5 }} look="quiet">
            {percentText(numbers, share)}
          </DrawingText>
        </g>
      ))}
      {channelTicks.map((channels) => (
        <DrawingText
          key={channels}
          at={{ x: chartPoint(chart, channels, 0).x, y: y + height + 22 }}
          look="quiet"
          isMiddle
        >
          {numbers.integer(channels)}
        </DrawingText>
      ))}
      <DrawingText at={{ x: x - 52, y: y + height + 46 }} look="quiet">
        {words.drawing.channels}
      </DrawingText>
    </g>
  );
}

function Averages({ chart, shown: { language } }: ChartProps) {
  return namedAverages.map((channels) => {
    const at = chartPoint(chart, channels, averageKept(channels));
    return (
      <g key={channels}>
        <circle className={styles.dot} cx={at.x} cy={at.y} r={3.5} />
        <DrawingText at={{ x: at.x + 10, y: at.y + 16 }} look="quiet" className={styles.overLines}>
          {percentText(numbersIn(language), averageKept(channels))}
        </DrawingText>
      </g>
    );
  });
}
