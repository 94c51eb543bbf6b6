'use client';

import { useRef } from 'react';
import { AskNetwork } from '@/components/figures/ask-network';
import { useDrawingWidth } from '@/components/hooks/use-drawing-width';
import { classNames } from '@/components/ui/class-names';
import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { askedV1 } from '@/lib/content/asked-networks';
import type { Language } from '@/lib/content/languages';
import type { Messages } from '@/lib/content/messages';
import { type Arrangement, arrangementFor, designWidths } from '@/lib/layout/arrangement';
import type { TilePlace } from '@/lib/layout/weight-values';
import { weightWallTable, type WeightWallSetting } from '@/lib/store/weight-wall';
import { FixedParts, useFixedFields } from '../../Controlled';
import shared from '../WeightWall.module.css';
import { realWallsQuestion, wallCounts, type RealWalls } from './real-walls';
import styles from './Values.module.css';
import { ValuesDrawing } from './ValuesDrawing';
import type { ValuesWords } from './words';

export interface ValuesViewProps extends ValuesWords {
  readonly walls: RealWalls | null;
  readonly ids: FigureIds;
  readonly language: Language;
  readonly networkTexts: Messages['figure']['network'];
  /** With `{parts}`. */
  readonly lockedText: string;
  readonly onWalls: (walls: RealWalls) => void;
  readonly setting: Pick<WeightWallSetting, 'normalColumn' | 'separableColumn'>;
  readonly onChange: (change: Partial<WeightWallSetting>) => void;
}

const columnOf = { normal: 'normalColumn', separable: 'separableColumn' } as const;

const walls = ['normal', 'separable'] as const;

/** Columns that a link names and a wall has not are its last. */
function channelsOf({ normalColumn, separableColumn }: ValuesViewProps['setting']) {
  const { normal, separable } = wallCounts;
  return {
    normal: Math.min(normalColumn, normal.channels) - 1,
    separable: Math.min(separableColumn, separable.channels) - 1,
  };
}

/** The walls of a real network: empty until the reader asks for the weights. */
export function ValuesView(props: ValuesViewProps) {
  const { language, networkTexts, lockedText, onWalls, setting, onChange, ...shown } = props;
  const { isFixed } = useFixedFields<WeightWallSetting>(weightWallTable);
  const channels = channelsOf(setting);
  // Pointing along the tiles of one column changes nothing.
  const choose = ({ wall, channel }: TilePlace) => {
    const name = columnOf[wall];
    if (!isFixed(name) && channel !== channels[wall]) onChange({ [name]: channel + 1 });
  };
  const place = useRef<HTMLDivElement>(null);
  const width = useDrawingWidth(place);
  const drawings: readonly Arrangement[] =
    width === null ? ['wide', 'narrow'] : [arrangementFor(width)];
  return (
    <>
      {props.walls === null && (
        <AskNetwork
          question={realWallsQuestion}
          network={askedV1}
          label={props.texts.show}
          language={language}
          texts={networkTexts}
          onAnswer={onWalls}
        />
      )}
      <div className={shared.place} ref={place}>
        {drawings.map((arrangement) => (
          <div key={arrangement} className={classNames(width === null && shared[arrangement])}>
            <ValuesDrawing
              {...shown}
              channels={channels}
              onChoose={choose}
              arrangement={arrangement}
              width={width ?? designWidths[arrangement]}
            />
          </div>
        ))}
      </div>
      <FixedParts
        parts={walls.map((wall) => ({
          key: weightWallTable.fields[columnOf[wall]].key,
          label: props.texts.columns[wall],
        }))}
        text={lockedText}
      />
      <p className={styles.footnote}>{props.texts.footnote}</p>
    </>
  );
}
