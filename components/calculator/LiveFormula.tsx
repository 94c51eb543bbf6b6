'use client';

import { useHighlight } from '@/components/hooks/use-highlight';
import { Formula } from '@/components/ui/formula/Formula';
import type { Language } from '@/lib/content/languages';
import type { Expression } from '@/lib/format/expression';
import type { SymbolSetName } from '@/lib/format/symbols';
import { formulaNumber } from './formula-number';
import type { CalculatorTexts } from './text';

/** What every formula of the page is written with. */
export interface Writing {
  readonly language: Language;
  readonly texts: CalculatorTexts;
  readonly symbols: SymbolSetName;
}

/** A formula whose factors light up with the rest of the page. */
export function LiveFormula({
  expression,
  language,
  texts,
  symbols,
}: Writing & { readonly expression: Expression }) {
  return (
    <Formula
      expression={expression}
      texts={texts.formula}
      symbols={symbols}
      formatNumber={formulaNumber(language)}
      {...useHighlight()}
    />
  );
}
