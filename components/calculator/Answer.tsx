import { answerSentence, ratioText } from '@/components/figures/cost-bars/sentences';
import { chain, substitute } from '@/lib/format/expression';
import { formulas } from '@/lib/format/formulas';
import { numbersIn } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import type { Calculation } from '@/lib/store/calculation';
import { LiveFormula, type Writing } from './LiveFormula';
import { SettingLine } from './SettingLine';
import styles from './Answer.module.css';

/** The one big number of the page, where it comes from, and what it means. */
export function Answer({
  calculation,
  ...writing
}: Writing & { readonly calculation: Calculation }) {
  const { comparison, setting, values } = calculation;
  const { language, texts } = writing;
  const numbers = numbersIn(language);
  const words = texts.calculator.answer;
  const equation = chain(formulas.ratio, substitute(formulas.ratio, values));

  return (
    <section className={styles.answer} aria-label={words.label}>
      <div className={styles.headline}>
        <p className={styles.ratio} data-testid="ratio">
          {ratioText(comparison.macsRatio, numbers)}
        </p>
        <div className={styles.equation}>
          <span aria-hidden="true">=</span>
          <LiveFormula expression={equation} {...writing} />
        </div>
      </div>
      <div className={styles.meaning}>
        <SettingLine setting={setting} symbols={writing.symbols} numbers={numbers} />
        <p className={styles.sentence} data-testid="answer">
          {answerSentence(calculation, texts.costBars, numbers)}
        </p>
        {setting.f === 1 && <p>{words.pointlessFilter}</p>}
        {setting.ncPrime === 1 && <p>{words.oneFilter}</p>}
        {comparison.macsRatio < 1 && (
          <p className={styles.ceiling}>
            {fill(words.ceiling, { ceiling: numbers.integer(comparison.ceiling) })}
          </p>
        )}
      </div>
    </section>
  );
}
