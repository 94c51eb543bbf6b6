import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { operationDimension } from '@/components/viz/OperationTextures';
import { px } from '@/lib/layout/geometry';
import { pairedBars, type BarPlace } from '@/lib/layout/paired-bars';
import drawing from '../drawing.module.css';
import { DrawingText } from '../DrawingText';
import styles from './TimeVsMacs.module.css';
import { labelText, macsText, timeText, type Shown } from './words';
import { macsShare, operations, timeShare, type Operation } from './workload';

export interface DrawingProps {
  readonly layout: 'wide' | 'narrow';
  readonly shown: Shown;
  readonly ids: FigureIds;
}

/** For "phép tính" before a bar, for "462.4M MACs, 100%" behind it. */
const texts = { nameRoom: 76, valueRoom: 156 };

const rooms = {
  wide: { width: 960, columns: 1, ...texts },
  narrow: { width: 328, columns: 1, ...texts },
};

/** The two halves have the colours of f and n_c'; what both or neither has is grey. */
const dimensionOf = (operation: Operation) =>
  operation === 'separable' ? undefined : operationDimension[operation];

/** Share of the multiply-adds and share of the time of the normal convolution, on one scale. */
export function Drawing({ layout, shown, ids }: DrawingProps) {
  const { layer, times } = shown;
  const pairs = operations.map((operation) => ({
    first: macsShare(layer, operation),
    second: times === null ? 0 : timeShare(times, operation),
  }));
  const plan = pairedBars([pairs], rooms[layout]);
  const [panel] = plan.panels;
  return (
    <svg
      className={classNames(drawing.svg, drawing[layout])}
      viewBox={`0 0 ${plan.width} ${plan.height}`}
      role="img"
      aria-labelledby={ids.title}
      aria-describedby={ids.summary}
    >
      {panel && (
        <DrawingText at={panel.titleAt} look="quiet">
          {shown.texts.share}
        </DrawingText>
      )}
      {operations.map((operation, index) => {
        const place = panel?.pairs[index];
        if (place === undefined) return null;
        return (
          <g
            key={operation}
            className={dimensionStyles.dimension}
            data-operation={operation}
            data-dimension={dimensionOf(operation)}
          >
            <DrawingText at={place.labelAt} look="strong">
              {labelText(shown, operation)}
            </DrawingText>
            <Bar which="macs" place={place.first} shown={shown}>
              {macsText(shown, operation)}
            </Bar>
            <Bar which="time" place={place.second} shown={shown} isEmpty={times === null}>
              {timeText(shown, operation)}
            </Bar>
          </g>
        );
      })}
    </svg>
  );
}

interface BarProps {
  readonly which: 'macs' | 'time';
  readonly place: BarPlace;
  readonly shown: Shown;
  readonly isEmpty?: boolean;
  readonly children: string;
}

function Bar({ which, place, shown, isEmpty = false, children }: BarProps) {
  const { x, y, width, height } = place.rect;
  return (
    <>
      <DrawingText at={place.nameAt}>{shown.texts.bars[which]}</DrawingText>
      {!isEmpty && (
        <rect
          className={styles.bar}
          data-bar={which}
          x={x}
          y={y}
          width={px(width)}
          height={height}
        />
      )}
      <DrawingText at={place.valueAt} look={isEmpty ? 'quiet' : undefined}>
        {children}
      </DrawingText>
    </>
  );
}
