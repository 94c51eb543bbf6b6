import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { Point } from '@/lib/layout/geometry';
import type { Fate } from '@/lib/layout/relu-erases';
import { averageKept } from '@/lib/ops/relu-survival';
import type { ReluErasesPlaces } from '@/lib/layout/relu-erases-places';
import { DrawingText } from '../DrawingText';
import styles from './ReluErases.module.css';
import { legendOf, percentText, type Shown } from './words';

export interface LegendProps {
  readonly places: ReluErasesPlaces;
  readonly shown: Shown;
}

/** What the lines mean with their shares; on a narrow page also what the chart would say. */
export function Legend({ places, shown }: LegendProps) {
  const { legend, line } = places.texts;
  const lines = legendOf(shown);
  return (
    <g>
      {legend.map((at, index) => {
        const item = lines[index];
        return (
          item && (
            <g key={item.fate}>
              <Sample at={at} fate={item.fate} />
              <DrawingText at={{ x: at.x + 34, y: at.y }}>{item.text}</DrawingText>
            </g>
          )
        );
      })}
      {chartLines(shown).map((text, index) => {
        const at = line[index];
        return (
          at && (
            <DrawingText key={text} at={at} look="quiet">
              {text}
            </DrawingText>
          )
        );
      })}
    </g>
  );
}

/** The chart as a line of text, in two parts. */
function chartLines({ state, shares, words, language }: Shown): readonly [string, string] {
  const text = (share: number) => percentText(numbersIn(language), share);
  const { drawing } = words;
  return [
    fill(drawing.thisLine, { share: text(shares.exact) }),
    fill(drawing.averageLine, {
      share: text(state.activation === 'linear' ? 1 : averageKept(state.channels)),
    }),
  ];
}

function Sample({ at, fate }: { readonly at: Point; readonly fate: Fate }) {
  const y = at.y - 5;
  if (fate === 'lost') return <circle className={styles.lost} cx={at.x + 12} cy={y} r={5} />;
  return (
    <path
      className={classNames(dimensionStyles.dimension, styles[fate])}
      data-dimension={fate === 'exact' ? 'nOut' : 'nc'}
      d={`M${at.x + 2} ${y}h22`}
    />
  );
}
