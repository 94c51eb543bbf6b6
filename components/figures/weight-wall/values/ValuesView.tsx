'use client';

import { AskNetwork } from '@/components/figures/ask-network';
import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import { askedV1 } from '@/lib/content/asked-networks';
import type { Language } from '@/lib/content/languages';
import type { Messages } from '@/lib/content/messages';
import type { TilePlace } from '@/lib/layout/weight-values';
import { weightWallTable, type WeightWallSetting } from '@/lib/store/weight-wall';
import { Unasked } from '../../asking/Unasked';
import { FixedParts, useFixedFields } from '../../Controlled';
import { MeasuredDrawing } from '../../MeasuredDrawing';
import { realWallsQuestion, wallCounts, type RealWalls } from './real-walls';
import styles from './Values.module.css';
import { ValuesDrawing } from './ValuesDrawing';
import { valuesSummary, type ValuesWords } from './words';

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
  return (
    <>
      {props.walls === null && (
        <Unasked text={valuesSummary(null, shown)}>
          <AskNetwork
            question={realWallsQuestion}
            network={askedV1}
            label={props.texts.show}
            language={language}
            texts={networkTexts}
            onAnswer={onWalls}
          />
        </Unasked>
      )}
      <MeasuredDrawing>
        {(arrangement, width) => (
          <ValuesDrawing {...shown} {...{ channels, arrangement, width }} onChoose={choose} />
        )}
      </MeasuredDrawing>
      <FixedParts
        parts={walls.map((wall) => ({
          key: weightWallTable.fields[columnOf[wall]].key,
          label: props.texts.columns[wall],
        }))}
        text={lockedText}
      />
      {props.walls !== null && <p className={styles.footnote}>{props.texts.footnote}</p>}
    </>
  );
}
