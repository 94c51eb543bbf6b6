import type { KeyboardEvent, PointerEvent } from 'react';
import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { SymbolTspan } from '@/components/viz/SymbolTspan';
import { fill } from '@/lib/format/text';
import { cellsRect, groupCells, sheetRect, type SheetPlace } from '@/lib/layout/sheet';
import type { Direction } from '@/lib/layout/steer';
import { goalRegions, lanes, scoreOf, verdictOf } from '@/lib/layout/two-halves';
import type { Sheet } from '@/lib/layout/two-halves-sheets';
import { targetIds } from '@/lib/layout/two-halves-places';
import { DrawingText } from '../DrawingText';
import { FocusRing } from '../Press';
import type { PartProps } from './Drawing';
import { grown } from './LaneParts';
import { cross, Legend } from './Legend';
import { OutputRange } from './PhotoParts';
import { lightCell, litCell } from './state';
import styles from './TwoHalves.module.css';
import { scoreTexts, spokenProbe } from './words';

/** What comes out, cell by cell against the goal, and how many cells are right. */
export function OutputParts(props: PartProps) {
  const { places, shown } = props;
  const { words } = shown;
  const [only] = places.outputs;
  const lane = places.outputs.length === 1 ? only?.lane : undefined;
  return (
    <g>
      <DrawingText at={places.texts.output} look="quiet">
        {lane === undefined
          ? words.drawing.output
          : fill(words.drawing.outputOf, { lane: lanes[lane] ?? '' })}{' '}
        <SymbolTspan name="nOut" />
      </DrawingText>
      {places.outputs.map((_, index) => (
        <OutputSheet key={index} {...props} index={index} />
      ))}
      {places.photo === undefined && <Legend {...props} />}
    </g>
  );
}

type OutputProps = PartProps & { readonly index: number };

function OutputSheet(props: OutputProps) {
  const { places, shown, index } = props;
  const output = places.outputs[index];
  if (output === undefined) return null;
  const number = output.lane ?? index;
  const values = shown.outcome.outputs[number] ?? [];
  return (
    <g>
      <rect className={styles.frame} {...sheetRect(output.place)} />
      {!places.photo && <Verdicts place={output.place} values={values} goal={shown.state.goal} />}
      {isPointed(props) ? (
        <PointField {...props} place={output.place} number={number} />
      ) : (
        <Chosen place={output.place} cell={litCell(shown.state)} />
      )}
      {places.photo ? <OutputRange {...props} /> : <Score {...props} values={values} />}
    </g>
  );
}

/** Whether the link lets another cell be pointed at. */
function isPointed({ shown, isFixed }: PartProps): boolean {
  return !isFixed(shown.state.picture === 'photo' ? 'photoCell' : 'cell');
}

/** How many cells are right and how many wrong. */
function Score({ places, shown, index, values }: OutputProps & { readonly values: Sheet }) {
  const score = scoreTexts(shown, scoreOf(shown.state.goal, values));
  const at = places.texts.scores[index];
  const { wrong } = places.texts;
  if (at === undefined) return null;
  return (
    <>
      <DrawingText at={at} look="strong">
        {score.found}
      </DrawingText>
      <DrawingText at={{ x: at.x + wrong.x, y: at.y + wrong.y }} look="strong">
        {score.wrong}
      </DrawingText>
    </>
  );
}

interface VerdictsProps {
  readonly place: SheetPlace;
  readonly values: Sheet;
  readonly goal: PartProps['shown']['state']['goal'];
}

