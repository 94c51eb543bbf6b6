import { glyphOf, plainGlyph } from '../../format/symbols';
import type { Language } from '../languages';
import { referenceOf } from '../references';
import type { Inline, RichText } from './inline';
import { lessonNumber } from './numbers';
import { formatQuantity, type Quantity } from './quantity';

interface PlainTextOptions {
  readonly language: Language;
  /** The owner's own numbers, for `value` nodes. */
  readonly values?: Readonly<Record<string, Quantity>>;
}

/**
 * The text as a reader hears or prints it, in the article's symbols: numbers in the language's form, links as their words.
 *
 * @throws RangeError for a value that the owner does not have
 */
export function plainText(text: RichText, options: PlainTextOptions): string {
  return text.map((part) => plainInline(part, options)).join('');
}

function plainInline(part: Inline, options: PlainTextOptions): string {
  if (typeof part === 'string') return part;
  const { language, values = {} } = options;
  switch (part.kind) {
    case 'symbol':
      return plainGlyph(glyphOf(part.name, 'article'));
    case 'number':
      return formatQuantity(lessonNumber(part.id), language);
    case 'value': {
      const quantity = values[part.name];
      if (quantity === undefined) throw new RangeError(`no value named ${part.name}`);
      return formatQuantity(quantity, language);
    }
    case 'citation':
      return `(${referenceOf(part.reference).short})`;
    case 'set':
    case 'term':
    case 'english':
    case 'page':
    case 'strong':
      return part.label;
    default:
      return part satisfies never;
  }
}
