import katex from 'katex';
import type { Language } from '@/lib/content/languages';
import { lessonFormulas, type FormulaName } from '@/lib/content/lesson';
import { messagesOf } from '@/lib/content/messages';
import { LiveFormula } from './LiveFormula';
import styles from './LessonFormula.module.css';

export interface LessonFormulaProps {
  readonly name: FormulaName;
  readonly language: Language;
}

/** A formula on a line of its own. */
export function LessonFormula({ name, language }: LessonFormulaProps) {
  const formula = lessonFormulas[name];
  if (formula.kind === 'typeset') {
    return (
      <p
        className={styles.typeset}
        dangerouslySetInnerHTML={{ __html: typesetFormula(formula.latex) }}
      />
    );
  }
  return (
    <div className={styles.formula}>
      <LiveFormula expression={formula.expression} texts={messagesOf(language).formula} />
    </div>
  );
}

/**
 * MathML, made when the page is built. It needs neither style sheet nor fonts of its own.
 *
 * @throws ParseError for anything that LaTeX would not take
 */
export function typesetFormula(latex: string): string {
  const options = {
    output: 'mathml',
    displayMode: true,
    strict: 'error',
    throwOnError: true,
  } as const;
  // Our italic face for letters, instead of the mathematical alphabet, which few fonts have.
  return katex
    .renderToString(latex, options)
    .replace(/<mi>(\p{L})<\/mi>/gu, '<mi mathvariant="normal" data-letter="">$1</mi>');
}
