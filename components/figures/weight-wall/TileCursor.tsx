'use client';

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Numbers } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { isInGroup, tileRect, type Wall } from '@/lib/layout/weight-wall';
import { wallSteps } from '@/lib/store/weight-wall';
import { FocusRing } from '../Press';
import type { View } from './view';
import styles from './WeightWall.module.css';
import type { WeightWallTexts } from './words';

export interface TileCursorProps {
  /** The wall, or its corner. */
  readonly wall: Wall;
  readonly view: View;
  readonly texts: WeightWallTexts;
  readonly numbers: Numbers;
}

/** Filter -1 is the row above the wall. */
interface Place {
  readonly filter: number;
  readonly channel: number;
}

/** One Tab stop on the tiles: arrow keys walk, and each tile says how many weights it keeps. */
export function TileCursor({ wall, view, texts, numbers }: TileCursorProps) {
  const [chosen, setChosen] = useState<Place>({ filter: 0, channel: 0 });
  const hasMoved = useRef(false);
  const element = useRef<SVGGElement>(null);
  const hasRow = view.setting.step >= wallSteps.row && view.setting.step < wallSteps.groups;
  const place = inside(chosen, wall, hasRow);
  const name = `${place.filter} ${place.channel}`;

  useEffect(() => {
    // Each tile is an element of its own, so that a screen reader reads it when it gets the focus.
    if (hasMoved.current) element.current?.focus();
    hasMoved.current = false;
  }, [name]);

  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    hasMoved.current = true;
    const moved = { filter: place.filter + move.filter, channel: place.channel + move.channel };
    setChosen(inside(moved, wall, hasRow));
  };

  const rect = tileRect(wall, place.filter, place.channel);
  return (
    <g role="group" aria-label={texts.tiles}>
      <g
        key={name}
        ref={element}
        className={styles.cursor}
        role="img"
        tabIndex={0}
        aria-label={tileText(place, view, texts, numbers)}
        onKeyDown={onKeyDown}
      >
        <rect {...rect} fill="none" />
        <FocusRing rect={rect} />
      </g>
    </g>
  );
}

const moves: Readonly<Record<string, Place>> = {
  ArrowUp: { filter: -1, channel: 0 },
  ArrowDown: { filter: 1, channel: 0 },
  ArrowLeft: { filter: 0, channel: -1 },
  ArrowRight: { filter: 0, channel: 1 },
};

/** The place, or the nearest one that is drawn. */
function inside({ filter, channel }: Place, { size }: Wall, hasRow: boolean): Place {
  const between = (value: number, least: number, most: number) =>
    Math.min(Math.max(value, least), most);
  return {
    filter: between(filter, hasRow ? -1 : 0, size.filters - 1),
    channel: between(channel, 0, size.channels - 1),
  };
}

export function tileText(
  { filter, channel }: Place,
  view: View,
  texts: WeightWallTexts,
  numbers: Numbers,
): string {
  const cells = view.setting.kernel ** 2;
  const words = {
    filter: numbers.integer(filter + 1),
    channel: numbers.integer(channel + 1),
    cells: numbers.integer(cells),
  };
  if (filter < 0) return fill(texts.rowTile, words);
  return fill(texts.tile, { ...words, kept: numbers.integer(keptIn(view, filter, channel)) });
}

function keptIn({ setting }: View, filter: number, channel: number): number {
  const { step, kernel, groups } = setting;
  const cells = kernel ** 2;
  if (step === wallSteps.groups) return isInGroup(setting, groups, filter, channel) ? cells : 0;
  return step >= wallSteps.dots ? 1 : cells;
}
