import type { Language } from '@/lib/content/languages';
import type { FormatNumber } from '@/lib/format/notation';
import { numbersIn } from '@/lib/format/numbers';

/** How numbers stand in formulas: whole ones whole, others with the decimals they ask for. */
export function formulaNumber(language: Language): FormatNumber {
  const numbers = numbersIn(language);
  return (value, decimals) =>
    decimals === undefined ? numbers.upTo(value, 4) : numbers.fixed(value, decimals);
}
