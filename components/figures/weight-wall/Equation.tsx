import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { SymbolTspan } from '@/components/viz/SymbolTspan';
import type { Numbers } from '@/lib/format/numbers';
import type { Dimension } from '@/lib/format/symbols';
import { fill } from '@/lib/format/text';
import { nextEquationLine, type WeightWallLayout } from '@/lib/layout/weight-wall-figure';
import { wallSteps } from '@/lib/store/weight-wall';
import { Fraction, fractionWidth } from './Fraction';
import { namesDrop, sharesDrop, Term, termWidth } from './Term';
import type { View } from './view';
import styles from './WeightWall.module.css';
import { numbersOf, type WeightWallTexts } from './words';

export interface EquationProps {
  readonly layout: WeightWallLayout;
  readonly view: View;
  readonly texts: WeightWallTexts;
  readonly numbers: Numbers;
}

const signWidth = 24;
const ratioWidth = 62;
/** Base line of the signs, below the line of the bar. */
const signDrop = 6;

/** ratio = 1/n_c' + 1/f^2 = 1/5 + 1/9 = 0.311, and the counts; what is not drawn yet is left out. */
export function Equation({ layout, view, texts, numbers }: EquationProps) {
  const { equation, arrangement } = layout;
  const { step } = view.setting;
  const values = numbersOf(view, numbers);
  if (step === wallSteps.wall || step === wallSteps.groups) return null;
  const withDots = step >= wallSteps.dots;
  const isCounted = step === wallSteps.counted;
  const isWide = arrangement === 'wide';
  const y = equation.y;
  // A phone has no room for the word, nor for the numbers beside the letters.
  const lettersX = equation.x + (isWide ? ratioWidth + signWidth : 0);
  const secondX = lettersX + termWidth + signWidth;
  const numbersX = isWide ? secondX + termWidth + signWidth : equation.x + signWidth;
  const numbersY = isWide ? y : y + nextEquationLine;
  const resultX = numbersX + 2 * (fractionWidth + signWidth);
  return (
    <g className={styles.equation}>
      {isWide && (
        <>
          <text x={equation.x} y={y + signDrop}>
            {texts.ratio}
          </text>
          <Sign x={lettersX} y={y} sign="=" />
        </>
      )}
      <Term x={lettersX} y={y} kind="depthwise" name={texts.depthwise} share={texts.theRow}>
        <SymbolTspan name="ncPrime" />
      </Term>
      {withDots && (
        <>
          <Sign x={secondX} y={y} sign="+" />
          <Term x={secondX} y={y} kind="pointwise" name={texts.pointwise} share={texts.theCells}>
            <SymbolTspan name="f" />²
          </Term>
        </>
      )}
      <NumberPair x={numbersX} y={numbersY} values={values} withDots={withDots} />
      {isCounted && (
        <>
          <Sign x={resultX} y={numbersY} sign={isRounded(view) ? '≈' : '='} />
          <text className={styles.result} x={resultX} y={numbersY + signDrop + 2}>
            {values.ratio}
          </text>
          <Counts texts={texts} values={values} x={isWide ? numbersX : equation.x} y={numbersY} />
        </>
      )}
    </g>
  );
}

interface CountsProps extends Pick<EquationProps, 'texts'> {
  readonly values: Readonly<Record<string, string>>;
  readonly x: number;
  /** Of the equation. */
  readonly y: number;
}

/** In two lines: those of the names and shares beside them. */
function Counts({ texts, values, x, y }: CountsProps) {
  return (
    <text x={x} y={y + namesDrop}>
      {fill(texts.countsSum, values)}
      <tspan x={x} dy={sharesDrop - namesDrop}>
        {fill(texts.countsWhole, values)}
      </tspan>
    </text>
  );
}

/** The ratio has more digits than are shown. */
function isRounded({ ratio }: View): boolean {
  return Math.abs(ratio - Number(ratio.toFixed(3))) > 1e-12;
}

interface NumberPairProps {
  readonly x: number;
  readonly y: number;
  readonly values: Readonly<Record<string, string>>;
  readonly withDots: boolean;
}

function NumberPair({ x, y, values, withDots }: NumberPairProps) {
  const second = x + fractionWidth + signWidth;
  return (
    <>
      <Sign x={x} y={y} sign="=" />
      <Fraction x={x} y={y}>
        <Coloured dimension="ncPrime">{values.filters}</Coloured>
      </Fraction>
      {withDots && (
        <>
          <Sign x={second} y={y} sign="+" />
          <Fraction x={second} y={y}>
            <Coloured dimension="f">{values.cells}</Coloured>
          </Fraction>
        </>
      )}
    </>
  );
}

/** Stands before `x`. */
function Sign({ x, y, sign }: { readonly x: number; readonly y: number; readonly sign: string }) {
  return (
    <text className={styles.middle} x={x - signWidth / 2} y={y + signDrop}>
      {sign}
    </text>
  );
}

interface ColouredProps {
  readonly dimension: Dimension;
  readonly children: ReactNode;
}

function Coloured({ dimension, children }: ColouredProps) {
  return (
    <tspan
      className={classNames(dimensionStyles.dimension, styles.coloured)}
      data-dimension={dimension}
    >
      {children}
    </tspan>
  );
}
