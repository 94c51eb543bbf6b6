import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { NumberGrid } from '@/components/viz/NumberGrid';
import { SymbolTspan } from '@/components/viz/SymbolTspan';
import { fill } from '@/lib/format/text';
import { rectsPath, type Rect } from '@/lib/layout/geometry';
import type { OnePositionLayout } from '@/lib/layout/one-position';
import type { Step } from '@/lib/ops';
import { lectureExample } from '@/lib/store/one-position';
import { patchNumber, position } from './example';
import type { DrawingProps } from './OnePositionDrawing';
import styles from './OnePosition.module.css';

type PatchProps = Pick<DrawingProps, 'view' | 'texts' | 'numbers'> & {
  readonly layout: OnePositionLayout;
};

/** The input with the filter's place on it, and the numbers that lie under the filter. */
export function Patch({ layout, view, texts, numbers }: PatchProps) {
  const whole = (value: number) => numbers.integer(value);
  const read = view.normal.current ?? view.separable.current;
  return (
    <>
      <Stack layout={layout} isAll={view.times > 1} />
      {layout.patch.map((sheet, channel) => (
        <g key={channel}>
          <text className={styles.label} x={sheet.x} y={sheet.y - 8}>
            {fill(texts.channel, { number: whole(channel + 1) })}
          </text>
          <NumberGrid
            layout={sheet}
            dimension="f"
            textOf={(row, column) => whole(patchNumber(channel, row, column))}
            isStressed={(row, column) => isRead(read, channel, row, column)}
          />
        </g>
      ))}
      <Notes layout={layout} view={view} texts={texts} numbers={numbers} />
    </>
  );
}

/** Whether a multiplication reads this cell of the patch; a kept value is none of its cells. */
function isRead(step: Step | undefined, channel: number, row: number, column: number): boolean {
  const input = step?.product?.input;
  return (
    input !== undefined &&
    step?.kind !== 'pointwise' &&
    input.channel === channel &&
    input.row === position.row + row &&
    input.column === position.column + column
  );
}

interface StackProps {
  readonly layout: OnePositionLayout;
  /** The filter comes to every position, so that it covers all of the input. */
  readonly isAll: boolean;
}

function Stack({ layout: { stack }, isAll }: StackProps) {
  // From the back to the front, so that nearer sheets cover farther ones.
  const channels = stack.sheets.map((_, channel) => channel).reverse();
  return (
    <g>
      {channels.map((channel) => {
        const sheet = stack.sheets[channel];
        const window = stack.windows[channel];
        if (sheet === undefined || window === undefined) return null;
        return (
          <g key={channel}>
            <path
              className={styles.sheet}
              data-covered={isAll ? '' : undefined}
              d={rectsPath(sheet.cells)}
            />
            <Outline dimension="n" rect={sheet} />
            <Outline dimension="f" rect={window} />
          </g>
        );
      })}
    </g>
  );
}

function Outline({ dimension, rect }: { readonly dimension: 'n' | 'f'; readonly rect: Rect }) {
  const { x, y, width, height } = rect;
  return (
    <rect
      className={classNames(dimensionStyles.dimension, styles.outline)}
      data-dimension={dimension}
      {...{ x, y, width, height }}
    />
  );
}

function Notes({ layout, view, texts, numbers }: PatchProps) {
  const { notes } = layout;
  const { n, f, nc } = lectureExample;
  const whole = (value: number) => numbers.integer(value);
  const isAll = view.times > 1;
  const legend = isAll ? fill(texts.legendAll, { positions: whole(view.positions) }) : texts.legend;
  const place = fill(isAll ? texts.placeAll : texts.place, {
    positions: whole(view.positions),
    row: whole(position.row + 1),
    column: whole(position.column + 1),
  });
  return (
    <>
      {notes.input && (
        <text className={styles.label} {...notes.input}>
          {texts.input} <SymbolTspan name="n" /> × <SymbolTspan name="n" /> ×{' '}
          <SymbolTspan name="nc" /> = {whole(n)} × {whole(n)} × {whole(nc)}
        </text>
      )}
      <text className={styles.label} {...notes.place}>
        {place}
      </text>
      {notes.patch && (
        <text className={styles.label} {...notes.patch}>
          {texts.patch}, <SymbolTspan name="f" /> × <SymbolTspan name="f" /> ×{' '}
          <SymbolTspan name="nc" /> = {whole(f)} × {whole(f)} × {whole(nc)}
        </text>
      )}
      <text className={styles.label} {...notes.example}>
        {texts.example}
      </text>
      <rect
        className={styles.legendMark}
        x={notes.legend.x + 1}
        y={notes.legend.y - 11}
        width={7}
        height={12}
      />
      <text className={styles.label} x={notes.legend.x + 16} y={notes.legend.y}>
        {legend}
      </text>
    </>
  );
}
