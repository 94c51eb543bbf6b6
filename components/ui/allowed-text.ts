import { fill } from '@/lib/format/text';
import { endsOf, type Allowed } from '@/lib/store/allowed';

/** Sentences, or parts of one, that say what is allowed; braces are filled in. */
export interface AllowedTexts {
  /** {min}: nothing else is allowed. */
  readonly onlyOne: string;
  /** {min}, {max}: whole numbers are allowed. */
  readonly wholeNumber: string;
  /** {min}, {max}, {step}: numbers in steps are allowed. */
  readonly steppedNumber: string;
  /** {values}: only these are allowed. */
  readonly oneOf: string;
}

/** What is allowed. `more` fills the braces that a text has besides. */
export function allowedText(
  texts: AllowedTexts,
  allowed: Allowed,
  format: (value: number) => string,
  more: Readonly<Record<string, string>> = {},
): string {
  const [least, most] = endsOf(allowed);
  const numbers = { ...more, min: format(least), max: format(most) };
  if (least === most) return fill(texts.onlyOne, numbers);
  if ('values' in allowed) {
    return fill(texts.oneOf, { ...more, values: allowed.values.map(format).join('; ') });
  }
  if (allowed.step === 1) return fill(texts.wholeNumber, numbers);
  return fill(texts.steppedNumber, { ...numbers, step: format(allowed.step) });
}
