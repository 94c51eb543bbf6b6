'use client';

import { memo, useId } from 'react';
import { ratioDecimals, ratioText } from '@/components/figures/cost-bars/sentences';
import { ratioSteps } from '@/lib/format/counted-formulas';
import {
  chain,
  evaluate,
  fraction,
  named,
  substitute,
  sum,
  withResult,
  type Chain,
  type Expression,
} from '@/lib/format/expression';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { Calculation } from '@/lib/store/calculation';
import { LiveFormula, type Writing } from './LiveFormula';
import styles from './Calculator.module.css';

/** The ratio from the two costs to 1/n_c' + 1/f², step by step, in letters and in numbers. */
export const RatioSteps = memo(function RatioSteps({
  calculation,
  ...writing
}: Writing & { readonly calculation: Calculation }) {
  const words = writing.texts.calculator.ratio;
  const steps = writtenSteps(calculation);
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      <ol className={styles.steps}>
        {(['divide', 'split', 'cancel', 'insert'] as const).map((step) => (
          <li key={step}>
            <p>{words[step]}</p>
            <LiveFormula expression={steps[step]} {...writing} />
          </li>
        ))}
      </ol>
      <p className={styles.note}>{parametersText(calculation, writing)}</p>
    </section>
  );
});

type StepName = 'divide' | 'split' | 'cancel' | 'insert';

/** Digits that show where the ratio comes from, of its two terms. */
const termDecimals = 4;

export function writtenSteps({
  counting,
  counts,
  values,
  setting,
}: Calculation): Readonly<Record<StepName, Expression>> {
  const { divided, split, cancelled } = ratioSteps(counting);
  const { normal, depthwise, pointwise, separable } = counts;
  const share = (cost: number) => fraction(cost, normal.cost);
  return {
    divide: chain(named('ratio', divided), divided, share(separable.cost)),
    split: chain(split, sum(share(depthwise.cost), share(pointwise.cost))),
    cancel: chain(named('ratio', cancelled), cancelled),
    insert: inDecimals(
      substitute(cancelled, values),
      [1 / setting.ncPrime, 1 / setting.f ** 2],
      share(separable.cost),
    ),
  };
}

/**
 * 1/5 + 1/9 ≈ 0.2000 + 0.1111 ≈ 0.311. The result is of `whole`, the two costs divided, as everywhere
 * else on the page: a sum of rounded terms can round the other way.
 */
function inDecimals(ratio: Expression, terms: readonly number[], whole: Expression): Chain {
  const rounded = (value: number) => Number(value.toFixed(termDecimals)) === value;
  const decimals = terms.map((value): Expression => ({
    kind: 'number',
    value,
    decimals: termDecimals,
  }));
  const { steps } = withResult(whole, {}, ratioDecimals(evaluate(whole, {})));
  return {
    kind: 'chain',
    first: ratio,
    steps: [{ relation: terms.every(rounded) ? '=' : '≈', side: sum(...decimals) }, ...steps],
  };
}

/** Whether the parameters have the same ratio, and if not, why. */
function parametersText({ counting, counts, comparison }: Calculation, writing: Writing): string {
  const words = writing.texts.calculator.ratio;
  const numbers = numbersIn(writing.language);
  const { normal, separable } = comparison;
  return fill(counting.bias ? words.biasesDiffer : words.sameForParameters, {
    separable: numbers.integer(counts.separable.parameters),
    normal: numbers.integer(counts.normal.parameters),
    ratio: ratioText(comparison.macsRatio, numbers),
    parametersRatio: ratioText(comparison.parametersRatio, numbers),
    separableBiases: numbers.integer(separable.biases),
    normalBiases: numbers.integer(normal.biases),
  });
}
