import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { SignedSheet } from '@/components/viz/SignedSheet';
import type { Rect } from '@/lib/layout/geometry';
import { cellsRect, sheetRect, type SheetPlace } from '@/lib/layout/sheet';
import { filterOf, lanes, squares } from '@/lib/layout/two-halves';
import type { Sheet, Triple } from '@/lib/layout/two-halves-sheets';
import { filterCells, targetIds, type LanePlaces } from '@/lib/layout/two-halves-places';
import { fill } from '@/lib/format/text';
import { DrawingText } from '../DrawingText';
import { Press } from '../Press';
import type { PartProps } from './Drawing';
import { litCell, pressCell, sideOf } from './state';
import styles from './TwoHalves.module.css';
import { signed } from './words';

type LaneProps = PartProps & { readonly lane: LanePlaces };

/** One colour channel, its own filter, and what the filter makes of it. */
export function LaneParts(props: LaneProps) {
  const { lane, shown, places } = props;
  const { state, outcome } = shown;
  const { channels, looked } = outcome;
  return (
    <g>
      <DrawingText at={lane.letter} look="strong" isMiddle>
        {lanes[lane.lane]}
      </DrawingText>
      {places.photo ? (
        [lane.channel, lane.looked].map((place) => (
          <rect key={place.x} className={styles.frame} {...sheetRect(place)} />
        ))
      ) : (
        <>
          <SignedSheet place={lane.channel} values={channels[lane.lane] ?? []} most={1} />
          <SignedSheet
            place={lane.looked}
            values={looked[lane.lane] ?? []}
            most={mostOf(looked)}
            isCut={state.mode === 'both' && state.relu}
          />
        </>
      )}
      <FilterCells {...props} />
      <LitCells {...props} />
    </g>
  );
}

/** One scale for the three lanes, so that equal cells look equal. */
export function mostOf(sheets: Triple<Sheet>): number {
  return Math.max(1, ...sheets.map((sheet) => Math.max(...sheet)));
}

function FilterCells(props: LaneProps) {
  const { lane, shown } = props;
  const rects = filterCells(lane.filter);
  const values = filterOf(shown.state, lane.lane);
  return (
    <g className={dimensionStyles.dimension} data-dimension="f">
      {rects.map((rect, cell) => (
        <FilterCell key={cell} {...props} rect={rect} cell={cell} value={values[cell] ?? 0} />
      ))}
    </g>
  );
}

interface FilterCellProps extends LaneProps {
  readonly rect: Rect;
  readonly cell: number;
  readonly value: number;
}

const middleCell = 4;

/** Mixing alone leaves of a filter its middle cell only, which nobody can set. */
function FilterCell(props: FilterCellProps) {
  const { lane, shown, change, roving, isFixed, rect, cell, value } = props;
  const { state, words } = shown;
  if (state.mode === 'mix') {
    return cell === middleCell ? (
      <CellFace rect={rect} value={value} />
    ) : (
      <rect className={styles.ghost} {...rect} />
    );
  }
  const label = fill(words.names.cell, {
    lane: lanes[lane.lane] ?? '',
    row: Math.floor(cell / 3) + 1,
    column: (cell % 3) + 1,
    value: signed(value),
  });
  const press = () => change(pressCell(state, lane.lane, cell));
  return (
    <Press
      rect={rect}
      label={label}
      onPress={press}
      isFixed={isFixed('filters')}
      roving={roving(targetIds.cell(lane.lane, cell), press)}
    >
      <CellFace rect={rect} value={value} />
    </Press>
  );
}

export function signOf(value: number): 'negative' | 'zero' | 'positive' {
  if (value === 0) return 'zero';
  return value < 0 ? 'negative' : 'positive';
}

/** A weight: filled above 0, thickly framed below 0. */
export function CellFace({ rect, value }: { readonly rect: Rect; readonly value: number }) {
  const { x, y, width, height } = rect;
  return (
    <>
      <rect
        className={styles.cell}
        data-sign={signOf(value)}
        x={x + 1.5}
        y={y + 1.5}
        width={width - 3}
        height={height - 3}
      />
      <DrawingText
        at={{ x: x + width / 2, y: y + height / 2 + 5 }}
        isMiddle
        className={styles.number}
        data-sign={signOf(value)}
      >
        {signed(value)}
      </DrawingText>
    </>
  );
}

/** What the chosen output cell looks at, and the one cell that the mixing reads. */
function LitCells({ lane, shown }: LaneProps) {
  const { mode, goal, picture } = shown.state;
  const [cell, side] = [litCell(shown.state), sideOf(shown.state)];
  const [row, column] = [Math.floor(cell / side), cell % side];
  const asksForRed = picture === 'squares' && goal !== 'A' && !shown.isCovered;
  const showsSame = mode === 'look' && lane.lane === 0 && asksForRed;
  // A patch of three pixels is marked around it, not on it.
  const gap = picture === 'photo' ? 3 : 0;
  return (
    <g aria-hidden="true">
      <rect
        className={classNames(dimensionStyles.dimension, styles.patch)}
        data-dimension="f"
        {...(mode === 'mix'
          ? grown(cellsRect(lane.channel, row, column), 2 + gap)
          : grown(cellsRect(lane.channel, row - 1, column - 1, 3), gap))}
      />
      {mode !== 'look' && (
        <rect
          className={classNames(dimensionStyles.dimension, styles.source)}
          data-dimension="ncPrime"
          {...grown(cellsRect(lane.looked, row, column), 2 + gap)}
        />
      )}
      {showsSame && <SameSquares place={lane.channel} />}
    </g>
  );
}

export function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The red and the white square, which are one and the same in the red lane. */
function SameSquares({ place }: { readonly place: SheetPlace }) {
  return squares
    .filter(({ name }) => name === 'red' || name === 'white')
    .map(({ name, x, y, width }) => (
      <rect
        key={name}
        className={styles.same}
        data-same=""
        {...grown(cellsRect(place, y, x, width), place.cellSize / 2)}
      />
    ));
}
