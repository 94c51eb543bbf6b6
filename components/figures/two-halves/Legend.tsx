import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { fill } from '@/lib/format/text';
import type { Point, Rect } from '@/lib/layout/geometry';
import { DrawingText } from '../DrawingText';
import type { PartProps } from './Drawing';
import { mostOf } from './LaneParts';
import styles from './TwoHalves.module.css';
import { signed } from './words';

/** What the marks mean, and how far the ramp of the filtered sheets goes. */
export function Legend({ places, shown }: PartProps) {
  const { words, state, outcome } = shown;
  const { drawing } = words;
  const { signs, marks } = places.texts;
  const isCut = state.mode === 'both' && state.relu;
  const most = signed(mostOf(outcome.looked));
  const signTexts = [fill(drawing.positive, { most }), isCut ? drawing.cut : drawing.negative];
  const markTexts = [drawing.right, drawing.wrong, fill(drawing.wanted, { goal: state.goal })];
  return (
    <g>
      {signs.map((at, index) => (
        <LegendItem key={index} at={at} kind={index === 0 ? 'above' : isCut ? 'cut' : 'below'}>
          {signTexts[index]}
        </LegendItem>
      ))}
      {marks.map((at, index) => (
        <LegendItem key={index} at={at} kind={(['right', 'wrong', 'goal'] as const)[index]}>
          {markTexts[index]}
        </LegendItem>
      ))}
    </g>
  );
}

interface LegendItemProps {
  readonly at: Point;
  readonly kind?: 'above' | 'below' | 'cut' | 'right' | 'wrong' | 'goal';
  readonly children: string | undefined;
}

const swatch = 11;

export function LegendItem({ at, kind, children }: LegendItemProps) {
  const rect = { x: at.x + 0.5, y: at.y - swatch, width: swatch, height: swatch };
  return (
    <>
      {kind === 'wrong' ? (
        <path className={styles.wrong} d={cross(rect)} />
      ) : (
        <rect
          className={classNames(dimensionStyles.dimension, kind && styles[kind])}
          data-dimension={kind === 'right' ? 'nOut' : undefined}
          {...rect}
        />
      )}
      <DrawingText at={{ x: at.x + 18, y: at.y }} look="quiet">
        {children}
      </DrawingText>
    </>
  );
}

/** The mark of a cell that should not have been found. */
export function cross({ x, y, width }: Rect): string {
  const far = width - 1;
  const near = 1;
  const arm = far - near;
  return `M${x + near} ${y + near}l${arm} ${arm}m${-arm} 0l${arm} ${-arm}`;
}