/** Found cells are filled where they are right and crossed out where not; the goal is outlined. */
function Verdicts({ place, values, goal }: VerdictsProps) {
  const verdict = (cell: number) => verdictOf(goal, values[cell] ?? 0, cell);
  const cellsOf = (wanted: 'right' | 'wrong') =>
    groupCells(place, (cell) => (verdict(cell) === wanted ? true : undefined))[0]?.path;
  return (
    <g aria-hidden="true">
      <path
        className={classNames(dimensionStyles.dimension, styles.right)}
        data-dimension="nOut"
        d={cellsOf('right')}
      />
      <path className={styles.wrong} d={crosses(place, (cell) => verdict(cell) === 'wrong')} />
      {goalRegions[goal].map(({ x, y, width, height }) => (
        <rect
          key={x}
          className={styles.goal}
          x={place.x + x * place.cellSize - 1.5}
          y={place.y + y * place.cellSize - 1.5}
          width={width * place.cellSize + 3}
          height={height * place.cellSize + 3}
        />
      ))}
    </g>
  );
}

function crosses(place: SheetPlace, isCrossed: (cell: number) => boolean): string {
  const path: string[] = [];
  for (let cell = 0; cell < place.side ** 2; cell++) {
    if (!isCrossed(cell)) continue;
    path.push(cross(cellsRect(place, Math.floor(cell / place.side), cell % place.side)));
  }
  return path.join('');
}

const steps: Readonly<Record<Direction, readonly [down: number, across: number]>> = {
  left: [0, -1],
  right: [0, 1],
  up: [-1, 0],
  down: [1, 0],
};

/** The next cell in a direction; nothing beyond the edge, where the keys leave the sheet. */
function neighbour(cell: number, side: number, direction: Direction): number | undefined {
  const [down, across] = steps[direction];
  const row = Math.floor(cell / side) + down;
  const column = (cell % side) + across;
  const isInside = Math.min(row, column) >= 0 && Math.max(row, column) < side;
  return isInside ? row * side + column : undefined;
}

/** Rows that Page Up and Page Down pass over. */
const pageRows = 8;

/** Where a key leads that goes further than to the next cell: to an end of the row, or many rows on. */
function leap(cell: number, side: number, key: string): number | undefined {
  const [row, column] = [Math.floor(cell / side), cell % side];
  if (key === 'Home') return row * side;
  if (key === 'End') return row * side + side - 1;
  if (key === 'PageUp') return Math.max(row - pageRows, 0) * side + column;
  if (key === 'PageDown') return Math.min(row + pageRows, side - 1) * side + column;
  return undefined;
}

interface PointFieldProps extends OutputProps {
  readonly place: SheetPlace;
  readonly number: number;
}

/** Pointing at a cell, or walking there with the arrow keys, lights what it was made of. */
function PointField({ place, number, index, shown, change, roving }: PointFieldProps) {
  const { state, words } = shown;
  const { side } = place;
  const lit = litCell(state);
  const point = (event: PointerEvent) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const at = (share: number) => Math.min(Math.max(Math.floor(share * side), 0), side - 1);
    const row = at((event.clientY - top) / height);
    const cell = row * side + at((event.clientX - left) / width);
    if (cell !== lit) change(lightCell(state, cell));
  };
  const walk = ({ key }: KeyboardEvent, direction: Direction | undefined) => {
    const next = direction ? neighbour(lit, side, direction) : leap(lit, side, key);
    if (next === undefined) return false;
    change(lightCell(state, next));
    return true;
  };
  const rect = sheetRect(place);
  const lane = lanes[number];
  return (
    <g
      className={styles.pointed}
      role="slider"
      aria-label={
        state.mode === 'look' && lane !== undefined
          ? fill(words.names.outputOf, { lane })
          : words.names.output
      }
      aria-valuemin={0}
      aria-valuemax={side ** 2 - 1}
      aria-valuenow={lit}
      aria-valuetext={spokenProbe(shown, number)}
      {...roving(targetIds.output(index), undefined, walk)}
    >
      <rect {...rect} fill="none" pointerEvents="all" onPointerMove={point} onPointerDown={point} />
      <Chosen place={place} cell={lit} />
      <FocusRing rect={rect} />
    </g>
  );
}

function Chosen({ place, cell }: { readonly place: SheetPlace; readonly cell: number }) {
  const [row, column] = [Math.floor(cell / place.side), cell % place.side];
  return <rect className={styles.chosen} {...grown(cellsRect(place, row, column), 3)} />;
}
