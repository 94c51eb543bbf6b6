import { endsOf, type Allowed } from '@/lib/store/allowed';
import { fill } from '@/lib/format/text';

/** The words of every parameter control, in the page's language; braces are filled in. */
export interface ParameterTexts {
  /** {label} */
  readonly less: string;
  /** {label} */
  readonly more: string;
  /** {min}, {max}, {value}: whole numbers are allowed. */
  readonly wholeNumber: string;
  /** {min}, {max}, {step}, {value}: numbers in steps are allowed. */
  readonly steppedNumber: string;
  /** {values}, {value}: only these are allowed. */
  readonly oneOf: string;
  readonly locked: string;
}

/** What was typed is not allowed: what is, and what stays in use. */
export function errorText(
  texts: ParameterTexts,
  allowed: Allowed,
  value: number,
  format: (value: number) => string,
): string {
  if ('values' in allowed) {
    const values = allowed.values.map(format).join('; ');
    return fill(texts.oneOf, { values, value: format(value) });
  }
  const [least, most] = endsOf(allowed);
  const numbers = { min: format(least), max: format(most), value: format(value) };
  if (allowed.step === 1) return fill(texts.wholeNumber, numbers);
  return fill(texts.steppedNumber, { ...numbers, step: format(allowed.step) });
}
