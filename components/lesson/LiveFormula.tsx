'use client';

import { useStore } from 'zustand';
import { useHighlight } from '@/components/hooks/use-highlight';
import { Formula, type FormulaTexts } from '@/components/ui/formula/Formula';
import type { Expression } from '@/lib/format/expression';
import { countingStore } from '@/lib/store/counting';

interface LiveFormulaProps {
  readonly expression: Expression;
  readonly texts: FormulaTexts;
}

/** A formula whose factors light up with the figures of the page, in the reader's letters. */
export function LiveFormula({ expression, texts }: LiveFormulaProps) {
  const symbols = useStore(countingStore, (setting) => setting.symbols);
  return <Formula expression={expression} texts={texts} symbols={symbols} {...useHighlight()} />;
}
