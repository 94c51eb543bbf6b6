import { classNames } from '@/components/ui/class-names';
import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { px } from '@/lib/layout/geometry';
import { pairedBars, type BarPlace, type PairPlace } from '@/lib/layout/paired-bars';
import drawing from '../drawing.module.css';
import { DrawingText } from '../DrawingText';
import { measures, pairOf, pairsOf, type Measure, type PairName } from './comparison';
import styles from './V1V2Comparison.module.css';
import { drawnPair, ratioText, secondText, type Shown } from './words';

export interface DrawingProps {
  readonly layout: 'wide' | 'narrow';
  readonly measure: Measure;
  readonly shown: Shown;
  readonly ids: FigureIds;
}

/** For "V1" before a bar and for a number of nine digits behind it. */
const texts = { nameRoom: 32, valueRoom: 104 };

const rooms = {
  wide: { width: 960, columns: 2, ...texts },
  narrow: { width: 328, columns: 1, ...texts },
};

/** Two bars for each measure, each measure on its own linear scale. */
export function Drawing({ layout, measure, shown, ids }: DrawingProps) {
  const drawn = measures.map((each) => pairsOf[each].map((name) => drawnPair(name, shown)));
  const plan = pairedBars(drawn, rooms[layout]);
  return (
    <svg
      className={classNames(drawing.svg, drawing[layout])}
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      role="img"
      aria-labelledby={ids.title}
      aria-describedby={ids.summary}
    >
      {plan.panels.map(({ titleAt, pairs }, index) => {
        const each = measures[index] ?? measure;
        return (
          <g key={each} data-measure={each} data-chosen={each === measure ? '' : undefined}>
            <DrawingText at={titleAt} look="strong">
              {shown.texts.measures[each]}
            </DrawingText>
            {pairsOf[each].map((name, pair) => {
              const place = pairs[pair];
              return place && <PairOfBars key={name} name={name} place={place} shown={shown} />;
            })}
          </g>
        );
      })}
    </svg>
  );
}

interface PairOfBarsProps {
  readonly name: PairName;
  readonly place: PairPlace;
  readonly shown: Shown;
}

function PairOfBars({ name, place, shown }: PairOfBarsProps) {
  const { texts, language, comparison } = shown;
  const first = numbersIn(language).integer(pairOf(comparison, name).first);
  const second = secondText(name, shown);
  return (
    <g data-pair={name}>
      <DrawingText at={place.labelAt} look="quiet">
        {fill(texts.pairs[name], { ratio: ratioText(name, shown) })}
      </DrawingText>
      <Bar which="first" place={place.first} value={first} shown={shown} />
      <Bar
        which="second"
        place={place.second}
        value={second}
        shown={shown}
        isCovered={second === texts.covered}
      />
    </g>
  );
}

interface BarProps {
  readonly which: 'first' | 'second';
  readonly place: BarPlace;
  readonly value: string;
  readonly shown: Shown;
  readonly isCovered?: boolean;
}

function Bar({ which, place, value, shown, isCovered = false }: BarProps) {
  const { x, y, width, height } = place.rect;
  return (
    <>
      <DrawingText at={place.nameAt}>{shown.texts.networks[which]}</DrawingText>
      {!isCovered && (
        <rect
          className={styles.bar}
          data-network={which}
          x={x}
          y={y}
          width={px(width)}
          height={height}
        />
      )}
      <DrawingText at={place.valueAt} look="strong">
        {value}
      </DrawingText>
    </>
  );
}
