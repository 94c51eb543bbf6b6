import dimensionStyles from '@/components/ui/dimension.module.css';
import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { operationDimension } from '@/components/viz/OperationTextures';
import { pairedBars } from '@/lib/layout/paired-bars';
import { DrawingFrame, drawingWidths, type DrawingLayout } from '../DrawingFrame';
import { DrawingText } from '../DrawingText';
import { PairedBar } from '../PairedBar';
import { labelText, macsText, timeText, type Shown } from './words';
import { macsShare, operations, timeShare, timeSpread, type Operation } from './workload';

export interface DrawingProps {
  readonly layout: DrawingLayout;
  readonly shown: Shown;
  readonly ids: FigureIds;
}

/** For "phép tính" before a bar, for "462.4M MACs, 100%" behind it. */
const rooms = { columns: 1, nameRoom: 76, valueRoom: 156 };

/** The two halves have the colours of f and n_c'; what both or neither has is grey. */
const dimensionOf = (operation: Operation) =>
  operation === 'separable' ? undefined : operationDimension[operation];

/** Share of the multiply-adds and share of the time of the normal convolution, on one scale. */
export function Drawing({ layout, shown, ids }: DrawingProps) {
  const { layer, times } = shown;
  const pairs = operations.map((operation) => ({
    first: macsShare(layer, operation),
    second: times === null ? 0 : timeShare(times, operation),
    spread: times === null ? undefined : timeSpread(times, operation),
  }));
  const plan = pairedBars([pairs], { width: drawingWidths[layout], ...rooms });
  const [panel] = plan.panels;
  const { bars, share } = shown.texts;
  return (
    <DrawingFrame {...{ layout, plan, ids }}>
      {panel && (
        <DrawingText at={panel.titleAt} look="quiet">
          {share}
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
            <PairedBar
              which="first"
              place={place.first}
              name={bars.macs}
              value={macsText(shown, operation)}
            />
            <PairedBar
              which="second"
              place={place.second}
              name={bars.time}
              value={timeText(shown, operation)}
              look={times === null ? 'quiet' : undefined}
              isEmpty={times === null}
            />
          </g>
        );
      })}
    </DrawingFrame>
  );
}
