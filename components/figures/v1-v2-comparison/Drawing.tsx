import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { pairedBars, type PairPlace } from '@/lib/layout/paired-bars';
import { DrawingFrame, drawingWidths, type DrawingLayout } from '../DrawingFrame';
import { DrawingText } from '../DrawingText';
import { PairedBar } from '../PairedBar';
import { measures, pairOf, pairsOf, type Measure, type PairName } from './comparison';
import { drawnPair, ratioText, secondText, type Shown } from './words';

export interface DrawingProps {
  readonly layout: DrawingLayout;
  readonly measure: Measure;
  readonly shown: Shown;
  readonly ids: FigureIds;
}

/** For "V1" before a bar and for a number of nine digits behind it. */
const rooms = { nameRoom: 32, valueRoom: 104 };

const columns: Readonly<Record<DrawingLayout, number>> = { wide: 2, narrow: 1 };

/** Two bars for each measure, each measure on its own linear scale. */
export function Drawing({ layout, measure, shown, ids }: DrawingProps) {
  const drawn = measures.map((each) => pairsOf[each].map((name) => drawnPair(name, shown)));
  const plan = pairedBars(drawn, {
    ...{ width: drawingWidths[layout], columns: columns[layout] },
    ...rooms,
  });
  return (
    <DrawingFrame {...{ layout, plan, ids }}>
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
    </DrawingFrame>
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
      <PairedBar
        which="first"
        place={place.first}
        name={texts.networks.first}
        value={first}
        look="strong"
      />
      <PairedBar
        which="second"
        place={place.second}
        name={texts.networks.second}
        value={second}
        look="strong"
        isEmpty={second === texts.covered}
      />
    </g>
  );
}
