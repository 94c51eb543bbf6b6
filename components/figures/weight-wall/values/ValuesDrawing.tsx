'use client';

import { useMemo } from 'react';
import { useRoving } from '@/components/hooks/use-roving';
import dimensionStyles from '@/components/ui/dimension.module.css';
import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { fill } from '@/lib/format/text';
import { px } from '@/lib/layout/geometry';
import type { Arrangement } from '@/lib/layout/arrangement';
import {
  layoutWeightValues,
  tileId,
  tileTargets,
  valueTile,
  type TilePlace,
  type WeightValuesLayout,
} from '@/lib/layout/weight-values';
import { FocusRing } from '../../Press';
import shared from '../WeightWall.module.css';
import { largestIn, wallCounts, type RealWalls } from './real-walls';
import styles from './Values.module.css';
import { ValueWallView } from './ValueWallView';
import {
  countsOf,
  factorText,
  mixingColumn,
  placeText,
  rangeOf,
  weightText,
  type ValuesWords,
} from './words';

export interface ValuesDrawingProps extends ValuesWords {
  readonly walls: RealWalls | null;
  readonly ids: FigureIds;
  readonly arrangement: Arrangement;
  readonly width: number;
  /** The column of each wall that is looked at, from 0. */
  readonly channels: Readonly<Record<TilePlace['wall'], number>>;
  readonly onChoose: (place: TilePlace) => void;
}

const firstPlace: TilePlace = { wall: 'separable', filter: 0, channel: 0 };

/** Both walls of real weights; pointing at a column, or walking to it, says what is in it. */
export function ValuesDrawing(props: ValuesDrawingProps) {
  const { walls, ids, arrangement, width, channels, onChoose, ...words } = props;
  const layout = useMemo(
    () => layoutWeightValues(wallCounts.normal, wallCounts.separable, width, arrangement),
    [width, arrangement],
  );
  const { numbers } = words;
  return (
    <svg
      className={shared.drawing}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="graphics-document"
      aria-labelledby={ids.title}
      aria-describedby={ids.summary}
    >
      <ValueWallView
        place={layout.normal}
        kernel={walls?.normal}
        scale="wall"
        channel={channels.normal}
        numbers={numbers}
      />
      <ValueWallView
        place={layout.separable}
        kernel={walls?.tied}
        row={walls?.looking}
        scale="channel"
        channel={channels.separable}
        numbers={numbers}
      />
      <Names {...{ layout, walls, ...words }} />
      {walls && <Chosen {...{ layout, walls, ...words }} channel={channels.separable} />}
      {walls && <Tiles {...{ layout, walls, onChoose, ...words }} />}
    </svg>
  );
}

interface LayoutProps extends ValuesWords {
  readonly layout: WeightValuesLayout;
}

interface NamesProps extends LayoutProps {
  readonly walls: RealWalls | null;
}

function Names({ layout: { normal, separable }, walls, ...words }: NamesProps) {
  const { texts, numbers } = words;
  const counts = countsOf(walls, words);
  const text = walls === null ? texts.tileCount : texts.patternCount;
  const { normalFilters, normalChannels, normalPatterns } = counts;
  const ofNormal = {
    filters: normalFilters,
    channels: normalChannels,
    patterns: normalPatterns,
  };
  return (
    <>
      <text className={shared.name} {...normal.name}>
        {texts.normal}
      </text>
      <text className={shared.label} {...normal.count}>
        {fill(text, ofNormal)}
      </text>
      <text className={shared.name} {...separable.name}>
        {texts.separable}
      </text>
      <text className={shared.label} {...separable.count}>
        {fill(text, counts)}
      </text>
      {walls && (
        <text className={shared.label} {...normal.scale}>
          {fill(texts.scale, { most: weightText(largestIn(walls.normal), numbers) })}
        </text>
      )}
    </>
  );
}

interface ChosenProps extends LayoutProps {
  readonly walls: RealWalls;
  readonly channel: number;
}

/** The chosen channel of block 1: its scale, and the pointwise weight beside each of its tiles. */
function Chosen({ layout, walls, channel, texts, numbers }: ChosenProps) {
  const { separable, mixing, chosen } = layout;
  const column = mixingColumn(walls, channel);
  const most = weightText(largestIn(walls.tied, channel), numbers);
  const rowMiddle = (separable.rowTop ?? 0) + separable.tile / 2;
  return (
    <>
      <g className={dimensionStyles.dimension} data-dimension="f">
        <text className={styles.half} x={mixing.x} y={px(rowMiddle + 5)}>
          {texts.looking}
        </text>
      </g>
      <g className={dimensionStyles.dimension} data-dimension="ncPrime">
        {column.map((weight, filter) => (
          <text
            key={filter}
            className={styles.half}
            x={mixing.x}
            y={px(mixing.y + filter * separable.pitch + 5)}
            data-mixing={filter}
          >
            × {factorText(weight, numbers)}
          </text>
        ))}
      </g>
      <text className={shared.label} {...separable.scale}>
        {fill(texts.channelScale, { channel: numbers.integer(channel + 1), most })}
      </text>
      <text className={shared.label} {...chosen}>
        {fill(texts.chosen, rangeOf(column, numbers))}
      </text>
    </>
  );
}

interface TilesProps extends LayoutProps {
  readonly walls: RealWalls;
  readonly onChoose: (place: TilePlace) => void;
}

/** One Tab stop: arrow keys walk over the tiles of both walls, each of which says what it is. */
function Tiles({ layout, walls, onChoose, ...words }: TilesProps) {
  const targets = useMemo(() => tileTargets(layout), [layout]);
  const { propsOf } = useRoving(targets, tileId(firstPlace));
  return (
    <g role="group" aria-label={words.texts.tiles} data-roving="">
      {placesOf(layout).map((place) => {
        const id = tileId(place);
        const rect = valueTile(layout[place.wall], place.filter, place.channel);
        const { onFocus, ...roving } = propsOf(id);
        const focus = () => {
          onFocus();
          onChoose(place);
        };
        return (
          <g
            key={id}
            className={shared.cursor}
            role="img"
            aria-label={placeText(walls, place, words)}
            {...roving}
            onFocus={focus}
            onPointerEnter={() => onChoose(place)}
          >
            <rect {...rect} fill="none" pointerEvents="all" />
            <FocusRing rect={rect} />
          </g>
        );
      })}
    </g>
  );
}

function placesOf({ normal, separable }: WeightValuesLayout): TilePlace[] {
  return [normal, separable].flatMap((wall) => {
    const first = wall.rowTop === undefined ? 0 : -1;
    return Array.from({ length: (wall.filters - first) * wall.channels }, (_, index) => ({
      wall: wall.id,
      filter: first + Math.floor(index / wall.channels),
      channel: index % wall.channels,
    }));
  });
}
