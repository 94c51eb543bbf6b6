import type { Messages } from '@/lib/content/messages';

/** The words of the page, handed from the server to what runs in the browser. */
export type CalculatorTexts = Pick<
  Messages,
  'calculator' | 'costBars' | 'formula' | 'figure' | 'link' | 'parameter'
>;

export function calculatorTexts(messages: Messages): CalculatorTexts {
  const { calculator, costBars, formula, figure, link, parameter } = messages;
  return { calculator, costBars, formula, figure, link, parameter };
}
