import type { KeyboardEvent, PointerEvent } from 'react';
import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { SymbolTspan } from '@/components/viz/SymbolTspan';
import { fill } from '@/lib/format/text';
import type { Rect } from '@/lib/layout/geometry';
import { cellsRect, groupCells, sheetRect, type SheetPlace } from '@/lib/layout/sheet';
import type { Direction } from '@/lib/layout/steer';
import {
  goalRegions,
  lanes,
  sceneSide,
  scoreOf,
  verdictOf,
  type Sheet,
} from '@/lib/layout/two-halves';
import { targetIds } from '@/lib/layout/two-halves-places';
import { DrawingText } from '../DrawingText';
import { FocusRing } from '../Press';
import type { PartProps } from './Drawing';
import { cross, Legend } from './Legend';
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
      <Legend {...props} />
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
  const score = scoreTexts(shown, scoreOf(shown.state.goal, values));
  const at = places.texts.scores[index];
  const { wrong } = places.texts;
  return (
    <g>
      <rect className={styles.frame} {...sheetRect(output.place)} />
      <Verdicts place={output.place} values={values} goal={shown.state.goal} />
      <PointField {...props} place={output.place} number={number} />
      {at && (
        <>
          <DrawingText at={at} look="strong">
            {score.found}
          </DrawingText>
          <DrawingText at={{ x: at.x + wrong.x, y: at.y + wrong.y }} look="strong">
            {score.wrong}
          </DrawingText>
        </>
      )}
    </g>
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
function neighbour(cell: number, direction: Direction): number | undefined {
  const [down, across] = steps[direction];
  const row = Math.floor(cell / sceneSide) + down;
  const column = (cell % sceneSide) + across;
  const isInside = Math.min(row, column) >= 0 && Math.max(row, column) < sceneSide;
  return isInside ? row * sceneSide + column : undefined;
}

interface PointFieldProps extends OutputProps {
  readonly place: SheetPlace;
  readonly number: number;
}

/** Pointing at a cell, or walking there with the arrow keys, lights what it was made of. */
function PointField({ place, number, index, shown, change, roving }: PointFieldProps) {
  const { state, words } = shown;
  const point = (event: PointerEvent) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const at = (share: number) =>
      Math.min(Math.max(Math.floor(share * sceneSide), 0), sceneSide - 1);
    const row = at((event.clientY - top) / height);
    change({ cell: row * sceneSide + at((event.clientX - left) / width) });
  };
  const walk = (_event: KeyboardEvent, direction: Direction | undefined) => {
    const next = direction && neighbour(state.cell, direction);
    if (next === undefined) return false;
    change({ cell: next });
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
      aria-valuemax={sceneSide ** 2 - 1}
      aria-valuenow={state.cell}
      aria-valuetext={spokenProbe(shown, number)}
      {...roving(targetIds.output(index), undefined, walk)}
    >
      <rect {...rect} fill="none" pointerEvents="all" onPointerMove={point} onPointerDown={point} />
      <rect
        className={styles.chosen}
        {...around(cellsRect(place, Math.floor(state.cell / sceneSide), state.cell % sceneSide))}
      />
      <FocusRing rect={rect} />
    </g>
  );
}

function around({ x, y, width, height }: Rect): Rect {
  return { x: x - 3, y: y - 3, width: width + 6, height: height + 6 };
}
