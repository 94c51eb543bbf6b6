'use client';

import { memo, useId } from 'react';
import { shapeText } from '@/components/figures/cost-bars/sentences';
import { chain, sidesOf, substitute, type Chain } from '@/lib/format/expression';
import { formulas } from '@/lib/format/formulas';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { Calculation } from '@/lib/store/calculation';
import { LiveFormula, type Writing } from './LiveFormula';
import styles from './Calculator.module.css';

/** How large the output is, and where the zeros of the padding are. */
export const OutputSize = memo(function OutputSize({
  calculation,
  ...writing
}: Writing & { readonly calculation: Calculation }) {
  const { comparison, setting } = calculation;
  const { output, pads } = comparison.normal;
  const words = writing.texts.calculator.output;
  const numbers = numbersIn(writing.language);
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{fill(words.heading, { shape: shapeText(output, numbers) })}</h2>
      <LiveFormula expression={sideWithNumbers(calculation)} {...writing} />
      <p className={styles.note}>
        {words[setting.padding]}{' '}
        {setting.padding !== 'valid' &&
          fill(words.zeros, {
            top: numbers.integer(pads.top),
            bottom: numbers.integer(pads.bottom),
            left: numbers.integer(pads.left),
            right: numbers.integer(pads.right),
          })}
      </p>
    </section>
  );
});

/** n_out = formula = the same with numbers = value. */
export function sideWithNumbers({ setting, comparison, values }: Calculation): Chain {
  const written = setting.padding === 'same' ? formulas.outputSideOfSame : formulas.outputSide;
  const inNumbers = sidesOf(written)
    .slice(1)
    .map((side) => substitute(side, values));
  return chain(written, ...inNumbers, comparison.normal.output.height);
}
