import type { NumberLanguage } from './numbers';

const grouped: Readonly<Record<NumberLanguage, RegExp>> = {
  en: /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,
  vi: /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,
};

/**
 * What a typed number can mean. The decimal sign may be a point or a comma in either language, as
 * keyboards differ; groups of thousands are read as the language writes them. Where both readings
 * are possible ("1.680" in Vietnamese) both are returned, the language's own first; nothing for
 * text that is no number.
 */
export function readNumber(text: string, language: NumberLanguage): readonly number[] {
  const compact = text.replace(/[\s\u00a0\u202f]/g, '').replace('\u2212', '-');
  const groupSign = language === 'vi' ? '.' : ',';
  const readings: number[] = [];
  if (grouped[language].test(compact)) {
    readings.push(Number(compact.replaceAll(groupSign, '').replace(',', '.')));
  }
  if (/^-?(\d+([.,]\d*)?|[.,]\d+)$/.test(compact)) readings.push(Number(compact.replace(',', '.')));
  return [...new Set(readings)];
}
