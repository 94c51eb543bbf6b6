'use client';

import { useRef } from 'react';
import { AskNetwork } from '@/components/figures/ask-network';
import { useDrawingWidth } from '@/components/hooks/use-drawing-width';
import { classNames } from '@/components/ui/class-names';
import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { askedV1 } from '@/lib/content/asked-networks';
import type { Language } from '@/lib/content/languages';
import type { Messages } from '@/lib/content/messages';
import {
  wallArrangementFor,
  wallDesignWidths,
  type WallArrangement,
} from '@/lib/layout/weight-wall-figure';
import type { WeightWallSetting } from '@/lib/store/weight-wall';
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
  readonly onWalls: (walls: RealWalls) => void;
  readonly setting: Pick<WeightWallSetting, 'normalColumn' | 'separableColumn'>;
  readonly onChange: (change: Partial<WeightWallSetting>) => void;
}

const columnOf = { normal: 'normalColumn', separable: 'separableColumn' } as const;

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
  const { language, networkTexts, onWalls, setting, onChange, ...shown } = props;
  const place = useRef<HTMLDivElement>(null);
  const width = useDrawingWidth(place);
  const drawings: readonly WallArrangement[] =
    width === null ? ['wide', 'narrow'] : [wallArrangementFor(width)];
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
              channels={channelsOf(setting)}
              onChoose={({ wall, channel }) => onChange({ [columnOf[wall]]: channel + 1 })}
              arrangement={arrangement}
              width={width ?? wallDesignWidths[arrangement]}
            />
          </div>
        ))}
      </div>
      <p className={styles.footnote}>{props.texts.footnote}</p>
    </>
  );
}
