import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import dimensionStyles from '@/components/ui/dimension.module.css';
import { SymbolTspan } from '@/components/viz/SymbolTspan';
import type { Numbers } from '@/lib/format/numbers';
import type { Dimension } from '@/lib/format/symbols';
import { fill } from '@/lib/format/text';
import type { WeightWallLayout } from '@/lib/layout/weight-wall-figure';
import { wallSteps } from '@/lib/store/weight-wall';
import type { View } from './view';
import styles from './WeightWall.module.css';
import { numbersOf, type WeightWallTexts } from './words';

export interface EquationProps {
  readonly layout: WeightWallLayout;
  readonly view: View;
  readonly texts: WeightWallTexts;
  readonly numbers: Numbers;
}

const fractionWidth = 50;
const signWidth = 24;
const ratioWidth = 62;
/** Where a fraction's parts and the signs stand, above and below the line of the bar. */
const bar = { numerator: -8, denominator: 19, sign: 6 };

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
  // A phone has no room for the word.
  const lettersX = equation.x + (isWide ? ratioWidth + signWidth : 0);
  const pairWidth = 2 * fractionWidth + signWidth;
  const numbersX = lettersX + pairWidth + signWidth;
  const resultX = isWide ? numbersX + pairWidth + signWidth : lettersX + signWidth;
  const resultY = isWide ? y : y + 84;
  return (
    <g className={styles.equation}>
      {isWide && (
        <>
          <text x={equation.x} y={y + bar.sign}>
            {texts.ratio}
          </text>
          <Sign x={lettersX} y={y} sign="=" />
        </>
      )}
      <Fraction x={lettersX} y={y} label={texts.theRow} dimension="f">
        <SymbolTspan name="ncPrime" />
      </Fraction>
      {withDots && (
        <>
          <Sign x={lettersX + fractionWidth + signWidth} y={y} sign="+" />
          <Fraction
            x={lettersX + fractionWidth + signWidth}
            y={y}
            label={texts.theDots}
            dimension="ncPrime"
          >
            <SymbolTspan name="f" />²
          </Fraction>
        </>
      )}
      <NumberPair x={numbersX} y={y} values={values} withDots={withDots} />
      {isCounted && (
        <>
          <Sign x={resultX} y={resultY} sign={isRounded(view) ? '≈' : '='} />
          <text className={styles.result} x={resultX} y={resultY + bar.sign + 2}>
            {values.ratio}
          </text>
          <Counts {...{ layout, texts, values }} y={resultY + (isWide ? 49 : 38)} />
        </>
      )}
    </g>
  );
}

interface CountsProps extends Pick<EquationProps, 'layout' | 'texts'> {
  readonly values: Readonly<Record<string, string>>;
  readonly y: number;
}

/** On a phone in two lines. */
function Counts({ layout, texts, values, y }: CountsProps) {
  const [sum, whole] = [fill(texts.countsSum, values), fill(texts.countsWhole, values)];
  if (layout.arrangement === 'wide') {
    return (
      <text className={styles.end} x={layout.width} y={y}>
        {sum} {whole}
      </text>
    );
  }
  const { x } = layout.equation;
  return (
    <text x={x} y={y}>
      {sum}
      <tspan x={x} dy={24}>
        {whole}
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
    <text className={styles.middle} x={x - signWidth / 2} y={y + bar.sign}>
      {sign}
    </text>
  );
}

interface FractionProps {
  readonly x: number;
  readonly y: number;
  /** The denominator; the numerator is 1. */
  readonly children: ReactNode;
  /** Which cells of the drawing it stands for, and their colour. */
  readonly label?: string;
  readonly dimension?: Dimension;
}

function Fraction({ x, y, children, label, dimension }: FractionProps) {
  const middle = x + fractionWidth / 2;
  return (
    <g>
      <text className={styles.middle} x={middle} y={y + bar.numerator}>
        1
      </text>
      <path className={styles.bar} d={`M${x + 4} ${y}H${x + fractionWidth - 4}`} />
      <text className={styles.middle} x={middle} y={y + bar.denominator}>
        {children}
      </text>
      {label !== undefined && (
        <>
          <rect
            className={classNames(dimensionStyles.dimension, styles.cells)}
            data-dimension={dimension}
            x={x + 4}
            y={y + 30}
            width={fractionWidth - 8}
            height={4}
          />
          <text className={classNames(styles.label, styles.middle)} x={middle} y={y + 49}>
            {label}
          </text>
        </>
      )}
    </g>
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
