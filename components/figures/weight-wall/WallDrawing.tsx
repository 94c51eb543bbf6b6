'use client';

import { useMemo } from 'react';
import type { FigureIds } from '@/components/ui/figure-frame/FigureFrame';
import type { Numbers } from '@/lib/format/numbers';
import type { Arrangement } from '@/lib/layout/arrangement';
import { isBrokenOff } from '@/lib/layout/weight-wall-drawn';
import { layoutWeightWall, type WallPanel } from '@/lib/layout/weight-wall-figure';
import { allowedSizes, weightWallTable, type WeightWallSetting } from '@/lib/store/weight-wall';
import { useFixedFields } from '../Controlled';
import { MeasuredDrawing } from '../MeasuredDrawing';
import { Equation } from './Equation';
import { Grip } from './Grip';
import { Panel } from './Panel';
import { NormalLabels, SeparableLabels } from './PanelLabels';
import { TileCursor } from './TileCursor';
import type { View } from './view';
import type { Morphing } from './WallCellsView';
import styles from './WeightWall.module.css';
import type { WeightWallTexts } from './words';

export interface WallDrawingProps extends Morphing {
  readonly view: View;
  readonly texts: WeightWallTexts;
  readonly numbers: Numbers;
  readonly ids: FigureIds;
  readonly isTried: boolean;
  readonly onChange: (change: Partial<WeightWallSetting>) => void;
}

/** The drawing for the room there is. */
export function WallDrawing(props: WallDrawingProps) {
  return (
    <MeasuredDrawing>
      {(arrangement, width) => <ArrangedWall {...props} {...{ arrangement, width }} />}
    </MeasuredDrawing>
  );
}

interface ArrangedProps extends WallDrawingProps {
  readonly arrangement: Arrangement;
  readonly width: number;
}

/** One arrangement at one width: a function of what it is given. */
export function ArrangedWall({ arrangement, width, ids, ...props }: ArrangedProps) {
  const { view, texts, numbers, progress, groups, slide } = props;
  const { channels, filters, kernel } = view.setting;
  const layout = useMemo(
    () => layoutWeightWall({ channels, filters, kernel }, width, arrangement),
    [channels, filters, kernel, width, arrangement],
  );
  const { normal, separable } = layout;
  const words = { view, texts, numbers };
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      role="graphics-document"
      aria-labelledby={ids.title}
      aria-describedby={ids.summary}
    >
      {normal && (
        <>
          <NormalLabels panel={normal} {...words} />
          <Panel panel={normal} {...words} progress={0} groups={1} slide={0} />
          <Grips panel={normal} {...props} />
        </>
      )}
      <SeparableLabels panel={separable} {...words} />
      <Panel panel={separable} {...words} {...{ progress, groups, slide }} />
      <TileCursor wall={separable.drawn.tiles} {...words} />
      <Equation layout={layout} {...words} />
    </svg>
  );
}

type GripsProps = Pick<WallDrawingProps, 'view' | 'texts' | 'numbers' | 'isTried' | 'onChange'> & {
  readonly panel: WallPanel;
};

/** The right edge is the number of channels, the lower edge the number of filters. */
function Grips({ panel, view, texts, numbers, isTried, onChange }: GripsProps) {
  const { channels, filters } = view.setting;
  const { isFixed } = useFixedFields<WeightWallSetting>(weightWallTable);
  const sizes = allowedSizes(isFixed('groups') ? view.setting.groups : 1);
  const { body, tiles } = panel.drawn;
  const isCut = isBrokenOff(panel.drawn);
  const pitch = (length: number, count: number) => (isCut ? length / count : tiles.pitch);
  const bottom = { x: body.x + body.width / 2, y: body.y + body.height + 14 };
  const right = { x: body.x + body.width + 14, y: body.y + body.height / 2 };
  return (
    <>
      {!isFixed('filters') && (
        <Grip
          edge="bottom"
          {...bottom}
          label={texts.filters}
          value={filters}
          valueText={numbers.integer(filters)}
          allowed={sizes}
          pitch={pitch(body.height, filters)}
          onChange={(next) => onChange({ filters: next })}
        />
      )}
      {!isFixed('channels') && (
        <Grip
          edge="right"
          {...right}
          label={texts.channels}
          value={channels}
          valueText={numbers.integer(channels)}
          allowed={sizes}
          pitch={pitch(body.width, channels)}
          onChange={(next) => onChange({ channels: next })}
        />
      )}
      {!isTried && !isFixed('filters') && (
        <text
          className={styles.drag}
          x={bottom.x + 34}
          y={bottom.y + 5}
          aria-hidden="true"
          data-screen-only=""
        >
          {texts.drag}
        </text>
      )}
    </>
  );
}
