'use client';

import { createElement, type ReactNode } from 'react';
import { CostBars } from '@/components/figures/cost-bars/CostBars';
import { FollowAddress } from '@/components/hooks/FollowAddress';
import { Following } from '@/components/hooks/Following';
import { useCalculation } from '@/components/hooks/use-calculation';
import { useHighlight } from '@/components/hooks/use-highlight';
import { addressOf, useLinkState } from '@/components/hooks/use-link-state';
import { Button } from '@/components/ui/Button';
import { CopyLink } from '@/components/ui/CopyLink';
import { LinkNotice } from '@/components/ui/LinkNotice';
import type { Language } from '@/lib/content/languages';
import { numbersIn } from '@/lib/format/numbers';
import { countingStore, countingTable, type CountingSetting } from '@/lib/store/counting';
import { createLink, linkPart } from '@/lib/store/link';
import { calculatorStore, calculatorTable, type CalculatorSetting } from '@/lib/store/settings';
import { Answer } from './Answer';
import { Controls } from './Controls';
import { Counting } from './Counting';
import { FourFormulas } from './FourFormulas';
import { OutputSize } from './OutputSize';
import { isSameConvolution, type Preset } from './presets';
import { PresetSelect } from './PresetSelect';
import { RatioSteps } from './RatioSteps';
import type { CalculatorTexts } from './text';
import { useReset } from './use-reset';
import styles from './Calculator.module.css';

/** Parts of the page that a link can take away, besides single controls. */
const panels = ['presets', 'answer', 'bars', 'formulas', 'output', 'ratio'] as const;

export const calculatorLink = createLink({
  parts: [
    linkPart<CalculatorSetting>(calculatorTable, calculatorStore),
    linkPart<CountingSetting>(countingTable, countingStore),
  ],
  panels,
});

export interface CalculatorProps {
  readonly language: Language;
  readonly texts: CalculatorTexts;
  /** The first is the example that the page starts with. */
  readonly presets: readonly Preset[];
  /** The heading of the page. */
  readonly children: ReactNode;
}

/** One convolution, set on the left and worked out on the right. */
export function Calculator({ language, texts, presets, children }: CalculatorProps) {
  const { controls, reports } = useLinkState(calculatorLink);
  const calculation = useCalculation();
  const { lit } = useHighlight();
  const { setting, counting } = calculation;
  const numbers = numbersIn(language);
  const { symbols } = counting;
  const writing = { language, texts, symbols };
  const isShown = (panel: (typeof panels)[number]) => !controls.hide.has(panel);
  const isTried = !presets.slice(0, 1).some((first) => isSameConvolution(first.setting, setting));

  return (
    <div className={styles.calculator} data-lit={lit}>
      <FollowAddress />
      <div className={styles.opening}>
        <div>{children}</div>
        <Actions texts={texts} />
      </div>
      <LinkNotice reports={reports} texts={texts.link} />
      {isShown('answer') && <Answer calculation={calculation} {...writing} />}
      <section className={styles.controls} aria-label={texts.calculator.controls.label}>
        {isShown('presets') && (
          <PresetSelect
            presets={presets}
            setting={setting}
            texts={texts.calculator.controls}
            numbers={numbers}
          />
        )}
        <Controls {...{ setting, symbols, controls, texts, numbers }} />
      </section>
      <div className={styles.results}>
        <Counting counting={counting} controls={controls} texts={texts.calculator.counting} />
        {isShown('bars') && (
          <CostBars
            language={language}
            texts={texts.costBars}
            frame={texts.figure.frame}
            headingLevel={2}
            isTried={isTried}
          />
        )}
        {(['formulas', 'output', 'ratio'] as const).filter(isShown).map((panel) => (
          <Following key={panel} value={calculation}>
            {(followed) => createElement(worked[panel], { calculation: followed, ...writing })}
          </Following>
        ))}
      </div>
    </div>
  );
}

/** What follows a drag when there is time; the number and the bars follow at once. */
const worked = { formulas: FourFormulas, output: OutputSize, ratio: RatioSteps } as const;

/** Copy the link to these numbers; start afresh, and take that back. */
function Actions({ texts }: { readonly texts: CalculatorTexts }) {
  const { isDefault, reset, undo } = useReset();
  const { actions } = texts.calculator;
  return (
    <div className={styles.actions}>
      <CopyLink getHref={() => addressOf(calculatorLink)} texts={texts.link} />
      <Button onClick={undo ?? reset} disabled={isDefault && undo === undefined}>
        {undo === undefined ? actions.reset : actions.undo}
      </Button>
    </div>
  );
}
