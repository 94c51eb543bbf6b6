import type { Language } from '@/lib/content/languages';
import { messagesOf } from '@/lib/content/messages';
import { Calculator } from './Calculator';
import { allPresets } from './presets';
import { calculatorTexts } from './text';
import styles from './Calculator.module.css';

const presets = allPresets();

/** One convolution, normal and depthwise separable, counted in front of the reader. */
export function CalculatorPage({ language }: { readonly language: Language }) {
  const messages = messagesOf(language);
  const { heading, lead } = messages.calculator;
  return (
    <div className={styles.page}>
      <Calculator language={language} texts={calculatorTexts(messages)} presets={presets}>
        <h1 className={styles.heading}>{heading}</h1>
        <p className={styles.lead}>{lead}</p>
      </Calculator>
    </div>
  );
}
