import type { NumberLanguage } from './numbers';

const grouped: Readonly<Record<NumberLanguage, RegExp>> = {
  en: /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,
  vi: /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,
};

const spaced = /^-?[1-9]\d{0,2}(\s\d{3})+([.,]\d+)?$/;

/**
 * What a typed number can mean. The decimal sign may be a point or a comma in either language, as
 * keyboards differ; groups of thousands are read as the language writes them, or parted by spaces.
 * Where both readings are possible ("1.680" in Vietnamese) both are returned, the language's own
 * first; nothing for text that is no number.
 */
export function readNumber(text: string, language: NumberLanguage): readonly number[] {
  const trimmed = text.trim().replace(/^[-\u2212]\s*/, '-');
  const compact = spaced.test(trimmed) ? trimmed.replace(/\s/g, '') : trimmed;
  const groupSign = language === 'vi' ? '.' : ',';
  const readings: number[] = [];
  if (grouped[language].test(compact)) {
    readings.push(Number(compact.replaceAll(groupSign, '').replace(',', '.')));
  }
  if (/^-?(\d+([.,]\d*)?|[.,]\d+)$/.test(compact)) readings.push(Number(compact.replace(',', '.')));
  return [...new Set(readings)];
}

/**
 * A number as it stands in a field to be edited: the decimal sign of the language and no groups,
 * which would come apart with every digit deleted. `readNumber` reads it back.
 */
export function typedNumber(value: number, language: NumberLanguage): string {
  return language === 'vi' ? String(value).replace('.', ',') : String(value);
}
