import type { FigureTable } from '@/components/ui/figure-frame/FigureTable';
import type { Messages } from '@/lib/content/messages';
import type { Numbers } from '@/lib/format/numbers';
import { fill } from '@/lib/format/text';
import { productsPerValue, type Product } from '@/lib/ops';
import { multiplicationsOf, type ExplainedCell, type RealPair } from './real-pair';

export type RealTexts = Messages['onePosition']['real'];

export interface RealWords {
  readonly texts: RealTexts;
  readonly photos: Messages['figure']['network']['photos'];
  readonly numbers: Numbers;
}

/** A line of a written-out sum: a product with its two factors, or a result. */
export interface SumLine {
  readonly name: string;
  readonly product?: Product;
  readonly value: number;
  /** Results stand apart from what they are the sum of. */
  readonly isResult?: boolean;
}

/** With a true minus sign, and more decimals the smaller it is. */
export function realNumber(value: number, numbers: Numbers): string {
  const size = Math.abs(value);
  const digits = size === 0 ? 0 : Math.max(2, Math.min(9, 1 - Math.floor(Math.log10(size))));
  const text = size < 0.01 && size > 0 ? numbers.upTo(size, digits) : numbers.fixed(size, 2);
  return value < 0 && size > 0 ? `−${text}` : text;
}

/** For the drawing, where a number has little room. */
export function shortNumber(value: number, numbers: Numbers): string {
  return `${value < -0.005 ? '−' : ''}${numbers.fixed(Math.abs(value), 2)}`;
}

export function realClaim(block: number, pair: RealPair | null, words: RealWords): string {
  const { texts, numbers } = words;
  if (pair === null) return texts.empty;
  return fill(texts.claim, {
    block: numbers.integer(block),
    ofLook: numbers.integer(productsPerValue(pair.looking)),
    ofMix: numbers.integer(pair.looking.output.channels),
  });
}

export function realSummary(
  pair: RealPair,
  cell: ExplainedCell,
  { texts, photos, numbers }: RealWords,
): string {
  const whole = (value: number) => numbers.integer(value + 1);
  return fill(texts.summary, {
    block: numbers.integer(pair.block),
    photo: photos[pair.photo],
    row: whole(cell.row),
    column: whole(cell.column),
    filter: whole(cell.filter),
    sum: realNumber(cell.sum + cell.bias, numbers),
    value: realNumber(cell.value, numbers),
    network: realNumber(cell.network, numbers),
    difference: realNumber(cell.difference, numbers),
  });
}

export function countsText(pair: RealPair, { texts, numbers }: RealWords): string {
  const { separable, normal } = multiplicationsOf(pair);
  return fill(texts.normal, {
    separable: numbers.integer(separable),
    count: numbers.integer(normal),
  });
}

/** The nine products, and what is kept of them. */
export function lookLines({ looked }: ExplainedCell, words: RealWords): readonly SumLine[] {
  const { texts } = words;
  return [
    ...looked.products.map((product) => ({
      name: cellName(product, words),
      product,
      value: product.product,
    })),
    { name: texts.bias, value: looked.bias },
    { name: texts.sum, value: looked.sum + looked.bias, isResult: true },
    { name: texts.kept, value: looked.value, isResult: true },
  ];
}

function cellName({ input, weight }: Product, { texts, numbers }: RealWords): string {
  if (input.padding) return texts.padding;
  return fill(texts.cell, {
    row: numbers.integer(weight.row + 1),
    column: numbers.integer(weight.column + 1),
  });
}

export function mixLines(cell: ExplainedCell, words: RealWords): readonly SumLine[] {
  const { texts, numbers } = words;
  const others = { name: fill(texts.others, { count: numbers.integer(cell.rest.count) }) };
  return [
    ...cell.largest.map((product) => ({
      name: channelName(product.input.channel, words),
      product,
      value: product.product,
    })),
    ...(cell.rest.count > 0 ? [{ ...others, value: cell.rest.sum }] : []),
    { name: texts.bias, value: cell.bias },
    { name: texts.sum, value: cell.sum + cell.bias, isResult: true },
    { name: texts.value, value: cell.value, isResult: true },
    { name: texts.network, value: cell.network, isResult: true },
  ];
}

function channelName(channel: number, { texts, numbers }: RealWords): string {
  return fill(texts.channel, { channel: numbers.integer(channel + 1) });
}

export function lineText({ input, weight, product }: Product, words: RealWords): string {
  const { texts, numbers } = words;
  return fill(texts.line, {
    channel: numbers.integer(input.channel + 1),
    input: realNumber(input.value, numbers),
    weight: realNumber(weight.value, numbers),
    product: realNumber(product, numbers),
  });
}

/** Every product, in the order of the channels. */
export function realTable(cell: ExplainedCell | null, words: RealWords): FigureTable {
  const { texts, numbers } = words;
  const columns = [texts.part, texts.input, texts.weight, texts.product];
  const look = fill(texts.look, { channel: numbers.integer((cell?.channel ?? 0) + 1) });
  const rowOf = (name: string, { input, weight, product }: Product) => [
    name,
    input.value,
    weight.value,
    product,
  ];
  const rows =
    cell === null
      ? []
      : [
          ...cell.looked.products.map((each) => rowOf(`${look}, ${cellName(each, words)}`, each)),
          [`${look}, ${texts.bias}`, null, null, cell.looked.bias],
          [`${look}, ${texts.kept}`, null, null, cell.looked.value],
          ...cell.products.map((each) => rowOf(channelName(each.input.channel, words), each)),
          [texts.bias, null, null, cell.bias],
          [texts.value, null, null, cell.value],
          [texts.network, null, null, cell.network],
          [texts.difference, null, null, cell.difference],
        ];
  return { caption: texts.caption, columns: columns.map((label) => ({ label })), rows };
}
